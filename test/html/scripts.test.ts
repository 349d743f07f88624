import { describe, expect, it } from 'vitest';
import { normalizeHtml, parseArticleHtml } from '../../src/html.js';

describe('A page that runs scripts', () => {
  it('runs none here, and reads nothing that one would write', () => {
    const html = `<script>globalThis.ran = true; document.write('<h1 class="title">تیتر ساختگی است</h1>')</script><img src=x onerror="globalThis.ran = true">
      <h1 class="title">تیتر راستین این خبر</h1><div class="body"><p>متن راستین این خبر.</p></div>`;
    expect(parseArticleHtml(html).article).toMatchObject({ headline: 'تیتر راستین این خبر', body: ['متن راستین این خبر.'] });
    expect(normalizeHtml(html)).toBe(html);
    expect('ran' in globalThis).toBe(false);
  });
});
