/** dictionary-fa (Lilak) → src/generated/pronounced-heh.ts: the words at whose end «هی» is no ezafe. */
import { pronouncedHehModule } from './lib/pronounced-heh.js';
import { writeOrCheck } from './lib/write-or-check.js';

writeOrCheck('src/generated/pronounced-heh.ts', pronouncedHehModule());
