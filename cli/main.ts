#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import pack from '../package.json' with { type: 'json' };
import { importCommand } from './import.js';
import { renderCommand } from './render.js';
import { validateCommand } from './validate.js';

const FAILED = 1;
const WRONG_USAGE = 2;

const program = new Command('occupation-widgets')
  .description(pack.description)
  .version(pack.version)
  .addCommand(validateCommand())
  .addCommand(importCommand())
  .addCommand(renderCommand());
// Commands that are added take over no settings.
for (const command of [program, ...program.commands]) {
  command.exitOverride().showHelpAfterError('Add --help for what can be said.');
}

// Who reads may have enough before the end, as `head` has, or close the terminal.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
  });
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) {
    console.error(`occupation-widgets: ${(error as Error).stack ?? String(error)}`);
    process.exitCode = FAILED;
  } else {
    // Help and version "fail" with 0; without a command, help is what is said to wrong usage.
    process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  }
}
