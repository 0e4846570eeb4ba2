//! The addon: docs/native-door.md describes how TypeScript talks to it.

mod calls;
mod errors;
mod exports;
mod memory;
mod setup;
mod state;
