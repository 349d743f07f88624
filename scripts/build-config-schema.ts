/** The options of the library → matn.config.schema.json. */
import { CONFIG_SCHEMA } from './lib/config-schema.js';
import { writeOrCheck } from './lib/write-or-check.js';

writeOrCheck('matn.config.schema.json', `${JSON.stringify(CONFIG_SCHEMA, null, 2)}\n`);
