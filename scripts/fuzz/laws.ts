import type { Law } from './case.js';
import { ARTICLE_LAWS } from './laws/articles.js';
import { HTML_LAWS } from './laws/html.js';
import { JSON_LINE_LAWS } from './laws/json-lines.js';
import { TIME_LAWS } from './laws/linear-time.js';
import { NORMALIZE_LAWS } from './laws/normalize.js';
import { SEGMENT_LAWS } from './laws/segments.js';
import { STREAM_LAWS } from './laws/streams.js';

/** All that is driven. */
export const LAWS: readonly Law[] = [
  ...NORMALIZE_LAWS,
  ...STREAM_LAWS,
  ...JSON_LINE_LAWS,
  ...SEGMENT_LAWS,
  ...ARTICLE_LAWS,
  ...HTML_LAWS,
  ...TIME_LAWS,
];
