#include "engine.h"

#include "anomaly.h"
#include "saved_hooks.h"

#include <torch/csrc/autograd/engine.h>

#include <climits>

namespace typetorch {
namespace {

class Engine final : public torch::autograd::Engine {
 public:
  // By default every 60th nested backward moves to another thread, where no JavaScript can run.
  Engine() { max_recursion_depth_ = INT_MAX; }
  ~Engine() override { stop(); }

  std::unique_ptr<torch::autograd::SavedVariableHooks> get_default_saved_variable_hooks() override {
    return saved_tensor_hooks();
  }
  std::unique_ptr<torch::autograd::AnomalyMetadata> make_anomaly_metadata() override { return make_metadata(); }
};

torch::autograd::Engine& the_engine() {
  // Never destroyed: its threads would have to end while the process exits.
  static auto* const engine = new Engine();
  return *engine;
}

}  // namespace

void install_engine() { torch::autograd::set_default_engine_stub(&the_engine); }

}  // namespace typetorch
