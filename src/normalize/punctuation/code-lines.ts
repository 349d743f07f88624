/*
 * Patterns of unfenced program code or data. Its punctuation is not Persian: `print("سلام");`, `ok ? "بله" : "نه"`, `{"نام": "علی"}`.
 * The patterns consist of ASCII characters and white space of any width. Other stages leave these alone, so a second call recognizes the
 * same lines.
 */
const SIGNS_OF_CODE: readonly RegExp[] = [
  // A call: print("…"), t('…'), f();
  /[A-Za-z0-9_$\])]\(\s*["'`]/,
  /[A-Za-z0-9_$]\(\)\s*[;.{]/,
  // The end of a statement: "…"; 'x'); }
  /["'`)\]}]\s*;\s*$/,
  // The end of a list or an object: "…"], '…' }
  /["'`]\s*[\]}]\s*,?\s*$/,
  /^\s*[A-Za-z_$][\w$]*(?:\[\w*\])?\s*[-+*]?=\s*["'`[{]/,
  // Assignments: x = "…", $x = '…', title='…'
  /=\s*["'`]/,
  // A member of YAML: title: "…"
  /^\s*[A-Za-z_][\w-]*\s*:\s*["']/,
  // A list or an object as the value of a member, or of an item: tags: [تهران, قم]
  /^\s*(?:-\s+)?[A-Za-z_][\w-]*\s*:\s*(?:\[.*\]|\{.*\})\s*,?\s*$/,
  /^\s*-\s+(?:\[.*\]|\{.*:.*\})\s*$/,
  // A line of a card or a calendar: N:…;…;
  /^[A-Z][A-Z-]*(?:;[A-Z-]+=[\w-]+)*:\S.*;/,
  // Members of an object: "title": "…", { body: '…'
  /["']\s*:\s*["'[{]/,
  /[{,]\s*["']?[A-Za-z_$][\w$]*["']?\s*:\s*["'`[{]/,
  // The branches of a condition: ? "…" : "…"
  /\?\s*["'`][^"'`]*["'`]\s*:/,
  // Operators
  /["'`)\]}\w]\s*(?:=>|->|::|<<|&&|\|\||===?|!==?|:=|\+=|\?\?)\s*["'`({[\w$]/,
  // A statement by its first word
  /^\s*(?:const|let|var|return|import|export|def|elif|echo|printf?|puts|using|#include|public|private|static|fn|func|package)\s[^a-z]*.*[=({;"'`]/,
  /^\s*(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP)\s+[A-Z*]/,
  // A comment of code, or its frame
  /^\s*(?:\/\/|\/\*|\*\/|#!|<\?php|%%)/,
  // A call with several arguments, of which one is Latin: log("سلام",name)
  /\(\s*["'][^"']*["']\s*,/,
];

const MAY_BE_CODE = /[;={}"'`([]|\/\//;

/** True if a line is code or data. Its marks are not normalized. */
export function isCodeLine(line: string): boolean {
  return MAY_BE_CODE.test(line) && SIGNS_OF_CODE.some((sign) => sign.test(line));
}
