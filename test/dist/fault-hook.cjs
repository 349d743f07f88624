// Loaded before the command (`NODE_OPTIONS=--require`): the call number MATN_FAULT_AT to the file system goes wrong as MATN_FAULT_KIND says.
const promises = require('node:fs/promises');
const { appendFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const at = Number(process.env.MATN_FAULT_AT);
const kind = process.env.MATN_FAULT_KIND;
let calls = 0;

function turn(name) {
  if (!isMainThread || calls++ !== at) return false;
  appendFileSync(process.env.MATN_FAULT_LOG, `${name}\n`);
  if (kind === 'dies') process.kill(process.pid, 'SIGKILL');
  if (kind === 'told to end') process.kill(process.pid, 'SIGTERM');
  return kind !== 'told to end' && kind !== 'short';
}

const fail = () => Promise.reject(Object.assign(new Error(`${kind}: injected`), { code: kind, syscall: 'injected' }));
const { open } = promises;

for (const name of ['access', 'readFile', 'realpath', 'rename', 'stat', 'unlink']) {
  const call = promises[name];
  promises[name] = (...given) => (turn(name) ? fail() : call(...given));
}
promises.open = async (...given) => {
  if (turn('open')) return fail();
  const handle = await open(...given);
  for (const name of ['sync', 'truncate', 'stat', 'chmod', 'close']) {
    const method = handle[name];
    handle[name] = (...rest) => (turn(name) ? fail() : method.apply(handle, rest));
  }
  const { write } = handle;
  handle.write = (bytes, offset, length, position) => {
    const isShort = kind === 'short' && calls === at;
    return turn('write') ? fail() : write.call(handle, bytes, offset, isShort ? 1 : length, position);
  };
  return handle;
};
