import { ARTICLE_LAWS } from './articles.js';
import type { Law } from './case.js';
import { HTML_LAWS } from './html.js';
import { JSON_LINE_LAWS } from './json-lines.js';
import { TIME_LAWS } from './linear-time.js';
import { NORMALIZE_LAWS } from './normalize.js';
import { SEGMENT_LAWS } from './segments.js';
import { STREAM_LAWS } from './streams.js';

/** All laws. */
export const LAWS: readonly Law[] = [
  ...NORMALIZE_LAWS,
  ...STREAM_LAWS,
  ...JSON_LINE_LAWS,
  ...SEGMENT_LAWS,
  ...ARTICLE_LAWS,
  ...HTML_LAWS,
  ...TIME_LAWS,
];
