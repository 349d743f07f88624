import type { CodeUnit } from './number-kinds.js';
/**
 * `text.charCodeAt(at)`, equally fast for strings of all kinds.
 *
 * An engine stores strings in many ways: one or two bytes a character, slices, ropes, constants. A loop that has met more than four of
 * them looks the method up for every character, which takes longer than the rest of the loop. This is the method itself. The hottest
 * loops copy it to a local constant, because an imported binding is resolved at every call.
 */
export const codeUnitAt = /* @__PURE__ */ Function.prototype.call.bind(String.prototype.charCodeAt) as (
  text: string,
  at: number,
) => CodeUnit;
