#include "anomaly.h"

#include "callbacks.h"
#include "environment.h"
#include "error.h"

#include <torch/csrc/autograd/function.h>

namespace typetorch {
namespace {

using torch::autograd::Node;

void warn(const std::string& text) {
  if (Environment* env = current_environment()) env->warnings.add(text);
}

class Metadata final : public torch::autograd::AnomalyMetadata {
 public:
  /// A node is made even where its place cannot be told, such as on another thread.
  void store_stack() override {
    Environment* env = current_environment();
    if (env && env->stack_recorder) stack_ = make_javascript(*env->stack_recorder, {});
  }

  void assign_parent(const std::shared_ptr<Node>& parent) override { parent_ = parent; }

  void print_stack(const std::string& name) override {
    warn(stack_ ? "Error detected in " + name + ". Traceback of forward call that caused the error:\n" + text()
                : "Error detected in " + name +
                      ". No forward pass information available. Enable detect anomaly during forward pass for more "
                      "information.");
    for (std::shared_ptr<Node> node = parent_; node;) {
      const auto* const metadata = dynamic_cast<const Metadata*>(node->metadata());
      if (!metadata) return;
      if (metadata->stack_) {
        warn("\n\nPrevious calculation was induced by " + node->name() +
             ". Traceback of forward call that induced the previous calculation:\n" + metadata->text());
      }
      node = metadata->parent_;
    }
  }

  SharedReference dictionary;

 private:
  std::string text() const { return text_of_javascript(*stack_); }

  SharedReference stack_;
  std::shared_ptr<Node> parent_;
};

}  // namespace

std::unique_ptr<torch::autograd::AnomalyMetadata> make_metadata() { return std::make_unique<Metadata>(); }

}  // namespace typetorch

using namespace typetorch;

extern "C" {

/// `recorder` is the token of a function that returns a function that tells where it was called.
int32_t tt_set_stack_recorder(uint64_t recorder) noexcept {
  return guarded([=] {
    auto& env = environment();
    env.stack_recorder = std::make_shared<JsReference>(env.releases, recorder);
  });
}

void tt_set_anomaly_mode(bool enabled, bool check_nan) noexcept {
  torch::autograd::AnomalyMode::set_enabled(enabled, check_nan);
}

/// 0 off, 1 on, 2 on and NaN is looked for; 3 off, with NaN looked for once it is on.
int32_t tt_anomaly_mode() noexcept {
  using torch::autograd::AnomalyMode;
  if (AnomalyMode::is_enabled()) return AnomalyMode::should_check_nan() ? 2 : 1;
  return AnomalyMode::should_check_nan() ? 3 : 0;
}

/// The token of the object that holds what users keep with a node, 0 if there is none.
int32_t tt_node_metadata(int32_t id, uint64_t* token) noexcept {
  return guarded([=] {
    const auto* const metadata = dynamic_cast<const Metadata*>(environment().nodes.at(id)->metadata());
    *token = metadata && metadata->dictionary ? metadata->dictionary->token() : 0;
  });
}

int32_t tt_set_node_metadata(int32_t id, uint64_t token) noexcept {
  return guarded([=] {
    auto& env = environment();
    auto dictionary = std::make_shared<JsReference>(env.releases, token);
    auto* const metadata = dynamic_cast<Metadata*>(env.nodes.at(id)->metadata());
    if (metadata) metadata->dictionary = std::move(dictionary);
  });
}
}
