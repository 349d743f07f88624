import { countWords } from './lemmas/counts.js';
import { writeFileSync } from 'node:fs';
const counts = await countWords('../shared/data/zwnj/train');
writeFileSync('/tmp/h22/counts.tsv',[...counts].map(x=>x.join('\t')).join('\n'));
let s=0;for(const c of counts.values())s+=c;console.log(counts.size,s);
