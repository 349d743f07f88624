import { countWords } from './lemmas/counts.js';
import { keyOfWord } from '../src/lemma/key-of-word.js';
const c=await countWords('../shared/data/zwnj/train');
for(const w of 'تحقیقی رقابتی درباری قطعی پوستی گیاهی هرمی ارتشی دانشگاهی دولتی اقتصادی ورزشی نظامی برگزاری جنگی نفتی انتخابی چیزی مدتی تعدادی مشکلی تردیدی شکی گامی موجی مدرکی بخشی خانمی مردی زنی کتابی شهری کشوری مجازی عوضی فنی شغلی خبری مالی نیازی پیشنهادی تمایلی'.split(' ')){const k=keyOfWord(w);console.log(w,c.of(k),c.shareLed(k).toFixed(2),(c.of(k)/c.of(k.slice(0,-1))).toFixed(3));}
for(const w of ['کشتم','کشتند','کشتن','کشیدم','کشیدند','کشیدن','میکشد','کشته']) console.log(w,c.of(keyOfWord(w)));
