// Finds an installed Chrome, Chromium or Edge; installs one where it can; else says what to do.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

const PLACES = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
      join(folder, `${name}.app`, 'Contents', 'MacOS', name),
    ),
  ),
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
};

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome', 'msedge'];

/** Where Playwright keeps the browsers that it has installed. */
function playwrightBrowsers() {
  const cache = {
    linux: join(homedir(), '.cache'),
    darwin: join(homedir(), 'Library', 'Caches'),
    win32: env.LOCALAPPDATA ?? '',
  }[platform];
  const root = env.PLAYWRIGHT_BROWSERS_PATH ?? join(cache ?? homedir(), 'ms-playwright');
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => /^chromium-\d+$/.test(name))
    .flatMap((name) =>
      [
        'chrome-linux/chrome',
        'chrome-linux64/chrome',
        'chrome-win/chrome.exe',
        'chrome-win64/chrome.exe',
      ]
        .concat(
          ['chrome-mac', 'chrome-mac-arm64', 'chrome-mac-x64'].flatMap((folder) => [
            `${folder}/Chromium.app/Contents/MacOS/Chromium`,
            `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
          ]),
        )
        .map((path) => join(root, name, path)),
    );
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a browser, or undefined. */
export function findBrowser() {
  const ending = platform === 'win32' ? '.exe' : '';
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, name + ending)));
  return [env.CHROME_PATH, ...(PLACES[platform] ?? []), ...onPath, ...playwrightBrowsers()].find(
    (path) => path && runs(path),
  );
}

/** The path of a browser, installed if need be; ends the process where that fails. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;

  const minutes = (count) => count * 60_000;
  const attempt = (command, args, timeout) =>
    spawnSync(command, args, {
      timeout,
      stdio: ['ignore', 'ignore', 'ignore'],
      shell: platform === 'win32',
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;

  console.log('No Chrome, Chromium or Edge found; installing Chromium …');
  if (platform === 'linux' && process.getuid?.() === 0) {
    attempt('apt-get', ['update'], minutes(3));
    attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], minutes(6));
  }
  if (!findBrowser()) {
    attempt('npx', ['--yes', 'playwright@1', 'install', 'chromium'], minutes(3));
  }
  const installed = findBrowser();
  if (installed) return installed;
  console.error(
    'The tests need a browser: install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
  );
  process.exit(1);
}
