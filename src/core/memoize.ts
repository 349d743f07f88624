/** Memoizes a function of a string; the cache is cleared when it reaches `limit` entries. */
export function memoize<Result>(limit: number, compute: (key: string) => Result): (key: string) => Result {
  const cache = new Map<string, Result>();
  return (key) => {
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    const result = compute(key);
    if (cache.size >= limit) cache.clear();
    cache.set(key, result);
    return result;
  };
}
