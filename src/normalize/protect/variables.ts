const SINGLE_LETTER = /^[A-Za-z][0-9]?$/;
const VARIABLE = /^[a-z_$]/;
const ENDS_IN_CAPITALS = /[A-Z]{2}$/;

/** True for a name before brackets that is a variable or a function: `rows[0]`, `f(2)`; not a name before a note: BBC[1], iOS[12]. */
function isVariable(name: string): boolean {
  return SINGLE_LETTER.test(name) || (VARIABLE.test(name) && !ENDS_IN_CAPITALS.test(name));
}

const NAME_BEFORE = /[\w$]+$/;
const LONGEST_NAME = 32;

/** True if a variable ends at `end`. */
export function endsVariable(text: string, end: number): boolean {
  const name = NAME_BEFORE.exec(text.slice(Math.max(0, end - LONGEST_NAME), end));
  return name !== null && isVariable(name[0]);
}
