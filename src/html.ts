import { BUNDLED } from './bundled.js';
import { normalizeHtmlWith } from './html/normalize-html.js';
import { createNormalizerWith } from './normalize/normalize.js';
import type { NormalizeOptions } from './types.js';

export function normalizeHtml(html: string, options?: NormalizeOptions): string {
  return normalizeHtmlWith(html, createNormalizerWith(options, BUNDLED));
}
