import * as matn from 'matn';
import * as html from 'matn/html';
import check from './check.cjs';

globalThis.lastWord = check(matn, {}, {}, html);
