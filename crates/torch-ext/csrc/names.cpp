// Names of dimensions.
#include "environment.h"
#include "error.h"
#include "per_thread.h"

#include <ATen/NamedTensorUtils.h>

using namespace typetorch;

extern "C" {

/// The names, each ended by a newline; `*` for a dimension without one. The text is valid until the next call on this
/// thread.
int32_t tt_dimension_names(int32_t id, const char** text, size_t* length) noexcept {
  return guarded([=] {
    std::string names;
    for (const at::Dimname& name : environment().tensor(id).names())
      names += std::string(name.symbol().toUnqualString()) + '\n';
    leave_text(std::move(names), text, length);
  });
}
}
