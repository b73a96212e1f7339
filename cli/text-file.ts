import { readFileSync, statSync } from 'node:fs';

/** A file that is no text: what was expected, what was found, what to do; who calls says where. */
export class TextFileError extends Error {
  override readonly name = 'TextFileError';
}

/**
 * The text of a file in UTF-8, without the byte order mark that some editors write.
 * @throws TextFileError where it is a folder or has other bytes, and the system's error where it
 * cannot be read
 */
export function readTextFile(path: string): string {
  if (statSync(path).isDirectory()) {
    throw new TextFileError('expected a file, found a folder. Name the files in it.');
  }
  const text = utf8Text(readFileSync(path));
  if (text === undefined) {
    throw new TextFileError('expected text in UTF-8, found other bytes. Save it as UTF-8.');
  }
  return text;
}

/** Bytes as text, without a byte order mark; undefined where they are not UTF-8. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
