import { setImmediate } from 'node:timers/promises';
import { parse, type CsvError, type Options } from 'csv-parse/sync';
import type { DownloadedFile } from './downloads.js';
import { ImportError } from './import-error.js';

/** A column: the names that its header may have, and whether the table may lack it. */
export interface Column {
  names: readonly string[];
  optional: boolean;
}

/** A column that must be there, under one of these names. */
export const column = (...names: string[]): Column => ({ names, optional: false });

/** A column that may be missing; its cells are then empty. */
export const optionalColumn = (...names: string[]): Column => ({ names, optional: true });

/**
 * The rows of a table with a header, as objects of the asked columns. Names ending in `.txt` are
 * O*NET's: tabs between the cells, no quotes.
 * @param signal stops the import before the table is read
 * @throws ImportError where a column is missing or a row has too few or too many cells
 */
export async function readTable<Key extends string>(
  file: DownloadedFile,
  columns: Record<Key, Column>,
  signal: AbortSignal,
): Promise<Record<Key, string>[]> {
  // Reading keeps the program busy: whether it is to stop, it hears between two tables.
  await setImmediate(undefined, { signal });
  const cells = readCells(
    file,
    /\.txt$/i.test(file.name) ? { delimiter: '\t', quote: false } : { delimiter: ',' },
  );
  const header = (cells.shift() ?? []).map((name) => name.trim());
  const places = Object.entries<Column>(columns).map(([key, { names, optional }]) => {
    const place = header.findIndex((name) =>
      names.some((each) => each.toLowerCase() === name.toLowerCase()),
    );
    if (place < 0 && !optional) {
      throw new ImportError(
        `${file.where}: expected a column ${names.map((name) => `"${name}"`).join(' or ')}, found ${header.map((name) => `"${name}"`).join(', ') || 'an empty file'}. Take the official file as it was downloaded.`,
      );
    }
    return [key as Key, place] as const;
  });
  return cells.map((row) => {
    const record = {} as Record<Key, string>;
    for (const [key, place] of places) record[key] = row[place] ?? '';
    return record;
  });
}

/**
 * All cells of a table, header included.
 * @throws ImportError naming the line that cannot be read
 */
export function readCells(file: DownloadedFile, options: Options): string[][] {
  try {
    return parse(file.text(), {
      bom: true,
      skip_empty_lines: true,
      ...options,
    });
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const { message } = error as CsvError;
    throw new ImportError(
      `${file.where}: expected a table of comma- or tab-separated values, found: ${message.replace(/\s+/g, ' ')}. Download the file again.`,
    );
  }
}
