/**
 * WebKitGTK for a smoke run: its engine is Safari’s. It is driven by plain WebDriver requests
 * (https://www.w3.org/TR/webdriver2/) on a screen that nobody sees.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { findPort } from './ports.ts';

const PATIENCE_MS = 30_000;
/** The key under which WebDriver names an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const driverPath = findBrowser({
  name: 'WebKitGTK’s driver',
  variable: 'WEBKIT_DRIVER_PATH',
  places: ['/usr/bin/WebKitWebDriver'],
  debian: { package: 'webkit2gtk-driver', program: '/usr/bin/WebKitWebDriver' },
  remedy: 'install it (webkit2gtk-driver on Debian and Ubuntu)',
});
const screenPath = findBrowser({
  name: 'Xvfb',
  variable: 'XVFB_PATH',
  places: ['/usr/bin/Xvfb'],
  debian: { package: 'xvfb', program: '/usr/bin/Xvfb' },
  remedy: 'install it (xvfb on Debian and Ubuntu)',
});

/** The small browser that comes with the engine’s library. */
export function findMiniBrowser(): string {
  const folders = readdirSync('/usr/lib', { withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => ['4.1', '6.0'].map((api) => `/usr/lib/${name}/webkit2gtk-${api}`));
  return findBrowser({
    name: 'MiniBrowser',
    variable: 'WEBKIT_PATH',
    places: folders.map((folder) => `${folder}/MiniBrowser`),
    debian: { package: 'libwebkit2gtk-4.1-0', program: '/usr/lib/webkit2gtk-4.1/MiniBrowser' },
    remedy: 'install it (libwebkit2gtk-4.1-0 on Debian and Ubuntu)',
  });
}

/** Starts a screen in memory and returns what programs need to show themselves there. */
export async function startScreen() {
  const screen = spawn(screenPath, ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(screen.stdio[3] ?? screen, 'data');
  const env = { ...process.env, DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: 'x11' };
  return { env, end: () => stop(screen) };
}

/** Starts a browser of its own, without history or storage, and the session that drives it. */
export async function openSession(env: NodeJS.ProcessEnv) {
  const port = await findPort();
  const driver = spawn(driverPath, [`--port=${port}`], { stdio: 'ignore', env });
  const ask = async <Value>(method: string, path: string, body?: object): Promise<Value> => {
    const response = await fetch(`http://localhost:${port}/session${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { readonly value: Value };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const isUp = () =>
    fetch(`http://localhost:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  await waitFor('the driver', isUp);
  const { sessionId } = await ask<{ readonly sessionId: string }>('POST', '', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
      },
    },
  });
  const at = `/${sessionId}`;
  /** The first element of an XPath that can be seen; waits until there is one. */
  const find = (xpath: string) =>
    waitFor(xpath, async () => {
      const found = await ask<Record<string, string>[]>('POST', `${at}/elements`, {
        using: 'xpath',
        value: xpath,
      });
      for (const { [ELEMENT]: id = '' } of found)
        if (await ask<boolean>('GET', `${at}/element/${id}/displayed`)) return id;
      return undefined;
    });
  return {
    open: (url: string) => ask('POST', `${at}/url`, { url }),
    reload: () => ask('POST', `${at}/refresh`, {}),
    run: <Value>(script: string) => ask<Value>('POST', `${at}/execute/sync`, { script, args: [] }),
    photograph: () => ask<string>('GET', `${at}/screenshot`),
    find,
    read: async (xpath: string) => ask<string>('GET', `${at}/element/${await find(xpath)}/text`),
    click: async (xpath: string) => ask('POST', `${at}/element/${await find(xpath)}/click`, {}),
    type: async (xpath: string, text: string) =>
      ask('POST', `${at}/element/${await find(xpath)}/value`, { text }),
    end: async () => {
      await ask('DELETE', at);
      await stop(driver);
    },
  };
}

const CANARY = 'The console can be heard.';

/**
 * Opens pages side by side in a browser that nobody drives, and returns what its console says once
 * `isDone` holds. A driven or a private one keeps that to itself.
 */
export async function listMessages(
  env: NodeJS.ProcessEnv,
  urls: readonly string[],
  isDone: () => boolean,
): Promise<string[]> {
  const profile = mkdtempSync(join(tmpdir(), 'webkit-'));
  const canary = `data:text/html,<script>console.log("${CANARY}")</script>`;
  const browser = spawn(
    findMiniBrowser(),
    ['--enable-write-console-messages-to-stdout=true', ...urls, canary],
    {
      // Its processes for pages write to its standard error.
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...env, XDG_DATA_HOME: profile, XDG_CACHE_HOME: profile, XDG_CONFIG_HOME: profile },
    },
  );
  let text = '';
  browser.stderr.on('data', (part) => {
    text += part;
  });
  try {
    await waitFor('every page', async () => text.includes(CANARY) && isDone());
  } finally {
    await stop(browser);
    rmSync(profile, { recursive: true, force: true });
  }
  const lines = text.split('\n').filter((line) => line.includes('CONSOLE '));
  return [...new Set(lines)].filter((line) => !line.includes(CANARY));
}

/** Asks again and again until there is an answer. */
export async function waitFor<Value>(
  what: string,
  ask: () => Promise<Value | undefined | false>,
): Promise<Value> {
  const start = performance.now();
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() - start > PATIENCE_MS) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((wake) => setTimeout(wake, 100));
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}
