import { version } from 'matn';
import { fill, TEXTS } from '../words/texts.js';
import type { Engine } from './engine.js';
import { optionsOf, type State } from './state.js';

const MOST = 2_000;

/** Describes the case in Markdown, for an issue: input, output, options, and the link that shows it. */
export async function describeIssue(state: State, engine: Engine): Promise<string> {
  const texts = TEXTS[state.language].share;
  const input = state.text.slice(0, MOST);
  const options = optionsOf(state.settings);
  const output = await engine.run('plain', { text: input, reading: state.reading, options });
  const sections = [
    [texts.was, input],
    [fill(texts.is, { version }), output ?? ''],
    [texts.options, JSON.stringify(options, null, 2)],
    [texts.expected, ''],
  ];
  const body = sections.map(([title, text]) => `### ${title}\n\n${fenced(text ?? '')}`).join('\n\n');
  return `## ${texts.issueTitle}\n\n${body}\n\n${location.href}\n`;
}

/** Formats a text as code, so that nothing in it is read as markup. The fence is longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}
