import * as matn from 'matn';
import * as model from 'matn/model';
import * as retext from 'matn/retext';
import check from './check.cjs';

console.log(check(matn, model, retext));
