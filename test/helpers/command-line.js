// Runs the built command line as a person does, in folders of its own.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const CLI = resolve('dist/cli.js');

const root = mkdtempSync(join(tmpdir(), 'occupation-widgets-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));

/** A new folder with these files, their text or bytes by name. */
export function folder(files = {}, name = 'files') {
  const path = join(mkdtempSync(join(root, 'test-')), name);
  mkdirSync(path);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  return path;
}

/** Ends with what it printed; `node` are arguments of Node itself, `cwd` the folder a person is in. */
export async function run(args, { node = [], shell, cwd } = {}) {
  const command = [process.execPath, ...node, CLI, ...args];
  const child = shell
    ? spawn('sh', ['-c', `${shell}; exec "$@"`, 'sh', ...command], { cwd })
    : spawn(command[0], command.slice(1), { cwd });
  const printed = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr']) {
    child[stream].setEncoding('utf8').on('data', (text) => (printed[stream] += text));
  }
  const status = await new Promise((done) => child.on('close', done));
  return { status, ...printed };
}

/** The documents of a folder by file name, the index included. */
export function read(path) {
  return Object.fromEntries(
    readdirSync(path).map((name) => [name, JSON.parse(readFileSync(join(path, name), 'utf8'))]),
  );
}
