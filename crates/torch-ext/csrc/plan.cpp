#include "plan.h"

#include "error.h"

#include <ATen/core/function_schema.h>
#include <ATen/core/jit_type.h>

#include <algorithm>

namespace typetorch {
namespace {

/// The dispatcher knows names of dimensions as plain strings; these are the parameters that take them.
bool takes_dimname(const std::string& parameter) {
  static constexpr const char* kNames[] = {"dim",   "dim0",    "dim1",    "dims", "start_dim",
                                           "names", "end_dim", "out_dim", "order"};
  return std::find(std::begin(kNames), std::end(kNames), parameter) != std::end(kNames);
}

Kind element_kind(const c10::Type& type, const std::string& parameter) {
  switch (type.kind()) {
    case c10::TypeKind::TensorType:
      return Kind::Tensor;
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType:
      return Kind::Int;
    case c10::TypeKind::FloatType:
      return Kind::Float;
    case c10::TypeKind::BoolType:
      return Kind::Bool;
    case c10::TypeKind::NumberType:
      return Kind::Scalar;
    case c10::TypeKind::ScalarTypeType:
      return Kind::ScalarType;
    case c10::TypeKind::LayoutType:
      return Kind::Layout;
    case c10::TypeKind::MemoryFormatType:
      return Kind::MemoryFormat;
    case c10::TypeKind::QSchemeType:
      return Kind::QScheme;
    case c10::TypeKind::DeviceObjType:
      return Kind::Device;
    case c10::TypeKind::GeneratorType:
      return Kind::Generator;
    case c10::TypeKind::StorageType:
      return Kind::Storage;
    case c10::TypeKind::StringType:
      return takes_dimname(parameter) ? Kind::Dimname : Kind::String;
    default:
      return Kind::Unsupported;
  }
}

Kind list_kind(const c10::Type& element, const std::string& parameter) {
  if (const auto* optional = element.castRaw<c10::OptionalType>()) {
    const bool tensors = optional->getElementType()->kind() == c10::TypeKind::TensorType;
    return tensors ? Kind::OptionalTensorList : Kind::Unsupported;
  }
  switch (element_kind(element, parameter)) {
    case Kind::Tensor:
      return Kind::TensorList;
    case Kind::Int:
      return Kind::IntList;
    case Kind::Float:
      return Kind::FloatList;
    case Kind::Bool:
      return Kind::BoolList;
    case Kind::Scalar:
      return Kind::ScalarList;
    case Kind::String:
      return Kind::StringList;
    case Kind::Dimname:
      return Kind::DimnameList;
    default:
      return Kind::Unsupported;
  }
}

Parameter make_parameter(const c10::Argument& argument) {
  Parameter parameter{argument.name(), Kind::Unsupported, false, 0, false, {}};
  const c10::Type* type = argument.real_type().get();
  if (const auto* optional = type->castRaw<c10::OptionalType>()) {
    parameter.optional = true;
    type = optional->getElementType().get();
  }
  if (const auto* list = type->castRaw<c10::ListType>()) {
    parameter.kind = list_kind(*list->getElementType(), argument.name());
    // A boolean list becomes an array of exactly N; kernels themselves take integer lists of other lengths.
    if (parameter.kind == Kind::BoolList) parameter.size = argument.N().value_or(0);
    parameter.symbolic = list->getElementType()->kind() == c10::TypeKind::SymIntType;
  } else {
    parameter.kind = element_kind(*type, argument.name());
    parameter.symbolic = type->kind() == c10::TypeKind::SymIntType;
  }
  return parameter;
}

bool may_return_first(const c10::FunctionSchema& schema) {
  if (schema.returns().size() != 1 || schema.arguments().empty()) return false;
  const c10::Argument& first = schema.arguments()[0];
  const c10::AliasInfo* from = first.alias_info();
  const c10::AliasInfo* to = schema.returns()[0].alias_info();
  return first.type()->kind() == c10::TypeKind::TensorType && from && to && !to->isWrite() &&
         from->beforeSets() == to->beforeSets();
}

bool is_factory(const Plan& plan, const c10::FunctionSchema& schema) {
  const auto& returns = schema.returns();
  if (returns.size() != 1 || returns[0].type()->kind() != c10::TypeKind::TensorType) return false;
  const auto takes_tensors = [](const Parameter& parameter) {
    return parameter.kind == Kind::Tensor || parameter.kind == Kind::TensorList ||
           parameter.kind == Kind::OptionalTensorList;
  };
  const auto has_dtype = [](const Parameter& parameter) { return parameter.kind == Kind::ScalarType; };
  const auto& parameters = plan.parameters;
  const bool is_like = c10::ends_with(schema.name(), "_like");
  return (is_like || std::none_of(parameters.begin(), parameters.end(), takes_tensors)) &&
         std::any_of(parameters.begin(), parameters.end(), has_dtype);
}

bool takes_one_tensor(const Plan& plan, const c10::FunctionSchema& schema) {
  int64_t tensors = 0;
  for (size_t i = 0; i < plan.parameters.size(); ++i) {
    const Kind kind = plan.parameters[i].kind;
    if (kind == Kind::TensorList || kind == Kind::OptionalTensorList) return false;
    if (kind == Kind::Tensor && !schema.arguments()[i].is_out()) ++tensors;
  }
  return tensors == 1;
}

}  // namespace

std::optional<c10::OperatorHandle> find_operator(const std::string& name) {
  const size_t dot = name.find('.');
  const std::string base = name.substr(0, dot);
  const std::string overload = dot == std::string::npos ? "" : name.substr(dot + 1);
  const bool qualified = base.find("::") != std::string::npos;
  return c10::Dispatcher::singleton().findSchema({qualified ? base : "aten::" + base, overload});
}

std::unique_ptr<Plan> make_plan(const std::string& name) {
  const auto op = find_operator(name);
  if (!op) throw DoorError(ErrorKind::Internal, "unknown operator '" + name + "'");
  const c10::FunctionSchema& schema = op->schema();
  std::vector<Guard> guards = find_guards(schema);
  const Thunk thunk = guards.empty() ? find_thunk(name) : nullptr;
  auto plan = std::unique_ptr<Plan>(
      new Plan{name, *op, {}, {}, may_return_first(schema), false, false, std::move(guards), thunk});
  for (const auto& argument : schema.arguments()) plan->parameters.push_back(make_parameter(argument));
  for (const auto& value : schema.returns()) {
    plan->returns_argument.push_back(value.alias_info() && value.alias_info()->isWrite());
  }
  plan->is_factory = is_factory(*plan, schema);
  plan->takes_one_tensor = takes_one_tensor(*plan, schema);
  return plan;
}

}  // namespace typetorch
