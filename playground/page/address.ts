/**
 * Stores the state in the page's address, after the `#`: all values that are not default, as JSON, deflated, in base64url. Browsers do not
 * send it to servers.
 */
import { LONGEST_EDITABLE } from '../shared/limits.js';
import { readState } from './read-state.js';
import { DEFAULT_SETTINGS, DEFAULT_STATE, type State } from './state.js';

const VERSION = '1.';
const FORMAT = 'deflate-raw';
/** A short address can inflate to any length: reading stops here. */
const LONGEST_JSON = 20 * LONGEST_EDITABLE;

export async function writeAddress(state: State): Promise<string> {
  const text = state.text.length <= LONGEST_EDITABLE ? state.text : '';
  const changed = changes({ ...state, text, settings: changes(state.settings, DEFAULT_SETTINGS) }, { ...DEFAULT_STATE, settings: {} });
  if (Object.keys(changed).length === 0) return '';
  const bytes = new Blob([JSON.stringify(changed)]).stream().pipeThrough(new CompressionStream(FORMAT));
  return `#${VERSION}${toBase64(new Uint8Array(await new Response(bytes).arrayBuffer()))}`;
}

/** @returns the state; `null` if the address is damaged */
export async function readAddress(hash: string): Promise<State | null> {
  if (hash.length <= 1) return DEFAULT_STATE;
  if (!hash.startsWith(`#${VERSION}`)) return null;
  try {
    return readState(JSON.parse(await inflate(fromBase64(hash.slice(VERSION.length + 1)))));
  } catch {
    return null;
  }
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(FORMAT)).pipeThrough(new TextDecoderStream()).getReader();
  let json = '';
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    json += next.value;
    if (json.length > LONGEST_JSON) throw new RangeError(`address: expected at most ${LONGEST_JSON} characters, got more`);
  }
  return json;
}

function changes<Value extends object>(value: Value, defaults: object): Partial<Value> {
  const differs = ([name, one]: [string, unknown]): boolean =>
    JSON.stringify(one) !== JSON.stringify((defaults as Record<string, unknown>)[name]);
  return Object.fromEntries(Object.entries(value).filter(differs)) as Partial<Value>;
}

function toBase64(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from({ length: binary.length }, (_, index) => binary.charCodeAt(index));
}
