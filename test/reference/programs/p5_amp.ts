/** @file Mixed precision, of p5_finetune.py: dtypes and losses under autocast, its uses and warnings. */

import * as torch from 'typetorch';
import { nn, optim, type Tensor } from 'typetorch';
import { ck, type Json, mnist, num, stateChecksums, warningsOf } from '../support.js';

const F = nn.functional;
const half = { dtype: torch.bfloat16 };

class Net extends nn.Module<[x: Tensor], [logits: Tensor, dtypes: Record<string, string>]> {
  c = new nn.Conv2d(1, 8, 3);
  bn = new nn.BatchNorm2d(8);
  f1 = new nn.Linear(8 * 13 * 13, 32);
  f2 = new nn.Linear(32, 10);

  override forward(x: Tensor): [Tensor, Record<string, string>] {
    const conv = this.c(x);
    const norm = this.bn(conv);
    const pool = F.maxPool2d(F.relu(norm), 2);
    const linear = this.f1(pool.flatten(1));
    const softmax = F.softmax(linear, 1);
    const linear2 = this.f2(F.relu(linear));
    const tensors = {
      conv,
      batch_norm: norm,
      pool,
      linear,
      softmax,
      linear2,
      matmul: torch.matmul(linear, linear.t()),
      sum: linear.mul(1.5).sum(),
      log_softmax: F.logSoftmax(linear2, 1),
      exp: torch.exp(linear),
      cat: torch.cat([linear, linear.float()]),
      add_mixed: linear.add(torch.ones(1)),
      mse: F.mseLoss(linear, linear),
    };
    const dtypes = Object.entries(tensors).map(([name, { dtype }]) => [name, String(dtype)]);
    return [linear2, Object.fromEntries(dtypes)];
  }
}

interface Trained {
  readonly model: Net;
  readonly images: Tensor;
  readonly autocast: Json;
}

function train(folder: string): Trained {
  torch.manualSeed(0);
  const model = new Net();
  const init = stateChecksums(model);
  const [bytes, labels] = mnist(folder);
  const images = bytes.at(torch.slice(0, 320)).float().div(255).unsqueeze(1);
  const optimizer = new optim.SGD(model.parameters(), { lr: 0.05, momentum: 0.9 });
  const losses: Json[] = [];
  let last: { logits: Tensor; dtypes: Json; loss: Tensor } | undefined;
  for (let k = 0; k < 5; k++) {
    const batch = torch.slice(64 * k, 64 * k + 64);
    optimizer.zeroGrad();
    last = torch.autocast('cpu', half, () => {
      const [logits, dtypes] = model(images.at(batch));
      return { logits, dtypes, loss: F.crossEntropy(logits, labels.at(batch)) };
    });
    last.loss.backward();
    optimizer.step();
    losses.push(num(last.loss.item()));
  }
  const { logits, dtypes, loss } = last as NonNullable<typeof last>;
  const gradients = [...model.namedParameters()].map(([name, { grad }]) => [name, String(grad?.dtype)]);
  const autocast = {
    init,
    dtypes,
    out_dtype: String(logits.dtype),
    loss_dtype: String(loss.dtype),
    out: ck(logits.detach().float(), 10),
    losses,
    grad_dtypes: Object.fromEntries(gradients),
    final: stateChecksums(model),
  };
  return { model, images, autocast };
}

/** The uses of autocast, each of which tells the dtype of the logits. */
async function uses(model: Net, x: Tensor): Promise<{ [key: string]: Json }> {
  const dtype = (): string => String(model(x)[0].dtype);
  let scoped = '';
  let decorated = '';
  const warnings = await warningsOf(() => {
    scoped = torch.cuda.amp.autocast(dtype);
    class Forward {
      @torch.cuda.amp.autocast()
      run(): string {
        return dtype();
      }
    }
    decorated = new Forward().run();
  });
  class OnCpu {
    @torch.autocast('cpu')
    run(): string {
      return dtype();
    }
  }
  return {
    cuda_autocast_dtype: scoped,
    decorated,
    cpu_fp16: torch.autocast('cpu', { dtype: torch.float16 }, dtype),
    cpu_default_decorated: new OnCpu().run(),
    disabled: torch.autocast('cpu', { enabled: false }, dtype),
    warnings,
  };
}

function halves(): { [key: string]: Json } {
  torch.manualSeed(0);
  const layer = new nn.Linear(8, 4);
  const x = torch.randn(2, 8);
  return {
    half_linear: ck(layer.half()(x.half()).float(), 8),
    half_dtype: String(layer.weight.dtype),
    bf16: ck(x.bfloat16().float(), 16),
    half_roundtrip: ck(x.half().float(), 16),
    default_autocast_dtype: String(torch.getAutocastDtype('cpu')),
  };
}

export async function mixedPrecision(folder: string): Promise<Record<string, Json>> {
  const { model, images, autocast } = train(folder);
  const seen = await uses(model, images.at(torch.slice(0, 4)));
  return { 'p5.autocast_bf16': autocast, 'p5.cuda_amp_on_cpu_and_decorator': { ...seen, ...halves() } };
}
