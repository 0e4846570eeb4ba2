// Writes the results of one call: ids and counts to `out`, numbers to `words`.
#pragma once

#include "reader.h"
#include "words.h"

#include <ATen/core/ivalue.h>
#include <c10/core/Scalar.h>
#include <c10/core/SymInt.h>

namespace typetorch {

class Writer {
 public:
  explicit Writer(Environment& env) : env_(env), words_(env) {}

  void tensor(at::Tensor&& tensor) { id(tensor.defined() ? env_.slab.put(std::move(tensor)) : 0); }

  /// The one result of an operator; the very object that the first tensor argument holds needs no slot.
  void only_tensor(at::Tensor&& tensor, const Reader& reader);

  void tensors(std::vector<at::Tensor>&& list);
  void scalar(const c10::Scalar& value) { words_.scalar(value); }
  void value(c10::IValue&& value);

  bool aliases_first() const { return aliases_first_; }

 private:
  void id(int32_t value) {
    if (C10_LIKELY(ids_ < env_.out_count)) {
      env_.out[ids_++] = value;
    } else {
      overflow(value);
    }
  }
  void overflow(int32_t value);

  Environment& env_;
  WordWriter words_;
  size_t ids_ = 0;
  bool overflowed_ = false;
  bool aliases_first_ = false;
};

}  // namespace typetorch
