/** @file The network that writes: it reads characters and says which may come next. */

import * as torch from 'typetorch';
import { nn, type Tensor } from 'typetorch';

/** What the LSTM remembers: hidden and cell state, `[layers, batch, hiddenSize]` each. */
export type Memory = readonly [hidden: Tensor, cell: Tensor];

const LAYERS = 2;

/**
 * An embedding, an LSTM of two layers, and a linear layer. Takes character numbers `[length, batch]` (int64),
 * gives logits `[length * batch, vocabulary]` and the memory.
 */
export class PoetryModel extends nn.Module<[input: Tensor, memory?: Memory], [logits: Tensor, memory: Memory]> {
  embeddings: nn.Embedding;
  lstm: nn.LSTM;
  linear1: nn.Linear;

  constructor(
    vocabulary: number,
    embeddingSize: number,
    readonly hiddenSize: number,
  ) {
    super();
    this.embeddings = new nn.Embedding(vocabulary, embeddingSize);
    this.lstm = new nn.LSTM(embeddingSize, hiddenSize, { numLayers: LAYERS });
    this.linear1 = new nn.Linear(hiddenSize, vocabulary);
  }

  override forward(input: Tensor, memory?: Memory): [Tensor, Memory] {
    const [length, batch] = input.shape;
    const zeros = (): Tensor => torch.zeros(LAYERS, batch, this.hiddenSize, { device: input.device });
    const [output, next] = this.lstm(this.embeddings(input), memory ?? [zeros(), zeros()]);
    return [this.linear1(output.view(length * batch, -1)), next];
  }
}
