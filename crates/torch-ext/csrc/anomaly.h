// What is kept with a node of the graph while anomalies are looked for: where in JavaScript it was made.
#pragma once

#include <torch/csrc/autograd/anomaly_mode.h>

#include <memory>

namespace typetorch {

std::unique_ptr<torch::autograd::AnomalyMetadata> make_metadata();

}  // namespace typetorch
