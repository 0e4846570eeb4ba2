/** From a cold start to the first operator; prints the peak memory in kB. */

import * as torch from 'typetorch';

torch.ones(2).add(1);
console.log(process.resourceUsage().maxRSS);
