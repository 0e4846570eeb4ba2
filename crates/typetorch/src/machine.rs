//! How much memory the process may use.

use std::fs;

const UNKNOWN: i64 = 8 << 30;

fn total_memory() -> Option<i64> {
    let text = fs::read_to_string("/proc/meminfo").ok()?;
    let line = text.lines().find(|line| line.starts_with("MemTotal:"))?;
    let kibibytes: i64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kibibytes << 10)
}

fn control_group_limit() -> Option<i64> {
    let paths = ["/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"];
    paths.iter().find_map(|path| fs::read_to_string(path).ok()?.trim().parse().ok())
}

/// The machine's memory, or what the control group allows of it; a guess where neither can be read.
pub fn memory() -> i64 {
    let total = total_memory().unwrap_or(UNKNOWN);
    control_group_limit().map_or(total, |limit: i64| limit.min(total))
}
