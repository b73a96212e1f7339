import { Command, InvalidArgumentError } from 'commander';
import { ELEMENTS, OccupationError, render } from '../render/render.js';
import '../src/locales/all.js';
import { readTextFile, TextFileError } from './text-file.js';

interface Options {
  element: string;
  attribute: Record<string, string>;
  src?: string;
  stylesheet?: string;
  structuredData?: boolean;
}

/** `render`: an element as HTML that needs no script to be seen. */
export function renderCommand(): Command {
  return new Command('render')
    .summary('write an element as HTML')
    .description(
      'Prints an element with its document as HTML with declarative shadow DOM: people see it before ' +
        'the script runs and without it; the script takes it over without a flash.',
    )
    .argument('<file>', 'a document in JSON')
    .requiredOption('--element <tag>', `one of ${Object.keys(ELEMENTS).join(', ')}`)
    .option(
      '--attribute <name=value>',
      'an attribute of the element, as lang=de; repeat it for more',
      attribute,
      {},
    )
    .option('--src <url>', 'where the document is for the page; without it the HTML carries it')
    .option(
      '--stylesheet <url>',
      'where dist/occupation-widgets.css is; without it styles are inside',
    )
    .option('--structured-data', 'adds schema.org JSON-LD for search engines')
    .action((file: string, { element, attribute, ...options }: Options) => {
      // Warnings are about the file here; the element that they come with is no part of a page.
      console.warn = (sentence: string) => console.error(`${file}: ${sentence}`);
      try {
        process.stdout.write(
          render(readTextFile(file), { element, attributes: attribute, ...options }),
        );
      } catch (error) {
        const wrongUsage = error instanceof RangeError;
        if (!wrongUsage && !isAboutFile(error)) throw error;
        console.error(wrongUsage ? error.message : `${file}: ${error.message}`);
        process.exitCode = wrongUsage ? 2 : 1;
      }
    });
}

/** What is wrong with the file: it cannot be read, is no text, or no document. */
function isAboutFile(error: unknown): error is Error {
  return (
    error instanceof OccupationError ||
    error instanceof TextFileError ||
    (error instanceof Error && 'syscall' in error)
  );
}

function attribute(given: string, all: Record<string, string>): Record<string, string> {
  const [, name, value] = /^([\w-]+)(?:=(.*))?$/s.exec(given) ?? [];
  if (!name) throw new InvalidArgumentError(`Expected NAME=VALUE, found ${given}.`);
  return { ...all, [name]: value ?? '' };
}
