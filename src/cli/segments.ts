import { Option } from 'commander';
import type { Segment } from '../api/types.js';
import type { TextCommand } from './command.js';
import { createPlaces } from './places.js';
import { visibleJson } from './visible.js';

const TEXT_ENDINGS = ['txt', 'text', 'md', 'markdown'];

const JSON_OPTION = new Option('--json', 'print a line of JSON for each: file, line, column, start, end (UTF-16 offsets) and text');

export const wordsCommand: TextCommand = {
  name: 'words',
  summary: 'print the words of a text, one a line',
  description:
    'Prints the words of a text, one a line. A half-space stands inside a word; numbers, addresses and #hashtags are words, punctuation is none.',
  endings: TEXT_ENDINGS,
  options: [JSON_OPTION],
  examples: [
    'matn words article.txt | sort | uniq -c | sort -rn | head',
    "matn words --json article.txt | jq -r '[.start, .text] | @tsv'",
    'matn words content | wc -l',
  ],
  prepare: async ({ json }) => segmentsWith((await import('../index.js')).words, json === true),
};

export const sentencesCommand: TextCommand = {
  name: 'sentences',
  summary: 'print the sentences of a text, one a line',
  description:
    'Prints the sentences of a text, one a line. A sentence ends at a line end too; «۳٫۵», «م. الف.» and web addresses end none.',
  endings: TEXT_ENDINGS,
  options: [JSON_OPTION],
  examples: [
    'matn sentences article.txt',
    'matn article --format text page.html | matn sentences --json',
    'matn normalize old.txt | matn sentences > lines.txt',
  ],
  prepare: async ({ json }) => segmentsWith((await import('../index.js')).sentences, json === true),
};

function segmentsWith(split: (text: string) => Segment[], asJson: boolean): Awaited<ReturnType<TextCommand['prepare']>> {
  return ({ name: file, text }) => {
    const placeAt = createPlaces(text);
    const toJson = ({ start, end, text }: Segment): string => visibleJson(JSON.stringify({ file, ...placeAt(start), start, end, text }));
    return {
      output: split(text)
        .map((segment) => `${asJson ? toJson(segment) : segment.text}\n`)
        .join(''),
      problems: [],
    };
  };
}
