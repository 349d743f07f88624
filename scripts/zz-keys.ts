import { readFileSync } from 'node:fs';
import { inflectionKey, lemmas } from './zz-lemma.js';
const m=new Map<string,string[]>();
for(const w of readFileSync('/work/shared/data/lemmas-apart.txt','utf8').split('\n').filter(Boolean).map(s=>s.replaceAll('¦','\u200c'))){const k=inflectionKey(w);m.set(k,[...(m.get(k)??[]),w]);}
console.log([...m].filter(([k,v])=>v.length>1).map(([k,v])=>`${k}: ${v.join(',')}`).join(' | '));
