import * as matn from 'matn';
import * as html from 'matn/html';
import * as model from 'matn/model';
import * as retext from 'matn/retext';
import check from './check.cjs';

console.log(check(matn, model, retext, html));
