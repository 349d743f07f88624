/** Does something with each of the items: the work of a task. */
export function forEachOf<T>(items: readonly T[], act: (item: T) => unknown): () => void {
  return () => {
    for (const item of items) act(item);
  };
}

/** Megabytes of UTF-8. */
export function megabytesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1_000_000;
}
