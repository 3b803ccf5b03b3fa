import { join } from 'node:path';
import { run } from '../shell/run.js';
import { ROOT } from '../shell/paths.js';
import { executable, which } from '../shell/which.js';

type Say = (line: string) => void;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MACOS = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

async function found(): Promise<string | null> {
  return (await which(...NAMES)) ?? ((await executable(MACOS)) ? MACOS : null);
}

/** Playwright's own browser, where its host answers; asked in a process of its own so that nothing else loads it. */
async function fromPlaywright(): Promise<string | null> {
  const cli = join(ROOT, 'node_modules/playwright/cli.js');
  const { code } = await run(process.execPath, [cli, 'install', 'chromium'], {
    timeoutMs: 180_000,
    cwd: ROOT,
  });
  if (code !== 0) return null;
  const where = "import('playwright').then(({ chromium }) => console.log(chromium.executablePath()))";
  const { output } = await run(process.execPath, ['-e', where], { cwd: ROOT });
  return (await executable(output)) ? output : null;
}

async function fromDebian(): Promise<string | null> {
  if (process.getuid?.() !== 0) return null;
  process.env['DEBIAN_FRONTEND'] = 'noninteractive';
  await run('apt-get', ['update'], { timeoutMs: 180_000 });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { timeoutMs: 600_000 });
  return found();
}

/** The browser that is there, or that `CHROMIUM_PATH` names. */
export async function chromiumHere(): Promise<string | null> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return (await executable(given)) ? given : null;
  return found();
}

/** A browser for the tests of the pages; null when this machine can have none. */
export async function chromium(say: Say): Promise<string | null> {
  const present = await chromiumHere();
  if (present || process.env['CHROMIUM_PATH']) return present;
  say('Installation de Chromium…');
  return (await fromDebian()) ?? (await fromPlaywright());
}
