import type { Law } from './case.js';

/** For the test of the watchdog: laws that never end for a text with an x. */
export const LAWS: readonly Law[] = [
  {
    name: 'an x and it never ends',
    holds({ text }) {
      // Sleeps: a loop would be as deaf to the watchdog, and would keep a core busy.
      if (text.includes('x')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    },
  },
  {
    name: 'an x and the process ends',
    holds({ text }) {
      if (text.includes('x')) process.abort();
    },
  },
  {
    name: 'no x',
    holds({ text }) {
      if (text.includes('x')) throw new Error('there is an x');
    },
  },
];
