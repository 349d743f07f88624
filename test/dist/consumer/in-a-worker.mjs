import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import * as matn from 'matn';
import * as html from 'matn/html';
import check from './check.cjs';

if (isMainThread) new Worker(new URL(import.meta.url)).once('message', (word) => console.log(word));
else parentPort.postMessage(check(matn, {}, {}, html));
