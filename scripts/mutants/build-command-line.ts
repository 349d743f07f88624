/** Builds only the command line, which the tests of `test/dist` install. */
import { build, type Options } from 'tsup';
import configs from '../../tsup.config.js';

const config = (configs as Options[]).find(({ name }) => name === 'command line');
if (!config) throw new Error("tsup.config.ts: expected a part named 'command line'");
await build({ ...config, config: false });
