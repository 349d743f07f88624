#!/usr/bin/env node
import { processIo } from './process-io.js';
import { INPUT_HAS_ERRORS, reportCrash } from './report.js';
import { run } from './run.js';

const io = processIo();

process.on('uncaughtException', (error) => {
  reportCrash(error, io);
  process.exit(INPUT_HAS_ERRORS);
});

run(process.argv.slice(2), io).then((exitCode) => {
  process.exitCode ||= exitCode;
});
