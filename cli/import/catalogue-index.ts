import * as z from 'zod/mini';
import { readTextFile } from '../text-file.js';
import { groupBy } from './group-by.js';
import { ImportError } from './import-error.js';

/** `index.json` beside the documents: what there is, sorted by title. */
export const catalogueIndexSchema = z.array(
  z.object({
    /** Title of the occupation. */
    title: z.string(),
    /** Name of its document in the same folder. */
    file: z.string().check(z.regex(/^[^/\\]+\.json$/)),
    /** Its codes. */
    identifiers: z.object({
      esco: z.optional(z.string()),
      isco08: z.optional(z.string()),
      onetSoc: z.optional(z.string()),
    }),
    /** Area of work. */
    sector: z.optional(z.string()),
  }),
);

export type CatalogueIndex = z.infer<typeof catalogueIndexSchema>;

/**
 * File names of an earlier index by ESCO URI, so that all languages share them.
 * @throws ImportError where it is not such an index, or a document would be lost
 */
export function readFileNames(path: string): Map<string, string> {
  let content: unknown;
  try {
    content = JSON.parse(readTextFile(path));
  } catch (error) {
    throw new ImportError(
      `${path}: expected the index.json of an earlier import, found: ${(error as Error).message}.`,
    );
  }
  const result = z.safeParse(catalogueIndexSchema, content);
  if (!result.success) {
    const { path: place } = result.error.issues[0]!;
    throw new ImportError(
      `${path}: expected the index.json of an earlier import, found something else${place.length ? ` at ${place.join('.')}` : ''}.`,
    );
  }
  expectNamesOfTheirOwn(path, result.data);
  return new Map(
    result.data.flatMap(({ identifiers, file }) =>
      identifiers.esco ? [[identifiers.esco, file] as const] : [],
    ),
  );
}

function expectNamesOfTheirOwn(path: string, index: CatalogueIndex): void {
  // Some file systems take capital and small letters for the same.
  for (const [name, [first, second]] of groupBy(index, ({ file }) => file.toLowerCase())) {
    const { title, file } = first!;
    const found = second
      ? `"${file}" for "${title}" and "${second.title}"`
      : name === 'index.json' && `"${file}", the name of the index itself, for "${title}"`;
    if (found) {
      throw new ImportError(
        `${path}: expected a file name of its own for each occupation, found ${found}. Change the name in "file".`,
      );
    }
  }
}
