#include "thunks.h"

#include <string_view>
#include <unordered_map>

namespace typetorch {
namespace {

using Table = std::unordered_map<std::string, Thunk>;

Table make_table() {
  Table table;
  for (const auto entries : {thunk::arithmetic(), thunk::reduction(), thunk::shape(), thunk::network()}) {
    for (const thunk::Entry& entry : entries) {
      std::string name = std::string_view(entry.name).substr(std::string_view("aten::").size()).data();
      if (*entry.overload != '\0') name.append(".").append(entry.overload);
      table.emplace(std::move(name), entry.run);
    }
  }
  return table;
}

}  // namespace

Thunk find_thunk(const std::string& name) {
  static const Table* const table = new Table(make_table());
  const auto found = table->find(name);
  return found == table->end() ? nullptr : found->second;
}

}  // namespace typetorch
