// Blocks of memory that nobody uses, linked through the blocks themselves.
#pragma once

#include <cstddef>

namespace typetorch {

struct Block {
  Block* next;
};

struct BlockList {
  Block* first = nullptr;
  size_t count = 0;

  void push(void* data) {
    auto* const block = static_cast<Block*>(data);
    block->next = first;
    first = block;
    ++count;
  }

  /// Of a list that is not empty.
  void* pop() {
    Block* const block = first;
    first = block->next;
    --count;
    return block;
  }
};

}  // namespace typetorch
