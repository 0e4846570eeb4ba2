// Makes a thunk from the C++ schema of an unboxed operator: the same words, decoded straight into C++ types.
#pragma once

#include "ragged_size.h"
#include "reader.h"
#include "thunks.h"
#include "writer.h"

#include <ATen/core/IListRef.h>
#include <ATen/core/List.h>
#include <c10/core/SymIntArrayRef.h>
#include <c10/util/OptionalArrayRef.h>
#include <c10/util/SmallVector.h>

#include <memory>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace typetorch::thunk {

/// Holds one decoded argument; `get` gives what the operator's parameter takes.
template <class T, class = void>
struct Argument;

/// Parameters whose value the reader returns as it is.
template <class T, auto Read>
struct Plain {
  T value;
  explicit Plain(Reader& reader) : value((reader.*Read)()) {}
  const T& get() const { return value; }
};

template <>
struct Argument<int64_t> : Plain<int64_t, &Reader::integer> {
  using Plain::Plain;
};
template <>
struct Argument<c10::SymInt> : Plain<c10::SymInt, &Reader::integer> {
  using Plain::Plain;
};
template <>
struct Argument<double> : Plain<double, &Reader::number> {
  using Plain::Plain;
};
template <>
struct Argument<bool> : Plain<bool, &Reader::boolean> {
  using Plain::Plain;
};
template <>
struct Argument<const c10::Scalar&> : Plain<c10::Scalar, &Reader::scalar> {
  using Plain::Plain;
};
template <>
struct Argument<c10::ScalarType> : Plain<c10::ScalarType, &Reader::scalar_type> {
  using Plain::Plain;
};
template <>
struct Argument<c10::Layout> : Plain<c10::Layout, &Reader::layout> {
  using Plain::Plain;
};
template <>
struct Argument<c10::MemoryFormat> : Plain<c10::MemoryFormat, &Reader::memory_format> {
  using Plain::Plain;
};
template <>
struct Argument<c10::Device> : Plain<c10::Device, &Reader::device> {
  using Plain::Plain;
};
template <>
struct Argument<std::optional<at::Generator>> : Plain<std::optional<at::Generator>, &Reader::generator> {
  using Plain::Plain;
};
template <>
struct Argument<std::string_view> : Plain<std::string_view, &Reader::string> {
  using Plain::Plain;
};

template <>
struct Argument<const at::Tensor&> {
  const at::Tensor& operand;
  explicit Argument(Reader& reader) : operand(reader.operand()) {}
  const at::Tensor& get() const { return operand; }
};

template <>
struct Argument<at::Tensor&> {
  at::Tensor tensor;
  explicit Argument(Reader& reader) : tensor(reader.tensor()) {}
  at::Tensor& get() { return tensor; }
};

template <>
struct Argument<const std::optional<at::Tensor>&> {
  std::optional<at::Tensor> tensor;
  explicit Argument(Reader& reader) {
    const at::Tensor* const operand = reader.optional_operand();
    if (operand) tensor = *operand;
  }
  const std::optional<at::Tensor>& get() const { return tensor; }
};

struct IntList {
  c10::SmallVector<int64_t, 8> values;
  bool present;
  IntList(Reader& reader, bool optional) : present(!optional || !reader.none()) {
    if (!present) return;
    values.resize(reader.count());
    for (auto& value : values) value = reader.integer();
  }
  at::IntArrayRef ints() const { return values; }
  c10::SymIntArrayRef symbolic() const {
    for (const int64_t value : values) {
      if (C10_UNLIKELY(value <= kFirstRaggedSize)) return with_ragged_sizes();
    }
    // What fromIntArrayRefSlow does, whose own check these numbers have passed.
    return {reinterpret_cast<const c10::SymInt*>(values.data()), values.size()};
  }

 private:
  c10::SymIntArrayRef with_ragged_sizes() const {
    symbols = std::make_unique<std::vector<c10::SymInt>>();
    for (const int64_t value : values) symbols->push_back(symbolic_integer(value));
    return *symbols;
  }

  mutable std::unique_ptr<std::vector<c10::SymInt>> symbols;
};

template <>
struct Argument<at::IntArrayRef> : IntList {
  explicit Argument(Reader& reader) : IntList(reader, false) {}
  at::IntArrayRef get() const { return ints(); }
};
template <>
struct Argument<c10::SymIntArrayRef> : IntList {
  explicit Argument(Reader& reader) : IntList(reader, false) {}
  c10::SymIntArrayRef get() const { return symbolic(); }
};
template <>
struct Argument<at::OptionalIntArrayRef> : IntList {
  explicit Argument(Reader& reader) : IntList(reader, true) {}
  at::OptionalIntArrayRef get() const { return present ? at::OptionalIntArrayRef(ints()) : std::nullopt; }
};
template <>
struct Argument<at::OptionalSymIntArrayRef> : IntList {
  explicit Argument(Reader& reader) : IntList(reader, true) {}
  at::OptionalSymIntArrayRef get() const { return present ? at::OptionalSymIntArrayRef(symbolic()) : std::nullopt; }
};

struct FloatList {
  c10::SmallVector<double, 4> values;
  explicit FloatList(Reader& reader) {
    values.resize(reader.count());
    for (auto& value : values) value = reader.number();
  }
};

template <>
struct Argument<at::ArrayRef<double>> : FloatList {
  using FloatList::FloatList;
  at::ArrayRef<double> get() const { return values; }
};
template <>
struct Argument<std::optional<at::ArrayRef<double>>> {
  std::optional<FloatList> list;
  explicit Argument(Reader& reader) {
    if (!reader.none()) list.emplace(reader);
  }
  std::optional<at::ArrayRef<double>> get() const {
    return list ? std::optional<at::ArrayRef<double>>(list->values) : std::nullopt;
  }
};

template <>
struct Argument<at::ArrayRef<c10::Scalar>> {
  c10::SmallVector<c10::Scalar, 4> values;
  explicit Argument(Reader& reader) {
    const int64_t count = reader.count();
    values.reserve(count);
    for (int64_t i = 0; i < count; ++i) values.push_back(reader.scalar());
  }
  at::ArrayRef<c10::Scalar> get() const { return values; }
};

/// Borrows the slots' tensors: no reference counts are touched.
template <>
struct Argument<at::TensorList> {
  using Borrow = c10::MaybeOwnedTraits<at::Tensor>;
  c10::SmallVector<at::Tensor, 8> tensors;
  explicit Argument(Reader& reader) {
    const int64_t count = reader.count();
    tensors.reserve(count);
    try {
      for (int64_t i = 0; i < count; ++i) tensors.push_back(Borrow::createBorrow(reader.tensor()));
    } catch (...) {
      give_back();
      throw;
    }
  }
  ~Argument() { give_back(); }
  Argument(const Argument&) = delete;
  Argument& operator=(const Argument&) = delete;
  at::TensorList get() const { return tensors; }

 private:
  void give_back() {
    for (auto& tensor : tensors) Borrow::destroyBorrow(tensor);
    tensors.clear();
  }
};

template <>
struct Argument<const at::ITensorListRef&> {
  Argument<at::TensorList> list;
  at::ITensorListRef reference;
  explicit Argument(Reader& reader) : list(reader), reference(list.get()) {}
  const at::ITensorListRef& get() const { return reference; }
};

template <>
struct Argument<const c10::List<std::optional<at::Tensor>>&> {
  c10::List<std::optional<at::Tensor>> list;
  explicit Argument(Reader& reader) {
    const int64_t count = reader.count();
    list.reserve(count);
    for (int64_t i = 0; i < count; ++i) {
      const at::Tensor* tensor = reader.optional_tensor();
      list.push_back(tensor ? std::optional<at::Tensor>(*tensor) : std::nullopt);
    }
  }
  const c10::List<std::optional<at::Tensor>>& get() const { return list; }
};

template <size_t N>
struct Argument<std::array<bool, N>> {
  std::array<bool, N> values;
  explicit Argument(Reader& reader) {
    const int64_t count = reader.count();
    if (count != N) {
      throw BadArgument{ErrorKind::Value, "must have " + std::to_string(N) + " elements, not " + std::to_string(count)};
    }
    for (auto& value : values) value = reader.boolean();
  }
  std::array<bool, N> get() const { return values; }
};

template <>
struct Argument<std::optional<double>> {
  bool present;
  double value;
  explicit Argument(Reader& reader) : present(reader.boolean()), value(reader.number()) {}
  std::optional<double> get() const { return present ? std::optional<double>(value) : std::nullopt; }
};

/// `int?`, `bool?`, `str?` and the enumerations; `Scalar?` comes as a reference.
template <class T>
struct OptionalWord {
  std::optional<T> value;
  explicit OptionalWord(Reader& reader) {
    if (!reader.none()) value = Argument<std::conditional_t<std::is_same_v<T, c10::Scalar>, const T&, T>>(reader).get();
  }
  const std::optional<T>& get() const { return value; }
};
template <class T>
struct Argument<std::optional<T>> : OptionalWord<T> {
  using OptionalWord<T>::OptionalWord;
};
template <>
struct Argument<const std::optional<c10::Scalar>&> : OptionalWord<c10::Scalar> {
  using OptionalWord::OptionalWord;
};

/// Members are made in order, as the words lie.
template <class... P>
struct Arguments;
template <>
struct Arguments<> {
  explicit Arguments(Reader&) {}
  template <class F, class... Decoded>
  decltype(auto) apply(F&& call, Decoded&... decoded) {
    return call(decoded.get()...);
  }
};
template <class First, class... Rest>
struct Arguments<First, Rest...> {
  Argument<First> first;
  Arguments<Rest...> rest;
  explicit Arguments(Reader& reader) : first(reader), rest(reader) {}
  template <class F, class... Decoded>
  decltype(auto) apply(F&& call, Decoded&... decoded) {
    return rest.apply(std::forward<F>(call), decoded..., first);
  }
};

inline void write(Writer& writer, at::Tensor&& tensor) { writer.tensor(std::move(tensor)); }
inline void write(Writer& writer, std::vector<at::Tensor>&& list) { writer.tensors(std::move(list)); }
inline void write(Writer& writer, const c10::Scalar& value) { writer.scalar(value); }
template <class... T>
void write(Writer& writer, std::tuple<T...>&& values) {
  std::apply([&](auto&&... value) { (write(writer, std::forward<decltype(value)>(value)), ...); }, std::move(values));
}

template <class Op, class Schema>
struct Thunk;
template <class Op, class Result, class... P>
struct Thunk<Op, Result(P...)> {
  static void run(Reader& reader, Writer& writer) {
    Arguments<P...> arguments(reader);
    const auto call = [](auto&&... decoded) -> Result { return Op::call(std::forward<decltype(decoded)>(decoded)...); };
    if constexpr (std::is_void_v<Result> || std::is_reference_v<Result>) {
      // A reference is one of the arguments.
      arguments.apply(call);
    } else if constexpr (std::is_same_v<Result, at::Tensor>) {
      writer.only_tensor(arguments.apply(call), reader);
    } else {
      write(writer, arguments.apply(call));
    }
  }
};

template <class... Ops>
constexpr std::array<Entry, sizeof...(Ops)> entries = {
    Entry{Ops::name, Ops::overload_name, &Thunk<Ops, typename Ops::schema>::run}...};

}  // namespace typetorch::thunk
