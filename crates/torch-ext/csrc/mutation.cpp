// Changing tensors in place that the graph has saved: what is about to be overwritten is copied first.
#include "dispatch_mode.h"
#include "error.h"
#include "named.h"
#include "saved_hooks.h"

#include <ATen/core/function_schema.h>
#include <ATen/ops/clone.h>

#include <algorithm>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <vector>

using namespace typetorch;

namespace {

/// The very tensor that was saved until that is about to change, then a copy. Undefined once the mode is left.
struct SavedTensor {
  at::Tensor value;
  bool copied = false;
};

/// What was saved while the mode was on, by its memory. The graph holds it, and may let go of it on any thread.
class SavedTensors : public std::enable_shared_from_this<SavedTensors> {
 public:
  std::shared_ptr<SavedTensor> save(const at::Tensor& tensor) {
    const void* const memory = memory_of(tensor);
    for (const auto& known : of(memory)) {
      if (!known->copied && known->value.is_same(tensor)) return known;
    }
    const std::shared_ptr<SavedTensor> saved(new SavedTensor{tensor}, [=, owner = weak_from_this()](SavedTensor* dead) {
      if (const auto self = owner.lock()) self->forget(memory);
      delete dead;
    });
    const std::lock_guard lock(mutex_);
    tensors_[memory].push_back(saved);
    return saved;
  }

  void before_write(const at::Tensor& tensor) {
    if (!tensor.defined()) return;
    for (const auto& saved : of(memory_of(tensor))) {
      if (saved->copied) continue;
      saved->value = saved->value.clone();
      saved->copied = true;
    }
  }

  void clear() {
    List all;
    {
      const std::lock_guard lock(mutex_);
      for (const auto& [memory, list] : tensors_) append(all, list);
    }
    for (const auto& saved : all) saved->value.reset();
  }

 private:
  using List = std::vector<std::shared_ptr<SavedTensor>>;
  using WeakList = std::vector<std::weak_ptr<SavedTensor>>;

  /// Those without storage are taken for one.
  static const void* memory_of(const at::Tensor& tensor) {
    return tensor.has_storage() ? tensor.storage().unsafeGetStorageImpl() : nullptr;
  }

  static void append(List& live, const WeakList& list) {
    for (const auto& weak : list) {
      if (auto saved = weak.lock()) live.push_back(std::move(saved));
    }
  }

  List of(const void* memory) {
    List live;
    const std::lock_guard lock(mutex_);
    const auto found = tensors_.find(memory);
    if (found != tensors_.end()) append(live, found->second);
    return live;
  }

  void forget(const void* memory) {
    const std::lock_guard lock(mutex_);
    const auto found = tensors_.find(memory);
    if (found == tensors_.end()) return;
    WeakList& list = found->second;
    list.erase(std::remove_if(list.begin(), list.end(), [](const auto& weak) { return weak.expired(); }), list.end());
    if (list.empty()) tensors_.erase(found);
  }

  std::mutex mutex_;
  std::unordered_map<const void*, WeakList> tensors_;
};

struct Active {
  std::shared_ptr<SavedTensors> saved;
  size_t hooks;
  size_t modes;
};

thread_local std::optional<Active> active;

class Hooks final : public OwnHooks {
 public:
  explicit Hooks(std::shared_ptr<SavedTensors> tensors) : tensors_(std::move(tensors)) {}

  void call_pack_hook(const at::Tensor& tensor) override { saved_ = tensors_->save(tensor); }

  at::Tensor call_unpack_hook() override {
    if (!active || !saved_->value.defined()) {
      throw DoorError(ErrorKind::Assertion,
                      "Trying to backward outside of the 'allow_mutation_on_saved_tensors' context"
                      "in which the graph was originally recorded.");
    }
    return saved_->value;
  }

 private:
  std::shared_ptr<SavedTensors> tensors_;
  std::shared_ptr<SavedTensor> saved_;
};

class CopyBeforeWrite final : public DispatchMode {
 public:
  explicit CopyBeforeWrite(std::shared_ptr<SavedTensors> tensors) : tensors_(std::move(tensors)) {}

  void dispatch(const c10::OperatorHandle& op, c10::Stack& stack) override {
    const auto& parameters = op.schema().arguments();
    for (size_t i = 0; i < parameters.size(); ++i) {
      const c10::AliasInfo* const alias = parameters[i].alias_info();
      if (alias && alias->isWrite()) before_write(torch::jit::peek(stack, i, parameters.size()));
    }
    op.callBoxed(stack);
  }

 private:
  void before_write(const c10::IValue& argument) {
    if (argument.isTensor()) tensors_->before_write(argument.toTensor());
    if (!argument.isTensorList()) return;
    for (const at::Tensor& tensor : argument.toTensorVector()) tensors_->before_write(tensor);
  }

  std::shared_ptr<SavedTensors> tensors_;
};

void enter() {
  if (active) throw DoorError(ErrorKind::Runtime, "allow_mutation_on_saved_tensors contexts cannot be nested");
  const auto saved = std::make_shared<SavedTensors>();
  const size_t hooks = push_saved_hooks([saved] { return std::make_unique<Hooks>(saved); });
  active = Active{saved, hooks, push_dispatch_mode(c10::make_intrusive<CopyBeforeWrite>(saved))};
}

void leave() {
  if (!active) return;
  const Active left = *std::move(active);
  active.reset();
  pop_dispatch_modes(left.modes);
  pop_saved_hooks(left.hooks);
  left.saved->clear();
}

const NamedFunction functions[] = {
    {"graph.allowMutationOnSavedTensors",
     [](const NamedArguments& arguments) {
       arguments.flag(0) ? enter() : leave();
       return std::string();
     }},
};

}  // namespace

NamedFunctions typetorch::mutation_functions() { return {functions, std::size(functions)}; }
