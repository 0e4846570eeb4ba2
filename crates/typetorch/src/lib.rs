//! The addon: docs/native-door.md describes how TypeScript talks to it.

// Node registers the functions, and tests have no Node.
#![cfg_attr(test, allow(dead_code))]

mod attention;
mod autocast;
mod autograd;
mod bytes;
mod calls;
mod context;
mod errors;
mod exports;
mod functions;
mod functorch;
mod generators;
mod graph;
mod hooks;
mod javascript;
mod machine;
mod memory;
mod named;
mod references;
mod setup;
mod sharing;
mod state;
mod stats;
mod warnings;
