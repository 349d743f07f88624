/** src/persian/words/NAME.txt → src/generated/words/NAME.ts */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readWordFile, wordModule } from './lib/word-lists.js';
import { writeOrCheck } from './lib/write-or-check.js';

const SOURCES = 'src/persian/words';
const MODULES = 'src/generated/words';

mkdirSync(MODULES, { recursive: true });
for (const name of readdirSync(SOURCES).filter((name) => name.endsWith('.txt'))) {
  const file = `${SOURCES}/${name}`;
  writeOrCheck(`${MODULES}/${basename(name, '.txt')}.ts`, wordModule(readWordFile(readFileSync(file, 'utf8'), file), file));
}
