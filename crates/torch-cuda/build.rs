//! Compiles `csrc/` against a libtorch with CUDA. Without one, this library is empty.

use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};

/// The libtorch with CUDA, and where CUDA's headers are.
const LIBTORCH: &str = "TYPETORCH_CUDA_LIBTORCH";
const INCLUDE: &str = "TYPETORCH_CUDA_INCLUDE";

fn main() -> Result<(), Box<dyn Error>> {
    for source in ["csrc", "../torch-ext/csrc/named.h", "../torch-ext/csrc/json.h", "../torch-ext/csrc/json.cpp"] {
        println!("cargo:rerun-if-changed={source}");
    }
    for variable in [LIBTORCH, INCLUDE] {
        println!("cargo:rerun-if-env-changed={variable}");
    }
    println!("cargo:rustc-check-cfg=cfg(has_cuda)");
    let Some(libtorch) = env::var_os(LIBTORCH).map(PathBuf::from) else {
        return Ok(());
    };
    let shared = Path::new("../torch-ext/csrc");
    let include = libtorch.join("include");
    let mut build = cc::Build::new();
    build
        .cpp(true)
        .std("c++20")
        .pic(true)
        .opt_level(2)
        .debug(false)
        .warnings(false)
        .flag_if_supported("-fvisibility=hidden")
        .include("csrc")
        .include(shared)
        .include(&include)
        .include(include.join("torch/csrc/api/include"))
        .includes(env::split_paths(&env::var_os(INCLUDE).unwrap_or_default()))
        .file(shared.join("json.cpp"));
    for entry in Path::new("csrc").read_dir()? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "cpp") {
            build.file(path);
        }
    }
    build.try_compile("torch_cuda_functions")?;
    println!("cargo:rustc-cfg=has_cuda");
    println!("cargo:rustc-link-search=native={}", libtorch.join("lib").display());
    for library in ["torch_cuda", "c10_cuda", "torch_cpu", "c10"] {
        println!("cargo:rustc-link-lib=dylib={library}");
    }
    Ok(())
}
