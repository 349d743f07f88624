import { readPageLines } from '../../../src/article/page-lines.js';
import { pageFacts } from '../../../src/article/titles/page-facts.js';
import { copyRows, type Rows, readRows } from '../../../src/article/titles/rows.js';

export const rowsOf = (text: string): Rows => copyRows(readRows(pageFacts(text, readPageLines(text))));
