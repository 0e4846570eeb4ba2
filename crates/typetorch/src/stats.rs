//! What the memory policy counts, and its settings.

use napi::bindgen_prelude::*;
use napi_derive::napi;
use torch_ext::environment;

use crate::memory::{self, Settings};

/// Counts of this thread. Tracked tensors are those that the collector frees.
#[napi(object)]
pub struct MemoryStats {
    pub handles: i64,
    pub bytes: i64,
    pub tracked_handles: i64,
    pub tracked_bytes: i64,
    /// New tracked tensors, and their bytes, after which a minor collection runs.
    pub load_budget: i64,
    pub byte_budget: i64,
    pub minor_collections: u32,
    pub major_collections: u32,
}

/// Counts of this thread.
#[napi(catch_unwind)]
pub fn memory_stats() -> Result<MemoryStats> {
    let counters = environment::memory_counters();
    let policy = memory::policy();
    Ok(MemoryStats {
        handles: counters.handles,
        bytes: counters.bytes,
        tracked_handles: counters.tracked_handles,
        tracked_bytes: counters.tracked_bytes,
        load_budget: policy.load_budget,
        byte_budget: policy.byte_budget,
        minor_collections: policy.minor_collections,
        major_collections: policy.major_collections,
    })
}

/// Frees every tensor that nothing refers to any more.
#[napi(catch_unwind)]
pub fn collect() -> Result<()> {
    memory::collect_all();
    Ok(())
}

/// Settings of the memory policy; what is left out gets its default.
#[napi(object)]
#[derive(Default)]
pub struct MemoryPolicy {
    /// Least new load between two minor collections: a tensor counts as one, with a graph as three, and as one more for each 512 bytes, at most 16.
    pub load: Option<i64>,
    /// Fewest new bytes between two minor collections.
    pub bytes: Option<i64>,
    /// Most new bytes between two minor collections.
    pub bytes_cap: Option<i64>,
    /// New load, beside twice what lives, between two major collections.
    pub major_load: Option<i64>,
    pub major_bytes: Option<i64>,
}

/// Starts the memory policy of this thread anew.
#[napi(catch_unwind)]
pub fn set_memory_policy(policy: MemoryPolicy) -> Result<()> {
    let default = Settings::for_machine();
    let at_least_one = |given: Option<i64>, default: i64| given.unwrap_or(default).max(1);
    let bytes = at_least_one(policy.bytes, default.bytes);
    memory::configure(Settings {
        load: at_least_one(policy.load, default.load),
        bytes,
        bytes_cap: at_least_one(policy.bytes_cap, default.bytes_cap).max(bytes),
        major_load: at_least_one(policy.major_load, default.major_load),
        major_bytes: at_least_one(policy.major_bytes, default.major_bytes),
    });
    Ok(())
}
