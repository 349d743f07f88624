/** First bytes of compressed files, each with the command that decompresses one. No text begins so. */
const FORMATS: readonly (readonly [name: string, magic: readonly number[], command: string])[] = [
  ['gzip', [0x1f, 0x8b], 'gzip -dc'],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd], 'zstd -dc'],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], 'xz -dc'],
  ['bzip2', [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59, 0x26], 'bzip2 -dc'],
  ['zip', [0x50, 0x4b, 0x03, 0x04], 'unzip -p'],
];

/** Describes compressed bytes in place of a text; `null` if they are none. */
export function describeCompressed(bytes: Uint8Array): string | null {
  const found = FORMATS.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte));
  return found ? `expected a text, got ${found[0]}; ${found[2]} decompresses it` : null;
}
