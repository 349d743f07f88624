/** Unicode data and character decisions → src/generated/characters.ts and docs/characters.md. */
import { decisionsPage, formsModule } from './lib/character-files.js';
import { writeOrCheck } from './lib/write-or-check.js';

writeOrCheck('src/generated/characters.ts', formsModule());
writeOrCheck('docs/characters.md', decisionsPage());
