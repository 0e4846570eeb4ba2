/** @file What `torch.cuda` has for devices, for the one CPU: programs can be written for either. Mirrors `torch.cpu`. */

export * as amp from '../amp/cpu.js';
