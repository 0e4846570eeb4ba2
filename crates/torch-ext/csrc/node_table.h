// Nodes of the autograd graph that JavaScript holds, by small integers.
#pragma once

#include <torch/csrc/autograd/function.h>

#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

namespace typetorch {

/// A node has one id as long as anybody holds that; ids are counted, because a wrapper can be made while the finalizer
/// of an earlier one is still to run.
class NodeTable {
 public:
  /// Takes one count; 0 for no node.
  int32_t hold(const std::shared_ptr<torch::autograd::Node>& node);
  void release(int32_t id);
  /// Throws if the id is not held.
  const std::shared_ptr<torch::autograd::Node>& at(int32_t id) const;

 private:
  struct Entry {
    std::shared_ptr<torch::autograd::Node> node;
    int32_t count = 0;
  };

  std::vector<Entry> entries_ = std::vector<Entry>(1);
  std::vector<int32_t> free_;
  std::unordered_map<const torch::autograd::Node*, int32_t> ids_;
};

}  // namespace typetorch
