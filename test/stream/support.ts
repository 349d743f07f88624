/** Creates a stream of these chunks. */
export function readable<T>(chunks: Iterable<T>): ReadableStream<T> {
  const iterator = chunks[Symbol.iterator]();
  return new ReadableStream<T>({
    pull(controller) {
      const { done, value } = iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

/** Collects the output of a stream. */
export async function collect(stream: ReadableStream<string>): Promise<string> {
  let all = '';
  for await (const chunk of stream as unknown as AsyncIterable<string>) all += chunk;
  return all;
}

/** Cuts at these places, modulo the length. */
export function cut<T extends string | Uint8Array>(whole: T, places: readonly number[]): T[] {
  const at = [...new Set(places.map((place) => place % (whole.length + 1)))].sort((a, b) => a - b);
  return [0, ...at].map((start, i) => whole.slice(start, at[i] ?? whole.length) as T);
}
