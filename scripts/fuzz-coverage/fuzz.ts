/** The parts of `npm run fuzz` that are reused: its texts, its laws, and how it shrinks and stores failures. */

export { ARTICLE_LAWS } from '../../test/laws/articles.js';
export type { Case, Law } from '../../test/laws/case.js';
export { HTML_LAWS } from '../../test/laws/html.js';
export { JSON_LINE_LAWS } from '../../test/laws/json-lines.js';
export { NORMALIZE_LAWS } from '../../test/laws/normalize.js';
export { readSeeds } from '../../test/laws/seeds.js';
export { STREAM_LAWS } from '../../test/laws/streams.js';
export { cases } from '../../test/laws/texts.js';
export { escapeUnseen, type Failure, keepFailure } from '../fuzz/failures.js';
export { shrink } from '../fuzz/shrink.js';
