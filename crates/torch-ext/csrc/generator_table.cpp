#include "generator_table.h"

#include "error.h"

#include <string>

namespace typetorch {

int32_t GeneratorTable::put(at::Generator generator) {
  if (free_.empty()) {
    slots_.push_back(std::move(generator));
    return static_cast<int32_t>(slots_.size());
  }
  const int32_t id = free_.back();
  free_.pop_back();
  slots_[id - 1] = std::move(generator);
  return id;
}

const at::Generator& GeneratorTable::get(int32_t id) const {
  if (id <= 0 || static_cast<size_t>(id) > slots_.size() || !slots_[id - 1].defined()) {
    throw DoorError(ErrorKind::Type, "is no live generator (" + std::to_string(id) + ")");
  }
  return slots_[id - 1];
}

void GeneratorTable::free(int32_t id) {
  if (id <= 0 || static_cast<size_t>(id) > slots_.size() || !slots_[id - 1].defined()) return;
  slots_[id - 1] = {};
  free_.push_back(id);
}

}  // namespace typetorch
