/** The parts of the Streams Standard (WHATWG) that the library uses. Node, browsers, workers and edge runtimes have them. */

interface ReadableStream<_R = unknown> {
  pipeThrough<T>(transform: { writable: WritableStream<_R>; readable: ReadableStream<T> }): ReadableStream<T>;
}

interface WritableStream<_W = unknown> {
  close(): Promise<void>;
}

interface TransformStreamDefaultController<O = unknown> {
  enqueue(chunk: O): void;
}

interface Transformer<I = unknown, O = unknown> {
  transform?(chunk: I, controller: TransformStreamDefaultController<O>): void;
  flush?(controller: TransformStreamDefaultController<O>): void;
}

// biome-ignore lint/suspicious/noExplicitAny: the type parameters of the DOM, which declarations that merge must repeat
declare class TransformStream<I = any, O = any> {
  constructor(transformer?: Transformer<I, O>);
  readonly readable: ReadableStream<O>;
  readonly writable: WritableStream<I>;
}
