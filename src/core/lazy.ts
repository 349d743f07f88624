/** Returns a function that computes a value at the first call and caches it. */
export function lazy<Value>(compute: () => Value): () => Value {
  let pending: (() => Value) | null = compute;
  let value!: Value;
  return () => {
    if (pending) {
      value = pending();
      pending = null;
    }
    return value;
  };
}
