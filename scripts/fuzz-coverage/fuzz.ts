/** All that is taken from the fuzzer of `npm run fuzz`: its texts, its laws, and how it shrinks and keeps what breaks one. */
export type { Case, Law } from '../fuzz/case.js';
export { escapeUnseen, type Failure, keepFailure } from '../fuzz/failures.js';
export { ARTICLE_LAWS } from '../fuzz/laws/articles.js';
export { HTML_LAWS } from '../fuzz/laws/html.js';
export { JSON_LINE_LAWS } from '../fuzz/laws/json-lines.js';
export { NORMALIZE_LAWS } from '../fuzz/laws/normalize.js';
export { STREAM_LAWS } from '../fuzz/laws/streams.js';
export { readSeeds } from '../fuzz/seeds.js';
export { shrink } from '../fuzz/shrink.js';
export { cases } from '../fuzz/texts.js';
