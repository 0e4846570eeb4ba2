//! Compiles `csrc/` against the libtorch that `LIBTORCH` names, with a table of what its nodes save.

mod saved_fields;

use std::env;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in folder.read_dir()? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "cpp") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=csrc");
    println!("cargo:rerun-if-env-changed=LIBTORCH");
    // Clippy links nothing and has build folders of its own, for which all would be compiled a second time.
    if env::var_os("CLIPPY_ARGS").is_some() {
        return Ok(());
    }
    let libtorch = PathBuf::from(env::var_os("LIBTORCH").ok_or("LIBTORCH must name libtorch's folder")?);
    let include = libtorch.join("include");
    let written = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo names no folder for what is written")?);
    let header = fs::read_to_string(include.join("torch/csrc/autograd/generated/Functions.h"))?;
    fs::write(written.join("saved_fields.inc"), saved_fields::table(&header))?;

    let mut build = cc::Build::new();
    build
        .cpp(true)
        .std("c++20")
        .pic(true)
        .opt_level(2)
        .debug(false)
        .warnings(false)
        .include("csrc")
        .include("csrc/missing")
        .include(&written)
        .include(&include)
        .include(include.join("torch/csrc/api/include"))
        .flag_if_supported("-fvisibility=hidden");
    build
        .clone()
        .files(sources(Path::new("csrc"))?)
        .files(sources(Path::new("csrc/guards"))?)
        .try_compile("torch_ext")?;
    // Loops over elements, which compilers make fast at this level only.
    build.opt_level(3).files(sources(Path::new("csrc/kernels"))?).try_compile("torch_ext_kernels")?;

    println!("cargo:rustc-link-search=native={}", libtorch.join("lib").display());
    println!("cargo:rustc-link-lib=dylib=torch_cpu");
    println!("cargo:rustc-link-lib=dylib=c10");
    Ok(())
}
