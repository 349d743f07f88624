/** The functions beyond ECMAScript that the library uses. Node, browsers, workers and edge runtimes have them. */

declare function atob(base64: string): string;
