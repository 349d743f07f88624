import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Processor time in microseconds. */
  tdur?: number;
  args: { name?: string };
}

/** Tasks of 50 ms and more are long by the definition of the Long Tasks API. */
const LONG_MS = 50;
const TASK = 'ThreadControllerImpl::RunTask';
const MAIN_THREAD = 'CrRendererMain';

/**
 * Measures the tasks of pages' main threads by their processor time: the clock runs on while other processes have the processor.
 *
 * @returns milliseconds of each long task, in order
 * @throws Error where Chromium has traced no task at all
 */
export async function measureLongTasks(browser: Browser, page: Page, act: () => Promise<void>): Promise<number[]> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const mainThreads = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === MAIN_THREAD).map(thread));
  const tasks = traceEvents.filter((event) => event.name === TASK && event.tdur !== undefined && mainThreads.has(thread(event)));
  if (tasks.length === 0) throw new Error('expected traced tasks of a page, got none: Chromium may name them otherwise now');
  return tasks.map(({ tdur }) => (tdur ?? 0) / 1_000).filter((time) => time >= LONG_MS);
}
