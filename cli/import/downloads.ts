import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import AdmZip from 'adm-zip';
import { utf8Text } from '../text-file.js';
import { ImportError } from './import-error.js';

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
  return (
    entriesOf(path, data)
      // Archives made on a Mac carry a shadow of each file.
      .filter(({ entryName }) => !/\/$|(^|\/)(__MACOSX\/|\._)/.test(entryName))
      .map((entry) => {
        const where = `${path}: ${entry.entryName}`;
        const text = () => decoded(unpacked(path, entry), where);
        return { name: basename(entry.entryName), where, text };
      })
  );
}

function entriesOf(path: string, data: Buffer): AdmZip.IZipEntry[] {
  try {
    return new AdmZip(data).getEntries();
  } catch (error) {
    throw damaged(path, (error as Error).message);
  }
}

/** The bytes of a file in a zip, whose checksum is compared. */
function unpacked(path: string, entry: AdmZip.IZipEntry): Buffer {
  try {
    return entry.getData();
  } catch {
    throw damaged(path, `${entry.entryName} is not what was packed`);
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
