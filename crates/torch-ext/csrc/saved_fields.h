// What nodes of libtorch's own operators save: tensors, and the numbers of their formulas.
#pragma once

#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/saved_variable.h>

#include <ATen/core/ivalue.h>

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace typetorch {

struct SavedField {
  /// The member's name; that of a variable ends in an underscore.
  const char* member;
  /// Null for a variable.
  c10::IValue (*value)(const void* member);
  bool is_list;
  size_t offset;
  /// Of a list of variables: the flag that says that it was freed.
  size_t released;

  bool is_variable() const { return value == nullptr; }
};

/// Of a node's class; empty for those that JavaScript or other libraries define.
const std::vector<SavedField>& saved_fields(const torch::autograd::Node& node);

/// The names of the members of all classes.
std::set<std::string> all_saved_members();

/// Throws if the graph was freed.
c10::IValue saved_value(const std::shared_ptr<torch::autograd::Node>& node, const SavedField& field);

/// The variables themselves of a field that has them.
std::vector<torch::autograd::SavedVariable*> saved_variables(torch::autograd::Node& node, const SavedField& field);

}  // namespace typetorch
