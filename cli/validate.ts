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
        const problems = strict ? [...issues, ...warnings] : issues;
        if (problems.length) {
          console.log(`${file}: ${problems.join('; ')}`);
          process.exitCode = 1;
        } else {
          console.log(`${file}: ok${warnings.length ? `, but ${warnings.join('; ')}` : ''}`);
        }
      }
    });
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
    const shape = error instanceof OccupationError && error.kind === 'shape';
    return {
      issues: shape ? allIssues(JSON.parse(text)) : [(error as Error).message],
      warnings: [],
    };
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
