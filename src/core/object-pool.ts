/** A one-slot pool for buffers that are expensive to allocate. */
export interface ObjectPool<Value> {
  acquire(): Value;
  release(value: Value): void;
}

/** Creates a pool. `acquire` allocates while the slot is empty: during a nested use, or after an error that skipped `release`. */
export function createObjectPool<Value>(allocate: () => Value): ObjectPool<Value> {
  let pooled: Value | null = null;
  return {
    acquire() {
      const value = pooled ?? allocate();
      pooled = null;
      return value;
    },
    release(value) {
      pooled = value;
    },
  };
}
