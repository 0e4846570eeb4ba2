#include "named.h"

#include "error.h"
#include "per_thread.h"

#include <atomic>

using namespace typetorch;

namespace {

/// Of the library with what needs CUDA's own headers: it is compiled against a libtorch with CUDA, and opened when
/// there is a device.
std::atomic<const NamedFunctions*> opened{nullptr};

const NamedFunction* find_in(const NamedFunctions& functions, std::string_view name) {
  for (size_t i = 0; i < functions.count; i++) {
    if (functions.first[i].name == name) return &functions.first[i];
  }
  return nullptr;
}

const NamedFunction& find(std::string_view name) {
  const NamedFunctions* others = opened;
  for (const NamedFunctions& functions :
       {setting_functions(), tensor_functions(), cuda_functions(), mutation_functions(), node_functions(),
        others ? *others : NamedFunctions()}) {
    if (const NamedFunction* found = find_in(functions, name)) return *found;
  }
  throw DoorError(ErrorKind::Runtime, "typetorch was built without its library for CUDA, which " + std::string(name) +
                                          " needs: install CUDA's headers (the packages nvidia-cuda-crt and "
                                          "nvidia-cuda-cccl) and build again");
}

}  // namespace

extern "C" {

/// Adds the functions of a library that stays open.
void tt_use_named(const void* functions) noexcept { opened = static_cast<const NamedFunctions*>(functions); }

/// The text is valid until the next call on this thread; empty for null.
int32_t tt_call_named(const char* name, size_t name_length, const double* numbers, size_t count, const char* given,
                      size_t given_length, const char** text, size_t* length) noexcept {
  return guarded([=] {
    const NamedArguments arguments(numbers, count, std::string_view(given, given_length));
    leave_text(find(std::string_view(name, name_length)).run(arguments), text, length);
  });
}
}
