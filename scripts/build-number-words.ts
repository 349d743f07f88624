/** @persian-tools/persian-tools → src/generated/number-words.ts: the numbers that dates say in words. */
import { numberWordsModule } from './lib/number-words.js';
import { writeOrCheck } from './lib/write-or-check.js';

writeOrCheck('src/generated/number-words.ts', numberWordsModule());
