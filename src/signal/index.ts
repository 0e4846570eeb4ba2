/** @file Signal processing, as `torch.signal`. */

export * as windows from './windows.js';
