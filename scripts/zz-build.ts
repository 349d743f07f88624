import { countWords } from './lemmas/counts.js';
import { readFileSync, writeFileSync } from 'node:fs';
import { buildDictionary, tableOf } from './lemmas/dictionary.js';
import { gzipSync } from 'node:zlib';
const counts=await countWords('../shared/data/zwnj/train');
const d=buildDictionary(counts);
console.log(d.entries.length,gzipSync(d.entries).length,d.verbs.length,d.singulars.length);
writeFileSync('/tmp/h22/dict.json',JSON.stringify({...d,entries:Buffer.from(d.entries).toString('base64')}));
