/** Runs operators in a loop that never yields, and prints how much the peak of resident memory grew: <count> <elements> [grad]. */

import * as torch from 'typetorch';

const [count, elements, grad] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4] === 'grad'];
const weight = torch.ones(elements, { requiresGrad: grad });
let last = weight.add(1);
const before = process.resourceUsage().maxRSS;
for (let i = 0; i < count; i++) last = weight.add(i % 7);
const growth = (process.resourceUsage().maxRSS - before) / 1024;
console.log(JSON.stringify({ growth, handles: torch.memoryStats().handles, value: last.sum().item() / elements }));
