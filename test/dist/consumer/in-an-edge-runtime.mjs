import * as matn from 'matn';
import check from './check.cjs';

globalThis.lastWord = check(matn);
