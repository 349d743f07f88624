import { version } from 'matn';
import { normalizeJsonl, normalizeStream } from 'matn/stream';
import { normalizeStream as required } from './by-stream.cjs';

const texts = [];
for (const [stream, chunk] of [
  [normalizeStream(), 'كتاب ها\n'],
  [required(), 'كتاب ها\n'],
  [normalizeJsonl({ fields: ['text'] }), '{"text":"كتاب ها"}\n'],
]) {
  const source = new ReadableStream({
    start(controller) {
      controller.enqueue(chunk);
      controller.close();
    },
  });
  for await (const text of source.pipeThrough(stream)) texts.push(text);
}
const expected = 'کتاب\u200cها\nکتاب\u200cها\n{"text":"کتاب\u200cها"}\n';
if (texts.join('') !== expected) throw new Error(`got ${JSON.stringify(texts)}`);
console.log(`matn ${version} works`);
