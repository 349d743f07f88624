import { CHOICES } from '../../src/normalize/read-settings.js';
import { RULES } from '../../src/rules/rules.js';

/** The options of `normalize(text, options)`, for `matn.config.json`. Choices and rule names are imported, so that they cannot go stale. */
export const CONFIG_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'matn.config.json',
  description: 'How matn normalizes the texts of a project: the options of normalize().',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', description: 'Where this schema stands, for editors.' },
    zwnj: choice('zwnj', 'How far half-spaces are put right; each level does what the levels after it do, and more.'),
    confidence: { description: 'How likely a half-space must be to be restored.', type: 'number', minimum: 0, maximum: 1 },
    zwnjAfterNonJoiner: choice('zwnjAfterNonJoiner', 'Half-spaces after a letter that does not join, where they cannot be seen.'),
    digits: choice('digits', 'What digits become. Arabic-Indic ones become Persian ones in Persian text also with keep.'),
    quotes: choice('quotes', 'What quotation marks become in Persian text.'),
    ezafe: choice('ezafe', 'How the ezafe of a word in silent ه is written: with a hamza above, or a half-space and ی.'),
    lineBreaks: choice('lineBreaks', 'soft: a single line break counts as a space for deciding on half-spaces.'),
    register: choice('register', 'verse, for poems and old prose: of half-spaces verbs and affixes only.'),
    rules: {
      description: 'Single rules.',
      type: 'object',
      additionalProperties: false,
      properties: {
        off: ruleNames('Rules to switch off.'),
        on: ruleNames('Rules to switch on that are off by default.'),
      },
    },
    words: {
      description: 'Words as they are to be written, with their half-spaces, in every form that they take.',
      type: 'array',
      items: { type: 'string' },
    },
    model: { description: 'null: half-spaces are decided by lexicon and rules only.', type: 'null' },
  },
  definitions: { ruleName: { title: 'a rule (matn.config.schema.json lists them)', enum: RULES.map(({ name }) => name) } },
};

function choice(name: keyof typeof CHOICES, description: string) {
  return { description, enum: CHOICES[name], default: CHOICES[name][0] };
}

function ruleNames(description: string) {
  return { description, type: 'array', items: { $ref: '#/definitions/ruleName' } };
}
