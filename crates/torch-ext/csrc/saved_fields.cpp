#include "saved_fields.h"

#include "error.h"
#include "function_node.h"
#include "per_thread.h"
#include "scalar_tensors.h"

#include <ATen/core/List.h>
#include <ATen/core/jit_type.h>
#include <torch/csrc/autograd/generated/Functions.h>

#include <string_view>
#include <unordered_map>

namespace typetorch {
namespace {

using torch::autograd::Node;
using torch::autograd::SavedVariable;
namespace generated = torch::autograd::generated;

template <class T>
c10::IValue value_of(const T& value) {
  return value;
}

c10::IValue value_of(const std::vector<c10::SymInt>& values) {
  c10::List<int64_t> list;
  for (const c10::SymInt& value : values) list.push_back(value.guard_int(__FILE__, __LINE__));
  return list;
}

c10::IValue value_of(const std::vector<at::Scalar>& values) {
  c10::impl::GenericList list(c10::NumberType::get());
  for (const at::Scalar& value : values) list.push_back(value);
  return list;
}

template <class T>
c10::IValue value_of(const c10::OptionalArray<T>& values) {
  return values.list ? value_of(*values.list) : c10::IValue();
}

template <class T>
c10::IValue read(const void* member) {
  return value_of(*static_cast<const T*>(member));
}

// The classes have one base after the other, none of them virtual, so that members lie at constant places.
#define VARIABLE(name) SavedField{#name, nullptr, false, offsetof(Class, name), 0},
#define VARIABLES(name) SavedField{#name, nullptr, true, offsetof(Class, name), offsetof(Class, name##released_)},
#define VALUE(name) SavedField{#name, &read<decltype(Class::name)>, false, offsetof(Class, name), 0},
#define NODE(name, ...)                           \
  {#name, [] {                                    \
     using Class = generated::name;               \
     return std::vector<SavedField>{__VA_ARGS__}; \
   }},

const std::unordered_map<std::string_view, std::vector<SavedField> (*)()> makers{
#include "saved_fields.inc"
};

#undef NODE
#undef VALUE
#undef VARIABLES
#undef VARIABLE

template <class T>
T& member(Node& node, size_t offset) {
  // Node is the first base of every class in the table.
  return *reinterpret_cast<T*>(reinterpret_cast<char*>(&node) + offset);
}

}  // namespace

const std::vector<SavedField>& saved_fields(const Node& node) {
  static const std::vector<SavedField> none;
  auto& known = per_thread<std::unordered_map<std::string, std::vector<SavedField>>>();
  if (dynamic_cast<const FunctionNode*>(&node)) return none;
  const auto [entry, is_new] = known.try_emplace(node.name());
  if (is_new) {
    const auto maker = makers.find(entry->first);
    if (maker != makers.end()) entry->second = maker->second();
  }
  return entry->second;
}

std::set<std::string> all_saved_members() {
  std::set<std::string> members;
  for (const auto& [name, maker] : makers) {
    for (const SavedField& field : maker()) members.insert(field.member);
  }
  return members;
}

std::vector<SavedVariable*> saved_variables(Node& node, const SavedField& field) {
  if (!field.is_list) return {&member<SavedVariable>(node, field.offset)};
  if (member<bool>(node, field.released)) throw DoorError(ErrorKind::Runtime, torch::autograd::ERR_BACKWARD_TWICE);
  std::vector<SavedVariable*> variables;
  for (SavedVariable& variable : member<std::vector<SavedVariable>>(node, field.offset)) variables.push_back(&variable);
  return variables;
}

c10::IValue saved_value(const std::shared_ptr<Node>& node, const SavedField& field) {
  if (!field.is_variable()) return field.value(&member<char>(*node, field.offset));
  c10::List<at::Tensor> tensors;
  for (const SavedVariable* variable : saved_variables(*node, field))
    tensors.push_back(unshared(variable->unpack(node)));
  return field.is_list ? c10::IValue(tensors) : c10::IValue(tensors.get(0));
}

}  // namespace typetorch
