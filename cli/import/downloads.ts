import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { utf8Text } from '../text-file.js';
import { ImportError } from './import-error.js';
import { zipChecksums } from './zip-checksums.js';

/** One file of a download. */
export interface DownloadedFile {
  /** Its name without folders: `occupations_en.csv`. */
  name: string;
  /** Where it is, for messages: `esco.zip: occupations_en.csv`. */
  where: string;
  /** Its text. Throws `ImportError` where it is damaged or not UTF-8. */
  text(): string;
}

/**
 * The files of official downloads.
 * @param paths zips, or folders into which zips were unpacked
 * @throws ImportError where a path is neither, or a zip is damaged
 */
export function openDownloads(paths: readonly string[]): DownloadedFile[] {
  return paths.flatMap((path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) throw new ImportError(`${path}: expected a zip or a folder, found nothing.`);
    if (stats.isDirectory()) return filesOfFolder(path);
    const data = readFileSync(path);
    if (!(data[0] === 0x50 && data[1] === 0x4b)) {
      throw new ImportError(
        `${path}: expected a zip or a folder, found another kind of file. Give the download as it came, or the folder into which it was unpacked.`,
      );
    }
    return filesOfZip(path, data);
  });
}

/**
 * A file that is given by itself.
 * @throws ImportError where there is none, or it is a folder
 */
export function openTextFile(path: string): DownloadedFile {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new ImportError(
      `${path}: expected a file, found ${existsSync(path) ? 'a folder' : 'nothing'}.`,
    );
  }
  return plainFile(path);
}

function plainFile(path: string): DownloadedFile {
  return { name: basename(path), where: path, text: () => decoded(readFileSync(path), path) };
}

function filesOfFolder(folder: string): DownloadedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => plainFile(join(entry.parentPath, entry.name)));
}

function filesOfZip(path: string, data: Buffer): DownloadedFile[] {
  const names: string[] = [];
  unzip(path, data, (name) => {
    names.push(name);
    return false;
  });
  const checksums = read(path, () => zipChecksums(data));
  if (checksums.length !== names.length) throw damaged(path, 'it has no list of its files');
  return (
    names
      .map((name, i) => ({ name, checksum: checksums[i] }))
      // Archives made on a Mac carry a shadow of each file.
      .filter(({ name }) => !/\/$|(^|\/)(__MACOSX\/|\._)/.test(name))
      .map(({ name, checksum }) => {
        const where = `${path}: ${name}`;
        const text = () => {
          const bytes = unzip(path, data, (each) => each === name)[name]!;
          if (crc32(bytes) !== checksum) throw damaged(path, `${name} is not what was packed`);
          return decoded(bytes, where);
        };
        return { name: basename(name), where, text };
      })
  );
}

function unzip(path: string, data: Uint8Array, wanted: (name: string) => boolean) {
  return read(path, () => unzipSync(data, { filter: ({ name }) => wanted(name) }));
}

/** Reads something of a zip; what fails is a damage. */
function read<Result>(path: string, reading: () => Result): Result {
  try {
    return reading();
  } catch (error) {
    throw damaged(path, (error as Error).message);
  }
}

const damaged = (path: string, what: string) =>
  new ImportError(
    `${path}: expected a whole zip, found a damaged one (${what}). Download it again.`,
  );

function decoded(bytes: Uint8Array, where: string): string {
  const text = utf8Text(bytes);
  if (text === undefined) {
    throw new ImportError(
      `${where}: expected text in UTF-8, found other bytes. Take the official file, not one that a spreadsheet has saved.`,
    );
  }
  return text;
}
