// The three browser engines: where they are, and how the test runner starts them.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.js';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const WEBKIT = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];

/** WebKitGTK's small browser, in the folder of the processor's kind. */
function miniBrowser() {
  if (!existsSync('/usr/lib')) return;
  return readdirSync('/usr/lib')
    .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find((path) => existsSync(path));
}

const output = (command, ...args) => execFileSync(command, args, { encoding: 'utf8' }).trim();

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves once a server answers; rejects when its process ends before. */
async function answers(url, process) {
  const ended = once(process, 'exit').then(([code]) => {
    throw new Error(`${process.spawnfile} ended with ${code}.`);
  });
  const answer = async () => {
    for (;;) {
      const response = await fetch(url).catch(() => undefined);
      if (response) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  await Promise.race([answer(), ended]);
}

/** Starts a display that nobody sees, and says its name. */
async function startDisplay() {
  const xvfb = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = await once(xvfb.stdout, 'data');
  return { xvfb, display: `:${String(number).trim()}` };
}

/**
 * Each engine: `find()` gives its path or undefined, `install` the Debian packages it needs, and
 * `start(path)` its version and a launcher for the test runner, with what ends it again.
 */
export const ENGINES = {
  chromium: {
    install: 'chromium',
    find: findBrowser,
    start: (executablePath) => ({
      version: output(executablePath, '--version'),
      // The browser of web-test-runner.config.js.
      config: {},
      stop() {},
    }),
  },

  firefox: {
    install: 'firefox-esr',
    find: () => FIREFOX.find((path) => existsSync(path)),
    start: (executablePath) => ({
      version: output(executablePath, '--version'),
      config: {
        browsers: [
          chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath } }),
        ],
      },
      stop() {},
    }),
  },

  webkit: {
    install: 'webkit2gtk-driver xvfb',
    find: () => (WEBKIT.every((path) => existsSync(path)) ? miniBrowser() : undefined),
    async start(binary) {
      const { xvfb, display } = await startDisplay();
      const port = await freePort();
      const driver = spawn(WEBKIT[0], [`--port=${port}`], {
        env: { ...process.env, DISPLAY: display },
        stdio: 'ignore',
      });
      await answers(`http://127.0.0.1:${port}/status`, driver);
      const launcher = webdriverLauncher({
        automationProtocol: 'webdriver',
        hostname: '127.0.0.1',
        port,
        path: '/',
        capabilities: {
          'wdio:enforceWebDriverClassic': true,
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary, args: ['--automation'] },
        },
      });
      // Each minute it asks for the title, which keeps sessions on other machines alive. Where that
      // falls into a navigation, WebKit never answers the navigation, and the file at hand fails:
      // https://bugs.webkit.org/show_bug.cgi?id=323447
      launcher.setupHeartbeat = () => {};
      return {
        version: `WebKitGTK ${output('dpkg-query', '-W', '-f=${Version}', 'webkit2gtk-driver')}`,
        config: { browsers: [launcher] },
        stop() {
          driver.kill();
          xvfb.kill();
        },
      };
    },
  },
};
