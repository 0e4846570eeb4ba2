// How an operator's arguments lie in the call buffer: made from its schema at the first call.
#pragma once

#include "guards/guards.h"

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/ivalue.h>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace typetorch {

struct Environment;
class Reader;
class Writer;

/// Decodes, calls and encodes one operator without boxing.
using Thunk = void (*)(Reader&, Writer&);

enum class Kind : uint8_t {
  Tensor,
  TensorList,
  OptionalTensorList,
  Int,
  IntList,
  Float,
  FloatList,
  Bool,
  BoolList,
  Scalar,
  ScalarList,
  ScalarType,
  Layout,
  MemoryFormat,
  QScheme,
  Device,
  Generator,
  Storage,
  String,
  StringList,
  Dimname,
  DimnameList,
  Unsupported,
};

/// The integer list that an argument had last: lists repeat from call to call.
struct IntListMemo {
  static constexpr int64_t kMaximum = 8;
  int64_t count = -1;
  std::array<double, kMaximum> words;
  c10::IValue list;
};

struct Parameter {
  std::string name;
  Kind kind;
  bool optional;
  /// Number of elements that a list must have, or 0.
  int32_t size;
  /// Integers of it may be sizes of ragged dimensions.
  bool symbolic;
  IntListMemo memo;
};

struct Plan {
  std::string name;
  c10::OperatorHandle op;
  std::vector<Parameter> parameters;
  /// For each value that the operator returns, whether it is one of the arguments.
  std::vector<bool> returns_argument;
  /// By the schema the one result may be the first argument itself, as in `contiguous`.
  bool may_return_first;
  /// It makes a tensor from no tensor, or from what one is like. Filling that is no change in place.
  bool is_factory;
  /// Of tensors it takes one alone, in whose place no number can stand: there is nothing that says of which type.
  bool takes_one_tensor;
  std::vector<Guard> guards;
  /// Null if the operator is called boxed, as one with guards is.
  Thunk thunk;

  bool second_is_tensor() const { return parameters.size() > 1 && parameters[1].kind == Kind::Tensor; }
};

/// `name` is as in `add.Tensor`; another namespace than aten stands before it (`quantized::add`).
std::optional<c10::OperatorHandle> find_operator(const std::string& name);

std::unique_ptr<Plan> make_plan(const std::string& name);

/// Null if the operator is called boxed.
Thunk find_thunk(const std::string& name);

}  // namespace typetorch
