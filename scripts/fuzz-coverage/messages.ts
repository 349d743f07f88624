import type { Case, Failure } from './fuzz.js';

/** Input of the worker. */
export interface Order {
  target: string;
  seed: number;
  /** Seconds. */
  time: number;
  /** False: random texts only, as a baseline. */
  isGuided: boolean;
  /** Of the build: see `Instrumented`. */
  places: number;
  tokens: readonly string[];
  corpus: readonly Case[];
  /** Holds the running case: its length, then its code units as JSON. */
  running: SharedArrayBuffer;
}

/** Messages of the worker. */
export type Message =
  | { kind: 'broken'; failure: Failure; message: string }
  | { kind: 'progress'; runs: number; places: number; features: number; corpus: number; isLast: boolean }
  | { kind: 'done'; kept: Case[] };

const LONGEST = 1 << 20;

export const createRunning = (): SharedArrayBuffer => new SharedArrayBuffer(8 + 2 * LONGEST);

/** Stores the case that begins, so that it is known if it never ends. */
export function setRunning(running: SharedArrayBuffer, failure: Failure): void {
  const head = new Int32Array(running, 0, 2);
  const units = new Uint16Array(running, 8);
  const json = JSON.stringify(failure);
  const length = json.length > LONGEST ? 0 : json.length;
  for (let at = 0; at < length; at++) units[at] = json.charCodeAt(at);
  head[1] = length;
  Atomics.add(head, 0, 1);
}

/** Returns the number of cases that began. */
export const countOf = (running: SharedArrayBuffer): number => Atomics.load(new Int32Array(running, 0, 2), 0);

/** Returns the case that began last, or null if it was too long to be stored. */
export function getRunning(running: SharedArrayBuffer): Failure | null {
  const length = new Int32Array(running, 0, 2)[1] as number;
  const units = new Uint16Array(running, 8, length);
  let json = '';
  for (const unit of units) json += String.fromCharCode(unit);
  return json === '' ? null : (JSON.parse(json) as Failure);
}
