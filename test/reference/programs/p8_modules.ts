/** @file The modules that p8_print.py prints: under the Python expression, what it is in TypeScript. */

import * as torch from 'typetorch';
import { nn } from 'typetorch';

export const modules: Record<string, () => unknown> = {
  'nn.Conv2d(3, 8, 3, stride=2, padding=1, dilation=2, groups=1, bias=False)': () =>
    new nn.Conv2d(3, 8, 3, { stride: 2, padding: 1, dilation: 2, groups: 1, bias: false }),
  "nn.Conv2d(4, 8, (3, 5), padding='same', padding_mode='reflect')": () =>
    new nn.Conv2d(4, 8, [3, 5], { padding: 'same', paddingMode: 'reflect' }),
  'nn.Conv2d(4, 8, 3, groups=4)': () => new nn.Conv2d(4, 8, 3, { groups: 4 }),
  'nn.ConvTranspose2d(3, 4, 4, stride=2, padding=1, output_padding=1)': () =>
    new nn.ConvTranspose2d(3, 4, 4, { stride: 2, padding: 1, outputPadding: 1 }),
  'nn.Conv1d(3, 4, 3)': () => new nn.Conv1d(3, 4, 3),
  'nn.BatchNorm2d(8)': () => new nn.BatchNorm2d(8),
  'nn.BatchNorm1d(8, affine=False, track_running_stats=False)': () =>
    new nn.BatchNorm1d(8, { affine: false, trackRunningStats: false }),
  'nn.InstanceNorm2d(4, affine=True)': () => new nn.InstanceNorm2d(4, { affine: true }),
  'nn.LayerNorm(10)': () => new nn.LayerNorm(10),
  'nn.GroupNorm(2, 8)': () => new nn.GroupNorm(2, 8),
  'nn.Linear(3, 4, bias=False)': () => new nn.Linear(3, 4, { bias: false }),
  'nn.Bilinear(2, 3, 4)': () => new nn.Bilinear(2, 3, 4),
  'nn.Embedding(10, 3)': () => new nn.Embedding(10, 3),
  'nn.Embedding(10, 3, padding_idx=0)': () => new nn.Embedding(10, 3, { paddingIdx: 0 }),
  'nn.LSTM(128, 256, num_layers=2)': () => new nn.LSTM(128, 256, { numLayers: 2 }),
  'nn.GRU(5, 4, batch_first=True, bidirectional=True, dropout=0.1, num_layers=2)': () =>
    new nn.GRU(5, 4, { batchFirst: true, bidirectional: true, dropout: 0.1, numLayers: 2 }),
  "nn.RNN(5, 4, nonlinearity='relu')": () => new nn.RNN(5, 4, { nonlinearity: 'relu' }),
  'nn.LSTMCell(5, 4)': () => new nn.LSTMCell(5, 4),
  'nn.MaxPool2d(2, 2)': () => new nn.MaxPool2d(2, 2),
  'nn.MaxPool2d(3, stride=2, padding=1, ceil_mode=True)': () =>
    new nn.MaxPool2d(3, { stride: 2, padding: 1, ceilMode: true }),
  'nn.AvgPool2d(2)': () => new nn.AvgPool2d(2),
  'nn.AdaptiveAvgPool2d((1, 1))': () => new nn.AdaptiveAvgPool2d([1, 1]),
  'nn.AdaptiveAvgPool2d(7)': () => new nn.AdaptiveAvgPool2d(7),
  'nn.ReLU(inplace=True)': () => new nn.ReLU({ inplace: true }),
  'nn.ReLU()': () => new nn.ReLU(),
  'nn.LeakyReLU(0.2)': () => new nn.LeakyReLU(0.2),
  'nn.PReLU()': () => new nn.PReLU(),
  'nn.PReLU(8)': () => new nn.PReLU(8),
  'nn.ELU()': () => new nn.ELU(),
  'nn.GELU()': () => new nn.GELU(),
  'nn.SiLU()': () => new nn.SiLU(),
  'nn.Hardswish()': () => new nn.Hardswish(),
  'nn.Softmax(dim=1)': () => new nn.Softmax({ dim: 1 }),
  'nn.LogSoftmax(dim=-1)': () => new nn.LogSoftmax({ dim: -1 }),
  'nn.Sigmoid()': () => new nn.Sigmoid(),
  'nn.Tanh()': () => new nn.Tanh(),
  'nn.Dropout(p=0.2)': () => new nn.Dropout({ p: 0.2 }),
  'nn.Dropout2d(0.3, inplace=True)': () => new nn.Dropout2d(0.3, { inplace: true }),
  'nn.Flatten()': () => new nn.Flatten(),
  'nn.Unflatten(1, (2, 3))': () => new nn.Unflatten(1, [2, 3]),
  'nn.Identity()': () => new nn.Identity(),
  'nn.ReflectionPad2d(1)': () => new nn.ReflectionPad2d(1),
  'nn.ZeroPad2d((1, 2, 3, 4))': () => new nn.ZeroPad2d([1, 2, 3, 4]),
  'nn.Upsample(scale_factor=2)': () => new nn.Upsample({ scaleFactor: 2 }),
  "nn.Upsample(size=(4, 4), mode='bilinear', align_corners=True)": () =>
    new nn.Upsample({ size: [4, 4], mode: 'bilinear', alignCorners: true }),
  'nn.PixelShuffle(2)': () => new nn.PixelShuffle(2),
  'nn.CrossEntropyLoss()': () => new nn.CrossEntropyLoss(),
  'nn.MSELoss()': () => new nn.MSELoss(),
  'nn.CosineEmbeddingLoss(margin=0.5)': () => new nn.CosineEmbeddingLoss({ margin: 0.5 }),
  'nn.TripletMarginLoss()': () => new nn.TripletMarginLoss(),
  'nn.BCELoss()': () => new nn.BCELoss(),
  'nn.NLLLoss()': () => new nn.NLLLoss(),
  'nn.KLDivLoss()': () => new nn.KLDivLoss(),
  'nn.HuberLoss()': () => new nn.HuberLoss(),
  'nn.SmoothL1Loss()': () => new nn.SmoothL1Loss(),
  'nn.Sequential()': () => new nn.Sequential(),
  'nn.Sequential(nn.Linear(1, 2), nn.ReLU(), nn.Linear(2, 1))': () =>
    new nn.Sequential(new nn.Linear(1, 2), new nn.ReLU(), new nn.Linear(2, 1)),
  'nn.ModuleList([nn.Linear(1, 2) for _ in range(3)])': () =>
    new nn.ModuleList(Array.from({ length: 3 }, () => new nn.Linear(1, 2))),
  'nn.ModuleList([nn.Linear(1, 2), nn.Linear(1, 2), nn.ReLU()])': () =>
    new nn.ModuleList([new nn.Linear(1, 2), new nn.Linear(1, 2), new nn.ReLU()]),
  "nn.ModuleDict({'a': nn.Linear(1, 2), 'b': nn.ReLU()})": () =>
    new nn.ModuleDict({ a: new nn.Linear(1, 2), b: new nn.ReLU() }),
  'nn.ParameterList([torch.zeros(2), torch.zeros(3, 2)])': () =>
    new nn.ParameterList([torch.zeros(2), torch.zeros(3, 2)]),
  'nn.MultiheadAttention(8, 2)': () => new nn.MultiheadAttention(8, 2),
  'nn.TransformerEncoderLayer(8, 2)': () => new nn.TransformerEncoderLayer(8, 2),
};
