// The hot functions: an operator call, and freeing what calls made.
#include "boxed.h"
#include "error.h"
#include "reader.h"
#include "writer.h"

#include <ATen/core/LegacyTypeDispatch.h>

using namespace typetorch;

namespace {

/// Status of a call whose result is the first tensor argument itself.
constexpr int32_t kAliasesFirst = 4;

int32_t call(Environment& env) {
  if (!env.words) throw DoorError(ErrorKind::Internal, "init was not called");
  Plan& plan = env.plan(env.out[0]);
  Reader reader(env, plan);
  Writer writer(env);
  std::optional<at::AutoDispatchBelowADInplaceOrView> below_versions;
  if (C10_UNLIKELY(plan.is_factory)) below_versions.emplace();
  if (plan.thunk) {
    try {
      plan.thunk(reader, writer);
    } catch (const BadArgument& bad) {
      explain_bad_argument(env, plan, bad);
    }
  } else {
    call_boxed(reader, writer);
  }
  return writer.aliases_first() ? kAliasesFirst : kOk;
}

}  // namespace

extern "C" {

/// Runs the operator in the buffers.
int32_t tt_call() noexcept {
  Environment* env = current_environment();
  if (C10_UNLIKELY(!env)) return guarded([] { environment(); });
  int32_t status;
  env->slab.hold();
  try {
    status = call(*env);
  } catch (...) {
    status = record_failure();
  }
  env->slab.release();
  if (!env->slab.held()) env->scalars.sweep();
  return status;
}

/// Marks the tensor whose id is in `out[position]` as freed by the collector. Returns the number for `tt_free_handle`,
/// 0 if there is no such tensor.
uint64_t tt_track(size_t position) noexcept {
  Environment* env = current_environment();
  if (!env || position >= env->out_count) return 0;
  const int32_t id = env->out[position];
  if (id <= 0 || !env->slab.find(id)) return 0;
  env->slab.track(id);
  return env->slab.handle(id);
}

/// What is to be done after a call: 1, a collection; 2, dropping references; 4, showing warnings.
int32_t tt_chores() noexcept {
  const Environment* env = current_environment();
  if (!env) return 0;
  return (env->slab.counters.over_limit() ? 1 : 0) | (env->releases->empty() ? 0 : 2) | (env->warnings.empty() ? 0 : 4);
}

void tt_free_handle(uint64_t handle) noexcept {
  if (Environment* env = current_environment()) env->slab.free_handle(handle);
}

void tt_free(int32_t id) noexcept {
  Environment* env = current_environment();
  if (env && id > 0) env->slab.free_id(id);
}

/// Frees `out[0]` ids that follow it.
void tt_free_many() noexcept {
  Environment* env = current_environment();
  if (!env || env->out_count == 0) return;
  const auto room = static_cast<int64_t>(env->out_count) - 1;
  const int64_t count = std::min<int64_t>(env->out[0], room);
  for (int64_t i = 1; i <= count; ++i) {
    if (env->out[i] > 0) env->slab.free_id(env->out[i]);
  }
}

void tt_hold() noexcept {
  if (Environment* env = current_environment()) env->slab.hold();
}

void tt_release() noexcept {
  if (Environment* env = current_environment()) env->slab.release();
}

/// Writes the next ids that did not fit, and returns how many.
int32_t tt_rest() noexcept {
  Environment* env = current_environment();
  if (!env) return 0;
  const size_t count = std::min(env->rest.size(), env->out_count);
  std::copy_n(env->rest.begin(), count, env->out);
  env->rest.erase(env->rest.begin(), env->rest.begin() + static_cast<std::ptrdiff_t>(count));
  return static_cast<int32_t>(count);
}
}
