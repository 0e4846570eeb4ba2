/** @file Fast neural style of p6_rnn_style.py: a network that redraws images, judged by a VGG-16 with random weights. */

import * as torch from 'typetorch';
import { nn, optim, type Tensor } from 'typetorch';
import { ck, type Json, num, stateChecksums } from '../support.js';

const F = nn.functional;

class ConvLayer extends nn.Module<[x: Tensor], Tensor> {
  reflection_pad: nn.ReflectionPad2d;
  conv2d: nn.Conv2d;

  constructor(inChannels: number, outChannels: number, kernelSize: number, stride: number) {
    super();
    this.reflection_pad = new nn.ReflectionPad2d(Math.floor(kernelSize / 2));
    this.conv2d = new nn.Conv2d(inChannels, outChannels, kernelSize, stride);
  }

  override forward(x: Tensor): Tensor {
    return this.conv2d(this.reflection_pad(x));
  }
}

class ResidualBlock extends nn.Module<[x: Tensor], Tensor> {
  conv1: ConvLayer;
  in1: nn.InstanceNorm2d;
  conv2: ConvLayer;
  in2: nn.InstanceNorm2d;
  relu = new nn.ReLU();

  constructor(channels: number) {
    super();
    this.conv1 = new ConvLayer(channels, channels, 3, 1);
    this.in1 = norm(channels);
    this.conv2 = new ConvLayer(channels, channels, 3, 1);
    this.in2 = norm(channels);
  }

  override forward(x: Tensor): Tensor {
    return this.in2(this.conv2(this.relu(this.in1(this.conv1(x))))).add(x);
  }
}

class UpsampleConvLayer extends ConvLayer {
  override forward(x: Tensor): Tensor {
    return super.forward(F.interpolate(x, { scaleFactor: 2 }));
  }
}

function norm(channels: number): nn.InstanceNorm2d {
  return new nn.InstanceNorm2d(channels, { affine: true });
}

const relu = (): nn.ReLU => new nn.ReLU(true);

class TransformerNet extends nn.Module<[x: Tensor], Tensor> {
  initial_layers = new nn.Sequential(
    ...[new ConvLayer(3, 32, 9, 1), norm(32), relu()],
    ...[new ConvLayer(32, 64, 3, 2), norm(64), relu()],
    ...[new ConvLayer(64, 128, 3, 2), norm(128), relu()],
  );
  res_layers = new nn.Sequential(...Array.from({ length: 5 }, () => new ResidualBlock(128)));
  upsample_layers = new nn.Sequential(
    ...[new UpsampleConvLayer(128, 64, 3, 1), norm(64), relu()],
    ...[new UpsampleConvLayer(64, 32, 3, 1), norm(32), relu()],
    new ConvLayer(32, 3, 9, 1),
  );

  override forward(x: Tensor): Tensor {
    return this.upsample_layers(this.res_layers(this.initial_layers(x))) as Tensor;
  }
}

/** The first 23 layers of VGG-16: the widths of the convolutions, 0 for a pooling. */
const widths = [64, 64, 0, 128, 128, 0, 256, 256, 256, 0, 512, 512, 512];
/** The layers that follow, which the random generator passes over too. */
const rest = [0, 512, 512, 512, 0];

/** Draws the weights of torchvision's whole VGG-16 in its order, and keeps the layers that are used. */
function vggLayers(): nn.AnyModule[] {
  let channels = 3;
  const layers = [...widths, ...rest].flatMap((width): nn.AnyModule[] => {
    if (width === 0) return [new nn.MaxPool2d(2, 2)];
    const conv = new nn.Conv2d(channels, width, 3, { padding: 1 });
    channels = width;
    return [conv, relu()];
  });
  const classifier = [new nn.Linear(512 * 7 * 7, 4096), new nn.Linear(4096, 4096), new nn.Linear(4096, 1000)];
  for (const layer of layers) {
    if (!(layer instanceof nn.Conv2d)) continue;
    nn.init.kaimingNormal_(layer.weight, { mode: 'fan_out', nonlinearity: 'relu' });
    nn.init.constant_(layer.bias as Tensor, 0);
  }
  for (const layer of classifier) nn.init.normal_(layer.weight, 0, 0.01);
  return layers.slice(0, 23);
}

class Vgg16 extends nn.Module<[x: Tensor], Tensor[]> {
  features = new nn.ModuleList(vggLayers());

  /** What the layers relu1_2, relu2_2, relu3_3 and relu4_3 give. */
  override forward(x: Tensor): Tensor[] {
    const results: Tensor[] = [];
    for (const [i, layer] of [...this.features].entries()) {
      x = (layer as unknown as (x: Tensor) => Tensor)(x);
      if ([3, 8, 15, 22].includes(i)) results.push(x);
    }
    return results;
  }
}

function gramMatrix(y: Tensor): Tensor {
  const [batch, channels, height, width] = y.shape;
  const features = y.view(batch, channels, width * height);
  return features.bmm(features.transpose(1, 2)).div(channels * height * width);
}

function normalizeBatch(batch: Tensor): Tensor {
  const mean = torch.tensor([0.485, 0.456, 0.406]).view(1, -1, 1, 1);
  const std = torch.tensor([0.229, 0.224, 0.225]).view(1, -1, 1, 1);
  return batch.sub(mean.expandAs(batch)).div(std.expandAs(batch));
}

export function fastNeuralStyle(): Json {
  torch.manualSeed(0);
  const net = new TransformerNet();
  const init = stateChecksums(net);
  const vgg = new Vgg16().eval();
  for (const parameter of vgg.parameters()) parameter.requiresGrad = false;
  const x = torch.rand(2, 3, 64, 64).mul(255);
  const style = torch.rand(1, 3, 64, 64);
  const optimizer = new optim.Adam(net.parameters(), { lr: 1e-3 });
  const grams = vgg(normalizeBatch(style)).map(gramMatrix);
  const losses: Json[] = [];
  let first: Json = null;
  let gradients: Json = null;
  for (let k = 0; k < 3; k++) {
    optimizer.zeroGrad();
    const y = net(x);
    first ??= ck(y, 8);
    const drawn = vgg(normalizeBatch(y.clamp({ min: 0, max: 255 }).div(255)));
    const given = vgg(normalizeBatch(x.div(255)));
    const content = F.mseLoss(drawn[1], given[1]).mul(1e5);
    const parts = drawn.map((features, i) => {
      const gram = gramMatrix(features);
      return F.mseLoss(gram, grams[i].expandAs(gram));
    });
    const styled = parts.reduce((sum, part) => sum.add(part)).mul(1e10);
    const total = content.add(styled);
    total.backward();
    gradients ??= Object.fromEntries([...net.namedParameters()].map(([name, p]) => [name, ck(p.grad as Tensor)]));
    optimizer.step();
    losses.push([total, content, styled].map((loss) => num(loss.item())));
  }
  return {
    init,
    vgg_init: stateChecksums(vgg),
    x: ck(x, 4),
    style: ck(style, 4),
    y0: first,
    grams: grams.map((gram) => ck(gram, 4)),
    losses,
    columns: ['total', 'content', 'style'],
    grads0: gradients,
    final: stateChecksums(net),
  };
}
