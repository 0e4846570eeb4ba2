//! When the collector is asked to run: docs/native-door.md, section Memory.

use std::cell::RefCell;
use std::ptr::null_mut;
use std::time::Duration;

use napi::sys;
use torch_ext::environment::{self, MemoryCounters};
use torch_ext::{door, javascript};

use crate::machine;
use crate::references;
use crate::state::{self, Reference};

const MEBIBYTE: i64 = 1 << 20;

/// Limits that a program may set. A tensor's load is what it takes of the processor's caches, in units of half a kilobyte or so.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// Least new load between two minor collections.
    pub load: i64,
    /// Fewest new bytes between two minor collections.
    pub bytes: i64,
    /// Most new bytes between two minor collections.
    pub bytes_cap: i64,
    /// New load between two major collections, beside the doubling of what lives.
    pub major_load: i64,
    pub major_bytes: i64,
}

/// Most new load between two minor collections. More has left the processor's caches before it is freed, and a major collection,
/// which costs far more, would come first.
const MOST_LOAD: i64 = 1 << 14;
/// A minor collection is dear if it costs this many times what the cheapest did for each new tensor.
const DEAR: u32 = 4;
/// What any collection costs, in tensors.
const FIXED_COST: i64 = 1024;

#[derive(Clone, Copy, Debug)]
pub struct Policy {
    pub settings: Settings,
    pub load_budget: i64,
    pub byte_budget: i64,
    /// Whether the last minor collection for handles was dear. One alone says little.
    was_dear: bool,
    /// The least that a minor collection has cost for each new tensor.
    cheapest: Duration,
    /// Counts after the last collection.
    base: MemoryCounters,
    major_load_limit: i64,
    major_byte_limit: i64,
    pub minor_collections: u32,
    pub major_collections: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Collection {
    Minor,
    Major,
}

impl Policy {
    pub fn new(settings: Settings) -> Self {
        Self {
            settings,
            load_budget: settings.load,
            byte_budget: settings.bytes,
            was_dear: false,
            cheapest: Duration::MAX,
            base: MemoryCounters::default(),
            major_load_limit: settings.major_load,
            major_byte_limit: settings.major_bytes,
            minor_collections: 0,
            major_collections: 0,
        }
    }

    /// Which collection the counters ask for, once they are over a limit.
    pub fn due(&self, now: &MemoryCounters) -> Collection {
        let major = now.tracked_load >= self.major_load_limit || now.tracked_bytes >= self.major_byte_limit;
        if major { Collection::Major } else { Collection::Minor }
    }

    /// Learns from a collection that took `took` of the thread's time, freeing tensors excepted.
    pub fn learn(&mut self, kind: Collection, before: &MemoryCounters, after: &MemoryCounters, took: Duration) {
        match kind {
            Collection::Minor => {
                self.minor_collections += 1;
                self.adapt_load_budget(before, after, took);
                self.adapt_byte_budget(before, after);
            }
            Collection::Major => {
                self.major_collections += 1;
                self.major_load_limit = 2 * after.tracked_load + self.settings.major_load;
                self.major_byte_limit = 2 * after.tracked_bytes + self.settings.major_bytes;
            }
        }
        self.base = *after;
    }

    fn adapt_load_budget(&mut self, before: &MemoryCounters, after: &MemoryCounters, took: Duration) {
        let new = before.tracked_load - self.base.tracked_load;
        if new < self.load_budget {
            return;
        }
        let freed = before.tracked_load - after.tracked_load;
        let handles = (before.tracked_handles - self.base.tracked_handles).max(0) + FIXED_COST;
        let cost = took / u32::try_from(handles).unwrap_or(u32::MAX);
        let is_dear = cost > self.cheapest.saturating_mul(DEAR);
        self.cheapest = self.cheapest.min(cost);
        let stays_dear = is_dear && self.was_dear;
        self.was_dear = is_dear;
        if stays_dear || freed * 2 < new {
            self.load_budget = (self.load_budget * 2).min(MOST_LOAD);
        } else if !is_dear {
            self.load_budget = (self.load_budget / 2).max(self.settings.load);
        }
    }

    fn adapt_byte_budget(&mut self, before: &MemoryCounters, after: &MemoryCounters) {
        let new = before.tracked_bytes - self.base.tracked_bytes;
        if new < self.byte_budget {
            return;
        }
        let freed = before.tracked_bytes - after.tracked_bytes;
        if freed * 2 < new {
            self.byte_budget = (self.byte_budget * 2).min(self.settings.bytes_cap);
        } else if freed / 15 >= new / 16 {
            self.byte_budget = (self.byte_budget / 2).max(self.settings.bytes);
        }
    }

    /// The counts at which the next collection is due.
    pub fn limits(&self, now: &MemoryCounters) -> (i64, i64) {
        (
            (now.tracked_load + self.load_budget).min(self.major_load_limit),
            (now.tracked_bytes + self.byte_budget).min(self.major_byte_limit),
        )
    }
}

impl Settings {
    pub fn for_machine() -> Self {
        let memory = machine::memory();
        Self {
            load: 2048,
            bytes: 16 * MEBIBYTE,
            bytes_cap: (memory / 4).max(64 * MEBIBYTE),
            major_load: 32_768,
            major_bytes: 512 * MEBIBYTE,
        }
    }
}

thread_local! {
    // On the heap: the addon's part of a thread's own block has to stay small.
    static POLICY: RefCell<Box<Policy>> = RefCell::new(Box::new(Policy::new(Settings::for_machine())));
}

pub fn policy() -> Policy {
    POLICY.with_borrow(|policy| **policy)
}

/// Starts anew with `settings`.
pub fn configure(settings: Settings) {
    take_on(Policy::new(settings));
}

fn take_on(policy: Policy) {
    POLICY.with_borrow_mut(|mine| **mine = policy);
    apply(&policy);
}

/// Sets the limits anew from the present counts.
pub fn apply_limits() {
    apply(&policy());
}

fn apply(policy: &Policy) {
    let (handles, bytes) = policy.limits(&environment::memory_counters());
    environment::set_memory_limits(handles, bytes);
}

/// Calls `gc` on the thread of the environment. An exception in it cannot be: it takes a constant.
fn run(collect: Reference, options: Option<Reference>) {
    let env = collect.env();
    let (mut global, mut result) = (null_mut(), null_mut());
    let options = options.map(|reference| reference.value());
    let arguments = options.as_slice();
    // SAFETY: the references are this thread's, and a native function of this environment is running.
    unsafe {
        sys::napi_get_global(env, &mut global);
        let callee = collect.value();
        sys::napi_call_function(env, global, callee, arguments.len(), arguments.as_ptr(), &mut result);
    }
}

/// A hook may hold its own tensor, and the tensor holds the hook where no collector can see it. While a collection runs, hooks
/// that nothing but their tensor's wrapper needs are held by that wrapper alone.
fn with_weak_hooks(body: impl FnOnce()) {
    let hooks: Vec<Reference> = javascript::unshared_hooks().into_iter().filter_map(references::get).collect();
    hooks.iter().for_each(Reference::weaken);
    body();
    hooks.iter().for_each(Reference::strengthen);
}

/// Runs the collection that is due. No slab borrow may be held: finalizers run inside.
#[cold]
pub fn collect() {
    run_and_learn(policy().due(&environment::memory_counters()));
}

/// Frees every tensor that nothing refers to. What libtorch held for one that is freed may refer to others, so this repeats.
pub fn collect_all() {
    loop {
        run_and_learn(Collection::Major);
        if !references::drop_released() {
            break;
        }
    }
}

fn run_and_learn(kind: Collection) {
    let Some(callbacks) = state::callbacks() else {
        return;
    };
    let mut policy = policy();
    let before = environment::memory_counters();
    let held = door::hold();
    let start = machine::thread_time();
    match kind {
        Collection::Minor => run(callbacks.collect, Some(callbacks.minor)),
        Collection::Major => with_weak_hooks(|| run(callbacks.collect, None)),
    }
    let took = machine::thread_time().saturating_sub(start);
    drop(held);
    policy.learn(kind, &before, &environment::memory_counters(), took);
    take_on(policy);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings() -> Settings {
        Settings { load: 2048, bytes: 1000, bytes_cap: 16_000, major_load: 32_768, major_bytes: 100_000 }
    }

    fn counters(load: i64, bytes: i64) -> MemoryCounters {
        MemoryCounters { tracked_load: load, tracked_handles: load, tracked_bytes: bytes, ..MemoryCounters::default() }
    }

    #[test]
    fn minor_collections_that_free_all_keep_the_budgets() {
        let mut policy = Policy::new(settings());
        policy.learn(Collection::Minor, &counters(2048, 1000), &counters(0, 0), Duration::from_micros(30));
        assert_eq!((policy.load_budget, policy.byte_budget), (2048, 1000));
    }

    #[test]
    fn only_the_budget_that_was_spent_grows() {
        let mut policy = Policy::new(settings());
        policy.learn(Collection::Minor, &counters(10, 1000), &counters(9, 900), Duration::from_micros(30));
        assert_eq!((policy.load_budget, policy.byte_budget), (2048, 2000));
    }

    #[test]
    fn the_byte_budget_stops_at_its_cap() {
        let mut policy = Policy::new(settings());
        for step in 1..20 {
            let before = counters(0, step * 20_000);
            policy.learn(Collection::Minor, &before, &before, Duration::ZERO);
        }
        assert_eq!(policy.byte_budget, 16_000);
    }

    /// The budget after minor collections of these microseconds.
    fn budget_after(collections: &[u64]) -> i64 {
        let mut policy = Policy::new(settings());
        for took in collections {
            let new = policy.load_budget;
            policy.learn(Collection::Minor, &counters(new, 0), &counters(0, 0), Duration::from_micros(*took));
        }
        policy.load_budget
    }

    #[test]
    fn dear_collections_become_rare() {
        assert_eq!(budget_after(&[100, 1000, 1000]), 4096);
        assert_eq!(budget_after(&[100, 50_000, 50_000, 50_000, 50_000, 50_000, 50_000]), 16_384);
    }

    #[test]
    fn one_dear_collection_changes_nothing() {
        assert_eq!(budget_after(&[100, 5000, 100, 5000, 100]), 2048);
    }

    #[test]
    fn collections_that_cost_the_same_for_each_tensor_are_not_dear() {
        assert_eq!(budget_after(&[5000, 5000, 5000, 5000]), 2048);
    }

    #[test]
    fn the_budget_comes_down_when_collections_are_cheap_again() {
        assert_eq!(budget_after(&[100, 50_000, 50_000, 50_000, 200, 100]), 2048);
    }

    #[test]
    fn a_major_collection_comes_after_the_live_tensors_doubled() {
        let mut policy = Policy::new(settings());
        assert_eq!(policy.due(&counters(32_768, 0)), Collection::Major);
        policy.learn(Collection::Major, &counters(32_768, 0), &counters(10_000, 0), Duration::ZERO);
        assert_eq!(policy.due(&counters(52_767, 0)), Collection::Minor);
        assert_eq!(policy.due(&counters(52_768, 0)), Collection::Major);
    }
}
