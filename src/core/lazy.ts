/** What works a value out when it is first asked for, and keeps it. */
export function later<Value>(workOut: () => Value): () => Value {
  let pending: (() => Value) | null = workOut;
  let value!: Value;
  return () => {
    if (pending) {
      value = pending();
      pending = null;
    }
    return value;
  };
}
