import { chromium } from '@playwright/test';
import { chromiumHere } from '../chromium.js';
import type { Service } from './service.js';

/** One browser, in which each test file opens windows of its own. */
export async function startBrowser(): Promise<Service<{ endpoint: string }>> {
  const executablePath = await chromiumHere();
  if (!executablePath) throw new Error('No Chromium found: run npm test, or set CHROMIUM_PATH.');
  const browser = await chromium.launchServer({ executablePath, args: ['--no-sandbox'] });
  return { answer: { endpoint: browser.wsEndpoint() }, stop: () => browser.close() };
}
