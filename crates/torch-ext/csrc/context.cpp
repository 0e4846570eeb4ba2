// Settings of the process, and questions about dtypes and operators.
#include "bytes.h"
#include "environment.h"
#include "error.h"
#include "per_thread.h"
#include "small_blocks.h"
#include "small_objects.h"

#include <ATen/Context.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/native/TypeProperties.h>
#include <c10/core/DefaultDtype.h>
#include <torch/version.h>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace typetorch;

namespace {

std::string all_schemas() {
  auto& dispatcher = c10::Dispatcher::singleton();
  std::vector<std::string> lines;
  for (const auto& name : dispatcher.getAllOpNames()) {
    if (name.getNamespace() != "aten") continue;
    if (const auto op = dispatcher.findSchema(name)) lines.push_back(c10::toString(op->schema()));
  }
  std::sort(lines.begin(), lines.end());
  std::string text;
  for (const auto& line : lines) text += line + '\n';
  return text;
}

}  // namespace

extern "C" {

/// The schema of an operator, an empty text if there is none. The text is valid until the next call on this thread.
int32_t tt_operator_schema(const char* name, size_t name_length, const char** text, size_t* length) noexcept {
  return guarded([=] {
    const auto op = find_operator(std::string(name, name_length));
    leave_text(op ? c10::toString(op->schema()) : std::string(), text, length);
  });
}

/// The text is valid until the next call on this thread.
int32_t tt_schemas(const char** text, size_t* length) noexcept {
  return guarded([=] { leave_text(all_schemas(), text, length); });
}

const char* tt_libtorch_version() noexcept { return TORCH_VERSION; }

/// Freed memory stays in the process: returning it and faulting it in again costs more than most operators.
void tt_keep_freed_memory() noexcept {
#ifdef __GLIBC__
  constexpr int kThreshold = 1 << 30;
  mallopt(M_TRIM_THRESHOLD, kThreshold);
  mallopt(M_MMAP_THRESHOLD, kThreshold);
#endif
  install_small_blocks();
  install_small_objects();
}

int32_t tt_default_dtype() noexcept { return static_cast<int32_t>(c10::get_default_dtype_as_scalartype()); }

int32_t tt_set_default_dtype(int32_t code) noexcept {
  return guarded([=] {
    const c10::ScalarType dtype = checked_dtype(code);
    if (!c10::isFloatingType(dtype)) {
      throw DoorError(ErrorKind::Type, "only floating-point types are supported as the default type");
    }
    c10::set_default_dtype(c10::scalarTypeToTypeMeta(dtype));
  });
}

int32_t tt_promote_types(int32_t a, int32_t b, int32_t* result) noexcept {
  return guarded([=] { *result = static_cast<int32_t>(c10::promoteTypes(checked_dtype(a), checked_dtype(b))); });
}

int32_t tt_can_cast(int32_t from, int32_t to, bool* result) noexcept {
  return guarded([=] { *result = c10::canCast(checked_dtype(from), checked_dtype(to)); });
}

int32_t tt_set_deterministic(bool enabled, bool warn_only) noexcept {
  return guarded([=] { at::globalContext().setDeterministicAlgorithms(enabled, warn_only); });
}

/// 0 off, 1 on, 2 on with warnings only.
int32_t tt_deterministic() noexcept {
  const auto& context = at::globalContext();
  return context.deterministicAlgorithms() ? 1 + context.deterministicAlgorithmsWarnOnly() : 0;
}

/// Whether the processor can.
bool tt_set_flush_denormal(bool enabled) noexcept { return at::globalContext().setFlushDenormal(enabled); }
}
