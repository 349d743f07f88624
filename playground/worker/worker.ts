/** Does all work on texts: the page's own thread only shows. A job that is no longer wanted ends with the worker. */
import { normalize } from 'matn';
import { decodeHtml } from 'matn/html';
import type { JobName, Jobs, Progress, Reply, Request } from '../shared/protocol.js';
import { readArticle } from './article.js';
import { compareTexts } from './compare.js';
import { type NormalizedPages, normalizePages } from './normalize.js';

type Give<Name extends JobName> = Jobs[Name]['gives'] | Promise<Jobs[Name]['gives']>;
type Run = { [Name in JobName]: (input: Jobs[Name]['takes'], progress: Progress) => Give<Name> };

let normalized: NormalizedPages | undefined;

const RUN: Run = {
  normalize({ text, options }, progress) {
    normalized = normalizePages(text, options, progress);
    return normalized.summary();
  },
  page: ({ index }) => normalized?.page(index) ?? null,
  findRule: ({ rule, after }) => normalized?.findRule(rule, after) ?? null,
  plain: ({ text, options }) => normalize(text, options),
  whole: () => normalized?.whole() ?? '',
  article: ({ text, options, settings }) => readArticle(text, options, settings),
  compare: ({ text, options }) => compareTexts(text, options),
  // A file may be in the encoding of Windows.
  read: async ({ file }) => decodeHtml(new Uint8Array(await file.arrayBuffer())).html,
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
