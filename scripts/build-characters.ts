/** Unicode data and character decisions → src/generated/characters.ts and docs/characters.md. */
import { writeFileSync } from 'node:fs';
import { decisionsPage, formsModule } from './lib/character-files.js';

writeFileSync('src/generated/characters.ts', formsModule());
writeFileSync('docs/characters.md', decisionsPage());
