import { LABELS } from './alphabet.js';
import { type Automaton, decodeAutomaton, follow, NOWHERE } from './automaton.js';

/**
 * What word counts of a large text teach about half-spaces, wherever that is more than the lexicon knows:
 * ways to write a sequence of letters, each with the damage after which it is to be restored.
 */
export interface HalfSpaceModel {
  readonly preferences: Automaton;
}

/**
 * Reads the bytes of a model.
 *
 * @param bytes what `scripts/train.ts` writes
 */
export function decodeModel(bytes: Uint8Array): HalfSpaceModel {
  return { preferences: decodeAutomaton(bytes) };
}

/** The node that stands for no label at all. */
const hasLabel = (edges: Int32Array, node: number, label: number): boolean => follow(edges, node, label) !== NOWHERE;

/** Is the word that ends at this node the way to write its letters when no half-space and no space stood in them? */
export function preferredWhenJoined(edges: Int32Array, node: number): boolean {
  return hasLabel(edges, node, LABELS.joined) || hasLabel(edges, node, LABELS.both);
}

/** Is the word that ends at this node to be written with its half-space where a space stood? */
export function preferredWhenSpaced(edges: Int32Array, node: number): boolean {
  return hasLabel(edges, node, LABELS.spaced) || hasLabel(edges, node, LABELS.both);
}

/** Do the two words whose joined form ends at this node stay apart, whatever the lexicon knows? */
export function keptApart(edges: Int32Array, node: number): boolean {
  return hasLabel(edges, node, LABELS.apart);
}
