import { quoted } from './quoted.js';
import { writeOrCheck } from './write-or-check.js';

/** Writes `export const NAME: string = '…base64…'`. The type annotation keeps the text out of the declaration file. */
export function writeBase64Module(file: string, script: string, name: string, about: string, bytes: Uint8Array): void {
  writeTextModule(file, script, name, about, Buffer.from(bytes).toString('base64'));
}

/** Writes the same of a text, `export const NAME: string = …`. */
export function writeTextModule(file: string, script: string, name: string, about: string, text: string): void {
  writeOrCheck(file, `// Written by ${script}. ${about}\nexport const ${name}: string = ${quoted(text)};\n`);
}
