import type { Rule } from './rule.js';

/** The rules of the stage `spacing`. */
export const SPACING_RULES = [
  {
    name: 'spacing/runs',
    title: { en: 'Several spaces', fa: 'فاصله¦های پیاپی' },
    summary: {
      en: 'Several spaces between two words become one; indentation and tabs stay.',
      fa: 'چند فاصله میان دو واژه یکی می¦شود.',
    },
    code: 'src/normalize/spacing.ts',
  },
  {
    name: 'spacing/trailing',
    title: { en: 'Line ends', fa: 'پایان سطر' },
    summary: {
      en: 'Spaces and tabs at the end of a line are removed.',
      fa: 'فاصله¦های پایان سطر برداشته می¦شوند.',
    },
    code: 'src/normalize/spacing.ts',
  },
  {
    name: 'spacing/blank-lines',
    title: { en: 'Blank lines', fa: 'سطر خالی' },
    summary: {
      en: 'A line of spaces and tabs only becomes empty.',
      fa: 'سطری که تنها فاصله دارد خالی می¦شود.',
    },
    code: 'src/normalize/spacing.ts',
  },
] as const satisfies readonly Rule[];
