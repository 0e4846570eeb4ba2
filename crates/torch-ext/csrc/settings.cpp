// Settings of the process, most of them for one backend.
#include "json.h"
#include "named.h"

#include <ATen/Context.h>
#include <ATen/Version.h>
#include <ATen/core/Tensor.h>

using namespace typetorch;

namespace {

at::Context& context() { return at::globalContext(); }

/// A setting that is read and written by these methods.
template <auto Get, auto Set>
std::string setting(const NamedArguments& arguments) {
  if (arguments.count() == 0) return json_of(static_cast<int64_t>((context().*Get)()));
  using Value = decltype((context().*Get)());
  (context().*Set)(static_cast<Value>(arguments.integer(0)));
  return {};
}

/// What libtorch was built with.
template <auto Has>
std::string feature(const NamedArguments&) {
  return json_of(static_cast<bool>(Has()));
}

/// Two switches: reduced precision, and split k with it.
template <auto Get, auto Set>
std::string reduction(const NamedArguments& arguments) {
  using Option = at::CuBLASReductionOption;
  if (arguments.count() == 0) {
    const Option option = (context().*Get)();
    return '[' + json_of(option == Option::AllowReducedPrecisionWithSplitK) + ',' +
           json_of(option != Option::DisallowReducedPrecisionDisallowSplitK) + ']';
  }
  (context().*Set)(arguments.flag(0), arguments.flag(1));
  return {};
}

/// The backend and the operators come as text, `cuda matmul`, and so does the precision if it is to be set.
std::string fp32_precision(const NamedArguments& arguments) {
  const std::string text(arguments.text);
  const size_t first = text.find(' ');
  const size_t second = text.find(' ', first + 1);
  const auto backend = at::str2backend(text.substr(0, first));
  const auto op = at::str2op(text.substr(first + 1, second == std::string::npos ? second : second - first - 1));
  if (second == std::string::npos) {
    return json_of(std::string_view(at::precision2str(context().float32Precision(backend, op))));
  }
  context().setFloat32Precision(backend, op, at::str2precision(text.substr(second + 1)));
  return {};
}

std::string matmul_precision(const NamedArguments& arguments) {
  constexpr const char* kNames[] = {"highest", "high", "medium"};
  if (arguments.text.empty()) {
    return json_of(std::string_view(kNames[static_cast<int>(context().float32MatmulPrecision())]));
  }
  context().setFloat32MatmulPrecision(std::string(arguments.text));
  return {};
}

using at::Context;

const NamedFunction functions[] = {
    {"cudnn.enabled", setting<&Context::userEnabledCuDNN, &Context::setUserEnabledCuDNN>},
    {"cudnn.benchmark", setting<&Context::benchmarkCuDNN, &Context::setBenchmarkCuDNN>},
    {"cudnn.benchmarkLimit", setting<&Context::benchmarkLimitCuDNN, &Context::setBenchmarkLimitCuDNN>},
    {"cudnn.deterministic", setting<&Context::deterministicCuDNN, &Context::setDeterministicCuDNN>},
    {"cudnn.allowTf32",
     [](const NamedArguments& arguments) {
       if (arguments.count() == 0) return json_of(context().allowTF32CuDNN());
       context().setAllowTF32CuDNN(arguments.flag(0));
       return std::string();
     }},
    {"mkldnn.enabled", setting<&Context::userEnabledMkldnn, &Context::setUserEnabledMkldnn>},
    {"mkldnn.deterministic", setting<&Context::deterministicMkldnn, &Context::setDeterministicMkldnn>},
    {"mkldnn.allowTf32", setting<&Context::allowTF32OneDNN, &Context::setAllowTF32OneDNN>},
    {"nnpack.enabled", setting<&Context::userEnabledNNPACK, &Context::setUserEnabledNNPACK>},
    {"cuda.matmul.allowTf32", setting<&Context::allowTF32CuBLAS, &Context::setAllowTF32CuBLAS>},
    {"cuda.matmul.allowFp16Accumulation",
     setting<&Context::allowFP16AccumulationCuBLAS, &Context::setAllowFP16AccumulationCuBLAS>},
    {"cuda.matmul.fp16Reduction",
     [](const NamedArguments& arguments) {
       return reduction<&Context::allowFP16ReductionCuBLAS,
                        static_cast<void (Context::*)(bool, bool)>(&Context::setAllowFP16ReductionCuBLAS)>(arguments);
     }},
    {"cuda.matmul.bf16Reduction",
     [](const NamedArguments& arguments) {
       return reduction<&Context::allowBF16ReductionCuBLAS,
                        static_cast<void (Context::*)(bool, bool)>(&Context::setAllowBF16ReductionCuBLAS)>(arguments);
     }},
    {"cuda.flashSdp", setting<&Context::userEnabledFlashSDP, &Context::setSDPUseFlash>},
    {"cuda.memEfficientSdp", setting<&Context::userEnabledMemEfficientSDP, &Context::setSDPUseMemEfficient>},
    {"cuda.mathSdp", setting<&Context::userEnabledMathSDP, &Context::setSDPUseMath>},
    {"cuda.cudnnSdp", setting<&Context::userEnabledCuDNNSDP, &Context::setSDPUseCuDNN>},
    {"cuda.mathSdpReduction",
     setting<&Context::allowFP16BF16ReductionMathSDP, &Context::setAllowFP16BF16ReductionMathSDP>},
    {"cuda.linalgLibrary", setting<&Context::linalgPreferredBackend, &Context::setLinalgPreferredBackend>},
    {"cuda.blasLibrary", setting<&Context::blasPreferredBackend, &Context::setBlasPreferredBackend>},
    {"quantized.engine", setting<&Context::qEngine, &Context::setQEngine>},
    {"quantized.supportedEngines",
     [](const NamedArguments&) {
       return json_list(Context::supportedQEngines(),
                        [](at::QEngine engine) { return json_of(static_cast<int>(engine)); });
     }},
    {"fillUninitializedMemory",
     setting<&Context::deterministicFillUninitializedMemory, &Context::setDeterministicFillUninitializedMemory>},
    {"warnAlways",
     [](const NamedArguments& arguments) {
       if (arguments.count() == 0) return json_of(c10::WarningUtils::get_warnAlways());
       c10::WarningUtils::set_warnAlways(arguments.flag(0));
       return std::string();
     }},
    {"warnOnAccumulateGradStreamMismatch",
     setting<&Context::warnOnAccumulateGradStreamMismatch, &Context::setWarnOnAccumulateGradStreamMismatch>},
    {"fp32Precision", fp32_precision},
    {"matmulPrecision", matmul_precision},
    {"cudnn.version", [](const NamedArguments&) { return json_of(static_cast<int64_t>(Context::versionCuDNN())); }},
    {"cudnn.isAvailable", feature<&Context::hasCuDNN>},
    {"mkldnn.isAvailable", feature<&Context::hasMKLDNN>},
    {"mkl.isAvailable", feature<&Context::hasMKL>},
    {"openmp.isAvailable", feature<&Context::hasOpenMP>},
    {"lapack.isAvailable", feature<&Context::hasLAPACK>},
    {"mps.isAvailable", feature<&Context::hasMPS>},
    {"magma.isAvailable", feature<&Context::hasMAGMA>},
    {"cpu.capability", [](const NamedArguments&) { return json_of(std::string_view(at::get_cpu_capability())); }},
};

}  // namespace

NamedFunctions typetorch::setting_functions() { return {functions, std::size(functions)}; }
