/** Writes the public types of the build as one text, so that a diff shows a change of the contract: `npm run api -- --help`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { API_FILE, apiText, STALE } from './api/file.js';

const HELP = `usage: npm run api -- [OPTION]…

Writes docs/api.txt: every type and function that the entries of the package export, from the types of the build (dist).
The exit code is 0; 1 if --check finds the file stale; 2 for other errors.

  --check   writes nothing; reports a stale file
  --help    this text
`;
try {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } });
  if (values.help) console.log(HELP);
  else {
    const text = apiText();
    if (!values.check) writeFileSync(API_FILE, text);
    else if (readFileSync(API_FILE, 'utf8') !== text) {
      console.error(`api: ${STALE}`);
      process.exitCode = 1;
    }
  }
} catch (error) {
  console.error(`api: ${(error as Error).message.split('\n')[0]}`);
  process.exitCode = 2;
}
