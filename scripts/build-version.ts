/** The version of package.json → src/version.ts, and `matn@X.Y.Z` in docs/scale.md */
import { readFileSync } from 'node:fs';
import { writeOrCheck } from './lib/write-or-check.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

writeOrCheck(
  'src/version.ts',
  `// Written by scripts/build-version.ts from package.json.\n/** The version of the package, the same as in package.json. */\nexport const version: string = '${version}';\n`,
);
writeOrCheck('docs/scale.md', readFileSync('docs/scale.md', 'utf8').replace(/\bmatn@\d+\.\d+\.\d+\b/g, `matn@${version}`));
