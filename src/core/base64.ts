import { codeUnitAt } from './code-unit.js';

/** Native base64 decoders: `Buffer` in Node, `Uint8Array.fromBase64` in the newest engines. */
interface NativeDecoders {
  Buffer?: { from(text: string, encoding: 'base64'): Uint8Array };
  Uint8Array: { fromBase64?(text: string): Uint8Array };
}

/** Decodes a base64 string. */
export function decodeBase64(text: string): Uint8Array {
  const { Buffer, Uint8Array: Bytes } = globalThis as unknown as NativeDecoders;
  return Bytes.fromBase64?.(text) ?? Buffer?.from(text, 'base64') ?? decodeWithAtob(text);
}

/** Decodes with `atob` and a plain loop: `Uint8Array.from(string, fn)` takes ten times as long. */
export function decodeWithAtob(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = codeUnitAt(binary, i);
  return bytes;
}
