import * as matn from 'matn';
import check from './check.cjs';

console.log(check(matn));
