import { constants } from 'node:os';
import { Command } from 'commander';
import ora from 'ora';
import { ImportError } from './import/import-error.js';
import { importOccupations } from './import/import-occupations.js';

const collect = (value: string, values: string[] = []) => [...values, value];

/** What ends an import before it is done: Ctrl-C, another program, a terminal that is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Exit code of a program that a signal ended, as shells have it. */
const interrupted = (name: NodeJS.Signals) => 128 + constants.signals[name];

interface Options {
  esco: string[];
  onet?: string;
  crosswalk?: string;
  only?: string[];
  language: string;
  slugs?: string;
  pageUrl?: string;
  derived: boolean;
  out: string;
}

/** `import`: real data into documents. */
export function importCommand(): Command {
  return new Command('import')
    .summary('turn the downloads of ESCO and O*NET into documents')
    .description(
      'Turns the official downloads of ESCO, and of O*NET where a crosswalk matches it, into one ' +
        'document for each occupation and an index.json. PATH is a zip or the folder into which it ' +
        'was unpacked. Options that take several values are repeated.',
    )
    .requiredOption(
      '--esco <path>',
      'ESCO, classification and relations in CSV (two downloads up to v1.1: repeat it)',
      collect,
    )
    .option('--onet <path>', 'O*NET database, as text or CSV')
    .option('--crosswalk <file>', 'CSV with ESCO URIs and O*NET codes; needed with --onet')
    .option('--only <what>', 'URI, code or label of an occupation to write (repeatable)', collect)
    .option('--language <code>', 'language of the ESCO download, as in its file names', 'en')
    .option('--slugs <index>', 'index.json of an earlier import, whose file names are kept')
    .option('--page-url <address>', 'address of an occupation’s page, such as "/jobs/{slug}"')
    .option('--no-derived', 'leave out the example day and the fit check made from the skills')
    .requiredOption('--out <folder>', 'folder to write; an earlier import in it is replaced')
    .addHelpText(
      'after',
      `
Example:
  occupation-widgets import --esco esco-classification-en.zip --esco esco-relations.zip --out jobs
`,
    )
    .action((options: Options, command: Command) => {
      const problem = problemWith(options);
      if (problem) command.error(`error: ${problem}`);
      return run(options);
    });
}

/** What options ask for that cannot be. */
function problemWith({ onet, crosswalk, pageUrl, language, out }: Options): string | undefined {
  if (!out.trim()) return `--out needs a folder, found ${JSON.stringify(out)}`;
  if (onet && !crosswalk) {
    return '--onet needs --crosswalk FILE: which O*NET occupation is meant is never guessed by title';
  }
  if (crosswalk && !onet) return '--crosswalk needs --onet PATH';
  if (pageUrl && !/\{(slug|title|esco|isco08|onetSoc)\}/.test(pageUrl)) {
    return `--page-url needs {slug} in it, or all occupations have the same page; found ${JSON.stringify(pageUrl)}`;
  }
  if (!/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(language)) {
    return `--language needs a code such as "en", found ${JSON.stringify(language)}`;
  }
  return undefined;
}

async function run(options: Options): Promise<void> {
  const stop = new AbortController();
  const interrupt = (name: NodeJS.Signals) => stop.abort(name);
  // Asked twice, it still ends in order: the cleaning takes a moment only.
  for (const name of SIGNALS) process.on(name, interrupt);
  // A terminal without a width, as some containers have, has no room for it, and Ora no end.
  const isSilent = !process.stderr.isTTY || !process.stderr.columns;
  const spinner = ora({ discardStdin: false, isSilent }).start();
  try {
    const { documents, withOnet, remarks } = await importOccupations({
      ...options,
      onProgress(what) {
        spinner.text = what;
        // Reading keeps the program busy: what is new is drawn at once.
        spinner.render();
      },
      signal: stop.signal,
    });
    spinner.stop();
    for (const remark of remarks) console.error(`Note: ${remark}`);
    const number = new Intl.NumberFormat('en');
    console.log(
      `Wrote ${number.format(documents)} ${documents === 1 ? 'document' : 'documents'}${options.onet ? ` (${number.format(withOnet)} with O*NET)` : ''} and index.json to ${options.out}`,
    );
  } catch (error) {
    spinner.stop();
    if (stop.signal.aborted) {
      console.error(`Stopped. ${options.out} is as it was.`);
      process.exitCode = interrupted(stop.signal.reason as NodeJS.Signals);
    } else if (error instanceof ImportError) {
      console.error(`occupation-widgets: ${error.message}`);
      process.exitCode = 1;
    } else throw error;
  } finally {
    for (const name of SIGNALS) process.off(name, interrupt);
  }
}
