/** @file What works the same way with devices of any type. */

export { type DeviceModule, getDeviceModule } from './device-module.js';
export { Event, type EventOptions } from './event.js';
export { Stream, type StreamOptions } from './stream.js';
