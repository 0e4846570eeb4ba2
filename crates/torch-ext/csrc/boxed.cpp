#include "boxed.h"

#include "error.h"
#include "ragged_size.h"

#include <ATen/core/List.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>

namespace typetorch {
namespace {

/// A stack of the pool, empty again when the call is over.
class BorrowedStack {
 public:
  explicit BorrowedStack(Environment& env) : env_(env) {
    if (env.stacks_in_use == env.stacks.size()) env.stacks.push_back(std::make_unique<c10::Stack>());
    stack_ = env.stacks[env.stacks_in_use++].get();
  }
  ~BorrowedStack() {
    stack_->clear();
    --env_.stacks_in_use;
  }
  BorrowedStack(const BorrowedStack&) = delete;
  BorrowedStack& operator=(const BorrowedStack&) = delete;

  c10::Stack& operator*() const { return *stack_; }

 private:
  Environment& env_;
  c10::Stack* stack_;
};

template <class T, class Read>
c10::List<T> read_list(Reader& reader, const Parameter& parameter, Read read) {
  const int64_t count = reader.count();
  if (parameter.size != 0 && count != parameter.size) {
    throw BadArgument{ErrorKind::Value,
                      "must have " + std::to_string(parameter.size) + " elements, not " + std::to_string(count)};
  }
  c10::List<T> list;
  list.reserve(count);
  for (int64_t i = 0; i < count; ++i) list.push_back(read());
  return list;
}

c10::IValue read_ints(Reader& reader, Parameter& parameter) {
  IntListMemo& memo = parameter.memo;
  if (const c10::IValue* list = reader.remembered(memo)) return *list;
  const double* words = reader.position() + 1;
  c10::List<int64_t> integers = read_list<int64_t>(reader, parameter, [&] { return reader.integer(); });
  c10::IValue list = parameter.symbolic ? with_ragged_sizes(std::move(integers)) : c10::IValue(std::move(integers));
  const int64_t count = reader.position() - words;
  // A list with 64-bit integers has more words than elements and is not kept.
  if (count <= IntListMemo::kMaximum && static_cast<size_t>(count) == list.toListRef().size()) {
    memo.count = count;
    std::copy(words, words + count, memo.words.begin());
    memo.list = list;
  }
  return list;
}

void push_tensor(c10::Stack& stack, Reader& reader, bool optional) {
  const at::Tensor* const operand = optional ? reader.optional_operand() : &reader.operand();
  if (operand) {
    stack.emplace_back(*operand);
  } else {
    stack.emplace_back();
  }
}

c10::IValue read_list_value(Reader& reader, Parameter& parameter) {
  switch (parameter.kind) {
    case Kind::TensorList:
      return read_list<at::Tensor>(reader, parameter, [&] { return reader.operand(); });
    case Kind::OptionalTensorList:
      return read_list<std::optional<at::Tensor>>(reader, parameter, [&] {
        const at::Tensor* tensor = reader.optional_tensor();
        return tensor ? std::optional<at::Tensor>(*tensor) : std::nullopt;
      });
    case Kind::IntList:
      return read_ints(reader, parameter);
    case Kind::FloatList:
      return read_list<double>(reader, parameter, [&] { return reader.number(); });
    case Kind::BoolList:
      return read_list<bool>(reader, parameter, [&] { return reader.boolean(); });
    case Kind::ScalarList: {
      c10::impl::GenericList list(c10::NumberType::get());
      const int64_t count = reader.count();
      for (int64_t i = 0; i < count; ++i) list.push_back(reader.scalar());
      return list;
    }
    case Kind::StringList:
      return read_list<std::string>(reader, parameter, [&] { return std::string(reader.string()); });
    default:
      return read_list<std::string>(reader, parameter, [&] { return reader.dimname(); });
  }
}

c10::IValue read_value(Reader& reader, Parameter& parameter) {
  switch (parameter.kind) {
    case Kind::Int: {
      const int64_t value = reader.integer();
      const bool plain = value > kFirstRaggedSize || !parameter.symbolic;
      return plain ? c10::IValue(value) : c10::IValue(symbolic_integer(value));
    }
    case Kind::Float:
      return reader.number();
    case Kind::Bool:
      return reader.boolean();
    case Kind::Scalar:
      return reader.scalar();
    case Kind::ScalarType:
      return reader.scalar_type();
    case Kind::Layout:
      return reader.layout();
    case Kind::MemoryFormat:
      return reader.memory_format();
    case Kind::QScheme:
      return static_cast<int64_t>(reader.q_scheme());
    case Kind::Device:
      return reader.device();
    case Kind::String:
      return std::string(reader.string());
    case Kind::Dimname:
      return reader.dimname();
    case Kind::Generator: {
      auto generator = reader.generator();
      if (generator) return *std::move(generator);
      if (!parameter.optional) throw BadArgument{ErrorKind::Type, "must be torch.Generator, not None"};
      return {};
    }
    case Kind::Storage: {
      const at::Tensor& bytes = reader.tensor();
      if (!bytes.has_storage()) throw BadArgument{ErrorKind::Type, "is a tensor without storage"};
      return bytes.storage();
    }
    case Kind::Unsupported:
      throw BadArgument{ErrorKind::NotImplemented, "has a type that cannot be passed from JavaScript"};
    default:
      return read_list_value(reader, parameter);
  }
}

void push(c10::Stack& stack, Reader& reader, Parameter& parameter) {
  if (parameter.kind == Kind::Tensor) {
    push_tensor(stack, reader, parameter.optional);
  } else if (parameter.optional && parameter.kind == Kind::Float) {
    const bool present = reader.boolean();
    const double value = reader.number();
    stack.push_back(present ? c10::IValue(value) : c10::IValue());
  } else if (parameter.optional && reader.none()) {
    stack.emplace_back();
  } else {
    stack.push_back(read_value(reader, parameter));
  }
}

void decode(c10::Stack& stack, Reader& reader) {
  Plan& plan = reader.plan();
  for (Parameter& parameter : plan.parameters) {
    try {
      push(stack, reader, parameter);
    } catch (const BadArgument& bad) {
      throw DoorError(bad.kind, plan.name + ": argument '" + parameter.name + "' " + bad.reason);
    }
  }
}

}  // namespace

void call_boxed(Reader& reader, Writer& writer) {
  const BorrowedStack borrowed(reader.env());
  c10::Stack& stack = *borrowed;
  const Plan& plan = reader.plan();
  decode(stack, reader);
  for (const Guard& guard : plan.guards) guard.check(plan.op.schema(), stack, guard.position, guard.number);
  plan.op.callBoxed(stack);
  if (plan.returns_argument.size() == 1 && stack[0].isTensor()) {
    if (plan.returns_argument[0]) return;
    writer.only_tensor(std::move(stack[0]).toTensor(), reader);
    return;
  }
  for (size_t i = 0; i < stack.size(); ++i) {
    if (!plan.returns_argument[i]) writer.value(std::move(stack[i]));
  }
}

void explain_bad_argument(Environment& env, Plan& plan, const BadArgument& bad) {
  const BorrowedStack borrowed(env);
  Reader reader(env, plan);
  decode(*borrowed, reader);
  throw DoorError(bad.kind, plan.name + ": an argument " + bad.reason);
}

}  // namespace typetorch
