/** @persian-tools/persian-tools → src/generated/number-words.ts: the numbers that dates say in words. */
import { writeFileSync } from 'node:fs';
import { numberWordsModule } from './lib/number-words.js';

writeFileSync('src/generated/number-words.ts', numberWordsModule());
