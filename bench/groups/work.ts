/** Returns a task that applies `act` to each item. */
export function forEachOf<T>(items: readonly T[], act: (item: T) => unknown): () => void {
  return () => {
    for (const item of items) act(item);
  };
}

/** Returns megabytes of UTF-8. */
export function megabytesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1_000_000;
}
