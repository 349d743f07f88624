import type { JobName, Jobs } from '../shared/protocol.js';
import { fill, type Language, TEXTS } from '../words/texts.js';
import type { Engine } from './engine.js';
import type { Status } from './status.js';

export interface JobRunner {
  /** Runs a job instead of the one before. Returns `null` if a later job replaced it or it failed. */
  run<Name extends JobName>(name: Name, input: Jobs[Name]['takes']): Promise<Jobs[Name]['gives'] | null>;
}

export function createJobRunner(engine: Engine, status: Status, language: Language, again: () => void): JobRunner {
  let latest = 0;
  let running = false;

  function cancel(): void {
    latest++;
    running = false;
    engine.cancel();
    status.cancelled(again);
  }

  return {
    async run(name, input) {
      const job = ++latest;
      if (running) engine.cancel();
      running = true;
      status.working(cancel);
      try {
        const result = await engine.run(name, input, (done, total) => job === latest && status.progress(done, total));
        if (job !== latest) return null;
        status.done();
        return result;
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (job === latest) status.say(fill(TEXTS[language].status.failed, { message }));
        return null;
      } finally {
        if (job === latest) running = false;
      }
    },
  };
}
