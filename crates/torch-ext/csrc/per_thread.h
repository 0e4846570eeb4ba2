// Values of which each thread has its own.
#pragma once

#include <memory>
#include <string>

namespace typetorch {

/// The calling thread's `T`, on the heap. What lies in a thread's own block is scarce: the C library sets 1,664 bytes
/// aside for all libraries that are opened late and want to find it fast.
template <class T>
T& per_thread() {
  thread_local const auto value = std::make_unique<T>();
  return *value;
}

/// Makes the calling thread's `T`, which `mine` points to from now on until the thread ends. Null then.
template <class T>
T* open_per_thread(T*& mine) {
  thread_local bool opened = false;
  if (opened) return nullptr;
  opened = true;
  thread_local const std::unique_ptr<T> value(mine = new T());
  return mine;
}

/// Leaves a text for the caller, valid until the next one on this thread.
inline void leave_text(std::string value, const char** text, size_t* length) {
  struct Left {
    std::string text;
  };
  std::string& left = per_thread<Left>().text;
  left = std::move(value);
  *text = left.data();
  *length = left.size();
}

}  // namespace typetorch
