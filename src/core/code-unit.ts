/**
 * `text.charCodeAt(at)`, as quick for strings of all kinds.
 *
 * An engine keeps strings in many ways (one byte a character or two, slices, joined pieces, constants, …). Where a loop has met more than
 * four of them it looks the method up anew for every character, which takes longer than all that the loop does. This is the method itself.
 * The hottest loops give it a name of their own: an import is looked at every time it is called.
 */
export const codeUnitAt = /* @__PURE__ */ Function.prototype.call.bind(String.prototype.charCodeAt) as (text: string, at: number) => number;
