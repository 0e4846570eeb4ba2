// Objects that TypeScript names by numbers.
#pragma once

#include <c10/util/Exception.h>

#include <cstdint>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace typetorch {

template <class Object>
class Objects {
 public:
  explicit Objects(const char* kind) : kind_(kind) {}

  int64_t put(std::shared_ptr<Object> object) {
    const std::lock_guard lock(mutex_);
    objects_.emplace(++last_, std::move(object));
    return last_;
  }

  std::shared_ptr<Object> get(int64_t id) {
    const std::lock_guard lock(mutex_);
    const auto found = objects_.find(id);
    TORCH_CHECK_TYPE(found != objects_.end(), id, " is no live ", kind_);
    return found->second;
  }

  /// Doing it twice is allowed.
  void free(int64_t id) {
    std::shared_ptr<Object> object;
    const std::lock_guard lock(mutex_);
    const auto found = objects_.find(id);
    if (found == objects_.end()) return;
    object = std::move(found->second);
    objects_.erase(found);
  }

 private:
  const char* kind_;
  std::mutex mutex_;
  int64_t last_ = 0;
  std::unordered_map<int64_t, std::shared_ptr<Object>> objects_;
};

}  // namespace typetorch
