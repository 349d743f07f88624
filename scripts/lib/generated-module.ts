import { writeOrCheck } from './write-or-check.js';

/** Writes `export const NAME: string = '…base64…'`. The type annotation keeps the text out of the declaration file. */
export function writeBase64Module(file: string, script: string, name: string, about: string, bytes: Uint8Array): void {
  writeOrCheck(file, `// Written by ${script}. ${about}\nexport const ${name}: string = '${Buffer.from(bytes).toString('base64')}';\n`);
}
