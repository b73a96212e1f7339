// Builds, serves the project's files, and opens the demo.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import './build.js';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

/** Opens an address in the person's browser; where there is none, nothing happens. */
function open(address) {
  const [command, ...args] = {
    darwin: ['open'],
    win32: ['cmd', '/c', 'start', ''],
  }[process.platform] ?? ['xdg-open'];
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

// Without a port of its own the server takes the first free one from 8000 on.
const server = await startDevServer({
  config: { rootDir, hostname: 'localhost', watch: false, open: false },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const { port } = server.server.address();
const address = `http://localhost:${port}/demo/`;
console.log(`The demo is at ${address} (Ctrl+C ends it)`);
open(address);
