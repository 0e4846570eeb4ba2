#include "writer.h"

#include "error.h"

#include <ATen/core/List.h>
#include <ATen/ops/clone.h>

namespace typetorch {

void Writer::only_tensor(at::Tensor&& tensor, const Reader& reader) {
  const at::Tensor* first = reader.first_tensor();
  if (reader.plan().may_return_first && first && tensor.unsafeGetTensorImpl() == first->unsafeGetTensorImpl()) {
    aliases_first_ = true;
    id(reader.first_id());
    return;
  }
  if (C10_UNLIKELY(reader.used_constant()) && tensor.defined() && tensor.unsafeGetTensorImpl()->is_wrapped_number()) {
    tensor = tensor.clone();
  }
  this->tensor(std::move(tensor));
}

void Writer::tensors(std::vector<at::Tensor>&& list) {
  id(static_cast<int32_t>(list.size()));
  for (auto& tensor : list) this->tensor(std::move(tensor));
}

void Writer::value(c10::IValue&& value) {
  if (value.isTensor()) {
    tensor(std::move(value).toTensor());
  } else if (value.isNone()) {
    id(0);
  } else if (value.isScalar()) {
    scalar(value.toScalar());
  } else if (value.isBool()) {
    scalar(value.toBool());
  } else if (value.isSymInt()) {
    words_.integer(value.toSymInt().guard_int(__FILE__, __LINE__));
  } else if (value.isTensorList()) {
    tensors(value.toTensorVector());
  } else if (value.isList()) {
    const c10::List<c10::IValue> list = value.toList();
    words_.integer(static_cast<int64_t>(list.size()));
    for (size_t i = 0; i < list.size(); ++i) this->value(c10::IValue(list.get(i)));
  } else if (value.isString()) {
    const std::string& text = value.toStringRef();
    words_.integer(static_cast<int64_t>(text.size()));
    words_.bytes(text);
  } else {
    throw DoorError(ErrorKind::NotImplemented,
                    "a result of type " + value.tagKind() + " cannot be passed to JavaScript");
  }
}

void Writer::overflow(int32_t value) {
  if (!overflowed_) env_.rest.clear();
  overflowed_ = true;
  env_.rest.push_back(value);
}

}  // namespace typetorch
