/**
 * Numbers that must not be exchanged: a code unit is no letter of an automaton, and neither is the id of a word. Each kind has a type, which
 * is a plain number at run time. All can be used as numbers.
 *
 * A number becomes a {@link Letter}, a {@link WordId} or a {@link WordKey} only by a cast: where it is made (`letterNumberAt`, `insertWord`,
 * `packLetters`), or where it is read from a typed array, whose elements have no kind: `letters[at] as Letter`.
 *
 * A {@link CodeUnit}, a {@link Node} and {@link WordFlags} may be any number without a kind, so that constants and tables need no cast.
 *
 * @example
 * joinsNext(codeUnitAt(text, at)); // a code unit
 * letterJoinsNext(letters[at] as Letter); // its number in the alphabet
 * letterJoinsNext(codeUnitAt(text, at)); // does not compile
 */

declare const kind: unique symbol;

/** A UTF-16 code unit, 0–0xFFFF; NaN outside of the text. 0x633 is س. */
export type CodeUnit = number & { readonly [kind]?: 'code unit' };

/** A letter of an automaton, 0–63 (`automaton.ts`): for Persian letters their number in `persian/alphabet.ts`, 0 for anything else. */
export type Letter = number & { readonly [kind]: 'letter' };

/** A node of an automaton: the index of its first edge, `ROOT` or `NOWHERE`. */
export type Node = number & { readonly [kind]?: 'node' };

/** The row of a word in a word table (`zwnj-model/word-columns.ts`), or `NO_WORD`. Invalid once words are evicted. */
export type WordId = number & { readonly [kind]: 'word id' };

/** The letters of a short word, packed into one number; 0 for no word and for a long one. */
export type WordKey = number & { readonly [kind]: 'word key' };

/** Bits of `WordFlag` (`normalize/zwnj/word-flags.ts`). */
export type WordFlags = number & { readonly [kind]?: 'word flags' };
