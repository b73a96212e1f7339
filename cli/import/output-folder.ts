import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { readTextFile } from '../text-file.js';
import { catalogueIndexSchema } from './catalogue-index.js';
import { ImportError } from './import-error.js';

/** Where a folder is: a link is followed, so that what it leads to is replaced and not the link. */
export function placeOf(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : resolve(folder);
}

/**
 * Makes sure that a folder may be replaced: it does not exist, is empty, or holds an earlier import
 * and nothing else.
 * @throws ImportError naming what is not ours
 */
export function expectReplaceable(folder: string): void {
  if (!existsSync(folder)) return;
  if (folder === process.cwd()) {
    throw new ImportError(
      `${folder}: expected a folder that can be replaced, found the one that you are in. Give --out a folder inside it.`,
    );
  }
  const advice = 'Give --out another folder, or move these files away.';
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    throw new ImportError(`${folder}: expected a folder, found a file. Give --out another name.`);
  }
  if (!names.length) return;
  const ours = new Set(['index.json', ...filesOfIndex(join(folder, 'index.json'))]);
  const foreign = names.filter((name) => !ours.has(name));
  if (foreign.length) {
    const named = foreign.slice(0, 3).join(', ');
    const more = foreign.length > 3 ? ` and ${foreign.length - 3} more` : '';
    throw new ImportError(
      `${folder}: expected an empty folder or an earlier import, found files that no import wrote: ${named}${more}. ${advice}`,
    );
  }
}

function filesOfIndex(path: string): string[] {
  try {
    const index = z.parse(catalogueIndexSchema, JSON.parse(readTextFile(path)));
    return index.map(({ file }) => file);
  } catch {
    return [];
  }
}

/**
 * Writes a folder whole or not at all: beside the old one first, then in its place.
 * @param place its whole path
 * @param files names and texts
 * @param onWritten called after each file
 * @param signal stops the writing and leaves nothing behind
 * @throws ImportError where the disk is full, the place may not be written, or files that are not
 *   ours have come there
 */
export async function writeFolder(
  place: string,
  files: Iterable<readonly [name: string, text: string]>,
  onWritten: () => void,
  signal: AbortSignal,
): Promise<void> {
  let partial: string | undefined;
  try {
    await mkdir(dirname(place), { recursive: true });
    partial = await mkdtemp(join(dirname(place), `.${basename(place)}-`));
    const [fresh, old] = [join(partial, 'new'), join(partial, 'old')];
    await mkdir(fresh);
    for (const [name, text] of files) {
      await writeFile(join(fresh, name), text, { signal });
      onWritten();
    }
    signal.throwIfAborted();
    expectReplaceable(place);
    if (existsSync(place)) await rename(place, old);
    try {
      await rename(fresh, place);
    } catch (error) {
      if (existsSync(old)) await rename(old, place);
      throw error;
    }
  } catch (error) {
    throw signal.aborted || error instanceof ImportError ? error : writingError(place, error);
  } finally {
    if (partial) await rm(partial, { recursive: true, force: true });
  }
}

const FULL = 'The disk is full: make room, or give --out a folder on another disk.';

const ADVICE: Record<string, string> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: FULL,
  EBUSY: 'A disk or volume that is mounted here cannot be replaced: give --out a folder inside it.',
};

function writingError(place: string, error: unknown): ImportError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const advice = ADVICE[code] ?? 'Give --out a folder that you may write.';
  return new ImportError(
    `${place}: expected to write the documents, found: ${message}. ${advice} Nothing was changed.`,
  );
}
