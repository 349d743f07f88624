/** The options of the library → matn.config.schema.json. */
import { writeFileSync } from 'node:fs';
import { CONFIG_SCHEMA } from './lib/config-schema.js';

writeFileSync('matn.config.schema.json', `${JSON.stringify(CONFIG_SCHEMA, null, 2)}\n`);
