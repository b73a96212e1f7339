// What the test needs of Debian: a real WordPress, with PHP and MariaDB.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const WORDPRESS = '/usr/share/wordpress';

const says = (command, ...args) => spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '';

/** Each package, and whether it is there. */
const PACKAGES = {
  'php-cli': () => says('php', '--version').startsWith('PHP'),
  'php-mysql': () => says('php', '-m').includes('mysqli'),
  'mariadb-server': () => existsSync('/usr/sbin/mariadbd'),
  wordpress: () => existsSync(`${WORDPRESS}/wp-load.php`),
  'wordpress-theme-twentytwentythree': () =>
    existsSync(`${WORDPRESS}/wp-content/themes/twentytwentythree/theme.json`),
};

const missing = () => Object.keys(PACKAGES).filter((name) => !PACKAGES[name]());

/** Installs what is missing where that may be done; else says why the test cannot run. */
export function whyNotHere() {
  if (missing().length && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args) => spawnSync('apt-get', [...args], { env, stdio: 'ignore' });
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...missing());
  }
  const absent = missing();
  return absent.length > 0 && `missing: ${absent.join(', ')}`;
}
