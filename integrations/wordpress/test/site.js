// A WordPress of its own for the test: in a temporary folder, on loopback, gone at the end.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WORDPRESS } from './debian.js';

/** What ends the servers where the test itself is ended. */
const running = new Set();
process.on('exit', () => {
  for (const pid of running) process.kill(-pid, 'SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/** Starts a server, and waits until it says that it is ready. */
async function started(command, args, ready, env = {}) {
  // A group of its own: its workers end with it.
  const server = spawn(command, args, {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.add(server.pid);
  server.once('exit', () => running.delete(server.pid));
  let said = '';
  await new Promise((resolve, reject) => {
    server.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
      if (ready.test(said)) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`${command} ended:\n${said}`)));
  });
  return async function stop() {
    const end = once(server, 'exit');
    process.kill(-server.pid, 'SIGTERM');
    await end;
  };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

const config = (folder, address) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${folder}/mariadb.sock' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${address}' );
define( 'WP_SITEURL', '${address}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${folder}/debug.log' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'FS_METHOD', 'direct' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

/** Installs WordPress and serves it; `stop` ends all that was started and takes the folder away. */
export async function startSite() {
  const folder = mkdtempSync(join(tmpdir(), 'occupation-widgets-wordpress-'));
  const root = join(folder, 'site');
  const stops = [];
  const stop = async () => {
    for (const each of stops.reverse()) await each();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    execFileSync('cp', ['--recursive', '--dereference', WORDPRESS, root]);
    const address = `http://127.0.0.1:${await freePort()}`;
    writeFileSync(join(root, 'wp-config.php'), config(folder, address));

    const data = join(folder, 'data');
    const user = process.getuid() === 0 ? ['--user=root'] : [];
    execFileSync(
      'mariadb-install-db',
      [
        '--no-defaults',
        `--datadir=${data}`,
        '--auth-root-authentication-method=normal',
        '--skip-test-db',
        ...user,
      ],
      { stdio: 'ignore' },
    );
    writeFileSync(join(folder, 'init.sql'), 'CREATE DATABASE wordpress;\n');
    stops.push(
      await started(
        '/usr/sbin/mariadbd',
        [
          '--no-defaults',
          `--datadir=${data}`,
          `--socket=${folder}/mariadb.sock`,
          '--skip-networking',
          '--innodb-flush-log-at-trx-commit=0',
          `--init-file=${folder}/init.sql`,
          ...user,
        ],
        /ready for connections/,
      ),
    );
    const install = fileURLToPath(new URL('install.php', import.meta.url));
    const said = execFileSync('php', [install, root, address], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (!said.endsWith('installed')) throw new Error(said);
    stops.push(
      await started(
        'php',
        ['-d', 'opcache.enable_cli=1', '-S', address.slice('http://'.length), '-t', root],
        /Development Server .* started/,
        { PHP_CLI_SERVER_WORKERS: '4' },
      ),
    );
    return {
      address,
      root,
      stop,
      /** What PHP complained about in files of ours. */
      complaints() {
        const log = join(folder, 'debug.log');
        const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
        return lines.filter((line) => line.includes('occupation-widgets/'));
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
