// Random number generators of one environment; ids are positions plus one.
#pragma once

#include <ATen/core/Generator.h>

#include <vector>

namespace typetorch {

class GeneratorTable {
 public:
  int32_t put(at::Generator generator);
  const at::Generator& get(int32_t id) const;
  void free(int32_t id);

 private:
  std::vector<at::Generator> slots_;
  std::vector<int32_t> free_;
};

}  // namespace typetorch
