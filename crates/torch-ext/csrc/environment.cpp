#include "environment.h"

#include "engine.h"
#include "error.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/clone.h>

namespace typetorch {
namespace {

#ifdef __ELF__
__attribute__((tls_model("initial-exec")))
#endif
thread_local Environment* current = nullptr;

}  // namespace

Environment* current_environment() { return current; }

Environment& environment() {
  if (!current) throw DoorError(ErrorKind::Internal, "this thread has no typetorch environment (init was not called)");
  return *current;
}

Plan& Environment::plan(int32_t index) {
  if (static_cast<uint32_t>(index) >= plans.size()) {
    throw DoorError(ErrorKind::Internal, "operator index " + std::to_string(index) +
                                             " is out of range; setOperators gave " + std::to_string(plans.size()) +
                                             " names");
  }
  auto& plan = plans[index];
  if (C10_UNLIKELY(!plan)) plan = make_plan(operator_names[index]);
  return *plan;
}

const at::Tensor& Environment::tensor(int32_t id) {
  const at::Tensor* tensor = id > 0 ? slab.find(id) : nullptr;
  if (!tensor) {
    if (id == 0) throw DoorError(ErrorKind::Type, "expected a tensor, got None");
    throw DoorError(ErrorKind::Disposed, "the tensor is disposed");
  }
  return *tensor;
}

at::Tensor Environment::optional_tensor(int32_t id) { return id == 0 ? at::Tensor() : tensor(id); }

at::Tensor Environment::materialized(int32_t id) {
  const at::Tensor& found = tensor(id);
  if (C10_LIKELY(!found._is_zerotensor())) return found;
  const at::AutoGradMode no_grad(false);
  return found.clone();
}

int32_t Environment::put(at::Tensor tensor) { return tensor.defined() ? slab.put(std::move(tensor)) : 0; }

}  // namespace typetorch

using namespace typetorch;

extern "C" {

int32_t tt_environment_open() noexcept {
  return guarded([] {
    install_engine();
    if (!current) current = new Environment();
  });
}

void tt_environment_close() noexcept {
  Environment* dead = current;
  current = nullptr;
  delete dead;
}

int32_t tt_set_buffers(double* words, size_t word_count, int32_t* out, size_t out_count) noexcept {
  return guarded([=] {
    auto& env = environment();
    env.words = words;
    env.word_count = word_count;
    env.out = out;
    env.out_count = out_count;
  });
}

int32_t tt_set_operators(const char* names, size_t length) noexcept {
  return guarded([=] {
    auto& env = environment();
    std::vector<std::string> list;
    const std::string_view text(names, length);
    for (size_t start = 0; start < text.size();) {
      const size_t end = std::min(text.find('\n', start), text.size());
      list.emplace_back(text.substr(start, end - start));
      start = end + 1;
    }
    env.plans.clear();
    env.plans.resize(list.size());
    env.operator_names = std::move(list);
  });
}

/// Appends an operator and gives its index.
int32_t tt_add_operator(const char* name, size_t length, int32_t* index) noexcept {
  return guarded([=] {
    auto& env = environment();
    env.operator_names.emplace_back(name, length);
    env.plans.emplace_back();
    *index = static_cast<int32_t>(env.plans.size() - 1);
  });
}

MemoryCounters* tt_memory_counters() noexcept { return current ? &current->slab.counters : nullptr; }
}
