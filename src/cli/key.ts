import { Option } from 'commander';
import type { TextCommand } from './command.js';
import { visibleJson } from './visible.js';

const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/g;

export const keyCommand: TextCommand = {
  name: 'key',
  summary: 'print the search key of each line',
  description: `Prints a search key for each line: texts that differ only in how they were typed have the same one.
There is a line for each line, also for an empty one, so that paste and join can put them side by side.`,
  endings: ['txt', 'text'],
  options: [new Option('--json', 'print a line of JSON for each line: file, line, start, end (UTF-16 offsets), text and key')],
  examples: [
    "echo 'كتابهاي او' | matn key",
    'matn key titles.txt | paste - titles.txt | sort -u -t "$(printf \'\\t\')" -k 1,1 | cut -f 2-    # one title of each spelling',
    "matn key --json titles.txt | jq -r '[.key, .text] | @tsv'",
  ],
  async prepare({ json }) {
    const { searchKey } = await import('../index.js');
    return ({ name: file, text: whole }) => {
      let output = '';
      let line = 0;
      for (const { 1: text = '', 2: lineBreak, index: start } of whole.matchAll(LINE)) {
        // The empty match at the end of the text is not a line.
        if (text === '' && lineBreak === '') break;
        line++;
        const key = searchKey(text);
        output += json ? visibleJson(JSON.stringify({ file, line, start, end: start + text.length, text, key })) : key;
        output += '\n';
      }
      return { output, problems: [] };
    };
  },
};
