// A collection deletes thousands of libtorch's objects at once, more than the C library's lists of freed blocks hold,
// and its slow path took an eighth of a small operator. So objects that libtorch deletes are listed by size, and `new`
// takes them from there. Each of them is a block of malloc, so it does not matter who made or deletes it.
#include "small_objects.h"

#include "block_list.h"
#include "per_thread.h"

#include <c10/macros/Macros.h>

#include <cstdlib>

#if !defined(__GLIBC__) || !defined(__LP64__)

void typetorch::install_small_objects() {}

#else

#include <elf.h>
#include <link.h>
#include <malloc.h>

#include <array>
#include <cstdint>
#include <new>
#include <string_view>

namespace typetorch {
namespace {

/// The GNU C library's blocks have 24, 40, 56, … bytes. A block of another allocator is listed by the next smaller
/// size.
constexpr size_t kStep = 16;
constexpr size_t kSmallest = 24;
constexpr size_t kClasses = 63;
constexpr size_t kLargest = kSmallest + (kClasses - 1) * kStep;
/// Bytes of one size that a thread keeps.
constexpr size_t kKept = 1 << 20;
/// Bytes of one size that are made together.
constexpr size_t kTogether = 8 << 10;

constexpr size_t size_of(size_t size_class) { return kSmallest + size_class * kStep; }

struct Lists {
  std::array<BlockList, kClasses> of;
  ~Lists();
};

__attribute__((tls_model("initial-exec"))) thread_local Lists* mine = nullptr;

Lists::~Lists() {
  mine = nullptr;
  for (BlockList& list : of) {
    while (list.first) std::free(list.pop());
  }
}

/// Several at once lie side by side. One by one they would come to lie in many of the gaps that large blocks leave, and
/// since they are kept, no large block would fit there again.
void fill(BlockList& list, size_t size) {
  for (size_t bytes = 0; bytes < kTogether; bytes += size) list.push(::operator new(size));
}

void* make(size_t bytes) {
  Lists* const lists = C10_LIKELY(mine != nullptr) ? mine : open_per_thread(mine);
  if (C10_UNLIKELY(bytes > kLargest || !lists)) return ::operator new(bytes);
  const size_t size_class = bytes <= kSmallest ? 0 : (bytes - kSmallest + kStep - 1) / kStep;
  BlockList& list = lists->of[size_class];
  if (C10_UNLIKELY(!list.first)) fill(list, size_of(size_class));
  return list.pop();
}

void drop(void* data) {
  if (!data) return;
  const size_t bytes = malloc_usable_size(data);
  Lists* const lists = C10_LIKELY(mine != nullptr) ? mine : open_per_thread(mine);
  if (C10_LIKELY(bytes >= kSmallest && bytes <= kLargest && lists)) {
    const size_t size_class = (bytes - kSmallest) / kStep;
    BlockList& list = lists->of[size_class];
    if (C10_LIKELY(list.count * size_of(size_class) < kKept)) return list.push(data);
  }
  std::free(data);
}

/// Not by the given size: the C library never reads it, so nobody would notice a wrong one.
void drop_sized(void* data, size_t) { drop(data); }

void* replacement_of(std::string_view name) {
  if (name == "_Znwm") return reinterpret_cast<void*>(&make);
  if (name == "_ZdlPv") return reinterpret_cast<void*>(&drop);
  if (name == "_ZdlPvm") return reinterpret_cast<void*>(&drop_sized);
  return nullptr;
}

#ifdef __aarch64__
constexpr auto kCallSlot = R_AARCH64_JUMP_SLOT;
#else
constexpr auto kCallSlot = R_X86_64_JUMP_SLOT;
#endif

/// Changes the table by which a library finds the functions of others, where it can be written to.
void redirect_calls(const dl_phdr_info& library) {
  const ElfW(Rela)* slots = nullptr;
  size_t count = 0;
  const ElfW(Sym)* symbols = nullptr;
  const char* names = nullptr;
  uintptr_t read_only_begin = 0;
  uintptr_t read_only_end = 0;
  for (int i = 0; i < library.dlpi_phnum; ++i) {
    const ElfW(Phdr) & part = library.dlpi_phdr[i];
    const uintptr_t begin = library.dlpi_addr + part.p_vaddr;
    if (part.p_type == PT_GNU_RELRO) {
      read_only_begin = begin;
      read_only_end = begin + part.p_memsz;
    }
    if (part.p_type != PT_DYNAMIC) continue;
    for (auto* entry = reinterpret_cast<const ElfW(Dyn)*>(begin); entry->d_tag != DT_NULL; ++entry) {
      const auto address = entry->d_un.d_ptr;
      if (entry->d_tag == DT_JMPREL) slots = reinterpret_cast<const ElfW(Rela)*>(address);
      if (entry->d_tag == DT_PLTRELSZ) count = entry->d_un.d_val / sizeof(ElfW(Rela));
      if (entry->d_tag == DT_SYMTAB) symbols = reinterpret_cast<const ElfW(Sym)*>(address);
      if (entry->d_tag == DT_STRTAB) names = reinterpret_cast<const char*>(address);
    }
  }
  if (!slots || !symbols || !names) return;
  for (size_t i = 0; i < count; ++i) {
    if (ELF64_R_TYPE(slots[i].r_info) != kCallSlot) continue;
    const uintptr_t slot = library.dlpi_addr + slots[i].r_offset;
    if (slot >= read_only_begin && slot < read_only_end) continue;
    void* const function = replacement_of(names + symbols[ELF64_R_SYM(slots[i].r_info)].st_name);
    if (function) *reinterpret_cast<void**>(slot) = function;
  }
}

int visit(dl_phdr_info* library, size_t, void*) {
  const std::string_view path = library->dlpi_name;
  const std::string_view name = path.substr(path.rfind('/') + 1);
  if (name.starts_with("libtorch_cpu.so") || name.starts_with("libc10.so")) redirect_calls(*library);
  return 0;
}

}  // namespace

void install_small_objects() {
  static const bool installed = [] {
    dl_iterate_phdr(&visit, nullptr);
    return true;
  }();
  static_cast<void>(installed);
}

}  // namespace typetorch

#endif
