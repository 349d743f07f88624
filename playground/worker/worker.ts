/** Does all work on texts; the page's own thread only shows. A job that is no longer wanted ends with the worker. */
import type { JobName, Jobs, NormalizeInput, Progress, Reply, Request } from '../shared/protocol.js';
import { readingOf } from '../shared/reading.js';
import { type NormalizedPages, normalizeAs } from './normalize.js';
import { withAcceptedWords } from './user-words.js';

type Give<Name extends JobName> = Jobs[Name]['gives'] | Promise<Jobs[Name]['gives']>;
type Run = { [Name in JobName]: (input: Jobs[Name]['takes'], progress: Progress) => Give<Name> };

let normalized: NormalizedPages | undefined;

const accepted = <Input extends NormalizeInput>(input: Input): Input => ({ ...input, options: withAcceptedWords(input.options).options });

/** The code for HTML, articles and the other libraries is loaded when it is first needed. */
const RUN: Run = {
  async normalize({ text, reading, options: given }, progress) {
    const as = readingOf(text, reading);
    const { options, refused } = withAcceptedWords(given);
    normalized = await normalizeAs(as, text, options, progress);
    return { ...normalized.summary(), as, refusedWords: refused };
  },
  page: ({ index }) => normalized?.page(index) ?? null,
  findRule: ({ rule, after }) => normalized?.findRule(rule, after) ?? null,
  async plain(input) {
    const { text, reading, options } = accepted(input);
    return (await normalizeAs(readingOf(text, reading), text, options)).whole();
  },
  whole: () => normalized?.whole() ?? '',
  async article({ settings, ...input }) {
    const { readArticle } = await import('./article.js');
    return readArticle(accepted(input), settings);
  },
  async compare(input) {
    const { compareTexts } = await import('./compare.js');
    return compareTexts(accepted(input));
  },
  async read({ file }) {
    const { decodeHtml } = await import('matn/html');
    // A file may be in a Windows code page.
    return decodeHtml(new Uint8Array(await file.arrayBuffer())).html;
  },
};

const PROGRESS_INTERVAL_MS = 50;

function reporter(id: number): Progress {
  let reported = performance.now();
  return (done, total) => {
    if (total === 0 || performance.now() - reported < PROGRESS_INTERVAL_MS) return;
    reported = performance.now();
    send({ id, kind: 'progress', done, total });
  };
}

const send = (reply: Reply): void => self.postMessage(reply);

self.addEventListener('message', async ({ data: { id, name, input } }: MessageEvent<Request>) => {
  try {
    const run = RUN[name] as (input: unknown, progress: Progress) => unknown;
    send({ id, kind: 'done', result: await run(input, reporter(id)) });
  } catch (error) {
    send({ id, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
