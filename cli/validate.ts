import { Command } from 'commander';
import * as z from 'zod/mini';
import { OccupationError } from '../src/data/occupation-error.js';
import { parseOccupation } from '../src/data/parse-occupation.js';
import { occupationSchema } from '../src/model/occupation.js';
import { shapeIssues } from '../src/model/shape-issues.js';
import { catalogueIndexSchema } from './import/catalogue-index.js';
import { readTextFile } from './text-file.js';
import { unknownKeys } from './unknown-keys.js';

/** `validate`: one line a file. */
export function validateCommand(): Command {
  return new Command('validate')
    .summary('check documents')
    .description(
      'Checks documents as the widgets do and prints one line a file: "ok", or every issue with its ' +
        'path, what was expected and what was found. Unknown keys are warnings. The index.json of an ' +
        'import may be among the files. Ends with 1 if any file fails.',
    )
    .argument('<file...>', 'documents in JSON')
    .option('--strict', 'unknown keys are errors')
    .action((files: string[], { strict = false }: { strict?: boolean }) => {
      for (const file of files) {
        const { issues, warnings } = check(file);
        const ok = !issues.length && !(strict && warnings.length);
        const remarks = [...issues, ...warnings].join('; ');
        const verdict = ok ? `ok${remarks && `, but ${remarks}`}` : remarks;
        console.log(oneLine(`${file}: ${verdict}`));
        if (!ok) process.exitCode = 1;
      }
    });
}

/** What would end the line, or do something to a terminal, as JSON writes it. */
function oneLine(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029]/gu,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

interface Report {
  issues: string[];
  warnings: string[];
}

function check(file: string): Report {
  let text = '';
  try {
    text = readTextFile(file);
    if (!isIndex(text)) parseOccupation(text);
    return { issues: [], warnings: warningsOf(JSON.parse(text)) };
  } catch (error) {
    if (!(error instanceof OccupationError && error.kind === 'shape')) {
      return { issues: [(error as Error).message], warnings: [] };
    }
    const document: unknown = JSON.parse(text);
    // A key that is missing may be there under a wrong name.
    return { issues: allIssues(document), warnings: warningsOf(document) };
  }
}

function isIndex(text: string): boolean {
  try {
    const { data } = z.safeParse(catalogueIndexSchema, JSON.parse(text));
    return !!data?.length;
  } catch {
    return false;
  }
}

function warningsOf(document: unknown): string[] {
  return unknownKeys(document, occupationSchema).map(
    ({ path, nearest }) => `${path}: unknown key${nearest ? `, did you mean "${nearest}"?` : ''}`,
  );
}

/** The widgets name a hundred issues at most; here each is of use. */
function allIssues(document: unknown): string[] {
  return shapeIssues(z.safeParse(occupationSchema, document).error!.issues, document).map(
    ({ path, expected, found }) =>
      `${path || 'the document'}: expected ${expected}, found ${found}`,
  );
}
