/** dictionary-fa (Lilak) → src/generated/pronounced-heh.ts: the words at whose end «هی» is no ezafe. */
import { writeFileSync } from 'node:fs';
import { pronouncedHehModule } from './lib/pronounced-heh.js';

writeFileSync('src/generated/pronounced-heh.ts', pronouncedHehModule());
