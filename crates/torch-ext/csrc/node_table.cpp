#include "node_table.h"

#include "error.h"

namespace typetorch {

using torch::autograd::Node;

int32_t NodeTable::hold(const std::shared_ptr<Node>& node) {
  if (!node) return 0;
  int32_t& id = ids_[node.get()];
  if (id == 0) {
    if (free_.empty()) {
      id = static_cast<int32_t>(entries_.size());
      entries_.emplace_back();
    } else {
      id = free_.back();
      free_.pop_back();
    }
    entries_[id].node = node;
  }
  entries_[id].count += 1;
  return id;
}

void NodeTable::release(int32_t id) {
  if (id <= 0 || static_cast<size_t>(id) >= entries_.size() || entries_[id].count == 0) return;
  if (--entries_[id].count > 0) return;
  ids_.erase(entries_[id].node.get());
  // The table is complete before the node's destructor runs.
  const std::shared_ptr<Node> dead = std::move(entries_[id].node);
  free_.push_back(id);
}

const std::shared_ptr<Node>& NodeTable::at(int32_t id) const {
  if (id <= 0 || static_cast<size_t>(id) >= entries_.size() || entries_[id].count == 0) {
    throw DoorError(ErrorKind::Internal, "no node of the autograd graph has this id");
  }
  return entries_[id].node;
}

}  // namespace typetorch
