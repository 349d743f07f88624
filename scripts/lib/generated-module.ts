import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes `export const NAME: string = '…base64…'`; the annotation keeps the text out of the declaration file. */
export function writeBase64Module(file: string, script: string, name: string, about: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `// Written by ${script}. ${about}\nexport const ${name}: string = '${Buffer.from(bytes).toString('base64')}';\n`);
}
