import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const EXECUTABLE = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** @throws Error with the line that installs a Chromium, where there is none */
export async function launchChromium(): Promise<Browser> {
  if (!existsSync(EXECUTABLE)) {
    throw new Error(`${EXECUTABLE}: expected a Chromium, got none. Install one: apt-get install -y chromium (or set CHROMIUM_PATH)`);
  }
  // In containers Chromium runs as root, where its sandbox does not, and shared memory is small.
  return chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}
