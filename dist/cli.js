#!/usr/bin/env node
import require$$0 from 'node:events';
import require$$1 from 'node:child_process';
import require$$2, { basename, join, resolve, dirname } from 'node:path';
import require$$3, { statSync, readFileSync, existsSync, readdirSync, realpathSync } from 'node:fs';
import process$2 from 'node:process';
import os, { constants as constants$1 } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import tty from 'node:tty';
import require$$0$1 from 'fs';
import require$$1$1 from 'path';
import require$$0$2 from 'zlib';
import require$$0$3 from 'crypto';
import { setImmediate as setImmediate$1 } from 'node:timers/promises';
import { mkdir, mkdtemp, writeFile, rename, rm } from 'node:fs/promises';

function getDefaultExportFromCjs (x) {
	return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, 'default') ? x['default'] : x;
}

var commander$1 = {};

var argument = {};

var error$1 = {};

/**
 * CommanderError class
 */

var hasRequiredError;

function requireError () {
	if (hasRequiredError) return error$1;
	hasRequiredError = 1;
	class CommanderError extends Error {
	  /**
	   * Constructs the CommanderError class
	   * @param {number} exitCode suggested exit code which could be used with process.exit
	   * @param {string} code an id string representing the error
	   * @param {string} message human-readable description of the error
	   */
	  constructor(exitCode, code, message) {
	    super(message);
	    // properly capture stack trace in Node.js
	    Error.captureStackTrace(this, this.constructor);
	    this.name = this.constructor.name;
	    this.code = code;
	    this.exitCode = exitCode;
	    this.nestedError = undefined;
	  }
	}

	/**
	 * InvalidArgumentError class
	 */
	class InvalidArgumentError extends CommanderError {
	  /**
	   * Constructs the InvalidArgumentError class
	   * @param {string} [message] explanation of why argument is invalid
	   */
	  constructor(message) {
	    super(1, 'commander.invalidArgument', message);
	    // properly capture stack trace in Node.js
	    Error.captureStackTrace(this, this.constructor);
	    this.name = this.constructor.name;
	  }
	}

	error$1.CommanderError = CommanderError;
	error$1.InvalidArgumentError = InvalidArgumentError;
	return error$1;
}

var hasRequiredArgument;

function requireArgument () {
	if (hasRequiredArgument) return argument;
	hasRequiredArgument = 1;
	const { InvalidArgumentError } = requireError();

	class Argument {
	  /**
	   * Initialize a new command argument with the given name and description.
	   * The default is that the argument is required, and you can explicitly
	   * indicate this with <> around the name. Put [] around the name for an optional argument.
	   *
	   * @param {string} name
	   * @param {string} [description]
	   */

	  constructor(name, description) {
	    this.description = description || '';
	    this.variadic = false;
	    this.parseArg = undefined;
	    this.defaultValue = undefined;
	    this.defaultValueDescription = undefined;
	    this.argChoices = undefined;

	    switch (name[0]) {
	      case '<': // e.g. <required>
	        this.required = true;
	        this._name = name.slice(1, -1);
	        break;
	      case '[': // e.g. [optional]
	        this.required = false;
	        this._name = name.slice(1, -1);
	        break;
	      default:
	        this.required = true;
	        this._name = name;
	        break;
	    }

	    if (this._name.endsWith('...')) {
	      this.variadic = true;
	      this._name = this._name.slice(0, -3);
	    }
	  }

	  /**
	   * Return argument name.
	   *
	   * @return {string}
	   */

	  name() {
	    return this._name;
	  }

	  /**
	   * @package
	   */

	  _collectValue(value, previous) {
	    if (previous === this.defaultValue || !Array.isArray(previous)) {
	      return [value];
	    }

	    previous.push(value);
	    return previous;
	  }

	  /**
	   * Set the default value, and optionally supply the description to be displayed in the help.
	   *
	   * @param {*} value
	   * @param {string} [description]
	   * @return {Argument}
	   */

	  default(value, description) {
	    this.defaultValue = value;
	    this.defaultValueDescription = description;
	    return this;
	  }

	  /**
	   * Set the custom handler for processing CLI command arguments into argument values.
	   *
	   * @param {Function} [fn]
	   * @return {Argument}
	   */

	  argParser(fn) {
	    this.parseArg = fn;
	    return this;
	  }

	  /**
	   * Only allow argument value to be one of choices.
	   *
	   * @param {string[]} values
	   * @return {Argument}
	   */

	  choices(values) {
	    this.argChoices = values.slice();
	    this.parseArg = (arg, previous) => {
	      if (!this.argChoices.includes(arg)) {
	        throw new InvalidArgumentError(
	          `Allowed choices are ${this.argChoices.join(', ')}.`,
	        );
	      }
	      if (this.variadic) {
	        return this._collectValue(arg, previous);
	      }
	      return arg;
	    };
	    return this;
	  }

	  /**
	   * Make argument required.
	   *
	   * @returns {Argument}
	   */
	  argRequired() {
	    this.required = true;
	    return this;
	  }

	  /**
	   * Make argument optional.
	   *
	   * @returns {Argument}
	   */
	  argOptional() {
	    this.required = false;
	    return this;
	  }
	}

	/**
	 * Takes an argument and returns its human readable equivalent for help usage.
	 *
	 * @param {Argument} arg
	 * @return {string}
	 * @private
	 */

	function humanReadableArgName(arg) {
	  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

	  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
	}

	argument.Argument = Argument;
	argument.humanReadableArgName = humanReadableArgName;
	return argument;
}

var command = {};

var help = {};

var hasRequiredHelp;

function requireHelp () {
	if (hasRequiredHelp) return help;
	hasRequiredHelp = 1;
	const { humanReadableArgName } = requireArgument();

	/**
	 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
	 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
	 * @typedef { import("./argument.js").Argument } Argument
	 * @typedef { import("./command.js").Command } Command
	 * @typedef { import("./option.js").Option } Option
	 */

	// Although this is a class, methods are static in style to allow override using subclass or just functions.
	class Help {
	  constructor() {
	    this.helpWidth = undefined;
	    this.minWidthToWrap = 40;
	    this.sortSubcommands = false;
	    this.sortOptions = false;
	    this.showGlobalOptions = false;
	  }

	  /**
	   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
	   * and just before calling `formatHelp()`.
	   *
	   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
	   *
	   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
	   */
	  prepareContext(contextOptions) {
	    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
	  }

	  /**
	   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
	   *
	   * @param {Command} cmd
	   * @returns {Command[]}
	   */

	  visibleCommands(cmd) {
	    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
	    const helpCommand = cmd._getHelpCommand();
	    if (helpCommand && !helpCommand._hidden) {
	      visibleCommands.push(helpCommand);
	    }
	    if (this.sortSubcommands) {
	      visibleCommands.sort((a, b) => {
	        // @ts-ignore: because overloaded return type
	        return a.name().localeCompare(b.name());
	      });
	    }
	    return visibleCommands;
	  }

	  /**
	   * Compare options for sort.
	   *
	   * @param {Option} a
	   * @param {Option} b
	   * @returns {number}
	   */
	  compareOptions(a, b) {
	    const getSortKey = (option) => {
	      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
	      return option.short
	        ? option.short.replace(/^-/, '')
	        : option.long.replace(/^--/, '');
	    };
	    return getSortKey(a).localeCompare(getSortKey(b));
	  }

	  /**
	   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
	   *
	   * @param {Command} cmd
	   * @returns {Option[]}
	   */

	  visibleOptions(cmd) {
	    const visibleOptions = cmd.options.filter((option) => !option.hidden);
	    // Built-in help option.
	    const helpOption = cmd._getHelpOption();
	    if (helpOption && !helpOption.hidden) {
	      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
	      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
	      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
	      if (!removeShort && !removeLong) {
	        visibleOptions.push(helpOption); // no changes needed
	      } else if (helpOption.long && !removeLong) {
	        visibleOptions.push(
	          cmd.createOption(helpOption.long, helpOption.description),
	        );
	      } else if (helpOption.short && !removeShort) {
	        visibleOptions.push(
	          cmd.createOption(helpOption.short, helpOption.description),
	        );
	      }
	    }
	    if (this.sortOptions) {
	      visibleOptions.sort(this.compareOptions);
	    }
	    return visibleOptions;
	  }

	  /**
	   * Get an array of the visible global options. (Not including help.)
	   *
	   * @param {Command} cmd
	   * @returns {Option[]}
	   */

	  visibleGlobalOptions(cmd) {
	    if (!this.showGlobalOptions) return [];

	    const globalOptions = [];
	    for (
	      let ancestorCmd = cmd.parent;
	      ancestorCmd;
	      ancestorCmd = ancestorCmd.parent
	    ) {
	      const visibleOptions = ancestorCmd.options.filter(
	        (option) => !option.hidden,
	      );
	      globalOptions.push(...visibleOptions);
	    }
	    if (this.sortOptions) {
	      globalOptions.sort(this.compareOptions);
	    }
	    return globalOptions;
	  }

	  /**
	   * Get an array of the arguments if any have a description.
	   *
	   * @param {Command} cmd
	   * @returns {Argument[]}
	   */

	  visibleArguments(cmd) {
	    // Side effect! Apply the legacy descriptions before the arguments are displayed.
	    if (cmd._argsDescription) {
	      cmd.registeredArguments.forEach((argument) => {
	        argument.description =
	          argument.description || cmd._argsDescription[argument.name()] || '';
	      });
	    }

	    // If there are any arguments with a description then return all the arguments.
	    if (cmd.registeredArguments.find((argument) => argument.description)) {
	      return cmd.registeredArguments;
	    }
	    return [];
	  }

	  /**
	   * Get the command term to show in the list of subcommands.
	   *
	   * @param {Command} cmd
	   * @returns {string}
	   */

	  subcommandTerm(cmd) {
	    // Legacy. Ignores custom usage string, and nested commands.
	    const args = cmd.registeredArguments
	      .map((arg) => humanReadableArgName(arg))
	      .join(' ');
	    return (
	      cmd._name +
	      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
	      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
	      (args ? ' ' + args : '')
	    );
	  }

	  /**
	   * Get the option term to show in the list of options.
	   *
	   * @param {Option} option
	   * @returns {string}
	   */

	  optionTerm(option) {
	    return option.flags;
	  }

	  /**
	   * Get the argument term to show in the list of arguments.
	   *
	   * @param {Argument} argument
	   * @returns {string}
	   */

	  argumentTerm(argument) {
	    return argument.name();
	  }

	  /**
	   * Get the longest command term length.
	   *
	   * @param {Command} cmd
	   * @param {Help} helper
	   * @returns {number}
	   */

	  longestSubcommandTermLength(cmd, helper) {
	    return helper.visibleCommands(cmd).reduce((max, command) => {
	      return Math.max(
	        max,
	        this.displayWidth(
	          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
	        ),
	      );
	    }, 0);
	  }

	  /**
	   * Get the longest option term length.
	   *
	   * @param {Command} cmd
	   * @param {Help} helper
	   * @returns {number}
	   */

	  longestOptionTermLength(cmd, helper) {
	    return helper.visibleOptions(cmd).reduce((max, option) => {
	      return Math.max(
	        max,
	        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
	      );
	    }, 0);
	  }

	  /**
	   * Get the longest global option term length.
	   *
	   * @param {Command} cmd
	   * @param {Help} helper
	   * @returns {number}
	   */

	  longestGlobalOptionTermLength(cmd, helper) {
	    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
	      return Math.max(
	        max,
	        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
	      );
	    }, 0);
	  }

	  /**
	   * Get the longest argument term length.
	   *
	   * @param {Command} cmd
	   * @param {Help} helper
	   * @returns {number}
	   */

	  longestArgumentTermLength(cmd, helper) {
	    return helper.visibleArguments(cmd).reduce((max, argument) => {
	      return Math.max(
	        max,
	        this.displayWidth(
	          helper.styleArgumentTerm(helper.argumentTerm(argument)),
	        ),
	      );
	    }, 0);
	  }

	  /**
	   * Get the command usage to be displayed at the top of the built-in help.
	   *
	   * @param {Command} cmd
	   * @returns {string}
	   */

	  commandUsage(cmd) {
	    // Usage
	    let cmdName = cmd._name;
	    if (cmd._aliases[0]) {
	      cmdName = cmdName + '|' + cmd._aliases[0];
	    }
	    let ancestorCmdNames = '';
	    for (
	      let ancestorCmd = cmd.parent;
	      ancestorCmd;
	      ancestorCmd = ancestorCmd.parent
	    ) {
	      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
	    }
	    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
	  }

	  /**
	   * Get the description for the command.
	   *
	   * @param {Command} cmd
	   * @returns {string}
	   */

	  commandDescription(cmd) {
	    // @ts-ignore: because overloaded return type
	    return cmd.description();
	  }

	  /**
	   * Get the subcommand summary to show in the list of subcommands.
	   * (Fallback to description for backwards compatibility.)
	   *
	   * @param {Command} cmd
	   * @returns {string}
	   */

	  subcommandDescription(cmd) {
	    // @ts-ignore: because overloaded return type
	    return cmd.summary() || cmd.description();
	  }

	  /**
	   * Get the option description to show in the list of options.
	   *
	   * @param {Option} option
	   * @return {string}
	   */

	  optionDescription(option) {
	    const extraInfo = [];

	    if (option.argChoices) {
	      extraInfo.push(
	        // use stringify to match the display of the default value
	        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
	      );
	    }
	    if (option.defaultValue !== undefined) {
	      // default for boolean and negated more for programmer than end user,
	      // but show true/false for boolean option as may be for hand-rolled env or config processing.
	      const showDefault =
	        option.required ||
	        option.optional ||
	        (option.isBoolean() && typeof option.defaultValue === 'boolean');
	      if (showDefault) {
	        extraInfo.push(
	          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
	        );
	      }
	    }
	    // preset for boolean and negated are more for programmer than end user
	    if (option.presetArg !== undefined && option.optional) {
	      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
	    }
	    if (option.envVar !== undefined) {
	      extraInfo.push(`env: ${option.envVar}`);
	    }
	    if (extraInfo.length > 0) {
	      const extraDescription = `(${extraInfo.join(', ')})`;
	      if (option.description) {
	        return `${option.description} ${extraDescription}`;
	      }
	      return extraDescription;
	    }

	    return option.description;
	  }

	  /**
	   * Get the argument description to show in the list of arguments.
	   *
	   * @param {Argument} argument
	   * @return {string}
	   */

	  argumentDescription(argument) {
	    const extraInfo = [];
	    if (argument.argChoices) {
	      extraInfo.push(
	        // use stringify to match the display of the default value
	        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
	      );
	    }
	    if (argument.defaultValue !== undefined) {
	      extraInfo.push(
	        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
	      );
	    }
	    if (extraInfo.length > 0) {
	      const extraDescription = `(${extraInfo.join(', ')})`;
	      if (argument.description) {
	        return `${argument.description} ${extraDescription}`;
	      }
	      return extraDescription;
	    }
	    return argument.description;
	  }

	  /**
	   * Format a list of items, given a heading and an array of formatted items.
	   *
	   * @param {string} heading
	   * @param {string[]} items
	   * @param {Help} helper
	   * @returns string[]
	   */
	  formatItemList(heading, items, helper) {
	    if (items.length === 0) return [];

	    return [helper.styleTitle(heading), ...items, ''];
	  }

	  /**
	   * Group items by their help group heading.
	   *
	   * @param {Command[] | Option[]} unsortedItems
	   * @param {Command[] | Option[]} visibleItems
	   * @param {Function} getGroup
	   * @returns {Map<string, Command[] | Option[]>}
	   */
	  groupItems(unsortedItems, visibleItems, getGroup) {
	    const result = new Map();
	    // Add groups in order of appearance in unsortedItems.
	    unsortedItems.forEach((item) => {
	      const group = getGroup(item);
	      if (!result.has(group)) result.set(group, []);
	    });
	    // Add items in order of appearance in visibleItems.
	    visibleItems.forEach((item) => {
	      const group = getGroup(item);
	      if (!result.has(group)) {
	        result.set(group, []);
	      }
	      result.get(group).push(item);
	    });
	    return result;
	  }

	  /**
	   * Generate the built-in help text.
	   *
	   * @param {Command} cmd
	   * @param {Help} helper
	   * @returns {string}
	   */

	  formatHelp(cmd, helper) {
	    const termWidth = helper.padWidth(cmd, helper);
	    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

	    function callFormatItem(term, description) {
	      return helper.formatItem(term, termWidth, description, helper);
	    }

	    // Usage
	    let output = [
	      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
	      '',
	    ];

	    // Description
	    const commandDescription = helper.commandDescription(cmd);
	    if (commandDescription.length > 0) {
	      output = output.concat([
	        helper.boxWrap(
	          helper.styleCommandDescription(commandDescription),
	          helpWidth,
	        ),
	        '',
	      ]);
	    }

	    // Arguments
	    const argumentList = helper.visibleArguments(cmd).map((argument) => {
	      return callFormatItem(
	        helper.styleArgumentTerm(helper.argumentTerm(argument)),
	        helper.styleArgumentDescription(helper.argumentDescription(argument)),
	      );
	    });
	    output = output.concat(
	      this.formatItemList('Arguments:', argumentList, helper),
	    );

	    // Options
	    const optionGroups = this.groupItems(
	      cmd.options,
	      helper.visibleOptions(cmd),
	      (option) => option.helpGroupHeading ?? 'Options:',
	    );
	    optionGroups.forEach((options, group) => {
	      const optionList = options.map((option) => {
	        return callFormatItem(
	          helper.styleOptionTerm(helper.optionTerm(option)),
	          helper.styleOptionDescription(helper.optionDescription(option)),
	        );
	      });
	      output = output.concat(this.formatItemList(group, optionList, helper));
	    });

	    if (helper.showGlobalOptions) {
	      const globalOptionList = helper
	        .visibleGlobalOptions(cmd)
	        .map((option) => {
	          return callFormatItem(
	            helper.styleOptionTerm(helper.optionTerm(option)),
	            helper.styleOptionDescription(helper.optionDescription(option)),
	          );
	        });
	      output = output.concat(
	        this.formatItemList('Global Options:', globalOptionList, helper),
	      );
	    }

	    // Commands
	    const commandGroups = this.groupItems(
	      cmd.commands,
	      helper.visibleCommands(cmd),
	      (sub) => sub.helpGroup() || 'Commands:',
	    );
	    commandGroups.forEach((commands, group) => {
	      const commandList = commands.map((sub) => {
	        return callFormatItem(
	          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
	          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
	        );
	      });
	      output = output.concat(this.formatItemList(group, commandList, helper));
	    });

	    return output.join('\n');
	  }

	  /**
	   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
	   *
	   * @param {string} str
	   * @returns {number}
	   */
	  displayWidth(str) {
	    return stripColor(str).length;
	  }

	  /**
	   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
	   *
	   * @param {string} str
	   * @returns {string}
	   */
	  styleTitle(str) {
	    return str;
	  }

	  styleUsage(str) {
	    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
	    //    command subcommand [options] [command] <foo> [bar]
	    return str
	      .split(' ')
	      .map((word) => {
	        if (word === '[options]') return this.styleOptionText(word);
	        if (word === '[command]') return this.styleSubcommandText(word);
	        if (word[0] === '[' || word[0] === '<')
	          return this.styleArgumentText(word);
	        return this.styleCommandText(word); // Restrict to initial words?
	      })
	      .join(' ');
	  }
	  styleCommandDescription(str) {
	    return this.styleDescriptionText(str);
	  }
	  styleOptionDescription(str) {
	    return this.styleDescriptionText(str);
	  }
	  styleSubcommandDescription(str) {
	    return this.styleDescriptionText(str);
	  }
	  styleArgumentDescription(str) {
	    return this.styleDescriptionText(str);
	  }
	  styleDescriptionText(str) {
	    return str;
	  }
	  styleOptionTerm(str) {
	    return this.styleOptionText(str);
	  }
	  styleSubcommandTerm(str) {
	    // This is very like usage with lots of parts! Assume default string which is formed like:
	    //    subcommand [options] <foo> [bar]
	    return str
	      .split(' ')
	      .map((word) => {
	        if (word === '[options]') return this.styleOptionText(word);
	        if (word[0] === '[' || word[0] === '<')
	          return this.styleArgumentText(word);
	        return this.styleSubcommandText(word); // Restrict to initial words?
	      })
	      .join(' ');
	  }
	  styleArgumentTerm(str) {
	    return this.styleArgumentText(str);
	  }
	  styleOptionText(str) {
	    return str;
	  }
	  styleArgumentText(str) {
	    return str;
	  }
	  styleSubcommandText(str) {
	    return str;
	  }
	  styleCommandText(str) {
	    return str;
	  }

	  /**
	   * Calculate the pad width from the maximum term length.
	   *
	   * @param {Command} cmd
	   * @param {Help} helper
	   * @returns {number}
	   */

	  padWidth(cmd, helper) {
	    return Math.max(
	      helper.longestOptionTermLength(cmd, helper),
	      helper.longestGlobalOptionTermLength(cmd, helper),
	      helper.longestSubcommandTermLength(cmd, helper),
	      helper.longestArgumentTermLength(cmd, helper),
	    );
	  }

	  /**
	   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
	   *
	   * @param {string} str
	   * @returns {boolean}
	   */
	  preformatted(str) {
	    return /\n[^\S\r\n]/.test(str);
	  }

	  /**
	   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
	   *
	   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
	   *   TTT  DDD DDDD
	   *        DD DDD
	   *
	   * @param {string} term
	   * @param {number} termWidth
	   * @param {string} description
	   * @param {Help} helper
	   * @returns {string}
	   */
	  formatItem(term, termWidth, description, helper) {
	    const itemIndent = 2;
	    const itemIndentStr = ' '.repeat(itemIndent);
	    if (!description) return itemIndentStr + term;

	    // Pad the term out to a consistent width, so descriptions are aligned.
	    const paddedTerm = term.padEnd(
	      termWidth + term.length - helper.displayWidth(term),
	    );

	    // Format the description.
	    const spacerWidth = 2; // between term and description
	    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
	    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
	    let formattedDescription;
	    if (
	      remainingWidth < this.minWidthToWrap ||
	      helper.preformatted(description)
	    ) {
	      formattedDescription = description;
	    } else {
	      const wrappedDescription = helper.boxWrap(description, remainingWidth);
	      formattedDescription = wrappedDescription.replace(
	        /\n/g,
	        '\n' + ' '.repeat(termWidth + spacerWidth),
	      );
	    }

	    // Construct and overall indent.
	    return (
	      itemIndentStr +
	      paddedTerm +
	      ' '.repeat(spacerWidth) +
	      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
	    );
	  }

	  /**
	   * Wrap a string at whitespace, preserving existing line breaks.
	   * Wrapping is skipped if the width is less than `minWidthToWrap`.
	   *
	   * @param {string} str
	   * @param {number} width
	   * @returns {string}
	   */
	  boxWrap(str, width) {
	    if (width < this.minWidthToWrap) return str;

	    const rawLines = str.split(/\r\n|\n/);
	    // split up text by whitespace
	    const chunkPattern = /[\s]*[^\s]+/g;
	    const wrappedLines = [];
	    rawLines.forEach((line) => {
	      const chunks = line.match(chunkPattern);
	      if (chunks === null) {
	        wrappedLines.push('');
	        return;
	      }

	      let sumChunks = [chunks.shift()];
	      let sumWidth = this.displayWidth(sumChunks[0]);
	      chunks.forEach((chunk) => {
	        const visibleWidth = this.displayWidth(chunk);
	        // Accumulate chunks while they fit into width.
	        if (sumWidth + visibleWidth <= width) {
	          sumChunks.push(chunk);
	          sumWidth += visibleWidth;
	          return;
	        }
	        wrappedLines.push(sumChunks.join(''));

	        const nextChunk = chunk.trimStart(); // trim space at line break
	        sumChunks = [nextChunk];
	        sumWidth = this.displayWidth(nextChunk);
	      });
	      wrappedLines.push(sumChunks.join(''));
	    });

	    return wrappedLines.join('\n');
	  }
	}

	/**
	 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
	 *
	 * @param {string} str
	 * @returns {string}
	 * @package
	 */

	function stripColor(str) {
	  // eslint-disable-next-line no-control-regex
	  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
	  return str.replace(sgrPattern, '');
	}

	help.Help = Help;
	help.stripColor = stripColor;
	return help;
}

var option = {};

var hasRequiredOption;

function requireOption () {
	if (hasRequiredOption) return option;
	hasRequiredOption = 1;
	const { InvalidArgumentError } = requireError();

	class Option {
	  /**
	   * Initialize a new `Option` with the given `flags` and `description`.
	   *
	   * @param {string} flags
	   * @param {string} [description]
	   */

	  constructor(flags, description) {
	    this.flags = flags;
	    this.description = description || '';

	    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
	    this.optional = flags.includes('['); // A value is optional when the option is specified.
	    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
	    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
	    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
	    const optionFlags = splitOptionFlags(flags);
	    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
	    this.long = optionFlags.longFlag;
	    this.negate = false;
	    if (this.long) {
	      this.negate = this.long.startsWith('--no-');
	    }
	    this.defaultValue = undefined;
	    this.defaultValueDescription = undefined;
	    this.presetArg = undefined;
	    this.envVar = undefined;
	    this.parseArg = undefined;
	    this.hidden = false;
	    this.argChoices = undefined;
	    this.conflictsWith = [];
	    this.implied = undefined;
	    this.helpGroupHeading = undefined; // soft initialised when option added to command
	  }

	  /**
	   * Set the default value, and optionally supply the description to be displayed in the help.
	   *
	   * @param {*} value
	   * @param {string} [description]
	   * @return {Option}
	   */

	  default(value, description) {
	    this.defaultValue = value;
	    this.defaultValueDescription = description;
	    return this;
	  }

	  /**
	   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
	   * The custom processing (parseArg) is called.
	   *
	   * @example
	   * new Option('--color').default('GREYSCALE').preset('RGB');
	   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
	   *
	   * @param {*} arg
	   * @return {Option}
	   */

	  preset(arg) {
	    this.presetArg = arg;
	    return this;
	  }

	  /**
	   * Add option name(s) that conflict with this option.
	   * An error will be displayed if conflicting options are found during parsing.
	   *
	   * @example
	   * new Option('--rgb').conflicts('cmyk');
	   * new Option('--js').conflicts(['ts', 'jsx']);
	   *
	   * @param {(string | string[])} names
	   * @return {Option}
	   */

	  conflicts(names) {
	    this.conflictsWith = this.conflictsWith.concat(names);
	    return this;
	  }

	  /**
	   * Specify implied option values for when this option is set and the implied options are not.
	   *
	   * The custom processing (parseArg) is not called on the implied values.
	   *
	   * @example
	   * program
	   *   .addOption(new Option('--log', 'write logging information to file'))
	   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
	   *
	   * @param {object} impliedOptionValues
	   * @return {Option}
	   */
	  implies(impliedOptionValues) {
	    let newImplied = impliedOptionValues;
	    if (typeof impliedOptionValues === 'string') {
	      // string is not documented, but easy mistake and we can do what user probably intended.
	      newImplied = { [impliedOptionValues]: true };
	    }
	    this.implied = Object.assign(this.implied || {}, newImplied);
	    return this;
	  }

	  /**
	   * Set environment variable to check for option value.
	   *
	   * An environment variable is only used if when processed the current option value is
	   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
	   *
	   * @param {string} name
	   * @return {Option}
	   */

	  env(name) {
	    this.envVar = name;
	    return this;
	  }

	  /**
	   * Set the custom handler for processing CLI option arguments into option values.
	   *
	   * @param {Function} [fn]
	   * @return {Option}
	   */

	  argParser(fn) {
	    this.parseArg = fn;
	    return this;
	  }

	  /**
	   * Whether the option is mandatory and must have a value after parsing.
	   *
	   * @param {boolean} [mandatory=true]
	   * @return {Option}
	   */

	  makeOptionMandatory(mandatory = true) {
	    this.mandatory = !!mandatory;
	    return this;
	  }

	  /**
	   * Hide option in help.
	   *
	   * @param {boolean} [hide=true]
	   * @return {Option}
	   */

	  hideHelp(hide = true) {
	    this.hidden = !!hide;
	    return this;
	  }

	  /**
	   * @package
	   */

	  _collectValue(value, previous) {
	    if (previous === this.defaultValue || !Array.isArray(previous)) {
	      return [value];
	    }

	    previous.push(value);
	    return previous;
	  }

	  /**
	   * Only allow option value to be one of choices.
	   *
	   * @param {string[]} values
	   * @return {Option}
	   */

	  choices(values) {
	    this.argChoices = values.slice();
	    this.parseArg = (arg, previous) => {
	      if (!this.argChoices.includes(arg)) {
	        throw new InvalidArgumentError(
	          `Allowed choices are ${this.argChoices.join(', ')}.`,
	        );
	      }
	      if (this.variadic) {
	        return this._collectValue(arg, previous);
	      }
	      return arg;
	    };
	    return this;
	  }

	  /**
	   * Return option name.
	   *
	   * @return {string}
	   */

	  name() {
	    if (this.long) {
	      return this.long.replace(/^--/, '');
	    }
	    return this.short.replace(/^-/, '');
	  }

	  /**
	   * Return option name, in a camelcase format that can be used
	   * as an object attribute key.
	   *
	   * @return {string}
	   */

	  attributeName() {
	    if (this.negate) {
	      return camelcase(this.name().replace(/^no-/, ''));
	    }
	    return camelcase(this.name());
	  }

	  /**
	   * Set the help group heading.
	   *
	   * @param {string} heading
	   * @return {Option}
	   */
	  helpGroup(heading) {
	    this.helpGroupHeading = heading;
	    return this;
	  }

	  /**
	   * Check if `arg` matches the short or long flag.
	   *
	   * @param {string} arg
	   * @return {boolean}
	   * @package
	   */

	  is(arg) {
	    return this.short === arg || this.long === arg;
	  }

	  /**
	   * Return whether a boolean option.
	   *
	   * Options are one of boolean, negated, required argument, or optional argument.
	   *
	   * @return {boolean}
	   * @package
	   */

	  isBoolean() {
	    return !this.required && !this.optional && !this.negate;
	  }
	}

	/**
	 * This class is to make it easier to work with dual options, without changing the existing
	 * implementation. We support separate dual options for separate positive and negative options,
	 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
	 * use cases, but is tricky for others where we want separate behaviours despite
	 * the single shared option value.
	 */
	class DualOptions {
	  /**
	   * @param {Option[]} options
	   */
	  constructor(options) {
	    this.positiveOptions = new Map();
	    this.negativeOptions = new Map();
	    this.dualOptions = new Set();
	    options.forEach((option) => {
	      if (option.negate) {
	        this.negativeOptions.set(option.attributeName(), option);
	      } else {
	        this.positiveOptions.set(option.attributeName(), option);
	      }
	    });
	    this.negativeOptions.forEach((value, key) => {
	      if (this.positiveOptions.has(key)) {
	        this.dualOptions.add(key);
	      }
	    });
	  }

	  /**
	   * Did the value come from the option, and not from possible matching dual option?
	   *
	   * @param {*} value
	   * @param {Option} option
	   * @returns {boolean}
	   */
	  valueFromOption(value, option) {
	    const optionKey = option.attributeName();
	    if (!this.dualOptions.has(optionKey)) return true;

	    // Use the value to deduce if (probably) came from the option.
	    const preset = this.negativeOptions.get(optionKey).presetArg;
	    const negativeValue = preset !== undefined ? preset : false;
	    return option.negate === (negativeValue === value);
	  }
	}

	/**
	 * Convert string from kebab-case to camelCase.
	 *
	 * @param {string} str
	 * @return {string}
	 * @private
	 */

	function camelcase(str) {
	  return str.split('-').reduce((str, word) => {
	    return str + word[0].toUpperCase() + word.slice(1);
	  });
	}

	/**
	 * Split the short and long flag out of something like '-m,--mixed <value>'
	 *
	 * @private
	 */

	function splitOptionFlags(flags) {
	  let shortFlag;
	  let longFlag;
	  // short flag, single dash and single character
	  const shortFlagExp = /^-[^-]$/;
	  // long flag, double dash and at least one character
	  const longFlagExp = /^--[^-]/;

	  const flagParts = flags.split(/[ |,]+/).concat('guard');
	  // Normal is short and/or long.
	  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
	  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
	  // Long then short. Rarely used but fine.
	  if (!shortFlag && shortFlagExp.test(flagParts[0]))
	    shortFlag = flagParts.shift();
	  // Allow two long flags, like '--ws, --workspace'
	  // This is the supported way to have a shortish option flag.
	  if (!shortFlag && longFlagExp.test(flagParts[0])) {
	    shortFlag = longFlag;
	    longFlag = flagParts.shift();
	  }

	  // Check for unprocessed flag. Fail noisily rather than silently ignore.
	  if (flagParts[0].startsWith('-')) {
	    const unsupportedFlag = flagParts[0];
	    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
	    if (/^-[^-][^-]/.test(unsupportedFlag))
	      throw new Error(
	        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
	      );
	    if (shortFlagExp.test(unsupportedFlag))
	      throw new Error(`${baseError}
- too many short flags`);
	    if (longFlagExp.test(unsupportedFlag))
	      throw new Error(`${baseError}
- too many long flags`);

	    throw new Error(`${baseError}
- unrecognised flag format`);
	  }
	  if (shortFlag === undefined && longFlag === undefined)
	    throw new Error(
	      `option creation failed due to no flags found in '${flags}'.`,
	    );

	  return { shortFlag, longFlag };
	}

	option.Option = Option;
	option.DualOptions = DualOptions;
	return option;
}

var suggestSimilar = {};

var hasRequiredSuggestSimilar;

function requireSuggestSimilar () {
	if (hasRequiredSuggestSimilar) return suggestSimilar;
	hasRequiredSuggestSimilar = 1;
	const maxDistance = 3;

	function editDistance(a, b) {
	  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
	  // Calculating optimal string alignment distance, no substring is edited more than once.
	  // (Simple implementation.)

	  // Quick early exit, return worst case.
	  if (Math.abs(a.length - b.length) > maxDistance)
	    return Math.max(a.length, b.length);

	  // distance between prefix substrings of a and b
	  const d = [];

	  // pure deletions turn a into empty string
	  for (let i = 0; i <= a.length; i++) {
	    d[i] = [i];
	  }
	  // pure insertions turn empty string into b
	  for (let j = 0; j <= b.length; j++) {
	    d[0][j] = j;
	  }

	  // fill matrix
	  for (let j = 1; j <= b.length; j++) {
	    for (let i = 1; i <= a.length; i++) {
	      let cost = 1;
	      if (a[i - 1] === b[j - 1]) {
	        cost = 0;
	      } else {
	        cost = 1;
	      }
	      d[i][j] = Math.min(
	        d[i - 1][j] + 1, // deletion
	        d[i][j - 1] + 1, // insertion
	        d[i - 1][j - 1] + cost, // substitution
	      );
	      // transposition
	      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
	        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
	      }
	    }
	  }

	  return d[a.length][b.length];
	}

	/**
	 * Find close matches, restricted to same number of edits.
	 *
	 * @param {string} word
	 * @param {string[]} candidates
	 * @returns {string}
	 */

	function suggestSimilar$1(word, candidates) {
	  if (!candidates || candidates.length === 0) return '';
	  // remove possible duplicates
	  candidates = Array.from(new Set(candidates));

	  const searchingOptions = word.startsWith('--');
	  if (searchingOptions) {
	    word = word.slice(2);
	    candidates = candidates.map((candidate) => candidate.slice(2));
	  }

	  let similar = [];
	  let bestDistance = maxDistance;
	  const minSimilarity = 0.4;
	  candidates.forEach((candidate) => {
	    if (candidate.length <= 1) return; // no one character guesses

	    const distance = editDistance(word, candidate);
	    const length = Math.max(word.length, candidate.length);
	    const similarity = (length - distance) / length;
	    if (similarity > minSimilarity) {
	      if (distance < bestDistance) {
	        // better edit distance, throw away previous worse matches
	        bestDistance = distance;
	        similar = [candidate];
	      } else if (distance === bestDistance) {
	        similar.push(candidate);
	      }
	    }
	  });

	  similar.sort((a, b) => a.localeCompare(b));
	  if (searchingOptions) {
	    similar = similar.map((candidate) => `--${candidate}`);
	  }

	  if (similar.length > 1) {
	    return `\n(Did you mean one of ${similar.join(', ')}?)`;
	  }
	  if (similar.length === 1) {
	    return `\n(Did you mean ${similar[0]}?)`;
	  }
	  return '';
	}

	suggestSimilar.suggestSimilar = suggestSimilar$1;
	return suggestSimilar;
}

var hasRequiredCommand;

function requireCommand () {
	if (hasRequiredCommand) return command;
	hasRequiredCommand = 1;
	const EventEmitter = require$$0.EventEmitter;
	const childProcess = require$$1;
	const path = require$$2;
	const fs = require$$3;
	const process = process$2;

	const { Argument, humanReadableArgName } = requireArgument();
	const { CommanderError } = requireError();
	const { Help, stripColor } = requireHelp();
	const { Option, DualOptions } = requireOption();
	const { suggestSimilar } = requireSuggestSimilar();

	class Command extends EventEmitter {
	  /**
	   * Initialize a new `Command`.
	   *
	   * @param {string} [name]
	   */

	  constructor(name) {
	    super();
	    /** @type {Command[]} */
	    this.commands = [];
	    /** @type {Option[]} */
	    this.options = [];
	    this.parent = null;
	    this._allowUnknownOption = false;
	    this._allowExcessArguments = false;
	    /** @type {Argument[]} */
	    this.registeredArguments = [];
	    this._args = this.registeredArguments; // deprecated old name
	    /** @type {string[]} */
	    this.args = []; // cli args with options removed
	    this.rawArgs = [];
	    this.processedArgs = []; // like .args but after custom processing and collecting variadic
	    this._scriptPath = null;
	    this._name = name || '';
	    this._optionValues = {};
	    this._optionValueSources = {}; // default, env, cli etc
	    this._storeOptionsAsProperties = false;
	    this._actionHandler = null;
	    this._executableHandler = false;
	    this._executableFile = null; // custom name for executable
	    this._executableDir = null; // custom search directory for subcommands
	    this._defaultCommandName = null;
	    this._exitCallback = null;
	    this._aliases = [];
	    this._combineFlagAndOptionalValue = true;
	    this._description = '';
	    this._summary = '';
	    this._argsDescription = undefined; // legacy
	    this._enablePositionalOptions = false;
	    this._passThroughOptions = false;
	    this._lifeCycleHooks = {}; // a hash of arrays
	    /** @type {(boolean | string)} */
	    this._showHelpAfterError = false;
	    this._showSuggestionAfterError = true;
	    this._savedState = null; // used in save/restoreStateBeforeParse

	    // see configureOutput() for docs
	    this._outputConfiguration = {
	      writeOut: (str) => process.stdout.write(str),
	      writeErr: (str) => process.stderr.write(str),
	      outputError: (str, write) => write(str),
	      getOutHelpWidth: () =>
	        process.stdout.isTTY ? process.stdout.columns : undefined,
	      getErrHelpWidth: () =>
	        process.stderr.isTTY ? process.stderr.columns : undefined,
	      getOutHasColors: () =>
	        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
	      getErrHasColors: () =>
	        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
	      stripColor: (str) => stripColor(str),
	    };

	    this._hidden = false;
	    /** @type {(Option | null | undefined)} */
	    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
	    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
	    /** @type {Command} */
	    this._helpCommand = undefined; // lazy initialised, inherited
	    this._helpConfiguration = {};
	    /** @type {string | undefined} */
	    this._helpGroupHeading = undefined; // soft initialised when added to parent
	    /** @type {string | undefined} */
	    this._defaultCommandGroup = undefined;
	    /** @type {string | undefined} */
	    this._defaultOptionGroup = undefined;
	  }

	  /**
	   * Copy settings that are useful to have in common across root command and subcommands.
	   *
	   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
	   *
	   * @param {Command} sourceCommand
	   * @return {Command} `this` command for chaining
	   */
	  copyInheritedSettings(sourceCommand) {
	    this._outputConfiguration = sourceCommand._outputConfiguration;
	    this._helpOption = sourceCommand._helpOption;
	    this._helpCommand = sourceCommand._helpCommand;
	    this._helpConfiguration = sourceCommand._helpConfiguration;
	    this._exitCallback = sourceCommand._exitCallback;
	    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
	    this._combineFlagAndOptionalValue =
	      sourceCommand._combineFlagAndOptionalValue;
	    this._allowExcessArguments = sourceCommand._allowExcessArguments;
	    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
	    this._showHelpAfterError = sourceCommand._showHelpAfterError;
	    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

	    return this;
	  }

	  /**
	   * @returns {Command[]}
	   * @private
	   */

	  _getCommandAndAncestors() {
	    const result = [];
	    // eslint-disable-next-line @typescript-eslint/no-this-alias
	    for (let command = this; command; command = command.parent) {
	      result.push(command);
	    }
	    return result;
	  }

	  /**
	   * Define a command.
	   *
	   * There are two styles of command: pay attention to where to put the description.
	   *
	   * @example
	   * // Command implemented using action handler (description is supplied separately to `.command`)
	   * program
	   *   .command('clone <source> [destination]')
	   *   .description('clone a repository into a newly created directory')
	   *   .action((source, destination) => {
	   *     console.log('clone command called');
	   *   });
	   *
	   * // Command implemented using separate executable file (description is second parameter to `.command`)
	   * program
	   *   .command('start <service>', 'start named service')
	   *   .command('stop [service]', 'stop named service, or all if no name supplied');
	   *
	   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
	   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
	   * @param {object} [execOpts] - configuration options (for executable)
	   * @return {Command} returns new command for action handler, or `this` for executable command
	   */

	  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
	    let desc = actionOptsOrExecDesc;
	    let opts = execOpts;
	    if (typeof desc === 'object' && desc !== null) {
	      opts = desc;
	      desc = null;
	    }
	    opts = opts || {};
	    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

	    const cmd = this.createCommand(name);
	    if (desc) {
	      cmd.description(desc);
	      cmd._executableHandler = true;
	    }
	    if (opts.isDefault) this._defaultCommandName = cmd._name;
	    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
	    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
	    if (args) cmd.arguments(args);
	    this._registerCommand(cmd);
	    cmd.parent = this;
	    cmd.copyInheritedSettings(this);

	    if (desc) return this;
	    return cmd;
	  }

	  /**
	   * Factory routine to create a new unattached command.
	   *
	   * See .command() for creating an attached subcommand, which uses this routine to
	   * create the command. You can override createCommand to customise subcommands.
	   *
	   * @param {string} [name]
	   * @return {Command} new command
	   */

	  createCommand(name) {
	    return new Command(name);
	  }

	  /**
	   * You can customise the help with a subclass of Help by overriding createHelp,
	   * or by overriding Help properties using configureHelp().
	   *
	   * @return {Help}
	   */

	  createHelp() {
	    return Object.assign(new Help(), this.configureHelp());
	  }

	  /**
	   * You can customise the help by overriding Help properties using configureHelp(),
	   * or with a subclass of Help by overriding createHelp().
	   *
	   * @param {object} [configuration] - configuration options
	   * @return {(Command | object)} `this` command for chaining, or stored configuration
	   */

	  configureHelp(configuration) {
	    if (configuration === undefined) return this._helpConfiguration;

	    this._helpConfiguration = configuration;
	    return this;
	  }

	  /**
	   * The default output goes to stdout and stderr. You can customise this for special
	   * applications. You can also customise the display of errors by overriding outputError.
	   *
	   * The configuration properties are all functions:
	   *
	   *     // change how output being written, defaults to stdout and stderr
	   *     writeOut(str)
	   *     writeErr(str)
	   *     // change how output being written for errors, defaults to writeErr
	   *     outputError(str, write) // used for displaying errors and not used for displaying help
	   *     // specify width for wrapping help
	   *     getOutHelpWidth()
	   *     getErrHelpWidth()
	   *     // color support, currently only used with Help
	   *     getOutHasColors()
	   *     getErrHasColors()
	   *     stripColor() // used to remove ANSI escape codes if output does not have colors
	   *
	   * @param {object} [configuration] - configuration options
	   * @return {(Command | object)} `this` command for chaining, or stored configuration
	   */

	  configureOutput(configuration) {
	    if (configuration === undefined) return this._outputConfiguration;

	    this._outputConfiguration = {
	      ...this._outputConfiguration,
	      ...configuration,
	    };
	    return this;
	  }

	  /**
	   * Display the help or a custom message after an error occurs.
	   *
	   * @param {(boolean|string)} [displayHelp]
	   * @return {Command} `this` command for chaining
	   */
	  showHelpAfterError(displayHelp = true) {
	    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
	    this._showHelpAfterError = displayHelp;
	    return this;
	  }

	  /**
	   * Display suggestion of similar commands for unknown commands, or options for unknown options.
	   *
	   * @param {boolean} [displaySuggestion]
	   * @return {Command} `this` command for chaining
	   */
	  showSuggestionAfterError(displaySuggestion = true) {
	    this._showSuggestionAfterError = !!displaySuggestion;
	    return this;
	  }

	  /**
	   * Add a prepared subcommand.
	   *
	   * See .command() for creating an attached subcommand which inherits settings from its parent.
	   *
	   * @param {Command} cmd - new subcommand
	   * @param {object} [opts] - configuration options
	   * @return {Command} `this` command for chaining
	   */

	  addCommand(cmd, opts) {
	    if (!cmd._name) {
	      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
	    }

	    opts = opts || {};
	    if (opts.isDefault) this._defaultCommandName = cmd._name;
	    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

	    this._registerCommand(cmd);
	    cmd.parent = this;
	    cmd._checkForBrokenPassThrough();

	    return this;
	  }

	  /**
	   * Factory routine to create a new unattached argument.
	   *
	   * See .argument() for creating an attached argument, which uses this routine to
	   * create the argument. You can override createArgument to return a custom argument.
	   *
	   * @param {string} name
	   * @param {string} [description]
	   * @return {Argument} new argument
	   */

	  createArgument(name, description) {
	    return new Argument(name, description);
	  }

	  /**
	   * Define argument syntax for command.
	   *
	   * The default is that the argument is required, and you can explicitly
	   * indicate this with <> around the name. Put [] around the name for an optional argument.
	   *
	   * @example
	   * program.argument('<input-file>');
	   * program.argument('[output-file]');
	   *
	   * @param {string} name
	   * @param {string} [description]
	   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
	   * @param {*} [defaultValue]
	   * @return {Command} `this` command for chaining
	   */
	  argument(name, description, parseArg, defaultValue) {
	    const argument = this.createArgument(name, description);
	    if (typeof parseArg === 'function') {
	      argument.default(defaultValue).argParser(parseArg);
	    } else {
	      argument.default(parseArg);
	    }
	    this.addArgument(argument);
	    return this;
	  }

	  /**
	   * Define argument syntax for command, adding multiple at once (without descriptions).
	   *
	   * See also .argument().
	   *
	   * @example
	   * program.arguments('<cmd> [env]');
	   *
	   * @param {string} names
	   * @return {Command} `this` command for chaining
	   */

	  arguments(names) {
	    names
	      .trim()
	      .split(/ +/)
	      .forEach((detail) => {
	        this.argument(detail);
	      });
	    return this;
	  }

	  /**
	   * Define argument syntax for command, adding a prepared argument.
	   *
	   * @param {Argument} argument
	   * @return {Command} `this` command for chaining
	   */
	  addArgument(argument) {
	    const previousArgument = this.registeredArguments.slice(-1)[0];
	    if (previousArgument?.variadic) {
	      throw new Error(
	        `only the last argument can be variadic '${previousArgument.name()}'`,
	      );
	    }
	    if (
	      argument.required &&
	      argument.defaultValue !== undefined &&
	      argument.parseArg === undefined
	    ) {
	      throw new Error(
	        `a default value for a required argument is never used: '${argument.name()}'`,
	      );
	    }
	    this.registeredArguments.push(argument);
	    return this;
	  }

	  /**
	   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
	   *
	   * @example
	   *    program.helpCommand('help [cmd]');
	   *    program.helpCommand('help [cmd]', 'show help');
	   *    program.helpCommand(false); // suppress default help command
	   *    program.helpCommand(true); // add help command even if no subcommands
	   *
	   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
	   * @param {string} [description] - custom description
	   * @return {Command} `this` command for chaining
	   */

	  helpCommand(enableOrNameAndArgs, description) {
	    if (typeof enableOrNameAndArgs === 'boolean') {
	      this._addImplicitHelpCommand = enableOrNameAndArgs;
	      if (enableOrNameAndArgs && this._defaultCommandGroup) {
	        // make the command to store the group
	        this._initCommandGroup(this._getHelpCommand());
	      }
	      return this;
	    }

	    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
	    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
	    const helpDescription = description ?? 'display help for command';

	    const helpCommand = this.createCommand(helpName);
	    helpCommand.helpOption(false);
	    if (helpArgs) helpCommand.arguments(helpArgs);
	    if (helpDescription) helpCommand.description(helpDescription);

	    this._addImplicitHelpCommand = true;
	    this._helpCommand = helpCommand;
	    // init group unless lazy create
	    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

	    return this;
	  }

	  /**
	   * Add prepared custom help command.
	   *
	   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
	   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
	   * @return {Command} `this` command for chaining
	   */
	  addHelpCommand(helpCommand, deprecatedDescription) {
	    // If not passed an object, call through to helpCommand for backwards compatibility,
	    // as addHelpCommand was originally used like helpCommand is now.
	    if (typeof helpCommand !== 'object') {
	      this.helpCommand(helpCommand, deprecatedDescription);
	      return this;
	    }

	    this._addImplicitHelpCommand = true;
	    this._helpCommand = helpCommand;
	    this._initCommandGroup(helpCommand);
	    return this;
	  }

	  /**
	   * Lazy create help command.
	   *
	   * @return {(Command|null)}
	   * @package
	   */
	  _getHelpCommand() {
	    const hasImplicitHelpCommand =
	      this._addImplicitHelpCommand ??
	      (this.commands.length &&
	        !this._actionHandler &&
	        !this._findCommand('help'));

	    if (hasImplicitHelpCommand) {
	      if (this._helpCommand === undefined) {
	        this.helpCommand(undefined, undefined); // use default name and description
	      }
	      return this._helpCommand;
	    }
	    return null;
	  }

	  /**
	   * Add hook for life cycle event.
	   *
	   * @param {string} event
	   * @param {Function} listener
	   * @return {Command} `this` command for chaining
	   */

	  hook(event, listener) {
	    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
	    if (!allowedValues.includes(event)) {
	      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
	    }
	    if (this._lifeCycleHooks[event]) {
	      this._lifeCycleHooks[event].push(listener);
	    } else {
	      this._lifeCycleHooks[event] = [listener];
	    }
	    return this;
	  }

	  /**
	   * Register callback to use as replacement for calling process.exit.
	   *
	   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
	   * @return {Command} `this` command for chaining
	   */

	  exitOverride(fn) {
	    if (fn) {
	      this._exitCallback = fn;
	    } else {
	      this._exitCallback = (err) => {
	        if (err.code !== 'commander.executeSubCommandAsync') {
	          throw err;
	        }
	      };
	    }
	    return this;
	  }

	  /**
	   * Call process.exit, and _exitCallback if defined.
	   *
	   * @param {number} exitCode exit code for using with process.exit
	   * @param {string} code an id string representing the error
	   * @param {string} message human-readable description of the error
	   * @return never
	   * @private
	   */

	  _exit(exitCode, code, message) {
	    if (this._exitCallback) {
	      this._exitCallback(new CommanderError(exitCode, code, message));
	      // Expecting this line is not reached.
	    }
	    process.exit(exitCode);
	  }

	  /**
	   * Register callback `fn` for the command.
	   *
	   * @example
	   * program
	   *   .command('serve')
	   *   .description('start service')
	   *   .action(function() {
	   *      // do work here
	   *   });
	   *
	   * @param {Function} fn
	   * @return {Command} `this` command for chaining
	   */

	  action(fn) {
	    const listener = (args) => {
	      // The .action callback takes an extra parameter which is the command or options.
	      const expectedArgsCount = this.registeredArguments.length;
	      const actionArgs = args.slice(0, expectedArgsCount);
	      if (this._storeOptionsAsProperties) {
	        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
	      } else {
	        actionArgs[expectedArgsCount] = this.opts();
	      }
	      actionArgs.push(this);

	      return fn.apply(this, actionArgs);
	    };
	    this._actionHandler = listener;
	    return this;
	  }

	  /**
	   * Factory routine to create a new unattached option.
	   *
	   * See .option() for creating an attached option, which uses this routine to
	   * create the option. You can override createOption to return a custom option.
	   *
	   * @param {string} flags
	   * @param {string} [description]
	   * @return {Option} new option
	   */

	  createOption(flags, description) {
	    return new Option(flags, description);
	  }

	  /**
	   * Wrap parseArgs to catch 'commander.invalidArgument'.
	   *
	   * @param {(Option | Argument)} target
	   * @param {string} value
	   * @param {*} previous
	   * @param {string} invalidArgumentMessage
	   * @private
	   */

	  _callParseArg(target, value, previous, invalidArgumentMessage) {
	    try {
	      return target.parseArg(value, previous);
	    } catch (err) {
	      if (err.code === 'commander.invalidArgument') {
	        const message = `${invalidArgumentMessage} ${err.message}`;
	        this.error(message, { exitCode: err.exitCode, code: err.code });
	      }
	      throw err;
	    }
	  }

	  /**
	   * Check for option flag conflicts.
	   * Register option if no conflicts found, or throw on conflict.
	   *
	   * @param {Option} option
	   * @private
	   */

	  _registerOption(option) {
	    const matchingOption =
	      (option.short && this._findOption(option.short)) ||
	      (option.long && this._findOption(option.long));
	    if (matchingOption) {
	      const matchingFlag =
	        option.long && this._findOption(option.long)
	          ? option.long
	          : option.short;
	      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
	    }

	    this._initOptionGroup(option);
	    this.options.push(option);
	  }

	  /**
	   * Check for command name and alias conflicts with existing commands.
	   * Register command if no conflicts found, or throw on conflict.
	   *
	   * @param {Command} command
	   * @private
	   */

	  _registerCommand(command) {
	    const knownBy = (cmd) => {
	      return [cmd.name()].concat(cmd.aliases());
	    };

	    const alreadyUsed = knownBy(command).find((name) =>
	      this._findCommand(name),
	    );
	    if (alreadyUsed) {
	      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
	      const newCmd = knownBy(command).join('|');
	      throw new Error(
	        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
	      );
	    }

	    this._initCommandGroup(command);
	    this.commands.push(command);
	  }

	  /**
	   * Add an option.
	   *
	   * @param {Option} option
	   * @return {Command} `this` command for chaining
	   */
	  addOption(option) {
	    this._registerOption(option);

	    const oname = option.name();
	    const name = option.attributeName();

	    // store default value
	    if (option.negate) {
	      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
	      const positiveLongFlag = option.long.replace(/^--no-/, '--');
	      if (!this._findOption(positiveLongFlag)) {
	        this.setOptionValueWithSource(
	          name,
	          option.defaultValue === undefined ? true : option.defaultValue,
	          'default',
	        );
	      }
	    } else if (option.defaultValue !== undefined) {
	      this.setOptionValueWithSource(name, option.defaultValue, 'default');
	    }

	    // handler for cli and env supplied values
	    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
	      // val is null for optional option used without an optional-argument.
	      // val is undefined for boolean and negated option.
	      if (val == null && option.presetArg !== undefined) {
	        val = option.presetArg;
	      }

	      // custom processing
	      const oldValue = this.getOptionValue(name);
	      if (val !== null && option.parseArg) {
	        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
	      } else if (val !== null && option.variadic) {
	        val = option._collectValue(val, oldValue);
	      }

	      // Fill-in appropriate missing values. Long winded but easy to follow.
	      if (val == null) {
	        if (option.negate) {
	          val = false;
	        } else if (option.isBoolean() || option.optional) {
	          val = true;
	        } else {
	          val = ''; // not normal, parseArg might have failed or be a mock function for testing
	        }
	      }
	      this.setOptionValueWithSource(name, val, valueSource);
	    };

	    this.on('option:' + oname, (val) => {
	      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
	      handleOptionValue(val, invalidValueMessage, 'cli');
	    });

	    if (option.envVar) {
	      this.on('optionEnv:' + oname, (val) => {
	        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
	        handleOptionValue(val, invalidValueMessage, 'env');
	      });
	    }

	    return this;
	  }

	  /**
	   * Internal implementation shared by .option() and .requiredOption()
	   *
	   * @return {Command} `this` command for chaining
	   * @private
	   */
	  _optionEx(config, flags, description, fn, defaultValue) {
	    if (typeof flags === 'object' && flags instanceof Option) {
	      throw new Error(
	        'To add an Option object use addOption() instead of option() or requiredOption()',
	      );
	    }
	    const option = this.createOption(flags, description);
	    option.makeOptionMandatory(!!config.mandatory);
	    if (typeof fn === 'function') {
	      option.default(defaultValue).argParser(fn);
	    } else if (fn instanceof RegExp) {
	      // deprecated
	      const regex = fn;
	      fn = (val, def) => {
	        const m = regex.exec(val);
	        return m ? m[0] : def;
	      };
	      option.default(defaultValue).argParser(fn);
	    } else {
	      option.default(fn);
	    }

	    return this.addOption(option);
	  }

	  /**
	   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
	   *
	   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
	   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
	   *
	   * See the README for more details, and see also addOption() and requiredOption().
	   *
	   * @example
	   * program
	   *     .option('-p, --pepper', 'add pepper')
	   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
	   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
	   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
	   *
	   * @param {string} flags
	   * @param {string} [description]
	   * @param {(Function|*)} [parseArg] - custom option processing function or default value
	   * @param {*} [defaultValue]
	   * @return {Command} `this` command for chaining
	   */

	  option(flags, description, parseArg, defaultValue) {
	    return this._optionEx({}, flags, description, parseArg, defaultValue);
	  }

	  /**
	   * Add a required option which must have a value after parsing. This usually means
	   * the option must be specified on the command line. (Otherwise the same as .option().)
	   *
	   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
	   *
	   * @param {string} flags
	   * @param {string} [description]
	   * @param {(Function|*)} [parseArg] - custom option processing function or default value
	   * @param {*} [defaultValue]
	   * @return {Command} `this` command for chaining
	   */

	  requiredOption(flags, description, parseArg, defaultValue) {
	    return this._optionEx(
	      { mandatory: true },
	      flags,
	      description,
	      parseArg,
	      defaultValue,
	    );
	  }

	  /**
	   * Alter parsing of short flags with optional values.
	   *
	   * @example
	   * // for `.option('-f,--flag [value]'):
	   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
	   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
	   *
	   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
	   * @return {Command} `this` command for chaining
	   */
	  combineFlagAndOptionalValue(combine = true) {
	    this._combineFlagAndOptionalValue = !!combine;
	    return this;
	  }

	  /**
	   * Allow unknown options on the command line.
	   *
	   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
	   * @return {Command} `this` command for chaining
	   */
	  allowUnknownOption(allowUnknown = true) {
	    this._allowUnknownOption = !!allowUnknown;
	    return this;
	  }

	  /**
	   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
	   *
	   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
	   * @return {Command} `this` command for chaining
	   */
	  allowExcessArguments(allowExcess = true) {
	    this._allowExcessArguments = !!allowExcess;
	    return this;
	  }

	  /**
	   * Enable positional options. Positional means global options are specified before subcommands which lets
	   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
	   * The default behaviour is non-positional and global options may appear anywhere on the command line.
	   *
	   * @param {boolean} [positional]
	   * @return {Command} `this` command for chaining
	   */
	  enablePositionalOptions(positional = true) {
	    this._enablePositionalOptions = !!positional;
	    return this;
	  }

	  /**
	   * Pass through options that come after command-arguments rather than treat them as command-options,
	   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
	   * positional options to have been enabled on the program (parent commands).
	   * The default behaviour is non-positional and options may appear before or after command-arguments.
	   *
	   * @param {boolean} [passThrough] for unknown options.
	   * @return {Command} `this` command for chaining
	   */
	  passThroughOptions(passThrough = true) {
	    this._passThroughOptions = !!passThrough;
	    this._checkForBrokenPassThrough();
	    return this;
	  }

	  /**
	   * @private
	   */

	  _checkForBrokenPassThrough() {
	    if (
	      this.parent &&
	      this._passThroughOptions &&
	      !this.parent._enablePositionalOptions
	    ) {
	      throw new Error(
	        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
	      );
	    }
	  }

	  /**
	   * Whether to store option values as properties on command object,
	   * or store separately (specify false). In both cases the option values can be accessed using .opts().
	   *
	   * @param {boolean} [storeAsProperties=true]
	   * @return {Command} `this` command for chaining
	   */

	  storeOptionsAsProperties(storeAsProperties = true) {
	    if (this.options.length) {
	      throw new Error('call .storeOptionsAsProperties() before adding options');
	    }
	    if (Object.keys(this._optionValues).length) {
	      throw new Error(
	        'call .storeOptionsAsProperties() before setting option values',
	      );
	    }
	    this._storeOptionsAsProperties = !!storeAsProperties;
	    return this;
	  }

	  /**
	   * Retrieve option value.
	   *
	   * @param {string} key
	   * @return {object} value
	   */

	  getOptionValue(key) {
	    if (this._storeOptionsAsProperties) {
	      return this[key];
	    }
	    return this._optionValues[key];
	  }

	  /**
	   * Store option value.
	   *
	   * @param {string} key
	   * @param {object} value
	   * @return {Command} `this` command for chaining
	   */

	  setOptionValue(key, value) {
	    return this.setOptionValueWithSource(key, value, undefined);
	  }

	  /**
	   * Store option value and where the value came from.
	   *
	   * @param {string} key
	   * @param {object} value
	   * @param {string} source - expected values are default/config/env/cli/implied
	   * @return {Command} `this` command for chaining
	   */

	  setOptionValueWithSource(key, value, source) {
	    if (this._storeOptionsAsProperties) {
	      this[key] = value;
	    } else {
	      this._optionValues[key] = value;
	    }
	    this._optionValueSources[key] = source;
	    return this;
	  }

	  /**
	   * Get source of option value.
	   * Expected values are default | config | env | cli | implied
	   *
	   * @param {string} key
	   * @return {string}
	   */

	  getOptionValueSource(key) {
	    return this._optionValueSources[key];
	  }

	  /**
	   * Get source of option value. See also .optsWithGlobals().
	   * Expected values are default | config | env | cli | implied
	   *
	   * @param {string} key
	   * @return {string}
	   */

	  getOptionValueSourceWithGlobals(key) {
	    // global overwrites local, like optsWithGlobals
	    let source;
	    this._getCommandAndAncestors().forEach((cmd) => {
	      if (cmd.getOptionValueSource(key) !== undefined) {
	        source = cmd.getOptionValueSource(key);
	      }
	    });
	    return source;
	  }

	  /**
	   * Get user arguments from implied or explicit arguments.
	   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
	   *
	   * @private
	   */

	  _prepareUserArgs(argv, parseOptions) {
	    if (argv !== undefined && !Array.isArray(argv)) {
	      throw new Error('first parameter to parse must be array or undefined');
	    }
	    parseOptions = parseOptions || {};

	    // auto-detect argument conventions if nothing supplied
	    if (argv === undefined && parseOptions.from === undefined) {
	      if (process.versions?.electron) {
	        parseOptions.from = 'electron';
	      }
	      // check node specific options for scenarios where user CLI args follow executable without scriptname
	      const execArgv = process.execArgv ?? [];
	      if (
	        execArgv.includes('-e') ||
	        execArgv.includes('--eval') ||
	        execArgv.includes('-p') ||
	        execArgv.includes('--print')
	      ) {
	        parseOptions.from = 'eval'; // internal usage, not documented
	      }
	    }

	    // default to using process.argv
	    if (argv === undefined) {
	      argv = process.argv;
	    }
	    this.rawArgs = argv.slice();

	    // extract the user args and scriptPath
	    let userArgs;
	    switch (parseOptions.from) {
	      case undefined:
	      case 'node':
	        this._scriptPath = argv[1];
	        userArgs = argv.slice(2);
	        break;
	      case 'electron':
	        // @ts-ignore: because defaultApp is an unknown property
	        if (process.defaultApp) {
	          this._scriptPath = argv[1];
	          userArgs = argv.slice(2);
	        } else {
	          userArgs = argv.slice(1);
	        }
	        break;
	      case 'user':
	        userArgs = argv.slice(0);
	        break;
	      case 'eval':
	        userArgs = argv.slice(1);
	        break;
	      default:
	        throw new Error(
	          `unexpected parse option { from: '${parseOptions.from}' }`,
	        );
	    }

	    // Find default name for program from arguments.
	    if (!this._name && this._scriptPath)
	      this.nameFromFilename(this._scriptPath);
	    this._name = this._name || 'program';

	    return userArgs;
	  }

	  /**
	   * Parse `argv`, setting options and invoking commands when defined.
	   *
	   * Use parseAsync instead of parse if any of your action handlers are async.
	   *
	   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
	   *
	   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
	   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
	   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
	   * - `'user'`: just user arguments
	   *
	   * @example
	   * program.parse(); // parse process.argv and auto-detect electron and special node flags
	   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
	   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
	   *
	   * @param {string[]} [argv] - optional, defaults to process.argv
	   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
	   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
	   * @return {Command} `this` command for chaining
	   */

	  parse(argv, parseOptions) {
	    this._prepareForParse();
	    const userArgs = this._prepareUserArgs(argv, parseOptions);
	    this._parseCommand([], userArgs);

	    return this;
	  }

	  /**
	   * Parse `argv`, setting options and invoking commands when defined.
	   *
	   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
	   *
	   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
	   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
	   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
	   * - `'user'`: just user arguments
	   *
	   * @example
	   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
	   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
	   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
	   *
	   * @param {string[]} [argv]
	   * @param {object} [parseOptions]
	   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
	   * @return {Promise}
	   */

	  async parseAsync(argv, parseOptions) {
	    this._prepareForParse();
	    const userArgs = this._prepareUserArgs(argv, parseOptions);
	    await this._parseCommand([], userArgs);

	    return this;
	  }

	  _prepareForParse() {
	    if (this._savedState === null) {
	      this.saveStateBeforeParse();
	    } else {
	      this.restoreStateBeforeParse();
	    }
	  }

	  /**
	   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
	   * Not usually called directly, but available for subclasses to save their custom state.
	   *
	   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
	   */
	  saveStateBeforeParse() {
	    this._savedState = {
	      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
	      _name: this._name,
	      // option values before parse have default values (including false for negated options)
	      // shallow clones
	      _optionValues: { ...this._optionValues },
	      _optionValueSources: { ...this._optionValueSources },
	    };
	  }

	  /**
	   * Restore state before parse for calls after the first.
	   * Not usually called directly, but available for subclasses to save their custom state.
	   *
	   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
	   */
	  restoreStateBeforeParse() {
	    if (this._storeOptionsAsProperties)
	      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

	    // clear state from _prepareUserArgs
	    this._name = this._savedState._name;
	    this._scriptPath = null;
	    this.rawArgs = [];
	    // clear state from setOptionValueWithSource
	    this._optionValues = { ...this._savedState._optionValues };
	    this._optionValueSources = { ...this._savedState._optionValueSources };
	    // clear state from _parseCommand
	    this.args = [];
	    // clear state from _processArguments
	    this.processedArgs = [];
	  }

	  /**
	   * Throw if expected executable is missing. Add lots of help for author.
	   *
	   * @param {string} executableFile
	   * @param {string} executableDir
	   * @param {string} subcommandName
	   */
	  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
	    if (fs.existsSync(executableFile)) return;

	    const executableDirMessage = executableDir
	      ? `searched for local subcommand relative to directory '${executableDir}'`
	      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
	    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
	    throw new Error(executableMissing);
	  }

	  /**
	   * Execute a sub-command executable.
	   *
	   * @private
	   */

	  _executeSubCommand(subcommand, args) {
	    args = args.slice();
	    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
	    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

	    function findFile(baseDir, baseName) {
	      // Look for specified file
	      const localBin = path.resolve(baseDir, baseName);
	      if (fs.existsSync(localBin)) return localBin;

	      // Stop looking if candidate already has an expected extension.
	      if (sourceExt.includes(path.extname(baseName))) return undefined;

	      // Try all the extensions.
	      const foundExt = sourceExt.find((ext) =>
	        fs.existsSync(`${localBin}${ext}`),
	      );
	      if (foundExt) return `${localBin}${foundExt}`;

	      return undefined;
	    }

	    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
	    this._checkForMissingMandatoryOptions();
	    this._checkForConflictingOptions();

	    // executableFile and executableDir might be full path, or just a name
	    let executableFile =
	      subcommand._executableFile || `${this._name}-${subcommand._name}`;
	    let executableDir = this._executableDir || '';
	    if (this._scriptPath) {
	      let resolvedScriptPath; // resolve possible symlink for installed npm binary
	      try {
	        resolvedScriptPath = fs.realpathSync(this._scriptPath);
	      } catch {
	        resolvedScriptPath = this._scriptPath;
	      }
	      executableDir = path.resolve(
	        path.dirname(resolvedScriptPath),
	        executableDir,
	      );
	    }

	    // Look for a local file in preference to a command in PATH.
	    if (executableDir) {
	      let localFile = findFile(executableDir, executableFile);

	      // Legacy search using prefix of script name instead of command name
	      if (!localFile && !subcommand._executableFile && this._scriptPath) {
	        const legacyName = path.basename(
	          this._scriptPath,
	          path.extname(this._scriptPath),
	        );
	        if (legacyName !== this._name) {
	          localFile = findFile(
	            executableDir,
	            `${legacyName}-${subcommand._name}`,
	          );
	        }
	      }
	      executableFile = localFile || executableFile;
	    }

	    launchWithNode = sourceExt.includes(path.extname(executableFile));

	    let proc;
	    if (process.platform !== 'win32') {
	      if (launchWithNode) {
	        args.unshift(executableFile);
	        // add executable arguments to spawn
	        args = incrementNodeInspectorPort(process.execArgv).concat(args);

	        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
	      } else {
	        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
	      }
	    } else {
	      this._checkForMissingExecutable(
	        executableFile,
	        executableDir,
	        subcommand._name,
	      );
	      args.unshift(executableFile);
	      // add executable arguments to spawn
	      args = incrementNodeInspectorPort(process.execArgv).concat(args);
	      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
	    }

	    if (!proc.killed) {
	      // testing mainly to avoid leak warnings during unit tests with mocked spawn
	      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
	      signals.forEach((signal) => {
	        process.on(signal, () => {
	          if (proc.killed === false && proc.exitCode === null) {
	            // @ts-ignore because signals not typed to known strings
	            proc.kill(signal);
	          }
	        });
	      });
	    }

	    // By default terminate process when spawned process terminates.
	    const exitCallback = this._exitCallback;
	    proc.on('close', (code) => {
	      code = code ?? 1; // code is null if spawned process terminated due to a signal
	      if (!exitCallback) {
	        process.exit(code);
	      } else {
	        exitCallback(
	          new CommanderError(
	            code,
	            'commander.executeSubCommandAsync',
	            '(close)',
	          ),
	        );
	      }
	    });
	    proc.on('error', (err) => {
	      // @ts-ignore: because err.code is an unknown property
	      if (err.code === 'ENOENT') {
	        this._checkForMissingExecutable(
	          executableFile,
	          executableDir,
	          subcommand._name,
	        );
	        // @ts-ignore: because err.code is an unknown property
	      } else if (err.code === 'EACCES') {
	        throw new Error(`'${executableFile}' not executable`);
	      }
	      if (!exitCallback) {
	        process.exit(1);
	      } else {
	        const wrappedError = new CommanderError(
	          1,
	          'commander.executeSubCommandAsync',
	          '(error)',
	        );
	        wrappedError.nestedError = err;
	        exitCallback(wrappedError);
	      }
	    });

	    // Store the reference to the child process
	    this.runningCommand = proc;
	  }

	  /**
	   * @private
	   */

	  _dispatchSubcommand(commandName, operands, unknown) {
	    const subCommand = this._findCommand(commandName);
	    if (!subCommand) this.help({ error: true });

	    subCommand._prepareForParse();
	    let promiseChain;
	    promiseChain = this._chainOrCallSubCommandHook(
	      promiseChain,
	      subCommand,
	      'preSubcommand',
	    );
	    promiseChain = this._chainOrCall(promiseChain, () => {
	      if (subCommand._executableHandler) {
	        this._executeSubCommand(subCommand, operands.concat(unknown));
	      } else {
	        return subCommand._parseCommand(operands, unknown);
	      }
	    });
	    return promiseChain;
	  }

	  /**
	   * Invoke help directly if possible, or dispatch if necessary.
	   * e.g. help foo
	   *
	   * @private
	   */

	  _dispatchHelpCommand(subcommandName) {
	    if (!subcommandName) {
	      this.help();
	    }
	    const subCommand = this._findCommand(subcommandName);
	    if (subCommand && !subCommand._executableHandler) {
	      subCommand.help();
	    }

	    // Fallback to parsing the help flag to invoke the help.
	    return this._dispatchSubcommand(
	      subcommandName,
	      [],
	      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
	    );
	  }

	  /**
	   * Check this.args against expected this.registeredArguments.
	   *
	   * @private
	   */

	  _checkNumberOfArguments() {
	    // too few
	    this.registeredArguments.forEach((arg, i) => {
	      if (arg.required && this.args[i] == null) {
	        this.missingArgument(arg.name());
	      }
	    });
	    // too many
	    if (
	      this.registeredArguments.length > 0 &&
	      this.registeredArguments[this.registeredArguments.length - 1].variadic
	    ) {
	      return;
	    }
	    if (this.args.length > this.registeredArguments.length) {
	      this._excessArguments(this.args);
	    }
	  }

	  /**
	   * Process this.args using this.registeredArguments and save as this.processedArgs!
	   *
	   * @private
	   */

	  _processArguments() {
	    const myParseArg = (argument, value, previous) => {
	      // Extra processing for nice error message on parsing failure.
	      let parsedValue = value;
	      if (value !== null && argument.parseArg) {
	        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
	        parsedValue = this._callParseArg(
	          argument,
	          value,
	          previous,
	          invalidValueMessage,
	        );
	      }
	      return parsedValue;
	    };

	    this._checkNumberOfArguments();

	    const processedArgs = [];
	    this.registeredArguments.forEach((declaredArg, index) => {
	      let value = declaredArg.defaultValue;
	      if (declaredArg.variadic) {
	        // Collect together remaining arguments for passing together as an array.
	        if (index < this.args.length) {
	          value = this.args.slice(index);
	          if (declaredArg.parseArg) {
	            value = value.reduce((processed, v) => {
	              return myParseArg(declaredArg, v, processed);
	            }, declaredArg.defaultValue);
	          }
	        } else if (value === undefined) {
	          value = [];
	        }
	      } else if (index < this.args.length) {
	        value = this.args[index];
	        if (declaredArg.parseArg) {
	          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
	        }
	      }
	      processedArgs[index] = value;
	    });
	    this.processedArgs = processedArgs;
	  }

	  /**
	   * Once we have a promise we chain, but call synchronously until then.
	   *
	   * @param {(Promise|undefined)} promise
	   * @param {Function} fn
	   * @return {(Promise|undefined)}
	   * @private
	   */

	  _chainOrCall(promise, fn) {
	    // thenable
	    if (promise?.then && typeof promise.then === 'function') {
	      // already have a promise, chain callback
	      return promise.then(() => fn());
	    }
	    // callback might return a promise
	    return fn();
	  }

	  /**
	   *
	   * @param {(Promise|undefined)} promise
	   * @param {string} event
	   * @return {(Promise|undefined)}
	   * @private
	   */

	  _chainOrCallHooks(promise, event) {
	    let result = promise;
	    const hooks = [];
	    this._getCommandAndAncestors()
	      .reverse()
	      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
	      .forEach((hookedCommand) => {
	        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
	          hooks.push({ hookedCommand, callback });
	        });
	      });
	    if (event === 'postAction') {
	      hooks.reverse();
	    }

	    hooks.forEach((hookDetail) => {
	      result = this._chainOrCall(result, () => {
	        return hookDetail.callback(hookDetail.hookedCommand, this);
	      });
	    });
	    return result;
	  }

	  /**
	   *
	   * @param {(Promise|undefined)} promise
	   * @param {Command} subCommand
	   * @param {string} event
	   * @return {(Promise|undefined)}
	   * @private
	   */

	  _chainOrCallSubCommandHook(promise, subCommand, event) {
	    let result = promise;
	    if (this._lifeCycleHooks[event] !== undefined) {
	      this._lifeCycleHooks[event].forEach((hook) => {
	        result = this._chainOrCall(result, () => {
	          return hook(this, subCommand);
	        });
	      });
	    }
	    return result;
	  }

	  /**
	   * Process arguments in context of this command.
	   * Returns action result, in case it is a promise.
	   *
	   * @private
	   */

	  _parseCommand(operands, unknown) {
	    const parsed = this.parseOptions(unknown);
	    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
	    this._parseOptionsImplied();
	    operands = operands.concat(parsed.operands);
	    unknown = parsed.unknown;
	    this.args = operands.concat(unknown);

	    if (operands && this._findCommand(operands[0])) {
	      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
	    }
	    if (
	      this._getHelpCommand() &&
	      operands[0] === this._getHelpCommand().name()
	    ) {
	      return this._dispatchHelpCommand(operands[1]);
	    }
	    if (this._defaultCommandName) {
	      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
	      return this._dispatchSubcommand(
	        this._defaultCommandName,
	        operands,
	        unknown,
	      );
	    }
	    if (
	      this.commands.length &&
	      this.args.length === 0 &&
	      !this._actionHandler &&
	      !this._defaultCommandName
	    ) {
	      // probably missing subcommand and no handler, user needs help (and exit)
	      this.help({ error: true });
	    }

	    this._outputHelpIfRequested(parsed.unknown);
	    this._checkForMissingMandatoryOptions();
	    this._checkForConflictingOptions();

	    // We do not always call this check to avoid masking a "better" error, like unknown command.
	    const checkForUnknownOptions = () => {
	      if (parsed.unknown.length > 0) {
	        this.unknownOption(parsed.unknown[0]);
	      }
	    };

	    const commandEvent = `command:${this.name()}`;
	    if (this._actionHandler) {
	      checkForUnknownOptions();
	      this._processArguments();

	      let promiseChain;
	      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
	      promiseChain = this._chainOrCall(promiseChain, () =>
	        this._actionHandler(this.processedArgs),
	      );
	      if (this.parent) {
	        promiseChain = this._chainOrCall(promiseChain, () => {
	          this.parent.emit(commandEvent, operands, unknown); // legacy
	        });
	      }
	      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
	      return promiseChain;
	    }
	    if (this.parent?.listenerCount(commandEvent)) {
	      checkForUnknownOptions();
	      this._processArguments();
	      this.parent.emit(commandEvent, operands, unknown); // legacy
	    } else if (operands.length) {
	      if (this._findCommand('*')) {
	        // legacy default command
	        return this._dispatchSubcommand('*', operands, unknown);
	      }
	      if (this.listenerCount('command:*')) {
	        // skip option check, emit event for possible misspelling suggestion
	        this.emit('command:*', operands, unknown);
	      } else if (this.commands.length) {
	        this.unknownCommand();
	      } else {
	        checkForUnknownOptions();
	        this._processArguments();
	      }
	    } else if (this.commands.length) {
	      checkForUnknownOptions();
	      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
	      this.help({ error: true });
	    } else {
	      checkForUnknownOptions();
	      this._processArguments();
	      // fall through for caller to handle after calling .parse()
	    }
	  }

	  /**
	   * Find matching command.
	   *
	   * @private
	   * @return {Command | undefined}
	   */
	  _findCommand(name) {
	    if (!name) return undefined;
	    return this.commands.find(
	      (cmd) => cmd._name === name || cmd._aliases.includes(name),
	    );
	  }

	  /**
	   * Return an option matching `arg` if any.
	   *
	   * @param {string} arg
	   * @return {Option}
	   * @package
	   */

	  _findOption(arg) {
	    return this.options.find((option) => option.is(arg));
	  }

	  /**
	   * Display an error message if a mandatory option does not have a value.
	   * Called after checking for help flags in leaf subcommand.
	   *
	   * @private
	   */

	  _checkForMissingMandatoryOptions() {
	    // Walk up hierarchy so can call in subcommand after checking for displaying help.
	    this._getCommandAndAncestors().forEach((cmd) => {
	      cmd.options.forEach((anOption) => {
	        if (
	          anOption.mandatory &&
	          cmd.getOptionValue(anOption.attributeName()) === undefined
	        ) {
	          cmd.missingMandatoryOptionValue(anOption);
	        }
	      });
	    });
	  }

	  /**
	   * Display an error message if conflicting options are used together in this.
	   *
	   * @private
	   */
	  _checkForConflictingLocalOptions() {
	    const definedNonDefaultOptions = this.options.filter((option) => {
	      const optionKey = option.attributeName();
	      if (this.getOptionValue(optionKey) === undefined) {
	        return false;
	      }
	      return this.getOptionValueSource(optionKey) !== 'default';
	    });

	    const optionsWithConflicting = definedNonDefaultOptions.filter(
	      (option) => option.conflictsWith.length > 0,
	    );

	    optionsWithConflicting.forEach((option) => {
	      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
	        option.conflictsWith.includes(defined.attributeName()),
	      );
	      if (conflictingAndDefined) {
	        this._conflictingOption(option, conflictingAndDefined);
	      }
	    });
	  }

	  /**
	   * Display an error message if conflicting options are used together.
	   * Called after checking for help flags in leaf subcommand.
	   *
	   * @private
	   */
	  _checkForConflictingOptions() {
	    // Walk up hierarchy so can call in subcommand after checking for displaying help.
	    this._getCommandAndAncestors().forEach((cmd) => {
	      cmd._checkForConflictingLocalOptions();
	    });
	  }

	  /**
	   * Parse options from `argv` removing known options,
	   * and return argv split into operands and unknown arguments.
	   *
	   * Side effects: modifies command by storing options. Does not reset state if called again.
	   *
	   * Examples:
	   *
	   *     argv => operands, unknown
	   *     --known kkk op => [op], []
	   *     op --known kkk => [op], []
	   *     sub --unknown uuu op => [sub], [--unknown uuu op]
	   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
	   *
	   * @param {string[]} args
	   * @return {{operands: string[], unknown: string[]}}
	   */

	  parseOptions(args) {
	    const operands = []; // operands, not options or values
	    const unknown = []; // first unknown option and remaining unknown args
	    let dest = operands;

	    function maybeOption(arg) {
	      return arg.length > 1 && arg[0] === '-';
	    }

	    const negativeNumberArg = (arg) => {
	      // return false if not a negative number
	      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
	      // negative number is ok unless digit used as an option in command hierarchy
	      return !this._getCommandAndAncestors().some((cmd) =>
	        cmd.options
	          .map((opt) => opt.short)
	          .some((short) => /^-\d$/.test(short)),
	      );
	    };

	    // parse options
	    let activeVariadicOption = null;
	    let activeGroup = null; // working through group of short options, like -abc
	    let i = 0;
	    while (i < args.length || activeGroup) {
	      const arg = activeGroup ?? args[i++];
	      activeGroup = null;

	      // literal
	      if (arg === '--') {
	        if (dest === unknown) dest.push(arg);
	        dest.push(...args.slice(i));
	        break;
	      }

	      if (
	        activeVariadicOption &&
	        (!maybeOption(arg) || negativeNumberArg(arg))
	      ) {
	        this.emit(`option:${activeVariadicOption.name()}`, arg);
	        continue;
	      }
	      activeVariadicOption = null;

	      if (maybeOption(arg)) {
	        const option = this._findOption(arg);
	        // recognised option, call listener to assign value with possible custom processing
	        if (option) {
	          if (option.required) {
	            const value = args[i++];
	            if (value === undefined) this.optionMissingArgument(option);
	            this.emit(`option:${option.name()}`, value);
	          } else if (option.optional) {
	            let value = null;
	            // historical behaviour is optional value is following arg unless an option
	            if (
	              i < args.length &&
	              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
	            ) {
	              value = args[i++];
	            }
	            this.emit(`option:${option.name()}`, value);
	          } else {
	            // boolean flag
	            this.emit(`option:${option.name()}`);
	          }
	          activeVariadicOption = option.variadic ? option : null;
	          continue;
	        }
	      }

	      // Look for combo options following single dash, eat first one if known.
	      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
	        const option = this._findOption(`-${arg[1]}`);
	        if (option) {
	          if (
	            option.required ||
	            (option.optional && this._combineFlagAndOptionalValue)
	          ) {
	            // option with value following in same argument
	            this.emit(`option:${option.name()}`, arg.slice(2));
	          } else {
	            // boolean option
	            this.emit(`option:${option.name()}`);
	            // remove the processed option and keep processing group
	            activeGroup = `-${arg.slice(2)}`;
	          }
	          continue;
	        }
	      }

	      // Look for known long flag with value, like --foo=bar
	      if (/^--[^=]+=/.test(arg)) {
	        const index = arg.indexOf('=');
	        const option = this._findOption(arg.slice(0, index));
	        if (option && (option.required || option.optional)) {
	          this.emit(`option:${option.name()}`, arg.slice(index + 1));
	          continue;
	        }
	      }

	      // Not a recognised option by this command.
	      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

	      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
	      // A negative number in a leaf command is not an unknown option.
	      if (
	        dest === operands &&
	        maybeOption(arg) &&
	        !(this.commands.length === 0 && negativeNumberArg(arg))
	      ) {
	        dest = unknown;
	      }

	      // If using positionalOptions, stop processing our options at subcommand.
	      if (
	        (this._enablePositionalOptions || this._passThroughOptions) &&
	        operands.length === 0 &&
	        unknown.length === 0
	      ) {
	        if (this._findCommand(arg)) {
	          operands.push(arg);
	          unknown.push(...args.slice(i));
	          break;
	        } else if (
	          this._getHelpCommand() &&
	          arg === this._getHelpCommand().name()
	        ) {
	          operands.push(arg, ...args.slice(i));
	          break;
	        } else if (this._defaultCommandName) {
	          unknown.push(arg, ...args.slice(i));
	          break;
	        }
	      }

	      // If using passThroughOptions, stop processing options at first command-argument.
	      if (this._passThroughOptions) {
	        dest.push(arg, ...args.slice(i));
	        break;
	      }

	      // add arg
	      dest.push(arg);
	    }

	    return { operands, unknown };
	  }

	  /**
	   * Return an object containing local option values as key-value pairs.
	   *
	   * @return {object}
	   */
	  opts() {
	    if (this._storeOptionsAsProperties) {
	      // Preserve original behaviour so backwards compatible when still using properties
	      const result = {};
	      const len = this.options.length;

	      for (let i = 0; i < len; i++) {
	        const key = this.options[i].attributeName();
	        result[key] =
	          key === this._versionOptionName ? this._version : this[key];
	      }
	      return result;
	    }

	    return this._optionValues;
	  }

	  /**
	   * Return an object containing merged local and global option values as key-value pairs.
	   *
	   * @return {object}
	   */
	  optsWithGlobals() {
	    // globals overwrite locals
	    return this._getCommandAndAncestors().reduce(
	      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
	      {},
	    );
	  }

	  /**
	   * Display error message and exit (or call exitOverride).
	   *
	   * @param {string} message
	   * @param {object} [errorOptions]
	   * @param {string} [errorOptions.code] - an id string representing the error
	   * @param {number} [errorOptions.exitCode] - used with process.exit
	   */
	  error(message, errorOptions) {
	    // output handling
	    this._outputConfiguration.outputError(
	      `${message}\n`,
	      this._outputConfiguration.writeErr,
	    );
	    if (typeof this._showHelpAfterError === 'string') {
	      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
	    } else if (this._showHelpAfterError) {
	      this._outputConfiguration.writeErr('\n');
	      this.outputHelp({ error: true });
	    }

	    // exit handling
	    const config = errorOptions || {};
	    const exitCode = config.exitCode || 1;
	    const code = config.code || 'commander.error';
	    this._exit(exitCode, code, message);
	  }

	  /**
	   * Apply any option related environment variables, if option does
	   * not have a value from cli or client code.
	   *
	   * @private
	   */
	  _parseOptionsEnv() {
	    this.options.forEach((option) => {
	      if (option.envVar && option.envVar in process.env) {
	        const optionKey = option.attributeName();
	        // Priority check. Do not overwrite cli or options from unknown source (client-code).
	        if (
	          this.getOptionValue(optionKey) === undefined ||
	          ['default', 'config', 'env'].includes(
	            this.getOptionValueSource(optionKey),
	          )
	        ) {
	          if (option.required || option.optional) {
	            // option can take a value
	            // keep very simple, optional always takes value
	            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
	          } else {
	            // boolean
	            // keep very simple, only care that envVar defined and not the value
	            this.emit(`optionEnv:${option.name()}`);
	          }
	        }
	      }
	    });
	  }

	  /**
	   * Apply any implied option values, if option is undefined or default value.
	   *
	   * @private
	   */
	  _parseOptionsImplied() {
	    const dualHelper = new DualOptions(this.options);
	    const hasCustomOptionValue = (optionKey) => {
	      return (
	        this.getOptionValue(optionKey) !== undefined &&
	        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
	      );
	    };
	    this.options
	      .filter(
	        (option) =>
	          option.implied !== undefined &&
	          hasCustomOptionValue(option.attributeName()) &&
	          dualHelper.valueFromOption(
	            this.getOptionValue(option.attributeName()),
	            option,
	          ),
	      )
	      .forEach((option) => {
	        Object.keys(option.implied)
	          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
	          .forEach((impliedKey) => {
	            this.setOptionValueWithSource(
	              impliedKey,
	              option.implied[impliedKey],
	              'implied',
	            );
	          });
	      });
	  }

	  /**
	   * Argument `name` is missing.
	   *
	   * @param {string} name
	   * @private
	   */

	  missingArgument(name) {
	    const message = `error: missing required argument '${name}'`;
	    this.error(message, { code: 'commander.missingArgument' });
	  }

	  /**
	   * `Option` is missing an argument.
	   *
	   * @param {Option} option
	   * @private
	   */

	  optionMissingArgument(option) {
	    const message = `error: option '${option.flags}' argument missing`;
	    this.error(message, { code: 'commander.optionMissingArgument' });
	  }

	  /**
	   * `Option` does not have a value, and is a mandatory option.
	   *
	   * @param {Option} option
	   * @private
	   */

	  missingMandatoryOptionValue(option) {
	    const message = `error: required option '${option.flags}' not specified`;
	    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
	  }

	  /**
	   * `Option` conflicts with another option.
	   *
	   * @param {Option} option
	   * @param {Option} conflictingOption
	   * @private
	   */
	  _conflictingOption(option, conflictingOption) {
	    // The calling code does not know whether a negated option is the source of the
	    // value, so do some work to take an educated guess.
	    const findBestOptionFromValue = (option) => {
	      const optionKey = option.attributeName();
	      const optionValue = this.getOptionValue(optionKey);
	      const negativeOption = this.options.find(
	        (target) => target.negate && optionKey === target.attributeName(),
	      );
	      const positiveOption = this.options.find(
	        (target) => !target.negate && optionKey === target.attributeName(),
	      );
	      if (
	        negativeOption &&
	        ((negativeOption.presetArg === undefined && optionValue === false) ||
	          (negativeOption.presetArg !== undefined &&
	            optionValue === negativeOption.presetArg))
	      ) {
	        return negativeOption;
	      }
	      return positiveOption || option;
	    };

	    const getErrorMessage = (option) => {
	      const bestOption = findBestOptionFromValue(option);
	      const optionKey = bestOption.attributeName();
	      const source = this.getOptionValueSource(optionKey);
	      if (source === 'env') {
	        return `environment variable '${bestOption.envVar}'`;
	      }
	      return `option '${bestOption.flags}'`;
	    };

	    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
	    this.error(message, { code: 'commander.conflictingOption' });
	  }

	  /**
	   * Unknown option `flag`.
	   *
	   * @param {string} flag
	   * @private
	   */

	  unknownOption(flag) {
	    if (this._allowUnknownOption) return;
	    let suggestion = '';

	    if (flag.startsWith('--') && this._showSuggestionAfterError) {
	      // Looping to pick up the global options too
	      let candidateFlags = [];
	      // eslint-disable-next-line @typescript-eslint/no-this-alias
	      let command = this;
	      do {
	        const moreFlags = command
	          .createHelp()
	          .visibleOptions(command)
	          .filter((option) => option.long)
	          .map((option) => option.long);
	        candidateFlags = candidateFlags.concat(moreFlags);
	        command = command.parent;
	      } while (command && !command._enablePositionalOptions);
	      suggestion = suggestSimilar(flag, candidateFlags);
	    }

	    const message = `error: unknown option '${flag}'${suggestion}`;
	    this.error(message, { code: 'commander.unknownOption' });
	  }

	  /**
	   * Excess arguments, more than expected.
	   *
	   * @param {string[]} receivedArgs
	   * @private
	   */

	  _excessArguments(receivedArgs) {
	    if (this._allowExcessArguments) return;

	    const expected = this.registeredArguments.length;
	    const s = expected === 1 ? '' : 's';
	    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
	    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
	    this.error(message, { code: 'commander.excessArguments' });
	  }

	  /**
	   * Unknown command.
	   *
	   * @private
	   */

	  unknownCommand() {
	    const unknownName = this.args[0];
	    let suggestion = '';

	    if (this._showSuggestionAfterError) {
	      const candidateNames = [];
	      this.createHelp()
	        .visibleCommands(this)
	        .forEach((command) => {
	          candidateNames.push(command.name());
	          // just visible alias
	          if (command.alias()) candidateNames.push(command.alias());
	        });
	      suggestion = suggestSimilar(unknownName, candidateNames);
	    }

	    const message = `error: unknown command '${unknownName}'${suggestion}`;
	    this.error(message, { code: 'commander.unknownCommand' });
	  }

	  /**
	   * Get or set the program version.
	   *
	   * This method auto-registers the "-V, --version" option which will print the version number.
	   *
	   * You can optionally supply the flags and description to override the defaults.
	   *
	   * @param {string} [str]
	   * @param {string} [flags]
	   * @param {string} [description]
	   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
	   */

	  version(str, flags, description) {
	    if (str === undefined) return this._version;
	    this._version = str;
	    flags = flags || '-V, --version';
	    description = description || 'output the version number';
	    const versionOption = this.createOption(flags, description);
	    this._versionOptionName = versionOption.attributeName();
	    this._registerOption(versionOption);

	    this.on('option:' + versionOption.name(), () => {
	      this._outputConfiguration.writeOut(`${str}\n`);
	      this._exit(0, 'commander.version', str);
	    });
	    return this;
	  }

	  /**
	   * Set the description.
	   *
	   * @param {string} [str]
	   * @param {object} [argsDescription]
	   * @return {(string|Command)}
	   */
	  description(str, argsDescription) {
	    if (str === undefined && argsDescription === undefined)
	      return this._description;
	    this._description = str;
	    if (argsDescription) {
	      this._argsDescription = argsDescription;
	    }
	    return this;
	  }

	  /**
	   * Set the summary. Used when listed as subcommand of parent.
	   *
	   * @param {string} [str]
	   * @return {(string|Command)}
	   */
	  summary(str) {
	    if (str === undefined) return this._summary;
	    this._summary = str;
	    return this;
	  }

	  /**
	   * Set an alias for the command.
	   *
	   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
	   *
	   * @param {string} [alias]
	   * @return {(string|Command)}
	   */

	  alias(alias) {
	    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

	    /** @type {Command} */
	    // eslint-disable-next-line @typescript-eslint/no-this-alias
	    let command = this;
	    if (
	      this.commands.length !== 0 &&
	      this.commands[this.commands.length - 1]._executableHandler
	    ) {
	      // assume adding alias for last added executable subcommand, rather than this
	      command = this.commands[this.commands.length - 1];
	    }

	    if (alias === command._name)
	      throw new Error("Command alias can't be the same as its name");
	    const matchingCommand = this.parent?._findCommand(alias);
	    if (matchingCommand) {
	      // c.f. _registerCommand
	      const existingCmd = [matchingCommand.name()]
	        .concat(matchingCommand.aliases())
	        .join('|');
	      throw new Error(
	        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
	      );
	    }

	    command._aliases.push(alias);
	    return this;
	  }

	  /**
	   * Set aliases for the command.
	   *
	   * Only the first alias is shown in the auto-generated help.
	   *
	   * @param {string[]} [aliases]
	   * @return {(string[]|Command)}
	   */

	  aliases(aliases) {
	    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
	    if (aliases === undefined) return this._aliases;

	    aliases.forEach((alias) => this.alias(alias));
	    return this;
	  }

	  /**
	   * Set / get the command usage `str`.
	   *
	   * @param {string} [str]
	   * @return {(string|Command)}
	   */

	  usage(str) {
	    if (str === undefined) {
	      if (this._usage) return this._usage;

	      const args = this.registeredArguments.map((arg) => {
	        return humanReadableArgName(arg);
	      });
	      return []
	        .concat(
	          this.options.length || this._helpOption !== null ? '[options]' : [],
	          this.commands.length ? '[command]' : [],
	          this.registeredArguments.length ? args : [],
	        )
	        .join(' ');
	    }

	    this._usage = str;
	    return this;
	  }

	  /**
	   * Get or set the name of the command.
	   *
	   * @param {string} [str]
	   * @return {(string|Command)}
	   */

	  name(str) {
	    if (str === undefined) return this._name;
	    this._name = str;
	    return this;
	  }

	  /**
	   * Set/get the help group heading for this subcommand in parent command's help.
	   *
	   * @param {string} [heading]
	   * @return {Command | string}
	   */

	  helpGroup(heading) {
	    if (heading === undefined) return this._helpGroupHeading ?? '';
	    this._helpGroupHeading = heading;
	    return this;
	  }

	  /**
	   * Set/get the default help group heading for subcommands added to this command.
	   * (This does not override a group set directly on the subcommand using .helpGroup().)
	   *
	   * @example
	   * program.commandsGroup('Development Commands:);
	   * program.command('watch')...
	   * program.command('lint')...
	   * ...
	   *
	   * @param {string} [heading]
	   * @returns {Command | string}
	   */
	  commandsGroup(heading) {
	    if (heading === undefined) return this._defaultCommandGroup ?? '';
	    this._defaultCommandGroup = heading;
	    return this;
	  }

	  /**
	   * Set/get the default help group heading for options added to this command.
	   * (This does not override a group set directly on the option using .helpGroup().)
	   *
	   * @example
	   * program
	   *   .optionsGroup('Development Options:')
	   *   .option('-d, --debug', 'output extra debugging')
	   *   .option('-p, --profile', 'output profiling information')
	   *
	   * @param {string} [heading]
	   * @returns {Command | string}
	   */
	  optionsGroup(heading) {
	    if (heading === undefined) return this._defaultOptionGroup ?? '';
	    this._defaultOptionGroup = heading;
	    return this;
	  }

	  /**
	   * @param {Option} option
	   * @private
	   */
	  _initOptionGroup(option) {
	    if (this._defaultOptionGroup && !option.helpGroupHeading)
	      option.helpGroup(this._defaultOptionGroup);
	  }

	  /**
	   * @param {Command} cmd
	   * @private
	   */
	  _initCommandGroup(cmd) {
	    if (this._defaultCommandGroup && !cmd.helpGroup())
	      cmd.helpGroup(this._defaultCommandGroup);
	  }

	  /**
	   * Set the name of the command from script filename, such as process.argv[1],
	   * or require.main.filename, or __filename.
	   *
	   * (Used internally and public although not documented in README.)
	   *
	   * @example
	   * program.nameFromFilename(require.main.filename);
	   *
	   * @param {string} filename
	   * @return {Command}
	   */

	  nameFromFilename(filename) {
	    this._name = path.basename(filename, path.extname(filename));

	    return this;
	  }

	  /**
	   * Get or set the directory for searching for executable subcommands of this command.
	   *
	   * @example
	   * program.executableDir(__dirname);
	   * // or
	   * program.executableDir('subcommands');
	   *
	   * @param {string} [path]
	   * @return {(string|null|Command)}
	   */

	  executableDir(path) {
	    if (path === undefined) return this._executableDir;
	    this._executableDir = path;
	    return this;
	  }

	  /**
	   * Return program help documentation.
	   *
	   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
	   * @return {string}
	   */

	  helpInformation(contextOptions) {
	    const helper = this.createHelp();
	    const context = this._getOutputContext(contextOptions);
	    helper.prepareContext({
	      error: context.error,
	      helpWidth: context.helpWidth,
	      outputHasColors: context.hasColors,
	    });
	    const text = helper.formatHelp(this, helper);
	    if (context.hasColors) return text;
	    return this._outputConfiguration.stripColor(text);
	  }

	  /**
	   * @typedef HelpContext
	   * @type {object}
	   * @property {boolean} error
	   * @property {number} helpWidth
	   * @property {boolean} hasColors
	   * @property {function} write - includes stripColor if needed
	   *
	   * @returns {HelpContext}
	   * @private
	   */

	  _getOutputContext(contextOptions) {
	    contextOptions = contextOptions || {};
	    const error = !!contextOptions.error;
	    let baseWrite;
	    let hasColors;
	    let helpWidth;
	    if (error) {
	      baseWrite = (str) => this._outputConfiguration.writeErr(str);
	      hasColors = this._outputConfiguration.getErrHasColors();
	      helpWidth = this._outputConfiguration.getErrHelpWidth();
	    } else {
	      baseWrite = (str) => this._outputConfiguration.writeOut(str);
	      hasColors = this._outputConfiguration.getOutHasColors();
	      helpWidth = this._outputConfiguration.getOutHelpWidth();
	    }
	    const write = (str) => {
	      if (!hasColors) str = this._outputConfiguration.stripColor(str);
	      return baseWrite(str);
	    };
	    return { error, write, hasColors, helpWidth };
	  }

	  /**
	   * Output help information for this command.
	   *
	   * Outputs built-in help, and custom text added using `.addHelpText()`.
	   *
	   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
	   */

	  outputHelp(contextOptions) {
	    let deprecatedCallback;
	    if (typeof contextOptions === 'function') {
	      deprecatedCallback = contextOptions;
	      contextOptions = undefined;
	    }

	    const outputContext = this._getOutputContext(contextOptions);
	    /** @type {HelpTextEventContext} */
	    const eventContext = {
	      error: outputContext.error,
	      write: outputContext.write,
	      command: this,
	    };

	    this._getCommandAndAncestors()
	      .reverse()
	      .forEach((command) => command.emit('beforeAllHelp', eventContext));
	    this.emit('beforeHelp', eventContext);

	    let helpInformation = this.helpInformation({ error: outputContext.error });
	    if (deprecatedCallback) {
	      helpInformation = deprecatedCallback(helpInformation);
	      if (
	        typeof helpInformation !== 'string' &&
	        !Buffer.isBuffer(helpInformation)
	      ) {
	        throw new Error('outputHelp callback must return a string or a Buffer');
	      }
	    }
	    outputContext.write(helpInformation);

	    if (this._getHelpOption()?.long) {
	      this.emit(this._getHelpOption().long); // deprecated
	    }
	    this.emit('afterHelp', eventContext);
	    this._getCommandAndAncestors().forEach((command) =>
	      command.emit('afterAllHelp', eventContext),
	    );
	  }

	  /**
	   * You can pass in flags and a description to customise the built-in help option.
	   * Pass in false to disable the built-in help option.
	   *
	   * @example
	   * program.helpOption('-?, --help' 'show help'); // customise
	   * program.helpOption(false); // disable
	   *
	   * @param {(string | boolean)} flags
	   * @param {string} [description]
	   * @return {Command} `this` command for chaining
	   */

	  helpOption(flags, description) {
	    // Support enabling/disabling built-in help option.
	    if (typeof flags === 'boolean') {
	      if (flags) {
	        if (this._helpOption === null) this._helpOption = undefined; // reenable
	        if (this._defaultOptionGroup) {
	          // make the option to store the group
	          this._initOptionGroup(this._getHelpOption());
	        }
	      } else {
	        this._helpOption = null; // disable
	      }
	      return this;
	    }

	    // Customise flags and description.
	    this._helpOption = this.createOption(
	      flags ?? '-h, --help',
	      description ?? 'display help for command',
	    );
	    // init group unless lazy create
	    if (flags || description) this._initOptionGroup(this._helpOption);

	    return this;
	  }

	  /**
	   * Lazy create help option.
	   * Returns null if has been disabled with .helpOption(false).
	   *
	   * @returns {(Option | null)} the help option
	   * @package
	   */
	  _getHelpOption() {
	    // Lazy create help option on demand.
	    if (this._helpOption === undefined) {
	      this.helpOption(undefined, undefined);
	    }
	    return this._helpOption;
	  }

	  /**
	   * Supply your own option to use for the built-in help option.
	   * This is an alternative to using helpOption() to customise the flags and description etc.
	   *
	   * @param {Option} option
	   * @return {Command} `this` command for chaining
	   */
	  addHelpOption(option) {
	    this._helpOption = option;
	    this._initOptionGroup(option);
	    return this;
	  }

	  /**
	   * Output help information and exit.
	   *
	   * Outputs built-in help, and custom text added using `.addHelpText()`.
	   *
	   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
	   */

	  help(contextOptions) {
	    this.outputHelp(contextOptions);
	    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
	    if (
	      exitCode === 0 &&
	      contextOptions &&
	      typeof contextOptions !== 'function' &&
	      contextOptions.error
	    ) {
	      exitCode = 1;
	    }
	    // message: do not have all displayed text available so only passing placeholder.
	    this._exit(exitCode, 'commander.help', '(outputHelp)');
	  }

	  /**
	   * // Do a little typing to coordinate emit and listener for the help text events.
	   * @typedef HelpTextEventContext
	   * @type {object}
	   * @property {boolean} error
	   * @property {Command} command
	   * @property {function} write
	   */

	  /**
	   * Add additional text to be displayed with the built-in help.
	   *
	   * Position is 'before' or 'after' to affect just this command,
	   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
	   *
	   * @param {string} position - before or after built-in help
	   * @param {(string | Function)} text - string to add, or a function returning a string
	   * @return {Command} `this` command for chaining
	   */

	  addHelpText(position, text) {
	    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
	    if (!allowedValues.includes(position)) {
	      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
	    }

	    const helpEvent = `${position}Help`;
	    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
	      let helpStr;
	      if (typeof text === 'function') {
	        helpStr = text({ error: context.error, command: context.command });
	      } else {
	        helpStr = text;
	      }
	      // Ignore falsy value when nothing to output.
	      if (helpStr) {
	        context.write(`${helpStr}\n`);
	      }
	    });
	    return this;
	  }

	  /**
	   * Output help information if help flags specified
	   *
	   * @param {Array} args - array of options to search for help flags
	   * @private
	   */

	  _outputHelpIfRequested(args) {
	    const helpOption = this._getHelpOption();
	    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
	    if (helpRequested) {
	      this.outputHelp();
	      // (Do not have all displayed text available so only passing placeholder.)
	      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
	    }
	  }
	}

	/**
	 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
	 *
	 * @param {string[]} args - array of arguments from node.execArgv
	 * @returns {string[]}
	 * @private
	 */

	function incrementNodeInspectorPort(args) {
	  // Testing for these options:
	  //  --inspect[=[host:]port]
	  //  --inspect-brk[=[host:]port]
	  //  --inspect-port=[host:]port
	  return args.map((arg) => {
	    if (!arg.startsWith('--inspect')) {
	      return arg;
	    }
	    let debugOption;
	    let debugHost = '127.0.0.1';
	    let debugPort = '9229';
	    let match;
	    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
	      // e.g. --inspect
	      debugOption = match[1];
	    } else if (
	      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
	    ) {
	      debugOption = match[1];
	      if (/^\d+$/.test(match[3])) {
	        // e.g. --inspect=1234
	        debugPort = match[3];
	      } else {
	        // e.g. --inspect=localhost
	        debugHost = match[3];
	      }
	    } else if (
	      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
	    ) {
	      // e.g. --inspect=localhost:1234
	      debugOption = match[1];
	      debugHost = match[3];
	      debugPort = match[4];
	    }

	    if (debugOption && debugPort !== '0') {
	      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
	    }
	    return arg;
	  });
	}

	/**
	 * @returns {boolean | undefined}
	 * @package
	 */
	function useColor() {
	  // Test for common conventions.
	  // NB: the observed behaviour is in combination with how author adds color! For example:
	  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
	  //   - we do test NO_COLOR, but Chalk does not
	  //
	  // References:
	  // https://no-color.org
	  // https://bixense.com/clicolors/
	  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
	  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
	  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

	  if (
	    process.env.NO_COLOR ||
	    process.env.FORCE_COLOR === '0' ||
	    process.env.FORCE_COLOR === 'false'
	  )
	    return false;
	  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
	    return true;
	  return undefined;
	}

	command.Command = Command;
	command.useColor = useColor; // exporting for tests
	return command;
}

var hasRequiredCommander;

function requireCommander () {
	if (hasRequiredCommander) return commander$1;
	hasRequiredCommander = 1;
	const { Argument } = requireArgument();
	const { Command } = requireCommand();
	const { CommanderError, InvalidArgumentError } = requireError();
	const { Help } = requireHelp();
	const { Option } = requireOption();

	commander$1.program = new Command();

	commander$1.createCommand = (name) => new Command(name);
	commander$1.createOption = (flags, description) => new Option(flags, description);
	commander$1.createArgument = (name, description) => new Argument(name, description);

	/**
	 * Expose classes
	 */

	commander$1.Command = Command;
	commander$1.Option = Option;
	commander$1.Argument = Argument;
	commander$1.Help = Help;

	commander$1.CommanderError = CommanderError;
	commander$1.InvalidArgumentError = InvalidArgumentError;
	commander$1.InvalidOptionArgumentError = InvalidArgumentError; // Deprecated
	return commander$1;
}

var commanderExports = requireCommander();
var commander = /*@__PURE__*/getDefaultExportFromCjs(commanderExports);

// wrapper to provide named exports for ESM.
const {
  program: program$1,
  createCommand,
  createArgument,
  createOption,
  CommanderError,
  InvalidArgumentError,
  InvalidOptionArgumentError, // deprecated old name
  Command,
  Argument,
  Option,
  Help,
} = commander;

var version$1 = "0.1.0";
var description$1 = "Custom elements that show an occupation: what it is, a typical day, its skills, a fit check and where it leads.";
var pack = {
	version: version$1,
	description: description$1};

const ANSI_BACKGROUND_OFFSET = 10;

const wrapAnsi16 = (offset = 0) => code => `\u001B[${code + offset}m`;

const wrapAnsi256 = (offset = 0) => code => `\u001B[${38 + offset};5;${code}m`;

const wrapAnsi16m = (offset = 0) => (red, green, blue) => `\u001B[${38 + offset};2;${red};${green};${blue}m`;

const styles$8 = {
	modifier: {
		reset: [0, 0],
		// 21 isn't widely supported and 22 does the same thing
		bold: [1, 22],
		dim: [2, 22],
		italic: [3, 23],
		underline: [4, 24],
		overline: [53, 55],
		inverse: [7, 27],
		hidden: [8, 28],
		strikethrough: [9, 29],
	},
	color: {
		black: [30, 39],
		red: [31, 39],
		green: [32, 39],
		yellow: [33, 39],
		blue: [34, 39],
		magenta: [35, 39],
		cyan: [36, 39],
		white: [37, 39],

		// Bright color
		blackBright: [90, 39],
		gray: [90, 39], // Alias of `blackBright`
		grey: [90, 39], // Alias of `blackBright`
		redBright: [91, 39],
		greenBright: [92, 39],
		yellowBright: [93, 39],
		blueBright: [94, 39],
		magentaBright: [95, 39],
		cyanBright: [96, 39],
		whiteBright: [97, 39],
	},
	bgColor: {
		bgBlack: [40, 49],
		bgRed: [41, 49],
		bgGreen: [42, 49],
		bgYellow: [43, 49],
		bgBlue: [44, 49],
		bgMagenta: [45, 49],
		bgCyan: [46, 49],
		bgWhite: [47, 49],

		// Bright color
		bgBlackBright: [100, 49],
		bgGray: [100, 49], // Alias of `bgBlackBright`
		bgGrey: [100, 49], // Alias of `bgBlackBright`
		bgRedBright: [101, 49],
		bgGreenBright: [102, 49],
		bgYellowBright: [103, 49],
		bgBlueBright: [104, 49],
		bgMagentaBright: [105, 49],
		bgCyanBright: [106, 49],
		bgWhiteBright: [107, 49],
	},
};

Object.keys(styles$8.modifier);
const foregroundColorNames = Object.keys(styles$8.color);
const backgroundColorNames = Object.keys(styles$8.bgColor);
[...foregroundColorNames, ...backgroundColorNames];

function assembleStyles() {
	const codes = new Map();

	for (const [groupName, group] of Object.entries(styles$8)) {
		for (const [styleName, style] of Object.entries(group)) {
			styles$8[styleName] = {
				open: `\u001B[${style[0]}m`,
				close: `\u001B[${style[1]}m`,
			};

			group[styleName] = styles$8[styleName];

			codes.set(style[0], style[1]);
		}

		Object.defineProperty(styles$8, groupName, {
			value: group,
			enumerable: false,
		});
	}

	Object.defineProperty(styles$8, 'codes', {
		value: codes,
		enumerable: false,
	});

	styles$8.color.close = '\u001B[39m';
	styles$8.bgColor.close = '\u001B[49m';

	styles$8.color.ansi = wrapAnsi16();
	styles$8.color.ansi256 = wrapAnsi256();
	styles$8.color.ansi16m = wrapAnsi16m();
	styles$8.bgColor.ansi = wrapAnsi16(ANSI_BACKGROUND_OFFSET);
	styles$8.bgColor.ansi256 = wrapAnsi256(ANSI_BACKGROUND_OFFSET);
	styles$8.bgColor.ansi16m = wrapAnsi16m(ANSI_BACKGROUND_OFFSET);

	// From https://github.com/Qix-/color-convert/blob/3f0e0d4e92e235796ccb17f6e85c72094a651f49/conversions.js
	Object.defineProperties(styles$8, {
		rgbToAnsi256: {
			value(red, green, blue) {
				// We use the extended greyscale palette here, with the exception of
				// black and white. normal palette only has 4 greyscale shades.
				if (red === green && green === blue) {
					if (red < 8) {
						return 16;
					}

					if (red > 248) {
						return 231;
					}

					return Math.round(((red - 8) / 247) * 24) + 232;
				}

				return 16
					+ (36 * Math.round(red / 255 * 5))
					+ (6 * Math.round(green / 255 * 5))
					+ Math.round(blue / 255 * 5);
			},
			enumerable: false,
		},
		hexToRgb: {
			value(hex) {
				const matches = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex.toString(16));
				if (!matches) {
					return [0, 0, 0];
				}

				let [colorString] = matches;

				if (colorString.length === 3) {
					colorString = [...colorString].map(character => character + character).join('');
				}

				const integer = Number.parseInt(colorString, 16);

				return [
					/* eslint-disable no-bitwise */
					(integer >> 16) & 0xFF,
					(integer >> 8) & 0xFF,
					integer & 0xFF,
					/* eslint-enable no-bitwise */
				];
			},
			enumerable: false,
		},
		hexToAnsi256: {
			value: hex => styles$8.rgbToAnsi256(...styles$8.hexToRgb(hex)),
			enumerable: false,
		},
		ansi256ToAnsi: {
			value(code) {
				if (code < 8) {
					return 30 + code;
				}

				if (code < 16) {
					return 90 + (code - 8);
				}

				let red;
				let green;
				let blue;

				if (code >= 232) {
					red = (((code - 232) * 10) + 8) / 255;
					green = red;
					blue = red;
				} else {
					code -= 16;

					const remainder = code % 36;

					red = Math.floor(code / 36) / 5;
					green = Math.floor(remainder / 6) / 5;
					blue = (remainder % 6) / 5;
				}

				const value = Math.max(red, green, blue) * 2;

				if (value === 0) {
					return 30;
				}

				// eslint-disable-next-line no-bitwise
				let result = 30 + ((Math.round(blue) << 2) | (Math.round(green) << 1) | Math.round(red));

				if (value === 2) {
					result += 60;
				}

				return result;
			},
			enumerable: false,
		},
		rgbToAnsi: {
			value: (red, green, blue) => styles$8.ansi256ToAnsi(styles$8.rgbToAnsi256(red, green, blue)),
			enumerable: false,
		},
		hexToAnsi: {
			value: hex => styles$8.ansi256ToAnsi(styles$8.hexToAnsi256(hex)),
			enumerable: false,
		},
	});

	return styles$8;
}

const ansiStyles = assembleStyles();

// From: https://github.com/sindresorhus/has-flag/blob/main/index.js
/// function hasFlag(flag, argv = globalThis.Deno?.args ?? process.argv) {
function hasFlag(flag, argv = globalThis.Deno ? globalThis.Deno.args : process$2.argv) {
	const prefix = flag.startsWith('-') ? '' : (flag.length === 1 ? '-' : '--');
	const position = argv.indexOf(prefix + flag);
	const terminatorPosition = argv.indexOf('--');
	return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
}

const {env} = process$2;

let flagForceColor;
if (
	hasFlag('no-color')
	|| hasFlag('no-colors')
	|| hasFlag('color=false')
	|| hasFlag('color=never')
) {
	flagForceColor = 0;
} else if (
	hasFlag('color')
	|| hasFlag('colors')
	|| hasFlag('color=true')
	|| hasFlag('color=always')
) {
	flagForceColor = 1;
}

function envForceColor() {
	if ('FORCE_COLOR' in env) {
		if (env.FORCE_COLOR === 'true') {
			return 1;
		}

		if (env.FORCE_COLOR === 'false') {
			return 0;
		}

		return env.FORCE_COLOR.length === 0 ? 1 : Math.min(Number.parseInt(env.FORCE_COLOR, 10), 3);
	}
}

function translateLevel(level) {
	if (level === 0) {
		return false;
	}

	return {
		level,
		hasBasic: true,
		has256: level >= 2,
		has16m: level >= 3,
	};
}

function _supportsColor(haveStream, {streamIsTTY, sniffFlags = true} = {}) {
	const noFlagForceColor = envForceColor();
	if (noFlagForceColor !== undefined) {
		flagForceColor = noFlagForceColor;
	}

	const forceColor = sniffFlags ? flagForceColor : noFlagForceColor;

	if (forceColor === 0) {
		return 0;
	}

	if (sniffFlags) {
		if (hasFlag('color=16m')
			|| hasFlag('color=full')
			|| hasFlag('color=truecolor')) {
			return 3;
		}

		if (hasFlag('color=256')) {
			return 2;
		}
	}

	// Check for Azure DevOps pipelines.
	// Has to be above the `!streamIsTTY` check.
	if ('TF_BUILD' in env && 'AGENT_NAME' in env) {
		return 1;
	}

	if (haveStream && !streamIsTTY && forceColor === undefined) {
		return 0;
	}

	const min = forceColor || 0;

	if (env.TERM === 'dumb') {
		return min;
	}

	if (process$2.platform === 'win32') {
		// Windows 10 build 10586 is the first Windows release that supports 256 colors.
		// Windows 10 build 14931 is the first release that supports 16m/TrueColor.
		const osRelease = os.release().split('.');
		if (
			Number(osRelease[0]) >= 10
			&& Number(osRelease[2]) >= 10_586
		) {
			return Number(osRelease[2]) >= 14_931 ? 3 : 2;
		}

		return 1;
	}

	if ('CI' in env) {
		if (['GITHUB_ACTIONS', 'GITEA_ACTIONS', 'CIRCLECI'].some(key => key in env)) {
			return 3;
		}

		if (['TRAVIS', 'APPVEYOR', 'GITLAB_CI', 'BUILDKITE', 'DRONE'].some(sign => sign in env) || env.CI_NAME === 'codeship') {
			return 1;
		}

		return min;
	}

	if ('TEAMCITY_VERSION' in env) {
		return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
	}

	if (env.COLORTERM === 'truecolor') {
		return 3;
	}

	if (env.TERM === 'xterm-kitty') {
		return 3;
	}

	if (env.TERM === 'xterm-ghostty') {
		return 3;
	}

	if (env.TERM === 'wezterm') {
		return 3;
	}

	if ('TERM_PROGRAM' in env) {
		const version = Number.parseInt((env.TERM_PROGRAM_VERSION || '').split('.')[0], 10);

		switch (env.TERM_PROGRAM) {
			case 'iTerm.app': {
				return version >= 3 ? 3 : 2;
			}

			case 'Apple_Terminal': {
				return 2;
			}
			// No default
		}
	}

	if (/-256(color)?$/i.test(env.TERM)) {
		return 2;
	}

	if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) {
		return 1;
	}

	if ('COLORTERM' in env) {
		return 1;
	}

	return min;
}

function createSupportsColor(stream, options = {}) {
	const level = _supportsColor(stream, {
		streamIsTTY: stream && stream.isTTY,
		...options,
	});

	return translateLevel(level);
}

const supportsColor = {
	stdout: createSupportsColor({isTTY: tty.isatty(1)}),
	stderr: createSupportsColor({isTTY: tty.isatty(2)}),
};

// TODO: When targeting Node.js 16, use `String.prototype.replaceAll`.
function stringReplaceAll(string, substring, replacer) {
	let index = string.indexOf(substring);
	if (index === -1) {
		return string;
	}

	const substringLength = substring.length;
	let endIndex = 0;
	let returnValue = '';
	do {
		returnValue += string.slice(endIndex, index) + substring + replacer;
		endIndex = index + substringLength;
		index = string.indexOf(substring, endIndex);
	} while (index !== -1);

	returnValue += string.slice(endIndex);
	return returnValue;
}

function stringEncaseCRLFWithFirstIndex(string, prefix, postfix, index) {
	let endIndex = 0;
	let returnValue = '';
	do {
		const gotCR = string[index - 1] === '\r';
		returnValue += string.slice(endIndex, (gotCR ? index - 1 : index)) + prefix + (gotCR ? '\r\n' : '\n') + postfix;
		endIndex = index + 1;
		index = string.indexOf('\n', endIndex);
	} while (index !== -1);

	returnValue += string.slice(endIndex);
	return returnValue;
}

const {stdout: stdoutColor, stderr: stderrColor} = supportsColor;

const GENERATOR = Symbol('GENERATOR');
const STYLER = Symbol('STYLER');
const IS_EMPTY = Symbol('IS_EMPTY');

// `supportsColor.level` → `ansiStyles.color[name]` mapping
const levelMapping = [
	'ansi',
	'ansi',
	'ansi256',
	'ansi16m',
];

const styles$7 = Object.create(null);

const applyOptions = (object, options = {}) => {
	if (options.level && !(Number.isInteger(options.level) && options.level >= 0 && options.level <= 3)) {
		throw new Error('The `level` option should be an integer from 0 to 3');
	}

	// Detect level if not set manually
	const colorLevel = stdoutColor ? stdoutColor.level : 0;
	object.level = options.level === undefined ? colorLevel : options.level;
};

const chalkFactory = options => {
	const chalk = (...strings) => strings.join(' ');
	applyOptions(chalk, options);

	Object.setPrototypeOf(chalk, createChalk.prototype);

	return chalk;
};

function createChalk(options) {
	return chalkFactory(options);
}

Object.setPrototypeOf(createChalk.prototype, Function.prototype);

for (const [styleName, style] of Object.entries(ansiStyles)) {
	styles$7[styleName] = {
		get() {
			const builder = createBuilder(this, createStyler(style.open, style.close, this[STYLER]), this[IS_EMPTY]);
			Object.defineProperty(this, styleName, {value: builder});
			return builder;
		},
	};
}

styles$7.visible = {
	get() {
		const builder = createBuilder(this, this[STYLER], true);
		Object.defineProperty(this, 'visible', {value: builder});
		return builder;
	},
};

const getModelAnsi = (model, level, type, ...arguments_) => {
	if (model === 'rgb') {
		if (level === 'ansi16m') {
			return ansiStyles[type].ansi16m(...arguments_);
		}

		if (level === 'ansi256') {
			return ansiStyles[type].ansi256(ansiStyles.rgbToAnsi256(...arguments_));
		}

		return ansiStyles[type].ansi(ansiStyles.rgbToAnsi(...arguments_));
	}

	if (model === 'hex') {
		return getModelAnsi('rgb', level, type, ...ansiStyles.hexToRgb(...arguments_));
	}

	return ansiStyles[type][model](...arguments_);
};

const usedModels = ['rgb', 'hex', 'ansi256'];

for (const model of usedModels) {
	styles$7[model] = {
		get() {
			const {level} = this;
			return function (...arguments_) {
				const styler = createStyler(getModelAnsi(model, levelMapping[level], 'color', ...arguments_), ansiStyles.color.close, this[STYLER]);
				return createBuilder(this, styler, this[IS_EMPTY]);
			};
		},
	};

	const bgModel = 'bg' + model[0].toUpperCase() + model.slice(1);
	styles$7[bgModel] = {
		get() {
			const {level} = this;
			return function (...arguments_) {
				const styler = createStyler(getModelAnsi(model, levelMapping[level], 'bgColor', ...arguments_), ansiStyles.bgColor.close, this[STYLER]);
				return createBuilder(this, styler, this[IS_EMPTY]);
			};
		},
	};
}

const proto = Object.defineProperties(() => {}, {
	...styles$7,
	level: {
		enumerable: true,
		get() {
			return this[GENERATOR].level;
		},
		set(level) {
			this[GENERATOR].level = level;
		},
	},
});

const createStyler = (open, close, parent) => {
	let openAll;
	let closeAll;
	if (parent === undefined) {
		openAll = open;
		closeAll = close;
	} else {
		openAll = parent.openAll + open;
		closeAll = close + parent.closeAll;
	}

	return {
		open,
		close,
		openAll,
		closeAll,
		parent,
	};
};

const createBuilder = (self, _styler, _isEmpty) => {
	// Single argument is hot path, implicit coercion is faster than anything
	// eslint-disable-next-line no-implicit-coercion
	const builder = (...arguments_) => applyStyle(builder, (arguments_.length === 1) ? ('' + arguments_[0]) : arguments_.join(' '));

	// We alter the prototype because we must return a function, but there is
	// no way to create a function with a different prototype
	Object.setPrototypeOf(builder, proto);

	builder[GENERATOR] = self;
	builder[STYLER] = _styler;
	builder[IS_EMPTY] = _isEmpty;

	return builder;
};

const applyStyle = (self, string) => {
	if (self.level <= 0 || !string) {
		return self[IS_EMPTY] ? '' : string;
	}

	let styler = self[STYLER];

	if (styler === undefined) {
		return string;
	}

	const {openAll, closeAll} = styler;
	if (string.includes('\u001B')) {
		while (styler !== undefined) {
			// Replace any instances already present with a re-opening code
			// otherwise only the part of the string until said closing code
			// will be colored, and the rest will simply be 'plain'.
			string = stringReplaceAll(string, styler.close, styler.open);

			styler = styler.parent;
		}
	}

	// We can move both next actions out of loop, because remaining actions in loop won't have
	// any/visible effect on parts we add here. Close the styling before a linebreak and reopen
	// after next line to fix a bleed issue on macOS: https://github.com/chalk/chalk/pull/92
	const lfIndex = string.indexOf('\n');
	if (lfIndex !== -1) {
		string = stringEncaseCRLFWithFirstIndex(string, closeAll, openAll, lfIndex);
	}

	return openAll + string + closeAll;
};

Object.defineProperties(createChalk.prototype, styles$7);

const chalk = createChalk();
createChalk({level: stderrColor ? stderrColor.level : 0});

const copyProperty = (to, from, property, ignoreNonConfigurable) => {
	// `Function#length` should reflect the parameters of `to` not `from` since we keep its body.
	// `Function#prototype` is non-writable and non-configurable so can never be modified.
	if (property === 'length' || property === 'prototype') {
		return;
	}

	// `Function#arguments` and `Function#caller` should not be copied. They were reported to be present in `Reflect.ownKeys` for some devices in React Native (#41), so we explicitly ignore them here.
	if (property === 'arguments' || property === 'caller') {
		return;
	}

	const toDescriptor = Object.getOwnPropertyDescriptor(to, property);
	const fromDescriptor = Object.getOwnPropertyDescriptor(from, property);

	if (!canCopyProperty(toDescriptor, fromDescriptor) && ignoreNonConfigurable) {
		return;
	}

	Object.defineProperty(to, property, fromDescriptor);
};

// `Object.defineProperty()` throws if the property exists, is not configurable and either:
// - one its descriptors is changed
// - it is non-writable and its value is changed
const canCopyProperty = function (toDescriptor, fromDescriptor) {
	return toDescriptor === undefined || toDescriptor.configurable || (
		toDescriptor.writable === fromDescriptor.writable
		&& toDescriptor.enumerable === fromDescriptor.enumerable
		&& toDescriptor.configurable === fromDescriptor.configurable
		&& (toDescriptor.writable || toDescriptor.value === fromDescriptor.value)
	);
};

const changePrototype = (to, from) => {
	const fromPrototype = Object.getPrototypeOf(from);
	if (fromPrototype === Object.getPrototypeOf(to)) {
		return;
	}

	Object.setPrototypeOf(to, fromPrototype);
};

const wrappedToString = (withName, fromBody) => `/* Wrapped ${withName}*/\n${fromBody}`;

const toStringDescriptor = Object.getOwnPropertyDescriptor(Function.prototype, 'toString');
const toStringName = Object.getOwnPropertyDescriptor(Function.prototype.toString, 'name');

// We call `from.toString()` early (not lazily) to ensure `from` can be garbage collected.
// We use `bind()` instead of a closure for the same reason.
// Calling `from.toString()` early also allows caching it in case `to.toString()` is called several times.
const changeToString = (to, from, name) => {
	const withName = name === '' ? '' : `with ${name.trim()}() `;
	const newToString = wrappedToString.bind(null, withName, from.toString());
	// Ensure `to.toString.toString` is non-enumerable and has the same `same`
	Object.defineProperty(newToString, 'name', toStringName);
	const {writable, enumerable, configurable} = toStringDescriptor; // We destructue to avoid a potential `get` descriptor.
	Object.defineProperty(to, 'toString', {value: newToString, writable, enumerable, configurable});
};

function mimicFunction(to, from, {ignoreNonConfigurable = false} = {}) {
	const {name} = to;

	for (const property of Reflect.ownKeys(from)) {
		copyProperty(to, from, property, ignoreNonConfigurable);
	}

	changePrototype(to, from);
	changeToString(to, from, name);

	return to;
}

const calledFunctions = new WeakMap();

const onetime = (function_, options = {}) => {
	if (typeof function_ !== 'function') {
		throw new TypeError('Expected a function');
	}

	let returnValue;
	let callCount = 0;
	const functionName = function_.displayName || function_.name || '<anonymous>';

	const onetime = function (...arguments_) {
		calledFunctions.set(onetime, ++callCount);

		if (callCount === 1) {
			returnValue = function_.apply(this, arguments_);
			function_ = undefined;
		} else if (options.throw === true) {
			throw new Error(`Function \`${functionName}\` can only be called once`);
		}

		return returnValue;
	};

	mimicFunction(onetime, function_);
	calledFunctions.set(onetime, callCount);

	return onetime;
};

onetime.callCount = function_ => {
	if (!calledFunctions.has(function_)) {
		throw new Error(`The given function \`${function_.name}\` is not wrapped by the \`onetime\` package`);
	}

	return calledFunctions.get(function_);
};

/**
 * This is not the set of all possible signals.
 *
 * It IS, however, the set of all signals that trigger
 * an exit on either Linux or BSD systems.  Linux is a
 * superset of the signal names supported on BSD, and
 * the unknown signals just fail to register, so we can
 * catch that easily enough.
 *
 * Windows signals are a different set, since there are
 * signals that terminate Windows processes, but don't
 * terminate (or don't even exist) on Posix systems.
 *
 * Don't bother with SIGKILL.  It's uncatchable, which
 * means that we can't fire any callbacks anyway.
 *
 * If a user does happen to register a handler on a non-
 * fatal signal like SIGWINCH or something, and then
 * exit, it'll end up firing `process.emit('exit')`, so
 * the handler will be fired anyway.
 *
 * SIGBUS, SIGFPE, SIGSEGV and SIGILL, when not raised
 * artificially, inherently leave the process in a
 * state from which it is not safe to try and enter JS
 * listeners.
 */
const signals = [];
signals.push('SIGHUP', 'SIGINT', 'SIGTERM');
if (process.platform !== 'win32') {
    signals.push('SIGALRM', 'SIGABRT', 'SIGVTALRM', 'SIGXCPU', 'SIGXFSZ', 'SIGUSR2', 'SIGTRAP', 'SIGSYS', 'SIGQUIT', 'SIGIOT'
    // should detect profiler and enable/disable accordingly.
    // see #21
    // 'SIGPROF'
    );
}
if (process.platform === 'linux') {
    signals.push('SIGIO', 'SIGPOLL', 'SIGPWR', 'SIGSTKFLT');
}

// Note: since nyc uses this module to output coverage, any lines
// that are in the direct sync flow of nyc's outputCoverage are
// ignored, since we can never get coverage for them.
// grab a reference to node's real process object right away
const processOk = (process) => !!process &&
    typeof process === 'object' &&
    typeof process.removeListener === 'function' &&
    typeof process.emit === 'function' &&
    typeof process.reallyExit === 'function' &&
    typeof process.listeners === 'function' &&
    typeof process.kill === 'function' &&
    typeof process.pid === 'number' &&
    typeof process.on === 'function';
const kExitEmitter = Symbol.for('signal-exit emitter');
const global = globalThis;
const ObjectDefineProperty = Object.defineProperty.bind(Object);
// teeny special purpose ee
class Emitter {
    emitted = {
        afterExit: false,
        exit: false,
    };
    listeners = {
        afterExit: [],
        exit: [],
    };
    count = 0;
    id = Math.random();
    constructor() {
        if (global[kExitEmitter]) {
            return global[kExitEmitter];
        }
        ObjectDefineProperty(global, kExitEmitter, {
            value: this,
            writable: false,
            enumerable: false,
            configurable: false,
        });
    }
    on(ev, fn) {
        this.listeners[ev].push(fn);
    }
    removeListener(ev, fn) {
        const list = this.listeners[ev];
        const i = list.indexOf(fn);
        /* c8 ignore start */
        if (i === -1) {
            return;
        }
        /* c8 ignore stop */
        if (i === 0 && list.length === 1) {
            list.length = 0;
        }
        else {
            list.splice(i, 1);
        }
    }
    emit(ev, code, signal) {
        if (this.emitted[ev]) {
            return false;
        }
        this.emitted[ev] = true;
        let ret = false;
        for (const fn of this.listeners[ev]) {
            ret = fn(code, signal) === true || ret;
        }
        if (ev === 'exit') {
            ret = this.emit('afterExit', code, signal) || ret;
        }
        return ret;
    }
}
class SignalExitBase {
}
const signalExitWrap = (handler) => {
    return {
        onExit(cb, opts) {
            return handler.onExit(cb, opts);
        },
        load() {
            return handler.load();
        },
        unload() {
            return handler.unload();
        },
    };
};
class SignalExitFallback extends SignalExitBase {
    onExit() {
        return () => { };
    }
    load() { }
    unload() { }
}
class SignalExit extends SignalExitBase {
    // "SIGHUP" throws an `ENOSYS` error on Windows,
    // so use a supported signal instead
    /* c8 ignore start */
    #hupSig = process$1.platform === 'win32' ? 'SIGINT' : 'SIGHUP';
    /* c8 ignore stop */
    #emitter = new Emitter();
    #process;
    #originalProcessEmit;
    #originalProcessReallyExit;
    #sigListeners = {};
    #loaded = false;
    constructor(process) {
        super();
        this.#process = process;
        // { <signal>: <listener fn>, ... }
        this.#sigListeners = {};
        for (const sig of signals) {
            this.#sigListeners[sig] = () => {
                // If there are no other listeners, an exit is coming!
                // Simplest way: remove us and then re-send the signal.
                // We know that this will kill the process, so we can
                // safely emit now.
                const listeners = this.#process.listeners(sig);
                let { count } = this.#emitter;
                // This is a workaround for the fact that signal-exit v3 and signal
                // exit v4 are not aware of each other, and each will attempt to let
                // the other handle it, so neither of them do. To correct this, we
                // detect if we're the only handler *except* for previous versions
                // of signal-exit, and increment by the count of listeners it has
                // created.
                /* c8 ignore start */
                const p = process;
                if (typeof p.__signal_exit_emitter__ === 'object' &&
                    typeof p.__signal_exit_emitter__.count === 'number') {
                    count += p.__signal_exit_emitter__.count;
                }
                /* c8 ignore stop */
                if (listeners.length === count) {
                    this.unload();
                    const ret = this.#emitter.emit('exit', null, sig);
                    /* c8 ignore start */
                    const s = sig === 'SIGHUP' ? this.#hupSig : sig;
                    if (!ret)
                        process.kill(process.pid, s);
                    /* c8 ignore stop */
                }
            };
        }
        this.#originalProcessReallyExit = process.reallyExit;
        this.#originalProcessEmit = process.emit;
    }
    onExit(cb, opts) {
        /* c8 ignore start */
        if (!processOk(this.#process)) {
            return () => { };
        }
        /* c8 ignore stop */
        if (this.#loaded === false) {
            this.load();
        }
        const ev = opts?.alwaysLast ? 'afterExit' : 'exit';
        this.#emitter.on(ev, cb);
        return () => {
            this.#emitter.removeListener(ev, cb);
            if (this.#emitter.listeners['exit'].length === 0 &&
                this.#emitter.listeners['afterExit'].length === 0) {
                this.unload();
            }
        };
    }
    load() {
        if (this.#loaded) {
            return;
        }
        this.#loaded = true;
        // This is the number of onSignalExit's that are in play.
        // It's important so that we can count the correct number of
        // listeners on signals, and don't wait for the other one to
        // handle it instead of us.
        this.#emitter.count += 1;
        for (const sig of signals) {
            try {
                const fn = this.#sigListeners[sig];
                if (fn)
                    this.#process.on(sig, fn);
            }
            catch (_) { }
        }
        this.#process.emit = (ev, ...a) => {
            return this.#processEmit(ev, ...a);
        };
        this.#process.reallyExit = (code) => {
            return this.#processReallyExit(code);
        };
    }
    unload() {
        if (!this.#loaded) {
            return;
        }
        this.#loaded = false;
        signals.forEach(sig => {
            const listener = this.#sigListeners[sig];
            /* c8 ignore start */
            if (!listener) {
                throw new Error('Listener not defined for signal: ' + sig);
            }
            /* c8 ignore stop */
            try {
                this.#process.removeListener(sig, listener);
                /* c8 ignore start */
            }
            catch (_) { }
            /* c8 ignore stop */
        });
        this.#process.emit = this.#originalProcessEmit;
        this.#process.reallyExit = this.#originalProcessReallyExit;
        this.#emitter.count -= 1;
    }
    #processReallyExit(code) {
        /* c8 ignore start */
        if (!processOk(this.#process)) {
            return 0;
        }
        this.#process.exitCode = code || 0;
        /* c8 ignore stop */
        this.#emitter.emit('exit', this.#process.exitCode, null);
        return this.#originalProcessReallyExit.call(this.#process, this.#process.exitCode);
    }
    #processEmit(ev, ...args) {
        const og = this.#originalProcessEmit;
        if (ev === 'exit' && processOk(this.#process)) {
            if (typeof args[0] === 'number') {
                this.#process.exitCode = args[0];
                /* c8 ignore start */
            }
            /* c8 ignore start */
            const ret = og.call(this.#process, ev, ...args);
            /* c8 ignore start */
            this.#emitter.emit('exit', this.#process.exitCode, null);
            /* c8 ignore stop */
            return ret;
        }
        else {
            return og.call(this.#process, ev, ...args);
        }
    }
}
const process$1 = globalThis.process;
// wrap so that we call the method on the actual handler, without
// exporting it directly.
const { 
/**
 * Called when the process is exiting, whether via signal, explicit
 * exit, or running out of stuff to do.
 *
 * If the global process object is not suitable for instrumentation,
 * then this will be a no-op.
 *
 * Returns a function that may be used to unload signal-exit.
 */
onExit} = signalExitWrap(processOk(process$1) ? new SignalExit(process$1) : new SignalExitFallback());

const terminal = process$2.stderr.isTTY
	? process$2.stderr
	: (process$2.stdout.isTTY ? process$2.stdout : undefined);

const restoreCursor = terminal ? onetime(() => {
	onExit(() => {
		terminal.write('\u001B[?25h');
	}, {alwaysLast: true});
}) : () => {};

let isHidden = false;

const cliCursor = {};

cliCursor.show = (writableStream = process$2.stderr) => {
	if (!writableStream.isTTY) {
		return;
	}

	isHidden = false;
	writableStream.write('\u001B[?25h');
};

cliCursor.hide = (writableStream = process$2.stderr) => {
	if (!writableStream.isTTY) {
		return;
	}

	restoreCursor();
	isHidden = true;
	writableStream.write('\u001B[?25l');
};

cliCursor.toggle = (force, writableStream) => {
	if (force !== undefined) {
		isHidden = force;
	}

	if (isHidden) {
		cliCursor.show(writableStream);
	} else {
		cliCursor.hide(writableStream);
	}
};

var dots = {
	interval: 80,
	frames: [
		"⠋",
		"⠙",
		"⠹",
		"⠸",
		"⠼",
		"⠴",
		"⠦",
		"⠧",
		"⠇",
		"⠏"
	]
};
var dots2 = {
	interval: 80,
	frames: [
		"⣾",
		"⣽",
		"⣻",
		"⢿",
		"⡿",
		"⣟",
		"⣯",
		"⣷"
	]
};
var dots3 = {
	interval: 80,
	frames: [
		"⠋",
		"⠙",
		"⠚",
		"⠞",
		"⠖",
		"⠦",
		"⠴",
		"⠲",
		"⠳",
		"⠓"
	]
};
var dots4 = {
	interval: 80,
	frames: [
		"⠄",
		"⠆",
		"⠇",
		"⠋",
		"⠙",
		"⠸",
		"⠰",
		"⠠",
		"⠰",
		"⠸",
		"⠙",
		"⠋",
		"⠇",
		"⠆"
	]
};
var dots5 = {
	interval: 80,
	frames: [
		"⠋",
		"⠙",
		"⠚",
		"⠒",
		"⠂",
		"⠂",
		"⠒",
		"⠲",
		"⠴",
		"⠦",
		"⠖",
		"⠒",
		"⠐",
		"⠐",
		"⠒",
		"⠓",
		"⠋"
	]
};
var dots6 = {
	interval: 80,
	frames: [
		"⠁",
		"⠉",
		"⠙",
		"⠚",
		"⠒",
		"⠂",
		"⠂",
		"⠒",
		"⠲",
		"⠴",
		"⠤",
		"⠄",
		"⠄",
		"⠤",
		"⠴",
		"⠲",
		"⠒",
		"⠂",
		"⠂",
		"⠒",
		"⠚",
		"⠙",
		"⠉",
		"⠁"
	]
};
var dots7 = {
	interval: 80,
	frames: [
		"⠈",
		"⠉",
		"⠋",
		"⠓",
		"⠒",
		"⠐",
		"⠐",
		"⠒",
		"⠖",
		"⠦",
		"⠤",
		"⠠",
		"⠠",
		"⠤",
		"⠦",
		"⠖",
		"⠒",
		"⠐",
		"⠐",
		"⠒",
		"⠓",
		"⠋",
		"⠉",
		"⠈"
	]
};
var dots8 = {
	interval: 80,
	frames: [
		"⠁",
		"⠁",
		"⠉",
		"⠙",
		"⠚",
		"⠒",
		"⠂",
		"⠂",
		"⠒",
		"⠲",
		"⠴",
		"⠤",
		"⠄",
		"⠄",
		"⠤",
		"⠠",
		"⠠",
		"⠤",
		"⠦",
		"⠖",
		"⠒",
		"⠐",
		"⠐",
		"⠒",
		"⠓",
		"⠋",
		"⠉",
		"⠈",
		"⠈"
	]
};
var dots9 = {
	interval: 80,
	frames: [
		"⢹",
		"⢺",
		"⢼",
		"⣸",
		"⣇",
		"⡧",
		"⡗",
		"⡏"
	]
};
var dots10 = {
	interval: 80,
	frames: [
		"⢄",
		"⢂",
		"⢁",
		"⡁",
		"⡈",
		"⡐",
		"⡠"
	]
};
var dots11 = {
	interval: 100,
	frames: [
		"⠁",
		"⠂",
		"⠄",
		"⡀",
		"⢀",
		"⠠",
		"⠐",
		"⠈"
	]
};
var dots12 = {
	interval: 80,
	frames: [
		"⢀⠀",
		"⡀⠀",
		"⠄⠀",
		"⢂⠀",
		"⡂⠀",
		"⠅⠀",
		"⢃⠀",
		"⡃⠀",
		"⠍⠀",
		"⢋⠀",
		"⡋⠀",
		"⠍⠁",
		"⢋⠁",
		"⡋⠁",
		"⠍⠉",
		"⠋⠉",
		"⠋⠉",
		"⠉⠙",
		"⠉⠙",
		"⠉⠩",
		"⠈⢙",
		"⠈⡙",
		"⢈⠩",
		"⡀⢙",
		"⠄⡙",
		"⢂⠩",
		"⡂⢘",
		"⠅⡘",
		"⢃⠨",
		"⡃⢐",
		"⠍⡐",
		"⢋⠠",
		"⡋⢀",
		"⠍⡁",
		"⢋⠁",
		"⡋⠁",
		"⠍⠉",
		"⠋⠉",
		"⠋⠉",
		"⠉⠙",
		"⠉⠙",
		"⠉⠩",
		"⠈⢙",
		"⠈⡙",
		"⠈⠩",
		"⠀⢙",
		"⠀⡙",
		"⠀⠩",
		"⠀⢘",
		"⠀⡘",
		"⠀⠨",
		"⠀⢐",
		"⠀⡐",
		"⠀⠠",
		"⠀⢀",
		"⠀⡀"
	]
};
var dots13 = {
	interval: 80,
	frames: [
		"⣼",
		"⣹",
		"⢻",
		"⠿",
		"⡟",
		"⣏",
		"⣧",
		"⣶"
	]
};
var dots14 = {
	interval: 80,
	frames: [
		"⠉⠉",
		"⠈⠙",
		"⠀⠹",
		"⠀⢸",
		"⠀⣰",
		"⢀⣠",
		"⣀⣀",
		"⣄⡀",
		"⣆⠀",
		"⡇⠀",
		"⠏⠀",
		"⠋⠁"
	]
};
var dots8Bit = {
	interval: 80,
	frames: [
		"⠀",
		"⠁",
		"⠂",
		"⠃",
		"⠄",
		"⠅",
		"⠆",
		"⠇",
		"⡀",
		"⡁",
		"⡂",
		"⡃",
		"⡄",
		"⡅",
		"⡆",
		"⡇",
		"⠈",
		"⠉",
		"⠊",
		"⠋",
		"⠌",
		"⠍",
		"⠎",
		"⠏",
		"⡈",
		"⡉",
		"⡊",
		"⡋",
		"⡌",
		"⡍",
		"⡎",
		"⡏",
		"⠐",
		"⠑",
		"⠒",
		"⠓",
		"⠔",
		"⠕",
		"⠖",
		"⠗",
		"⡐",
		"⡑",
		"⡒",
		"⡓",
		"⡔",
		"⡕",
		"⡖",
		"⡗",
		"⠘",
		"⠙",
		"⠚",
		"⠛",
		"⠜",
		"⠝",
		"⠞",
		"⠟",
		"⡘",
		"⡙",
		"⡚",
		"⡛",
		"⡜",
		"⡝",
		"⡞",
		"⡟",
		"⠠",
		"⠡",
		"⠢",
		"⠣",
		"⠤",
		"⠥",
		"⠦",
		"⠧",
		"⡠",
		"⡡",
		"⡢",
		"⡣",
		"⡤",
		"⡥",
		"⡦",
		"⡧",
		"⠨",
		"⠩",
		"⠪",
		"⠫",
		"⠬",
		"⠭",
		"⠮",
		"⠯",
		"⡨",
		"⡩",
		"⡪",
		"⡫",
		"⡬",
		"⡭",
		"⡮",
		"⡯",
		"⠰",
		"⠱",
		"⠲",
		"⠳",
		"⠴",
		"⠵",
		"⠶",
		"⠷",
		"⡰",
		"⡱",
		"⡲",
		"⡳",
		"⡴",
		"⡵",
		"⡶",
		"⡷",
		"⠸",
		"⠹",
		"⠺",
		"⠻",
		"⠼",
		"⠽",
		"⠾",
		"⠿",
		"⡸",
		"⡹",
		"⡺",
		"⡻",
		"⡼",
		"⡽",
		"⡾",
		"⡿",
		"⢀",
		"⢁",
		"⢂",
		"⢃",
		"⢄",
		"⢅",
		"⢆",
		"⢇",
		"⣀",
		"⣁",
		"⣂",
		"⣃",
		"⣄",
		"⣅",
		"⣆",
		"⣇",
		"⢈",
		"⢉",
		"⢊",
		"⢋",
		"⢌",
		"⢍",
		"⢎",
		"⢏",
		"⣈",
		"⣉",
		"⣊",
		"⣋",
		"⣌",
		"⣍",
		"⣎",
		"⣏",
		"⢐",
		"⢑",
		"⢒",
		"⢓",
		"⢔",
		"⢕",
		"⢖",
		"⢗",
		"⣐",
		"⣑",
		"⣒",
		"⣓",
		"⣔",
		"⣕",
		"⣖",
		"⣗",
		"⢘",
		"⢙",
		"⢚",
		"⢛",
		"⢜",
		"⢝",
		"⢞",
		"⢟",
		"⣘",
		"⣙",
		"⣚",
		"⣛",
		"⣜",
		"⣝",
		"⣞",
		"⣟",
		"⢠",
		"⢡",
		"⢢",
		"⢣",
		"⢤",
		"⢥",
		"⢦",
		"⢧",
		"⣠",
		"⣡",
		"⣢",
		"⣣",
		"⣤",
		"⣥",
		"⣦",
		"⣧",
		"⢨",
		"⢩",
		"⢪",
		"⢫",
		"⢬",
		"⢭",
		"⢮",
		"⢯",
		"⣨",
		"⣩",
		"⣪",
		"⣫",
		"⣬",
		"⣭",
		"⣮",
		"⣯",
		"⢰",
		"⢱",
		"⢲",
		"⢳",
		"⢴",
		"⢵",
		"⢶",
		"⢷",
		"⣰",
		"⣱",
		"⣲",
		"⣳",
		"⣴",
		"⣵",
		"⣶",
		"⣷",
		"⢸",
		"⢹",
		"⢺",
		"⢻",
		"⢼",
		"⢽",
		"⢾",
		"⢿",
		"⣸",
		"⣹",
		"⣺",
		"⣻",
		"⣼",
		"⣽",
		"⣾",
		"⣿"
	]
};
var dotsCircle = {
	interval: 80,
	frames: [
		"⢎ ",
		"⠎⠁",
		"⠊⠑",
		"⠈⠱",
		" ⡱",
		"⢀⡰",
		"⢄⡠",
		"⢆⡀"
	]
};
var sand = {
	interval: 80,
	frames: [
		"⠁",
		"⠂",
		"⠄",
		"⡀",
		"⡈",
		"⡐",
		"⡠",
		"⣀",
		"⣁",
		"⣂",
		"⣄",
		"⣌",
		"⣔",
		"⣤",
		"⣥",
		"⣦",
		"⣮",
		"⣶",
		"⣷",
		"⣿",
		"⡿",
		"⠿",
		"⢟",
		"⠟",
		"⡛",
		"⠛",
		"⠫",
		"⢋",
		"⠋",
		"⠍",
		"⡉",
		"⠉",
		"⠑",
		"⠡",
		"⢁"
	]
};
var line$1 = {
	interval: 130,
	frames: [
		"-",
		"\\",
		"|",
		"/"
	]
};
var line2 = {
	interval: 100,
	frames: [
		"⠂",
		"-",
		"–",
		"—",
		"–",
		"-"
	]
};
var rollingLine = {
	interval: 80,
	frames: [
		"/  ",
		" - ",
		" \\ ",
		"  |",
		"  |",
		" \\ ",
		" - ",
		"/  "
	]
};
var pipe = {
	interval: 100,
	frames: [
		"┤",
		"┘",
		"┴",
		"└",
		"├",
		"┌",
		"┬",
		"┐"
	]
};
var simpleDots = {
	interval: 400,
	frames: [
		".  ",
		".. ",
		"...",
		"   "
	]
};
var simpleDotsScrolling = {
	interval: 200,
	frames: [
		".  ",
		".. ",
		"...",
		" ..",
		"  .",
		"   "
	]
};
var star = {
	interval: 70,
	frames: [
		"✶",
		"✸",
		"✹",
		"✺",
		"✹",
		"✷"
	]
};
var star2 = {
	interval: 80,
	frames: [
		"+",
		"x",
		"*"
	]
};
var flip = {
	interval: 70,
	frames: [
		"_",
		"_",
		"_",
		"-",
		"`",
		"`",
		"'",
		"´",
		"-",
		"_",
		"_",
		"_"
	]
};
var hamburger = {
	interval: 100,
	frames: [
		"☱",
		"☲",
		"☴"
	]
};
var growVertical = {
	interval: 120,
	frames: [
		"▁",
		"▃",
		"▄",
		"▅",
		"▆",
		"▇",
		"▆",
		"▅",
		"▄",
		"▃"
	]
};
var growHorizontal = {
	interval: 120,
	frames: [
		"▏",
		"▎",
		"▍",
		"▌",
		"▋",
		"▊",
		"▉",
		"▊",
		"▋",
		"▌",
		"▍",
		"▎"
	]
};
var balloon = {
	interval: 140,
	frames: [
		" ",
		".",
		"o",
		"O",
		"@",
		"*",
		" "
	]
};
var balloon2 = {
	interval: 120,
	frames: [
		".",
		"o",
		"O",
		"°",
		"O",
		"o",
		"."
	]
};
var noise = {
	interval: 100,
	frames: [
		"▓",
		"▒",
		"░"
	]
};
var bounce = {
	interval: 120,
	frames: [
		"⠁",
		"⠂",
		"⠄",
		"⠂"
	]
};
var boxBounce = {
	interval: 120,
	frames: [
		"▖",
		"▘",
		"▝",
		"▗"
	]
};
var boxBounce2 = {
	interval: 100,
	frames: [
		"▌",
		"▀",
		"▐",
		"▄"
	]
};
var triangle = {
	interval: 50,
	frames: [
		"◢",
		"◣",
		"◤",
		"◥"
	]
};
var binary = {
	interval: 80,
	frames: [
		"010010",
		"001100",
		"100101",
		"111010",
		"111101",
		"010111",
		"101011",
		"111000",
		"110011",
		"110101"
	]
};
var arc = {
	interval: 100,
	frames: [
		"◜",
		"◠",
		"◝",
		"◞",
		"◡",
		"◟"
	]
};
var circle = {
	interval: 120,
	frames: [
		"◡",
		"⊙",
		"◠"
	]
};
var squareCorners = {
	interval: 180,
	frames: [
		"◰",
		"◳",
		"◲",
		"◱"
	]
};
var circleQuarters = {
	interval: 120,
	frames: [
		"◴",
		"◷",
		"◶",
		"◵"
	]
};
var circleHalves = {
	interval: 50,
	frames: [
		"◐",
		"◓",
		"◑",
		"◒"
	]
};
var squish = {
	interval: 100,
	frames: [
		"╫",
		"╪"
	]
};
var toggle = {
	interval: 250,
	frames: [
		"⊶",
		"⊷"
	]
};
var toggle2 = {
	interval: 80,
	frames: [
		"▫",
		"▪"
	]
};
var toggle3 = {
	interval: 120,
	frames: [
		"□",
		"■"
	]
};
var toggle4 = {
	interval: 100,
	frames: [
		"■",
		"□",
		"▪",
		"▫"
	]
};
var toggle5 = {
	interval: 100,
	frames: [
		"▮",
		"▯"
	]
};
var toggle6 = {
	interval: 300,
	frames: [
		"ဝ",
		"၀"
	]
};
var toggle7 = {
	interval: 80,
	frames: [
		"⦾",
		"⦿"
	]
};
var toggle8 = {
	interval: 100,
	frames: [
		"◍",
		"◌"
	]
};
var toggle9 = {
	interval: 100,
	frames: [
		"◉",
		"◎"
	]
};
var toggle10 = {
	interval: 100,
	frames: [
		"㊂",
		"㊀",
		"㊁"
	]
};
var toggle11 = {
	interval: 50,
	frames: [
		"⧇",
		"⧆"
	]
};
var toggle12 = {
	interval: 120,
	frames: [
		"☗",
		"☖"
	]
};
var toggle13 = {
	interval: 80,
	frames: [
		"=",
		"*",
		"-"
	]
};
var arrow = {
	interval: 100,
	frames: [
		"←",
		"↖",
		"↑",
		"↗",
		"→",
		"↘",
		"↓",
		"↙"
	]
};
var arrow2 = {
	interval: 80,
	frames: [
		"⬆️ ",
		"↗️ ",
		"➡️ ",
		"↘️ ",
		"⬇️ ",
		"↙️ ",
		"⬅️ ",
		"↖️ "
	]
};
var arrow3 = {
	interval: 120,
	frames: [
		"▹▹▹▹▹",
		"▸▹▹▹▹",
		"▹▸▹▹▹",
		"▹▹▸▹▹",
		"▹▹▹▸▹",
		"▹▹▹▹▸"
	]
};
var bouncingBar = {
	interval: 80,
	frames: [
		"[    ]",
		"[=   ]",
		"[==  ]",
		"[=== ]",
		"[====]",
		"[ ===]",
		"[  ==]",
		"[   =]",
		"[    ]",
		"[   =]",
		"[  ==]",
		"[ ===]",
		"[====]",
		"[=== ]",
		"[==  ]",
		"[=   ]"
	]
};
var bouncingBall = {
	interval: 80,
	frames: [
		"( ●    )",
		"(  ●   )",
		"(   ●  )",
		"(    ● )",
		"(     ●)",
		"(    ● )",
		"(   ●  )",
		"(  ●   )",
		"( ●    )",
		"(●     )"
	]
};
var smiley = {
	interval: 200,
	frames: [
		"😄 ",
		"😝 "
	]
};
var monkey = {
	interval: 300,
	frames: [
		"🙈 ",
		"🙈 ",
		"🙉 ",
		"🙊 "
	]
};
var hearts = {
	interval: 100,
	frames: [
		"💛 ",
		"💙 ",
		"💜 ",
		"💚 ",
		"💗 "
	]
};
var clock = {
	interval: 100,
	frames: [
		"🕛 ",
		"🕐 ",
		"🕑 ",
		"🕒 ",
		"🕓 ",
		"🕔 ",
		"🕕 ",
		"🕖 ",
		"🕗 ",
		"🕘 ",
		"🕙 ",
		"🕚 "
	]
};
var earth = {
	interval: 180,
	frames: [
		"🌍 ",
		"🌎 ",
		"🌏 "
	]
};
var material = {
	interval: 17,
	frames: [
		"█▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁",
		"██▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁",
		"███▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁",
		"████▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁",
		"██████▁▁▁▁▁▁▁▁▁▁▁▁▁▁",
		"██████▁▁▁▁▁▁▁▁▁▁▁▁▁▁",
		"███████▁▁▁▁▁▁▁▁▁▁▁▁▁",
		"████████▁▁▁▁▁▁▁▁▁▁▁▁",
		"█████████▁▁▁▁▁▁▁▁▁▁▁",
		"█████████▁▁▁▁▁▁▁▁▁▁▁",
		"██████████▁▁▁▁▁▁▁▁▁▁",
		"███████████▁▁▁▁▁▁▁▁▁",
		"█████████████▁▁▁▁▁▁▁",
		"██████████████▁▁▁▁▁▁",
		"██████████████▁▁▁▁▁▁",
		"▁██████████████▁▁▁▁▁",
		"▁██████████████▁▁▁▁▁",
		"▁██████████████▁▁▁▁▁",
		"▁▁██████████████▁▁▁▁",
		"▁▁▁██████████████▁▁▁",
		"▁▁▁▁█████████████▁▁▁",
		"▁▁▁▁██████████████▁▁",
		"▁▁▁▁██████████████▁▁",
		"▁▁▁▁▁██████████████▁",
		"▁▁▁▁▁██████████████▁",
		"▁▁▁▁▁██████████████▁",
		"▁▁▁▁▁▁██████████████",
		"▁▁▁▁▁▁██████████████",
		"▁▁▁▁▁▁▁█████████████",
		"▁▁▁▁▁▁▁█████████████",
		"▁▁▁▁▁▁▁▁████████████",
		"▁▁▁▁▁▁▁▁████████████",
		"▁▁▁▁▁▁▁▁▁███████████",
		"▁▁▁▁▁▁▁▁▁███████████",
		"▁▁▁▁▁▁▁▁▁▁██████████",
		"▁▁▁▁▁▁▁▁▁▁██████████",
		"▁▁▁▁▁▁▁▁▁▁▁▁████████",
		"▁▁▁▁▁▁▁▁▁▁▁▁▁███████",
		"▁▁▁▁▁▁▁▁▁▁▁▁▁▁██████",
		"▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁█████",
		"▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁█████",
		"█▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁████",
		"██▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁███",
		"██▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁███",
		"███▁▁▁▁▁▁▁▁▁▁▁▁▁▁███",
		"████▁▁▁▁▁▁▁▁▁▁▁▁▁▁██",
		"█████▁▁▁▁▁▁▁▁▁▁▁▁▁▁█",
		"█████▁▁▁▁▁▁▁▁▁▁▁▁▁▁█",
		"██████▁▁▁▁▁▁▁▁▁▁▁▁▁█",
		"████████▁▁▁▁▁▁▁▁▁▁▁▁",
		"█████████▁▁▁▁▁▁▁▁▁▁▁",
		"█████████▁▁▁▁▁▁▁▁▁▁▁",
		"█████████▁▁▁▁▁▁▁▁▁▁▁",
		"█████████▁▁▁▁▁▁▁▁▁▁▁",
		"███████████▁▁▁▁▁▁▁▁▁",
		"████████████▁▁▁▁▁▁▁▁",
		"████████████▁▁▁▁▁▁▁▁",
		"██████████████▁▁▁▁▁▁",
		"██████████████▁▁▁▁▁▁",
		"▁██████████████▁▁▁▁▁",
		"▁██████████████▁▁▁▁▁",
		"▁▁▁█████████████▁▁▁▁",
		"▁▁▁▁▁████████████▁▁▁",
		"▁▁▁▁▁████████████▁▁▁",
		"▁▁▁▁▁▁███████████▁▁▁",
		"▁▁▁▁▁▁▁▁█████████▁▁▁",
		"▁▁▁▁▁▁▁▁█████████▁▁▁",
		"▁▁▁▁▁▁▁▁▁█████████▁▁",
		"▁▁▁▁▁▁▁▁▁█████████▁▁",
		"▁▁▁▁▁▁▁▁▁▁█████████▁",
		"▁▁▁▁▁▁▁▁▁▁▁████████▁",
		"▁▁▁▁▁▁▁▁▁▁▁████████▁",
		"▁▁▁▁▁▁▁▁▁▁▁▁███████▁",
		"▁▁▁▁▁▁▁▁▁▁▁▁███████▁",
		"▁▁▁▁▁▁▁▁▁▁▁▁▁███████",
		"▁▁▁▁▁▁▁▁▁▁▁▁▁███████",
		"▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁█████",
		"▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁████",
		"▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁████",
		"▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁████",
		"▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁███",
		"▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁███",
		"▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁██",
		"▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁██",
		"▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁██",
		"▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁█",
		"▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁█",
		"▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁█",
		"▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁",
		"▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁",
		"▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁",
		"▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁"
	]
};
var moon = {
	interval: 80,
	frames: [
		"🌑 ",
		"🌒 ",
		"🌓 ",
		"🌔 ",
		"🌕 ",
		"🌖 ",
		"🌗 ",
		"🌘 "
	]
};
var runner = {
	interval: 140,
	frames: [
		"🚶 ",
		"🏃 "
	]
};
var pong = {
	interval: 80,
	frames: [
		"▐⠂       ▌",
		"▐⠈       ▌",
		"▐ ⠂      ▌",
		"▐ ⠠      ▌",
		"▐  ⡀     ▌",
		"▐  ⠠     ▌",
		"▐   ⠂    ▌",
		"▐   ⠈    ▌",
		"▐    ⠂   ▌",
		"▐    ⠠   ▌",
		"▐     ⡀  ▌",
		"▐     ⠠  ▌",
		"▐      ⠂ ▌",
		"▐      ⠈ ▌",
		"▐       ⠂▌",
		"▐       ⠠▌",
		"▐       ⡀▌",
		"▐      ⠠ ▌",
		"▐      ⠂ ▌",
		"▐     ⠈  ▌",
		"▐     ⠂  ▌",
		"▐    ⠠   ▌",
		"▐    ⡀   ▌",
		"▐   ⠠    ▌",
		"▐   ⠂    ▌",
		"▐  ⠈     ▌",
		"▐  ⠂     ▌",
		"▐ ⠠      ▌",
		"▐ ⡀      ▌",
		"▐⠠       ▌"
	]
};
var shark = {
	interval: 120,
	frames: [
		"▐|\\____________▌",
		"▐_|\\___________▌",
		"▐__|\\__________▌",
		"▐___|\\_________▌",
		"▐____|\\________▌",
		"▐_____|\\_______▌",
		"▐______|\\______▌",
		"▐_______|\\_____▌",
		"▐________|\\____▌",
		"▐_________|\\___▌",
		"▐__________|\\__▌",
		"▐___________|\\_▌",
		"▐____________|\\▌",
		"▐____________/|▌",
		"▐___________/|_▌",
		"▐__________/|__▌",
		"▐_________/|___▌",
		"▐________/|____▌",
		"▐_______/|_____▌",
		"▐______/|______▌",
		"▐_____/|_______▌",
		"▐____/|________▌",
		"▐___/|_________▌",
		"▐__/|__________▌",
		"▐_/|___________▌",
		"▐/|____________▌"
	]
};
var dqpb = {
	interval: 100,
	frames: [
		"d",
		"q",
		"p",
		"b"
	]
};
var weather = {
	interval: 100,
	frames: [
		"☀️ ",
		"☀️ ",
		"☀️ ",
		"🌤 ",
		"⛅️ ",
		"🌥 ",
		"☁️ ",
		"🌧 ",
		"🌨 ",
		"🌧 ",
		"🌨 ",
		"🌧 ",
		"🌨 ",
		"⛈ ",
		"🌨 ",
		"🌧 ",
		"🌨 ",
		"☁️ ",
		"🌥 ",
		"⛅️ ",
		"🌤 ",
		"☀️ ",
		"☀️ "
	]
};
var christmas = {
	interval: 400,
	frames: [
		"🌲",
		"🎄"
	]
};
var grenade = {
	interval: 80,
	frames: [
		"،  ",
		"′  ",
		" ´ ",
		" ‾ ",
		"  ⸌",
		"  ⸊",
		"  |",
		"  ⁎",
		"  ⁕",
		" ෴ ",
		"  ⁓",
		"   ",
		"   ",
		"   "
	]
};
var point = {
	interval: 125,
	frames: [
		"∙∙∙",
		"●∙∙",
		"∙●∙",
		"∙∙●",
		"∙∙∙"
	]
};
var layer = {
	interval: 150,
	frames: [
		"-",
		"=",
		"≡"
	]
};
var betaWave = {
	interval: 80,
	frames: [
		"ρββββββ",
		"βρβββββ",
		"ββρββββ",
		"βββρβββ",
		"ββββρββ",
		"βββββρβ",
		"ββββββρ"
	]
};
var fingerDance = {
	interval: 160,
	frames: [
		"🤘 ",
		"🤟 ",
		"🖖 ",
		"✋ ",
		"🤚 ",
		"👆 "
	]
};
var fistBump = {
	interval: 80,
	frames: [
		"🤜　　　　🤛 ",
		"🤜　　　　🤛 ",
		"🤜　　　　🤛 ",
		"　🤜　　🤛　 ",
		"　　🤜🤛　　 ",
		"　🤜✨🤛　　 ",
		"🤜　✨　🤛　 "
	]
};
var soccerHeader = {
	interval: 80,
	frames: [
		" 🧑⚽️       🧑 ",
		"🧑  ⚽️      🧑 ",
		"🧑   ⚽️     🧑 ",
		"🧑    ⚽️    🧑 ",
		"🧑     ⚽️   🧑 ",
		"🧑      ⚽️  🧑 ",
		"🧑       ⚽️🧑  ",
		"🧑      ⚽️  🧑 ",
		"🧑     ⚽️   🧑 ",
		"🧑    ⚽️    🧑 ",
		"🧑   ⚽️     🧑 ",
		"🧑  ⚽️      🧑 "
	]
};
var mindblown = {
	interval: 160,
	frames: [
		"😐 ",
		"😐 ",
		"😮 ",
		"😮 ",
		"😦 ",
		"😦 ",
		"😧 ",
		"😧 ",
		"🤯 ",
		"💥 ",
		"✨ ",
		"　 ",
		"　 ",
		"　 "
	]
};
var speaker = {
	interval: 160,
	frames: [
		"🔈 ",
		"🔉 ",
		"🔊 ",
		"🔉 "
	]
};
var orangePulse = {
	interval: 100,
	frames: [
		"🔸 ",
		"🔶 ",
		"🟠 ",
		"🟠 ",
		"🔶 "
	]
};
var bluePulse = {
	interval: 100,
	frames: [
		"🔹 ",
		"🔷 ",
		"🔵 ",
		"🔵 ",
		"🔷 "
	]
};
var orangeBluePulse = {
	interval: 100,
	frames: [
		"🔸 ",
		"🔶 ",
		"🟠 ",
		"🟠 ",
		"🔶 ",
		"🔹 ",
		"🔷 ",
		"🔵 ",
		"🔵 ",
		"🔷 "
	]
};
var timeTravel = {
	interval: 100,
	frames: [
		"🕛 ",
		"🕚 ",
		"🕙 ",
		"🕘 ",
		"🕗 ",
		"🕖 ",
		"🕕 ",
		"🕔 ",
		"🕓 ",
		"🕒 ",
		"🕑 ",
		"🕐 "
	]
};
var aesthetic = {
	interval: 80,
	frames: [
		"▰▱▱▱▱▱▱",
		"▰▰▱▱▱▱▱",
		"▰▰▰▱▱▱▱",
		"▰▰▰▰▱▱▱",
		"▰▰▰▰▰▱▱",
		"▰▰▰▰▰▰▱",
		"▰▰▰▰▰▰▰",
		"▰▱▱▱▱▱▱"
	]
};
var dwarfFortress = {
	interval: 80,
	frames: [
		" ██████£££  ",
		"☺██████£££  ",
		"☺██████£££  ",
		"☺▓█████£££  ",
		"☺▓█████£££  ",
		"☺▒█████£££  ",
		"☺▒█████£££  ",
		"☺░█████£££  ",
		"☺░█████£££  ",
		"☺ █████£££  ",
		" ☺█████£££  ",
		" ☺█████£££  ",
		" ☺▓████£££  ",
		" ☺▓████£££  ",
		" ☺▒████£££  ",
		" ☺▒████£££  ",
		" ☺░████£££  ",
		" ☺░████£££  ",
		" ☺ ████£££  ",
		"  ☺████£££  ",
		"  ☺████£££  ",
		"  ☺▓███£££  ",
		"  ☺▓███£££  ",
		"  ☺▒███£££  ",
		"  ☺▒███£££  ",
		"  ☺░███£££  ",
		"  ☺░███£££  ",
		"  ☺ ███£££  ",
		"   ☺███£££  ",
		"   ☺███£££  ",
		"   ☺▓██£££  ",
		"   ☺▓██£££  ",
		"   ☺▒██£££  ",
		"   ☺▒██£££  ",
		"   ☺░██£££  ",
		"   ☺░██£££  ",
		"   ☺ ██£££  ",
		"    ☺██£££  ",
		"    ☺██£££  ",
		"    ☺▓█£££  ",
		"    ☺▓█£££  ",
		"    ☺▒█£££  ",
		"    ☺▒█£££  ",
		"    ☺░█£££  ",
		"    ☺░█£££  ",
		"    ☺ █£££  ",
		"     ☺█£££  ",
		"     ☺█£££  ",
		"     ☺▓£££  ",
		"     ☺▓£££  ",
		"     ☺▒£££  ",
		"     ☺▒£££  ",
		"     ☺░£££  ",
		"     ☺░£££  ",
		"     ☺ £££  ",
		"      ☺£££  ",
		"      ☺£££  ",
		"      ☺▓££  ",
		"      ☺▓££  ",
		"      ☺▒££  ",
		"      ☺▒££  ",
		"      ☺░££  ",
		"      ☺░££  ",
		"      ☺ ££  ",
		"       ☺££  ",
		"       ☺££  ",
		"       ☺▓£  ",
		"       ☺▓£  ",
		"       ☺▒£  ",
		"       ☺▒£  ",
		"       ☺░£  ",
		"       ☺░£  ",
		"       ☺ £  ",
		"        ☺£  ",
		"        ☺£  ",
		"        ☺▓  ",
		"        ☺▓  ",
		"        ☺▒  ",
		"        ☺▒  ",
		"        ☺░  ",
		"        ☺░  ",
		"        ☺   ",
		"        ☺  &",
		"        ☺ ☼&",
		"       ☺ ☼ &",
		"       ☺☼  &",
		"      ☺☼  & ",
		"      ‼   & ",
		"     ☺   &  ",
		"    ‼    &  ",
		"   ☺    &   ",
		"  ‼     &   ",
		" ☺     &    ",
		"‼      &    ",
		"      &     ",
		"      &     ",
		"     &   ░  ",
		"     &   ▒  ",
		"    &    ▓  ",
		"    &    £  ",
		"   &    ░£  ",
		"   &    ▒£  ",
		"  &     ▓£  ",
		"  &     ££  ",
		" &     ░££  ",
		" &     ▒££  ",
		"&      ▓££  ",
		"&      £££  ",
		"      ░£££  ",
		"      ▒£££  ",
		"      ▓£££  ",
		"      █£££  ",
		"     ░█£££  ",
		"     ▒█£££  ",
		"     ▓█£££  ",
		"     ██£££  ",
		"    ░██£££  ",
		"    ▒██£££  ",
		"    ▓██£££  ",
		"    ███£££  ",
		"   ░███£££  ",
		"   ▒███£££  ",
		"   ▓███£££  ",
		"   ████£££  ",
		"  ░████£££  ",
		"  ▒████£££  ",
		"  ▓████£££  ",
		"  █████£££  ",
		" ░█████£££  ",
		" ▒█████£££  ",
		" ▓█████£££  ",
		" ██████£££  ",
		" ██████£££  "
	]
};
var fish = {
	interval: 80,
	frames: [
		"~~~~~~~~~~~~~~~~~~~~",
		"> ~~~~~~~~~~~~~~~~~~",
		"º> ~~~~~~~~~~~~~~~~~",
		"(º> ~~~~~~~~~~~~~~~~",
		"((º> ~~~~~~~~~~~~~~~",
		"<((º> ~~~~~~~~~~~~~~",
		"><((º> ~~~~~~~~~~~~~",
		" ><((º> ~~~~~~~~~~~~",
		"~ ><((º> ~~~~~~~~~~~",
		"~~ <>((º> ~~~~~~~~~~",
		"~~~ ><((º> ~~~~~~~~~",
		"~~~~ <>((º> ~~~~~~~~",
		"~~~~~ ><((º> ~~~~~~~",
		"~~~~~~ <>((º> ~~~~~~",
		"~~~~~~~ ><((º> ~~~~~",
		"~~~~~~~~ <>((º> ~~~~",
		"~~~~~~~~~ ><((º> ~~~",
		"~~~~~~~~~~ <>((º> ~~",
		"~~~~~~~~~~~ ><((º> ~",
		"~~~~~~~~~~~~ <>((º> ",
		"~~~~~~~~~~~~~ ><((º>",
		"~~~~~~~~~~~~~~ <>((º",
		"~~~~~~~~~~~~~~~ ><((",
		"~~~~~~~~~~~~~~~~ <>(",
		"~~~~~~~~~~~~~~~~~ ><",
		"~~~~~~~~~~~~~~~~~~ <",
		"~~~~~~~~~~~~~~~~~~~~"
	]
};
var spinners = {
	dots: dots,
	dots2: dots2,
	dots3: dots3,
	dots4: dots4,
	dots5: dots5,
	dots6: dots6,
	dots7: dots7,
	dots8: dots8,
	dots9: dots9,
	dots10: dots10,
	dots11: dots11,
	dots12: dots12,
	dots13: dots13,
	dots14: dots14,
	dots8Bit: dots8Bit,
	dotsCircle: dotsCircle,
	sand: sand,
	line: line$1,
	line2: line2,
	rollingLine: rollingLine,
	pipe: pipe,
	simpleDots: simpleDots,
	simpleDotsScrolling: simpleDotsScrolling,
	star: star,
	star2: star2,
	flip: flip,
	hamburger: hamburger,
	growVertical: growVertical,
	growHorizontal: growHorizontal,
	balloon: balloon,
	balloon2: balloon2,
	noise: noise,
	bounce: bounce,
	boxBounce: boxBounce,
	boxBounce2: boxBounce2,
	triangle: triangle,
	binary: binary,
	arc: arc,
	circle: circle,
	squareCorners: squareCorners,
	circleQuarters: circleQuarters,
	circleHalves: circleHalves,
	squish: squish,
	toggle: toggle,
	toggle2: toggle2,
	toggle3: toggle3,
	toggle4: toggle4,
	toggle5: toggle5,
	toggle6: toggle6,
	toggle7: toggle7,
	toggle8: toggle8,
	toggle9: toggle9,
	toggle10: toggle10,
	toggle11: toggle11,
	toggle12: toggle12,
	toggle13: toggle13,
	arrow: arrow,
	arrow2: arrow2,
	arrow3: arrow3,
	bouncingBar: bouncingBar,
	bouncingBall: bouncingBall,
	smiley: smiley,
	monkey: monkey,
	hearts: hearts,
	clock: clock,
	earth: earth,
	material: material,
	moon: moon,
	runner: runner,
	pong: pong,
	shark: shark,
	dqpb: dqpb,
	weather: weather,
	christmas: christmas,
	grenade: grenade,
	point: point,
	layer: layer,
	betaWave: betaWave,
	fingerDance: fingerDance,
	fistBump: fistBump,
	soccerHeader: soccerHeader,
	mindblown: mindblown,
	speaker: speaker,
	orangePulse: orangePulse,
	bluePulse: bluePulse,
	orangeBluePulse: orangeBluePulse,
	timeTravel: timeTravel,
	aesthetic: aesthetic,
	dwarfFortress: dwarfFortress,
	fish: fish
};

// eslint-disable-next-line no-warning-comments
// TODO: Use a better method when it's added to Node.js (https://github.com/nodejs/node/pull/40240)
// Lots of optionals here to support Deno.
const hasColors = tty?.WriteStream?.prototype?.hasColors?.() ?? false;

const format = (open, close) => {
	if (!hasColors) {
		return input => input;
	}

	const openCode = `\u001B[${open}m`;
	const closeCode = `\u001B[${close}m`;

	return input => {
		const string = input + ''; // eslint-disable-line no-implicit-coercion -- This is faster.
		let index = string.indexOf(closeCode);

		if (index === -1) {
			// Note: Intentionally not using string interpolation for performance reasons.
			return openCode + string + closeCode;
		}

		// Handle nested colors.

		// We could have done this, but it's too slow (as of Node.js 22).
		// return openCode + string.replaceAll(closeCode, (close === 22 ? closeCode : '') + openCode) + closeCode;

		let result = openCode;
		let lastIndex = 0;

		// SGR 22 resets both bold (1) and dim (2). When we encounter a nested
		// close for styles that use 22, we need to re-open the outer style.
		const reopenOnNestedClose = close === 22;
		const replaceCode = (reopenOnNestedClose ? closeCode : '') + openCode;

		while (index !== -1) {
			result += string.slice(lastIndex, index) + replaceCode;
			lastIndex = index + closeCode.length;
			index = string.indexOf(closeCode, lastIndex);
		}

		result += string.slice(lastIndex) + closeCode;

		return result;
	};
};
const red = format(31, 39);
const green = format(32, 39);
const yellow = format(33, 39);
const blue = format(34, 39);

function isUnicodeSupported() {
	const {env} = process$2;
	const {TERM, TERM_PROGRAM} = env;

	if (process$2.platform !== 'win32') {
		return TERM !== 'linux'; // Linux console (kernel)
	}

	return Boolean(env.WT_SESSION) // Windows Terminal
		|| Boolean(env.TERMINUS_SUBLIME) // Terminus (<0.2.27)
		|| env.ConEmuTask === '{cmd::Cmder}' // ConEmu and cmder
		|| TERM_PROGRAM === 'Terminus-Sublime'
		|| TERM_PROGRAM === 'vscode'
		|| TERM === 'xterm-256color'
		|| TERM === 'alacritty'
		|| TERM === 'rxvt-unicode'
		|| TERM === 'rxvt-unicode-256color'
		|| env.TERMINAL_EMULATOR === 'JetBrains-JediTerm';
}

const _isUnicodeSupported = isUnicodeSupported();

const info = blue(_isUnicodeSupported ? 'ℹ' : 'i');
const success = green(_isUnicodeSupported ? '✔' : '√');
const warning = yellow(_isUnicodeSupported ? '⚠' : '‼');
const error = red(_isUnicodeSupported ? '✖' : '×');

// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}

// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(fullwidthRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return isInRange(wideRanges, codePoint);
};

function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
	4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
	   Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
	5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

const segmenter = new Intl.Segmenter();

// Matches a visible (printing) character. Used to find the base scalar of a cluster (skipping leading Prepend/Format/Marks) and to detect whole-cluster zero-width.
// Intentionally a single negated class without a quantifier: a repeated pattern like `^(?:…|…)+$` backtracks exponentially on overlapping properties, and even `^[…]+$` overflows V8's backtrack stack (RangeError) on clusters with millions of marks.
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;

// RGI emoji sequences
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;

// Detect minimally-qualified/unqualified emoji sequences (missing VS16 but still render as double-width)
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;

function isDoubleWidthNonRgiEmojiSequence(segment) {
	// Real emoji clusters are < 30 chars; guard against pathological input
	if (segment.length > 50) {
		return false;
	}

	if (unqualifiedKeycapRegex.test(segment)) {
		return true;
	}

	// ZWJ sequences with 2+ Extended_Pictographic
	if (segment.includes('\u200D')) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}

	return false;
}

// Returns the cluster starting at its first visible character, or `undefined` if the whole cluster is zero-width.
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? undefined : segment.slice(index);
}

function isHangulLeadingJamo(codePoint) {
	return (codePoint >= 0x11_00 && codePoint <= 0x11_5F)
		|| (codePoint >= 0xA9_60 && codePoint <= 0xA9_7C);
}

function isHangulVowelJamo(codePoint) {
	return (codePoint >= 0x11_60 && codePoint <= 0x11_A7)
		|| (codePoint >= 0xD7_B0 && codePoint <= 0xD7_C6);
}

function isHangulTrailingJamo(codePoint) {
	return (codePoint >= 0x11_A8 && codePoint <= 0x11_FF)
		|| (codePoint >= 0xD7_CB && codePoint <= 0xD7_FB);
}

function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint)
		|| isHangulVowelJamo(codePoint)
		|| isHangulTrailingJamo(codePoint);
}

function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];

	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) {
			continue;
		}

		codePoints.push(character.codePointAt(0));
	}

	if (codePoints.length === 0) {
		return undefined;
	}

	let width = 0;

	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) {
				return undefined;
			}

			// Mixed cluster (e.g., L + precomposed syllable): use EAW for non-jamo remainder
			for (let remaining = index; remaining < codePoints.length; remaining++) {
				width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			}

			return width;
		}

		// Modern Hangul L+V(+T) shapes as one syllable block. Unmatched jamo stay additive:
		// U+1100 U+1100 U+1161 => U+1100 + (U+1100 U+1161) => 2 + 2.
		if (
			isHangulLeadingJamo(codePoint)
			&& isHangulVowelJamo(codePoints[index + 1])
		) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}

		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}

	return width;
}

function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;

	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}

		if (
			spacingMarkRegex.test(character)
			|| (character >= '\uFF00' && character <= '\uFFEF')
		) {
			extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	// Avoid calling stripAnsi when there are no ANSI escape sequences (ESC = 0x1B, CSI = 0x9B)
	if (!countAnsiEscapeCodes && (string.includes('\u001B') || string.includes('\u009B'))) {
		string = stripAnsi(string);
	}

	if (string.length === 0) {
		return 0;
	}

	// Fast path: printable ASCII (0x20–0x7E) needs no segmenter, regex, or EAW lookup — width equals length.
	if (/^[\u0020-\u007E]*$/.test(string)) {
		return string.length;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === undefined) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}

		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== undefined) {
			width += hangulWidth;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing spacing marks and Halfwidth/Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}

	return width;
}

function isInteractive({stream = process.stdout} = {}) {
	return Boolean(
		stream && stream.isTTY &&
		process.env.TERM !== 'dumb' &&
		!('CI' in process.env)
	);
}

const ASCII_ETX_CODE = 0x03; // Ctrl+C

class StdinDiscarder {
	#activeCount = 0;
	#stdin;
	#stdinWasPaused = false;
	#stdinWasRaw = false;
	#handleInputBound = chunk => {
		if (!chunk?.length) {
			return;
		}

		const code = typeof chunk === 'string' ? chunk.codePointAt(0) : chunk[0];
		if (code === ASCII_ETX_CODE) {
			// Always re-signal the process. Emitting `SIGINT` directly breaks normal Ctrl+C termination when libraries install listeners for cleanup.
			process$2.kill(process$2.pid, 'SIGINT');
		}
	};

	start() {
		this.#activeCount++;
		if (this.#activeCount === 1) {
			this.#realStart();
		}
	}

	stop() {
		if (this.#activeCount === 0) {
			return;
		}

		if (--this.#activeCount === 0) {
			this.#realStop();
		}
	}

	#realStart() {
		const {stdin} = process$2;

		if (process$2.platform === 'win32' || !stdin?.isTTY || typeof stdin.setRawMode !== 'function') {
			this.#stdin = undefined;
			return;
		}

		this.#stdin = stdin;
		this.#stdinWasPaused = stdin.isPaused();
		this.#stdinWasRaw = Boolean(stdin.isRaw);

		stdin.setRawMode(true);
		stdin.prependListener('data', this.#handleInputBound);

		if (this.#stdinWasPaused) {
			stdin.resume();
		}
	}

	#realStop() {
		if (!this.#stdin) {
			return;
		}

		const stdin = this.#stdin;

		stdin.off('data', this.#handleInputBound);

		if (stdin.isTTY) {
			stdin.setRawMode?.(this.#stdinWasRaw);
		}

		if (this.#stdinWasPaused) {
			stdin.pause();
		}

		this.#stdin = undefined;
		this.#stdinWasPaused = false;
		this.#stdinWasRaw = false;
	}
}

const stdinDiscarder = new StdinDiscarder();

var stdinDiscarder$1 = Object.freeze(stdinDiscarder);

// Constants
const RENDER_DEFERRAL_TIMEOUT = 200; // Milliseconds to wait before re-rendering after partial chunk write
const SYNCHRONIZED_OUTPUT_ENABLE = '\u001B[?2026h';
const SYNCHRONIZED_OUTPUT_DISABLE = '\u001B[?2026l';

// Global state for concurrent spinner detection
const activeHooksPerStream = new Map(); // Stream → ora instance

const validColors = new Set(['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white', 'gray']);

class Ora {
	#linesToClear = 0;
	#frameIndex = -1;
	#lastFrameTime = 0;
	#options;
	#spinner;
	#stream;
	#id;
	#hookedStreams = new Map();
	#isInternalWrite = false;
	#drainHandler;
	#deferRenderTimer;
	#isDiscardingStdin = false;
	#color;

	// Helper to execute writes while preventing hook recursion
	#internalWrite(fn) {
		this.#isInternalWrite = true;
		try {
			return fn();
		} finally {
			this.#isInternalWrite = false;
		}
	}

	// Helper to render if still spinning
	#tryRender() {
		if (this.isSpinning) {
			this.render();
		}
	}

	#stringifyChunk(chunk, encoding) {
		if (chunk === undefined || chunk === null) {
			return '';
		}

		if (typeof chunk === 'string') {
			return chunk;
		}

		/* eslint-disable n/prefer-global/buffer */
		if (Buffer.isBuffer(chunk) || ArrayBuffer.isView(chunk)) {
			const normalizedEncoding = (typeof encoding === 'string' && encoding && encoding !== 'buffer') ? encoding : 'utf8';
			return Buffer.from(chunk).toString(normalizedEncoding);
		}
		/* eslint-enable n/prefer-global/buffer */

		return String(chunk);
	}

	#chunkTerminatesLine(chunkString) {
		if (!chunkString) {
			return false;
		}

		const lastCharacter = chunkString.at(-1);
		return lastCharacter === '\n' || lastCharacter === '\r';
	}

	#scheduleRenderDeferral() {
		// If already deferred, don't reset timer - let it complete
		if (this.#deferRenderTimer) {
			return;
		}

		this.#deferRenderTimer = setTimeout(() => {
			this.#deferRenderTimer = undefined;

			if (this.isSpinning) {
				this.#tryRender();
			}
		}, RENDER_DEFERRAL_TIMEOUT);

		if (typeof this.#deferRenderTimer?.unref === 'function') {
			this.#deferRenderTimer.unref();
		}
	}

	#clearRenderDeferral() {
		if (this.#deferRenderTimer) {
			clearTimeout(this.#deferRenderTimer);
			this.#deferRenderTimer = undefined;
		}
	}

	// Helper to build complete line with symbol, text, prefix, and suffix
	#buildOutputLine(symbol, text, prefixText, suffixText) {
		const fullPrefixText = this.#getFullPrefixText(prefixText, ' ');
		const separatorText = symbol ? ' ' : '';
		const fullText = (typeof text === 'string') ? separatorText + text : '';
		const fullSuffixText = this.#getFullSuffixText(suffixText, ' ');
		return fullPrefixText + symbol + fullText + fullSuffixText;
	}

	constructor(options) {
		if (typeof options === 'string') {
			options = {
				text: options,
			};
		}

		this.#options = {
			color: 'cyan',
			stream: process$2.stderr,
			discardStdin: true,
			hideCursor: true,
			...options,
		};

		// Public
		this.color = this.#options.color;

		this.#stream = this.#options.stream;

		// Normalize isEnabled and isSilent into options
		if (typeof this.#options.isEnabled !== 'boolean') {
			this.#options.isEnabled = isInteractive({stream: this.#stream});
		}

		if (typeof this.#options.isSilent !== 'boolean') {
			this.#options.isSilent = false;
		}

		if (this.#options.interval !== undefined && !(Number.isInteger(this.#options.interval) && this.#options.interval > 0)) {
			throw new Error('The `interval` option must be a positive integer');
		}

		// Set *after* `this.#stream`.
		// Store original interval before spinner setter clears it
		const userInterval = this.#options.interval;
		// It's important that these use the public setters.
		this.spinner = this.#options.spinner;
		this.#options.interval = userInterval;
		this.text = this.#options.text;
		this.prefixText = this.#options.prefixText;
		this.suffixText = this.#options.suffixText;
		this.indent = this.#options.indent;

		if (process$2.env.NODE_ENV === 'test') {
			this._stream = this.#stream;
			this._isEnabled = this.#options.isEnabled;

			Object.defineProperty(this, '_linesToClear', {
				get() {
					return this.#linesToClear;
				},
				set(newValue) {
					this.#linesToClear = newValue;
				},
			});

			Object.defineProperty(this, '_frameIndex', {
				get() {
					return this.#frameIndex;
				},
			});

			Object.defineProperty(this, '_lineCount', {
				get() {
					const columns = this.#stream.columns ?? 80;
					const prefixText = typeof this.#options.prefixText === 'function' ? '' : this.#options.prefixText;
					const suffixText = typeof this.#options.suffixText === 'function' ? '' : this.#options.suffixText;
					const fullPrefixText = (typeof prefixText === 'string' && prefixText !== '') ? prefixText + ' ' : '';
					const fullSuffixText = (typeof suffixText === 'string' && suffixText !== '') ? ' ' + suffixText : '';
					const spinnerChar = '-';
					const fullText = ' '.repeat(this.#options.indent) + fullPrefixText + spinnerChar + (typeof this.#options.text === 'string' ? ' ' + this.#options.text : '') + fullSuffixText;
					return this.#computeLineCountFrom(fullText, columns);
				},
			});
		}
	}

	get indent() {
		return this.#options.indent;
	}

	set indent(indent = 0) {
		if (!(indent >= 0 && Number.isInteger(indent))) {
			throw new Error('The `indent` option must be an integer from 0 and up');
		}

		this.#options.indent = indent;
	}

	get interval() {
		return this.#options.interval ?? this.#spinner.interval ?? 100;
	}

	get spinner() {
		return this.#spinner;
	}

	set spinner(spinner) {
		this.#frameIndex = -1;
		this.#options.interval = undefined;

		if (typeof spinner === 'object') {
			if (!Array.isArray(spinner.frames) || spinner.frames.length === 0 || spinner.frames.some(frame => typeof frame !== 'string')) {
				throw new Error('The given spinner must have a non-empty `frames` array of strings');
			}

			if (spinner.interval !== undefined && !(Number.isInteger(spinner.interval) && spinner.interval > 0)) {
				throw new Error('`spinner.interval` must be a positive integer if provided');
			}

			this.#spinner = spinner;
		} else if (!isUnicodeSupported()) {
			this.#spinner = spinners.line;
		} else if (spinner === undefined) {
			// Set default spinner
			this.#spinner = spinners.dots;
		} else if (spinner !== 'default' && spinners[spinner]) {
			this.#spinner = spinners[spinner];
		} else {
			throw new Error(`There is no built-in spinner named '${spinner}'. See https://github.com/sindresorhus/cli-spinners/blob/main/spinners.json for a full list.`);
		}
	}

	get text() {
		return this.#options.text;
	}

	set text(value = '') {
		this.#options.text = value;
	}

	get prefixText() {
		return this.#options.prefixText;
	}

	set prefixText(value = '') {
		this.#options.prefixText = value;
	}

	get suffixText() {
		return this.#options.suffixText;
	}

	set suffixText(value = '') {
		this.#options.suffixText = value;
	}

	get isSpinning() {
		return this.#id !== undefined;
	}

	#formatAffix(value, separator, placeBefore = false) {
		const resolved = typeof value === 'function' ? value() : value;
		if (typeof resolved === 'string' && resolved !== '') {
			return placeBefore ? (separator + resolved) : (resolved + separator);
		}

		return '';
	}

	#getFullPrefixText(prefixText = this.#options.prefixText, postfix = ' ') {
		return this.#formatAffix(prefixText, postfix, false);
	}

	#getFullSuffixText(suffixText = this.#options.suffixText, prefix = ' ') {
		return this.#formatAffix(suffixText, prefix, true);
	}

	#computeLineCountFrom(text, columns) {
		let count = 0;
		for (const line of stripVTControlCharacters(text).split('\n')) {
			count += Math.max(1, Math.ceil(stringWidth(line) / columns));
		}

		return count;
	}

	get color() {
		return this.#color;
	}

	set color(value) {
		if (value !== undefined && value !== false && !validColors.has(value)) {
			throw new Error('The `color` option must be a valid color or `false` to disable');
		}

		this.#color = value;
	}

	get isEnabled() {
		return this.#options.isEnabled && !this.#options.isSilent;
	}

	set isEnabled(value) {
		if (typeof value !== 'boolean') {
			throw new TypeError('The `isEnabled` option must be a boolean');
		}

		this.#options.isEnabled = value;
	}

	get isSilent() {
		return this.#options.isSilent;
	}

	set isSilent(value) {
		if (typeof value !== 'boolean') {
			throw new TypeError('The `isSilent` option must be a boolean');
		}

		this.#options.isSilent = value;
	}

	frame() {
		// Only advance frame if enough time has passed (throttle to interval)
		const now = Date.now();
		if (this.#frameIndex === -1 || now - this.#lastFrameTime >= this.interval) {
			this.#frameIndex = (this.#frameIndex + 1) % this.#spinner.frames.length;
			this.#lastFrameTime = now;
		}

		const {frames} = this.#spinner;
		let frame = frames[this.#frameIndex];

		if (this.#color) {
			frame = chalk[this.#color](frame);
		}

		const fullPrefixText = this.#getFullPrefixText(this.#options.prefixText, ' ');
		const fullText = typeof this.text === 'string' ? ' ' + this.text : '';
		const fullSuffixText = this.#getFullSuffixText(this.#options.suffixText, ' ');

		return fullPrefixText + frame + fullText + fullSuffixText;
	}

	clear() {
		if (!this.isEnabled || !this.#stream.isTTY) {
			return this;
		}

		// Protect cursor control methods (cursorTo, moveCursor, clearLine) which internally call stream.write
		this.#internalWrite(() => {
			this.#stream.cursorTo(0);

			for (let index = 0; index < this.#linesToClear; index++) {
				if (index > 0) {
					this.#stream.moveCursor(0, -1);
				}

				this.#stream.clearLine(1);
			}

			if (this.#options.indent) {
				this.#stream.cursorTo(this.#options.indent);
			}
		});

		this.#linesToClear = 0;

		return this;
	}

	// Helper to hook a single stream
	#hookStream(stream) {
		if (!stream || this.#hookedStreams.has(stream) || !stream.isTTY || typeof stream.write !== 'function') {
			return;
		}

		// Detect concurrent spinners
		if (activeHooksPerStream.has(stream)) {
			console.warn('[ora] Multiple concurrent spinners detected. This may cause visual corruption. Use one spinner at a time.');
		}

		const originalWrite = stream.write;
		this.#hookedStreams.set(stream, originalWrite);
		activeHooksPerStream.set(stream, this);
		stream.write = (chunk, encoding, callback) => this.#hookedWrite(stream, originalWrite, chunk, encoding, callback);
	}

	/**
	Intercept stream writes while spinner is active to handle external writes cleanly without visual corruption.
	Hooks process stdio streams and the active spinner stream so console.log(), console.error(), and direct writes stay tidy.
	*/
	#installHook() {
		if (!this.isEnabled || this.#hookedStreams.size > 0) {
			return;
		}

		const streamsToHook = new Set([this.#stream, process$2.stdout, process$2.stderr]);

		for (const stream of streamsToHook) {
			this.#hookStream(stream);
		}
	}

	#uninstallHook() {
		for (const [stream, originalWrite] of this.#hookedStreams) {
			stream.write = originalWrite;
			if (activeHooksPerStream.get(stream) === this) {
				activeHooksPerStream.delete(stream);
			}
		}

		this.#hookedStreams.clear();
	}

	// eslint-disable-next-line max-params -- Need stream and originalWrite for multi-stream support
	#hookedWrite(stream, originalWrite, chunk, encoding, callback) {
		// Handle both write(chunk, encoding, callback) and write(chunk, callback) signatures
		if (typeof encoding === 'function') {
			callback = encoding;
			encoding = undefined;
		}

		// Pass through our own internal writes (spinner rendering, cursor control)
		if (this.#isInternalWrite) {
			return originalWrite.call(stream, chunk, encoding, callback);
		}

		// External write detected - clear spinner, write content, re-render if appropriate
		this.clear();

		const chunkString = this.#stringifyChunk(chunk, encoding);
		const chunkTerminatesLine = this.#chunkTerminatesLine(chunkString);

		const writeResult = originalWrite.call(stream, chunk, encoding, callback);

		// Schedule or clear render deferral based on chunk content
		if (chunkTerminatesLine) {
			this.#clearRenderDeferral();
		} else if (chunkString.length > 0) {
			this.#scheduleRenderDeferral();
		}

		// Re-render spinner below the new output if still spinning and not deferred
		if (this.isSpinning && !this.#deferRenderTimer) {
			this.render();
		}

		return writeResult;
	}

	render() {
		if (!this.isEnabled || this.#drainHandler || this.#deferRenderTimer) {
			return this;
		}

		const useSynchronizedOutput = this.#stream.isTTY;
		let shouldDisableSynchronizedOutput = false;

		try {
			if (useSynchronizedOutput) {
				this.#internalWrite(() => this.#stream.write(SYNCHRONIZED_OUTPUT_ENABLE));
				shouldDisableSynchronizedOutput = true;
			}

			this.clear();

			let frameContent = this.frame();
			const columns = this.#stream.columns ?? 80;
			const actualLineCount = this.#computeLineCountFrom(frameContent, columns);

			// If content would exceed viewport height, truncate it to prevent garbage
			const consoleHeight = this.#stream.rows;
			if (consoleHeight && consoleHeight > 1 && actualLineCount > consoleHeight) {
				const lines = frameContent.split('\n');
				const maxLines = consoleHeight - 1; // Reserve one line for truncation message
				frameContent = [...lines.slice(0, maxLines), '... (content truncated to fit terminal)'].join('\n');
			}

			const canContinue = this.#internalWrite(() => this.#stream.write(frameContent));

			// Handle backpressure - pause rendering if stream buffer is full
			if (canContinue === false && this.#stream.isTTY) {
				this.#drainHandler = () => {
					this.#drainHandler = undefined;
					this.#tryRender();
				};

				this.#stream.once('drain', this.#drainHandler);
			}

			this.#linesToClear = this.#computeLineCountFrom(frameContent, columns);
		} finally {
			if (shouldDisableSynchronizedOutput) {
				this.#internalWrite(() => this.#stream.write(SYNCHRONIZED_OUTPUT_DISABLE));
			}
		}

		return this;
	}

	start(text) {
		if (text !== undefined) {
			this.text = text;
		}

		if (this.isSilent) {
			return this;
		}

		if (!this.isEnabled) {
			const symbol = this.text ? '-' : '';
			const line = ' '.repeat(this.#options.indent) + this.#buildOutputLine(symbol, this.text, this.#options.prefixText, this.#options.suffixText);

			if (line.trim() !== '') {
				this.#internalWrite(() => this.#stream.write(line + '\n'));
			}

			return this;
		}

		if (this.isSpinning) {
			return this;
		}

		if (this.#options.hideCursor) {
			cliCursor.hide(this.#stream);
		}

		if (this.#options.discardStdin && process$2.stdin.isTTY) {
			stdinDiscarder$1.start();
			this.#isDiscardingStdin = true;
		}

		this.#installHook();
		this.render();
		this.#id = setInterval(this.render.bind(this), this.interval);

		return this;
	}

	stop() {
		clearInterval(this.#id);
		this.#id = undefined;
		this.#frameIndex = -1;
		this.#lastFrameTime = 0;

		this.#clearRenderDeferral();
		this.#uninstallHook();

		// Clean up drain handler if it exists
		if (this.#drainHandler) {
			this.#stream.removeListener('drain', this.#drainHandler);
			this.#drainHandler = undefined;
		}

		if (this.isEnabled) {
			this.clear();
			if (this.#options.hideCursor) {
				cliCursor.show(this.#stream);
			}
		}

		if (this.#isDiscardingStdin) {
			this.#isDiscardingStdin = false;
			stdinDiscarder$1.stop();
		}

		return this;
	}

	succeed(text) {
		return this.stopAndPersist({symbol: success, text});
	}

	fail(text) {
		return this.stopAndPersist({symbol: error, text});
	}

	warn(text) {
		return this.stopAndPersist({symbol: warning, text});
	}

	info(text) {
		return this.stopAndPersist({symbol: info, text});
	}

	stopAndPersist(options = {}) {
		if (this.isSilent) {
			return this;
		}

		const symbol = options.symbol ?? ' ';
		const text = options.text ?? this.text;
		const prefixText = options.prefixText ?? this.#options.prefixText;
		const suffixText = options.suffixText ?? this.#options.suffixText;

		const textToWrite = this.#buildOutputLine(symbol, text, prefixText, suffixText) + '\n';

		this.stop();
		this.#internalWrite(() => this.#stream.write(textToWrite));

		return this;
	}
}

function ora(options) {
	return new Ora(options);
}

/** What a person can mend: one line that says where, what was expected, what was found, what to do. */
class ImportError extends Error {
    constructor() {
        super(...arguments);
        this.name = 'ImportError';
    }
}

/** The most entries that any list of a document may hold. */
const MAX_ENTRIES = 2000;
/** What Zod's functions ask of a schema; `bag` is for the JSON Schema, `words` the pattern of text. */
const shape = (def, run, bag = {}, words) => ({ _zod: { def, run, bag, words } });
/** Adds an issue: what belongs here, in words. */
function misfit(payload, message, path = [], more = false) {
    payload.issues.push({ code: 'custom', input: payload.value, message, path, continue: more });
    return payload;
}
/** Adds an issue with a value of the right type: other rules are asked all the same. */
const breaks = (payload, message, ...path) => misfit(payload, message, path, true);
/** Text that matches a pattern; white space at either end, where that allows it, is dropped. */
const words = (pattern, expected, bag) => shape({ type: 'string' }, (payload) => {
    if (typeof payload.value !== 'string')
        return misfit(payload, 'text');
    if (!pattern.test(payload.value))
        return breaks(payload, expected);
    payload.value = payload.value.trim();
    return payload;
}, bag, pattern);
/** Text for people: never HTML. */
const text = words(/^/, '', {});
/** Text that must say something: characters without a shape would be a link that nobody sees. */
const someText = words(/[^\s\p{Cc}\p{DI}]/u, 'some text', { minimum: 1 });
/** Text of a form. */
const formatted = (pattern, expected) => words(pattern, expected, { patterns: new Set([pattern]) });
/** A number, not endless. */
function number(limits) {
    const { multipleOf, minimum = -Infinity, maximum = Infinity } = limits;
    const { exclusiveMinimum = -Infinity } = limits;
    return shape({ type: 'number' }, (payload) => {
        const value = payload.value;
        if (!Number.isFinite(value))
            return misfit(payload, 'a number');
        if (multipleOf && !Number.isInteger(value))
            breaks(payload, 'a whole number');
        if (value < minimum)
            breaks(payload, `at least ${minimum}`);
        if (value > maximum)
            breaks(payload, `at most ${maximum}`);
        if (value <= exclusiveMinimum)
            breaks(payload, `more than ${exclusiveMinimum}`);
        return payload;
    }, { ...limits });
}
/** Yes or no. */
const boolean = shape({ type: 'boolean' }, (payload) => typeof payload.value === 'boolean' ? payload : misfit(payload, 'true or false'));
/** One of some words. */
const oneOf = (...values) => shape({ type: 'literal', values }, (payload) => values.includes(payload.value)
    ? payload
    : misfit(payload, `one of ${values.map((value) => `"${value}"`).join(', ')}`));
/** Puts the place of a value before the path of each issue with it; says how many issues there are now. */
function place(key, issues, from) {
    for (const issue of issues.slice(from))
        (issue.path ??= []).unshift(key);
    return issues.length;
}
/** A list of one kind of entries. */
const list$1 = (element) => shape({ type: 'array', element }, (payload, context) => {
    const { value: input, issues } = payload;
    if (!Array.isArray(input))
        return misfit(payload, 'a list');
    // Entries are counted before anybody looks inside them.
    const { length } = input;
    if (length > MAX_ENTRIES)
        return breaks(payload, `at most ${MAX_ENTRIES} entries`);
    const entries = new Array(length);
    let seen = issues.length;
    // Who has as many issues as a list may have entries reads no further.
    for (let i = 0; i < length && seen <= MAX_ENTRIES; i++) {
        payload.value = input[i];
        void element._zod.run(payload, context);
        entries[i] = payload.value;
        if (issues.length > seen)
            seen = place(i, issues, seen);
    }
    payload.value = entries;
    return payload;
}, { maximum: MAX_ENTRIES });
/** An object with these keys, without any other; `expected` is what to say where it is none. */
function object$1(fields, expected = 'an object') {
    const keys = Object.keys(fields);
    const shapes = Object.values(fields);
    return shape({ type: 'object', shape: fields }, (payload, context) => {
        const { value: input, issues } = payload;
        if (typeof input !== 'object' || !input || Array.isArray(input))
            return misfit(payload, expected);
        const known = {};
        let seen = issues.length;
        // Not `for…of`: its iterator costs more than what is done with a key.
        for (let i = 0; i < keys.length; i++) {
            const key = keys[i];
            const { _zod } = shapes[i];
            const value = input[key];
            if (value === undefined && _zod.optin)
                continue;
            // Most are texts, and to call their shape would cost more than to read them.
            if (typeof value === 'string' && _zod.words?.test(value)) {
                known[key] = value.trim();
                continue;
            }
            payload.value = value;
            void _zod.run(payload, context);
            known[key] = payload.value;
            if (issues.length > seen)
                seen = place(key, issues, seen);
        }
        payload.value = known;
        return payload;
    });
}
/** An object with a rule for one property that needs to see the others. */
const ruled = ({ _zod }, key, expected, holds) => shape(_zod.def, (payload, context) => {
    const before = payload.issues.length;
    void _zod.run(payload, context);
    const fits = payload.issues.slice(before).every((issue) => issue.continue);
    return !fits || holds(payload.value) ? payload : breaks(payload, expected, key);
});
/** Text, or else another shape. */
const textOr = (other) => shape({ type: 'union', options: [someText, other] }, 
// Zod's own tries every shape, and then says of each why it does not fit.
(payload, context) => {
    void (typeof payload.value === 'string' ? someText : other)._zod.run(payload, context);
    return payload;
});
/** Only ever asked for what is there: a shape around it looks first. */
function optional$1(innerType) {
    const def = { type: 'optional', innerType };
    return {
        _zod: { ...innerType._zod, def, optin: 'optional', optout: 'optional' },
    };
}

const uri = formatted(/^[a-z][\w+.-]*:\S+$/i, 'a URI like "http://…"');
const count = number({ minimum: 0, maximum: MAX_ENTRIES, multipleOf: 1 });
/** The codes of an occupation in public classifications. */
const identifiers = object$1({
    /** URI of the occupation in ESCO. */
    esco: optional$1(uri),
    /** Code in ISCO-08, one to four digits. */
    isco08: optional$1(formatted(/^\d{1,4}$/, 'an ISCO-08 code like "3252"')),
    /** Code in O*NET-SOC 2019. */
    onetSoc: optional$1(formatted(/^\d\d-\d{4}\.\d\d$/, 'an O*NET-SOC code like "29-2072.00"')),
});
/** The usual level of study. */
const education = object$1({
    /** Level of ISCED 2011: 0 early childhood to 8 doctoral. */
    isced: optional$1(number({ minimum: 0, maximum: 8, multipleOf: 1 })),
    /** The level in words; without it the interface has words of its own. */
    label: optional$1(text),
    /** How sure this is, other ways in. */
    note: optional$1(text),
});
/** A short fact to read at a glance. */
const fact = object$1({
    /** What the fact is about. */
    label: someText,
    /** The fact. */
    value: someText,
    /** Where it holds, how it was found. */
    note: optional$1(text),
});
/** The next step that the document's author offers. */
const action$2 = object$1({
    /** Words on the button. */
    label: someText,
    /** Address of a page for people. */
    href: someText,
});
const fitQuestion = object$1({
    /** The question, to be answered with yes, not sure or no. */
    text: someText,
    /** How much the answer counts, 1 by default. */
    weight: optional$1(number({ exclusiveMinimum: 0 })),
    /** What a yes means. */
    reason: optional$1(text),
});
const fitOutcome = object$1({
    /** The lowest score, 0 to 1, at which this outcome holds. */
    from: number({ minimum: 0, maximum: 1 }),
    /** The outcome in a few words. */
    title: someText,
    /** What it means and what to do next. */
    text: optional$1(text),
});
/** A few questions to ask oneself. */
const fitCheck = object$1({
    /** Heading. */
    title: optional$1(text),
    /** Words before the questions. */
    intro: optional$1(text),
    /** The questions. */
    questions: list$1(fitQuestion),
    /** The outcomes, in any order. */
    outcomes: optional$1(list$1(fitOutcome)),
});
const dayEntry = object$1({
    /** Local time, 00:00 to 23:59. */
    time: optional$1(formatted(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time from "00:00" to "23:59"')),
    /** The part of the day in words. */
    period: optional$1(text),
    /** What happens. */
    title: someText,
    /** What that means. */
    description: optional$1(text),
});
/** A typical day. */
const day$1 = object$1({
    /** What happens, in any order when there are times. */
    entries: list$1(dayEntry),
    /** That this is an example. */
    note: optional$1(text),
});
const skill = object$1({
    /** Preferred label. */
    label: someText,
    /** What the skill is. */
    description: optional$1(text),
    /** URI of the skill in ESCO. */
    uri: optional$1(uri),
    /** ESCO's skill type; skill by default. */
    type: optional$1(oneOf('skill', 'knowledge')),
    /** ESCO's relation to the occupation; essential by default. */
    relation: optional$1(oneOf('essential', 'optional')),
    /** ESCO's reuse level. */
    reuseLevel: optional$1(oneOf('transversal', 'cross-sector', 'sector-specific', 'occupation-specific')),
    /** Label of the broader skill group. */
    group: optional$1(text),
});
const technology = textOr(object$1({
    /** Name of the software or tool. */
    label: someText,
    /** O*NET's category (the UNSPSC commodity title). */
    category: optional$1(text),
    /** Hot technology: often asked for in job advertisements of all occupations. */
    hot: optional$1(boolean),
    /** In demand: often asked for in job advertisements of this occupation. */
    inDemand: optional$1(boolean),
}, 'text or an object with a label'));
const overlap = ruled(object$1({
    /** How many essential skills both occupations share. */
    shared: count,
    /** How many essential skills the other occupation has. */
    total: count,
    /** Labels of skills that the other one needs and this one does not. */
    missing: optional$1(list$1(someText)),
}), 'shared', 'at most the total', ({ shared, total }) => shared <= total);
const pathway$1 = object$1({
    /** How the other occupation relates to this one. */
    relation: oneOf('progression', 'narrower', 'broader', 'similar'),
    /** Title of the other occupation. */
    title: someText,
    /** What it is, or why to look at it. */
    summary: optional$1(text),
    /** Address of a page for people. */
    href: optional$1(text),
    /** Address of that occupation's document. */
    file: optional$1(text),
    /** Its usual level of study. */
    education: optional$1(education),
    /** Its codes. */
    identifiers: optional$1(identifiers),
    /** The skills that it shares with this one. */
    overlap: optional$1(overlap),
});
const question = object$1({
    /** The question. */
    question: someText,
    /** The answer; a blank line separates paragraphs. */
    answer: someText,
});
const source = object$1({
    /** Name of the source. */
    name: someText,
    /** Its version. */
    version: optional$1(text),
    /** Its address. */
    href: optional$1(text),
    /** The licence under which it is used. */
    license: optional$1(text),
    /** The sentence that the licence asks for. */
    notice: optional$1(text),
    /** What was changed or matched. */
    note: optional$1(text),
});
/**
 * The occupation document: one occupation in one language. Only `title` is required; unknown keys
 * are dropped. The terms are those of ESCO, O*NET, ISCO-08 and ISCED 2011.
 */
const occupationSchema = object$1({
    /** Address of the JSON Schema, for editors. */
    $schema: optional$1(text),
    /** Title of the occupation. */
    title: someText,
    /** BCP 47 tag of the document's text; without it, the element's language. */
    language: optional$1(text),
    /** Other titles of the same occupation. */
    alternativeTitles: optional$1(list$1(text)),
    /** Codes in public classifications. */
    identifiers: optional$1(identifiers),
    /** The occupation in one sentence. */
    tagline: optional$1(text),
    /** What the occupation is; a blank line separates paragraphs. */
    summary: optional$1(text),
    /** Area of work. */
    sector: optional$1(text),
    /** Usual level of study. */
    education: optional$1(education),
    /** Short facts. */
    facts: optional$1(list$1(fact)),
    /** What people in this occupation do. */
    responsibilities: optional$1(list$1(text)),
    /** The next step. */
    action: optional$1(action$2),
    /** Quick questions. */
    fitCheck: optional$1(fitCheck),
    /** A typical day. */
    day: optional$1(day$1),
    /** Skills and knowledge. */
    skills: optional$1(list$1(skill)),
    /** Software and tools: a name, or a name with what is known of it. */
    technologies: optional$1(list$1(technology)),
    /** Occupations to look at next. */
    pathways: optional$1(list$1(pathway$1)),
    /** Questions and answers. */
    faq: optional$1(list$1(question)),
    /** Where the data are from; shown wherever the data are. */
    sources: optional$1(list$1(source)),
});

/** Zod's issues as where, expected and found; the document itself is needed to say what was found. */
function shapeIssues(issues, document) {
    return issues.map(({ path, message }) => ({
        path: pathOf(path),
        expected: message,
        found: description(valueAt(document, path)),
    }));
}
/** A path as people write it: `day.entries[1].time`. */
function pathOf(path) {
    return path
        .map((key, i) => (typeof key === 'number' ? `[${key}]` : i ? `.${key}` : key))
        .join('');
}
function valueAt(value, path) {
    return path.reduce((at, key) => at?.[key], value);
}
/** What a value is, in a few words that are safe to print. */
function description(value) {
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object' && value)
        return 'an object';
    const leaf = value;
    const text = String(leaf);
    const cut = text.length > 60 ? `${text.slice(0, 60)}…` : text;
    return typeof leaf === 'string' ? JSON.stringify(cut) : cut;
}

/** Why a document could not be shown: where, what was expected, what was found. */
class OccupationError extends Error {
    constructor(
    /** The kind of failure. */
    kind, 
    /** What was expected and found; the address is put before it. */
    message, 
    /** The address of the document, where it has one. */
    url, 
    /** For `shape`: everything that does not fit, up to a hundred. */
    issues = []) {
        super(url ? `${url}: ${message}` : message);
        this.kind = kind;
        this.url = url;
        this.issues = issues;
        this.name = 'OccupationError';
    }
}

/** The most bytes of a document: 2 MiB. */
const MAX_BYTES = 2 * 1024 * 1024;
const MAX_ISSUES = 100;
/** The error for a document over the limit. */
function tooLarge(url) {
    return new OccupationError('size', `expected at most ${MAX_BYTES} bytes, found more.`, url);
}
/**
 * The one gate for outside data.
 * @param input JSON text, or an object of the document's shape
 * @param url the address it came from, for messages
 * @throws OccupationError of kind `size`, `json` or `shape`
 */
function parseOccupation(input, url) {
    const document = typeof input === 'string' ? parseJson(input, url) : input;
    let issues;
    let count = 1;
    try {
        // As Zod's `safeParse` does, whose code is larger than all that is said here.
        const payload = { value: document, issues: [] };
        void occupationSchema._zod.run(payload, {});
        if (!payload.issues.length)
            return payload.value;
        count = payload.issues.length;
        issues = shapeIssues(payload.issues.slice(0, MAX_ISSUES), document);
    }
    catch (error) {
        // A getter or a Proxy of the page may throw whatever it likes.
        const found = error instanceof Error ? `an error (${error.message})` : 'an error';
        issues = [{ path: '', expected: 'an object that can be read', found }];
    }
    const said = issues
        .slice(0, 3)
        .map(({ path, expected, found }) => `${path || 'the document'}: expected ${expected}, found ${found}`);
    const more = count - said.length;
    throw new OccupationError('shape', `${said.join('; ')}${more ? `; and ${more} more` : ''}.`, url, issues);
}
function parseJson(text, url) {
    // A character takes one to three bytes of UTF-8, so most texts need no exact count.
    if (text.length * 3 > MAX_BYTES && new TextEncoder().encode(text).length > MAX_BYTES) {
        throw tooLarge(url);
    }
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const start = text.trim().slice(0, 40);
        throw new OccupationError('json', `expected JSON, found ${start ? JSON.stringify(start) : 'nothing'} (${error.message}).`, url);
    }
}

/**
 * An address if it leads to a web page: http or https after resolving, without a user name and
 * password, which could make one host look like another.
 */
function webAddress(href, base) {
    try {
        const url = new URL(href, base);
        if (!/^https?:$/.test(url.protocol))
            return;
        url.username = url.password = '';
        return url.href;
    }
    catch {
        return;
    }
}
/** `src` with the lower-case primary subtag of a language for `{lang}`: `pt` for `pt-BR`. */
function localized(src, language) {
    return String(src).replaceAll('{lang}', language.split('-')[0].toLowerCase());
}
/** A title as part of an address: "Medical records clerk" becomes "medical-records-clerk". */
function kebab(title) {
    return (title
        .normalize('NFKD')
        // Accents of Latin letters go; in other scripts a mark is part of the word.
        .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, ''));
}
/**
 * Fills an author's address with what is known: `{slug} {title} {esco} {isco08} {onetSoc} {lang}`,
 * percent-encoded. `slug` is the file name of `src` without its ending, or the title in kebab case.
 */
function filledAddress(template, { title, identifiers = {} }, language, src) {
    const file = localized(src ?? '', language)
        .replace(/[?#].*/, '')
        .match(/([^/]+?)(\.[^./]*)?$/)?.[1];
    const values = { title, ...identifiers, lang: language };
    // A half of a character alone cannot be encoded.
    const encoded = (text) => encodeURIComponent(text.toWellFormed());
    return template.replace(/\{(slug|title|esco|isco08|onetSoc|lang)\}/g, (_, key) => 
    // What is encoded in `src` already is not encoded twice.
    key === 'slug' && file
        ? encoded(file).replaceAll('%25', '%')
        : encoded(key === 'slug' ? kebab(title) : (values[key] ?? '')));
}

/** A special constant with type `never` */
function $constructor(name, initializer, params) {
    function init(inst, def) {
        if (!inst._zod) {
            Object.defineProperty(inst, "_zod", {
                value: {
                    def,
                    constr: _,
                    traits: new Set(),
                },
                enumerable: false,
            });
        }
        if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        // support prototype modifications
        const proto = _.prototype;
        const keys = Object.keys(proto);
        for (let i = 0; i < keys.length; i++) {
            const k = keys[i];
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        var _a;
        const inst = params?.Parent ? new Definition() : this;
        init(inst, def);
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        for (const fn of inst._zod.deferred) {
            fn();
        }
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
const globalConfig = {};
function config(newConfig) {
    return globalConfig;
}

// functions
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
function cached(getter) {
    return {
        get value() {
            {
                const value = getter();
                Object.defineProperty(this, "value", { value });
                return value;
            }
        },
    };
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
const EVALUATING = Symbol("evaluating");
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    return {};
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin === "optional" && shape[k]._zod.optout === "optional";
    });
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
function finalizeIssue(iss, ctx, config) {
    const full = { ...iss, path: iss.path ?? [] };
    // for backwards compatibility
    if (!iss.message) {
        const message = unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input";
        full.message = message;
    }
    // delete (full as any).def;
    delete full.inst;
    delete full.continue;
    if (!ctx?.reportInput) {
        delete full.input;
    }
    return full;
}

const initializer = (inst, def) => {
    inst.name = "$ZodError";
    Object.defineProperty(inst, "_zod", {
        value: inst._zod,
        enumerable: false,
    });
    Object.defineProperty(inst, "issues", {
        value: def,
        enumerable: false,
    });
    inst.message = JSON.stringify(def, jsonStringifyReplacer, 2);
    Object.defineProperty(inst, "toString", {
        value: () => inst.message,
        enumerable: false,
    });
};
const $ZodError = $constructor("$ZodError", initializer);
const $ZodRealError = $constructor("$ZodError", initializer, { Parent: Error });

const _parse = (_Err) => (schema, value, _ctx, _params) => {
    const ctx = _ctx ? Object.assign(_ctx, { async: false }) : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    if (result.issues.length) {
        const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
        captureStackTrace(e, _params?.callee);
        throw e;
    }
    return result.value;
};
const parse$1 = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => async (schema, value, _ctx, params) => {
    const ctx = _ctx ? Object.assign(_ctx, { async: true }) : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    if (result.issues.length) {
        const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
        captureStackTrace(e, params?.callee);
        throw e;
    }
    return result.value;
};
const parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length
        ? {
            success: false,
            error: new (_Err ?? $ZodError)(result.issues.map((iss) => finalizeIssue(iss, ctx, config()))),
        }
        : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? Object.assign(_ctx, { async: true }) : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length
        ? {
            success: false,
            error: new _Err(result.issues.map((iss) => finalizeIssue(iss, ctx, config()))),
        }
        : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);

const string$1 = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};

// import { $ZodType } from "./schemas.js";
const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    inst._zod.onattach.push((inst) => {
        const bag = inst._zod.bag;
        bag.format = def.format;
        if (def.pattern) {
            bag.patterns ?? (bag.patterns = new Set());
            bag.patterns.add(def.pattern);
        }
    });
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});

const version = {
    major: 4,
    minor: 1,
    patch: 13,
};

const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const checks = [...(inst._zod.def.checks ?? [])];
    // if inst is itself a checks.$ZodCheck, run it as a check
    if (inst._zod.traits.has("$ZodCheck")) {
        checks.unshift(inst);
    }
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer
        // inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            let isAborted = aborted(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new $ZodAsyncError();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        if (!isAborted)
                            isAborted = aborted(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    if (!isAborted)
                        isAborted = aborted(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        // const handleChecksResult = (
        //   checkResult: ParsePayload,
        //   originalResult: ParsePayload,
        //   ctx: ParseContextInternal
        // ): util.MaybeAsync<ParsePayload> => {
        //   // if the checks mutated the value && there are no issues, re-parse the result
        //   if (checkResult.value !== originalResult.value && !checkResult.issues.length)
        //     return inst._zod.parse(checkResult, ctx);
        //   return originalResult;
        // };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (aborted(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary
                // initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
    inst["~standard"] = {
        validate: (value) => {
            try {
                const r = safeParse(inst, value);
                return r.success ? { value: r.data } : { issues: r.error?.issues };
            }
            catch (_) {
                return safeParseAsync(inst, value).then((r) => (r.success ? { value: r.data } : { issues: r.error?.issues }));
            }
        },
        vendor: "zod",
        version: 1,
    };
});
const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = [...(inst?._zod.bag?.patterns ?? [])].pop() ?? string$1(inst._zod.bag);
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = Array(input.length);
        const proms = [];
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
});
function handlePropertyResult(result, final, key, input) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(key, result.issues));
    }
    if (result.value === undefined) {
        if (key in input) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    for (const k of keys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${k}": expected a Zod schema`);
        }
    }
    const okeys = optionalKeys(def.shape);
    return {
        ...def,
        keys,
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst) {
    const unrecognized = [];
    // iterate over input keys
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    for (const key in input) {
        if (keySet.has(key))
            continue;
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input)));
        }
        else {
            handlePropertyResult(r, payload, key, input);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    // const sh = def.shape;
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    if (!desc?.get) {
        const sh = def.shape;
        Object.defineProperty(def, "shape", {
            get: () => {
                const newSh = { ...sh };
                Object.defineProperty(def, "shape", {
                    value: newSh,
                });
                return newSh;
            },
        });
    }
    const _normalized = cached(() => normalizeDef(def));
    defineLazy(inst._zod, "propValues", () => {
        const shape = def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                propValues[key] ?? (propValues[key] = new Set());
                for (const v of field.values)
                    propValues[key].add(v);
            }
        }
        return propValues;
    });
    const isObject$1 = isObject;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject$1(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = {};
        const proms = [];
        const shape = value.shape;
        for (const key of value.keys) {
            const el = shape[key];
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input)));
            }
            else {
                handlePropertyResult(r, payload, key, input);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst);
    };
});
function handleOptionalResult(result, input) {
    if (result.issues.length && input === undefined) {
        return { issues: [], value: undefined };
    }
    return result;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    inst._zod.optout = "optional";
    defineLazy(inst._zod, "values", () => {
        return def.innerType._zod.values ? new Set([...def.innerType._zod.values, undefined]) : undefined;
    });
    defineLazy(inst._zod, "pattern", () => {
        const pattern = def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (def.innerType._zod.optin === "optional") {
            const result = def.innerType._zod.run(payload, ctx);
            if (result instanceof Promise)
                return result.then((r) => handleOptionalResult(r, payload.value));
            return handleOptionalResult(result, payload.value);
        }
        if (payload.value === undefined) {
            return payload;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});

var _a;
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            if (this._idmap.has(meta.id)) {
                throw new Error(`ID ${meta.id} already exists in the registry`);
            }
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());

function _string(Class, params) {
    return new Class({
        type: "string",
        ...normalizeParams(),
    });
}
function _regex(pattern, params) {
    return new $ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...normalizeParams(),
        pattern,
    });
}

const ZodMiniType = /*@__PURE__*/ $constructor("ZodMiniType", (inst, def) => {
    if (!inst._zod)
        throw new Error("Uninitialized schema in ZodMiniType.");
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    inst.parse = (data, params) => parse$1(inst, data, params, { callee: inst.parse });
    inst.safeParse = (data, params) => safeParse(inst, data, params);
    inst.parseAsync = async (data, params) => parseAsync(inst, data, params, { callee: inst.parseAsync });
    inst.safeParseAsync = async (data, params) => safeParseAsync(inst, data, params);
    inst.check = (...checks) => {
        return inst.clone({
            ...def,
            checks: [
                ...(def.checks ?? []),
                ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }
        // { parent: true }
        );
    };
    inst.clone = (_def, params) => clone(inst, _def, params);
    inst.brand = () => inst;
    inst.register = ((reg, meta) => {
        reg.add(inst, meta);
        return inst;
    });
});
const ZodMiniString = /*@__PURE__*/ $constructor("ZodMiniString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodMiniType.init(inst, def);
});
function string(params) {
    return _string(ZodMiniString);
}
const ZodMiniArray = /*@__PURE__*/ $constructor("ZodMiniArray", (inst, def) => {
    $ZodArray.init(inst, def);
    ZodMiniType.init(inst, def);
});
function array(element, params) {
    return new ZodMiniArray({
        type: "array",
        element: element,
        ...normalizeParams(),
    });
}
const ZodMiniObject = /*@__PURE__*/ $constructor("ZodMiniObject", (inst, def) => {
    $ZodObject.init(inst, def);
    ZodMiniType.init(inst, def);
    defineLazy(inst, "shape", () => def.shape);
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...normalizeParams(),
    };
    return new ZodMiniObject(def);
}
const ZodMiniOptional = /*@__PURE__*/ $constructor("ZodMiniOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodMiniType.init(inst, def);
});
function optional(innerType) {
    return new ZodMiniOptional({
        type: "optional",
        innerType: innerType,
    });
}

/** A file that is no text: what was expected, what was found, what to do; who calls says where. */
class TextFileError extends Error {
    constructor() {
        super(...arguments);
        this.name = 'TextFileError';
    }
}
/**
 * The text of a file in UTF-8, without the byte order mark that some editors write.
 * @throws TextFileError where it is a folder or has other bytes, and the system's error where it
 * cannot be read
 */
function readTextFile(path) {
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
function utf8Text(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

/** Items by a key, groups and members in the order of the items. (`Map.groupBy` needs Node 21.) */
function groupBy$1(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}

/** `index.json` beside the documents: what there is, sorted by title. */
const catalogueIndexSchema = array(object({
    /** Title of the occupation. */
    title: string(),
    /** Name of its document in the same folder. */
    file: string().check(_regex(/^[^/\\]+\.json$/)),
    /** Its codes. */
    identifiers: object({
        esco: optional(string()),
        isco08: optional(string()),
        onetSoc: optional(string()),
    }),
    /** Area of work. */
    sector: optional(string()),
}));
/**
 * File names of an earlier index by ESCO URI, so that all languages share them.
 * @throws ImportError where it is not such an index, or a document would be lost
 */
function readFileNames(path) {
    let content;
    try {
        content = JSON.parse(readTextFile(path));
    }
    catch (error) {
        throw new ImportError(`${path}: expected the index.json of an earlier import, found: ${error.message}.`);
    }
    const result = safeParse(catalogueIndexSchema, content);
    if (!result.success) {
        const { path: place } = result.error.issues[0];
        throw new ImportError(`${path}: expected the index.json of an earlier import, found something else${place.length ? ` at ${place.join('.')}` : ''}.`);
    }
    expectNamesOfTheirOwn(path, result.data);
    return new Map(result.data.flatMap(({ identifiers, file }) => identifiers.esco ? [[identifiers.esco, file]] : []));
}
function expectNamesOfTheirOwn(path, index) {
    // Some file systems take capital and small letters for the same.
    for (const [name, [first, second]] of groupBy$1(index, ({ file }) => file.toLowerCase())) {
        const { title, file } = first;
        const found = second
            ? `"${file}" for "${title}" and "${second.title}"`
            : name === 'index.json' && `"${file}", the name of the index itself, for "${title}"`;
        if (found) {
            throw new ImportError(`${path}: expected a file name of its own for each occupation, found ${found}. Change the name in "file".`);
        }
    }
}

var util = {exports: {}};

var constants;
var hasRequiredConstants;

function requireConstants () {
	if (hasRequiredConstants) return constants;
	hasRequiredConstants = 1;
	constants = {
	    /* The local file header */
	    LOCHDR           : 30, // LOC header size
	    LOCSIG           : 0x04034b50, // "PK\003\004"
	    LOCVER           : 4,	// version needed to extract
	    LOCFLG           : 6, // general purpose bit flag
	    LOCHOW           : 8, // compression method
	    LOCTIM           : 10, // modification time (2 bytes time, 2 bytes date)
	    LOCCRC           : 14, // uncompressed file crc-32 value
	    LOCSIZ           : 18, // compressed size
	    LOCLEN           : 22, // uncompressed size
	    LOCNAM           : 26, // filename length
	    LOCEXT           : 28, // extra field length

	    /* The Data descriptor */
	    EXTSIG           : 0x08074b50, // "PK\007\008"
	    EXTHDR           : 16, // EXT header size
	    EXTCRC           : 4, // uncompressed file crc-32 value
	    EXTSIZ           : 8, // compressed size
	    EXTLEN           : 12, // uncompressed size

	    /* The central directory file header */
	    CENHDR           : 46, // CEN header size
	    CENSIG           : 0x02014b50, // "PK\001\002"
	    CENVEM           : 4, // version made by
	    CENVER           : 6, // version needed to extract
	    CENFLG           : 8, // encrypt, decrypt flags
	    CENHOW           : 10, // compression method
	    CENTIM           : 12, // modification time (2 bytes time, 2 bytes date)
	    CENCRC           : 16, // uncompressed file crc-32 value
	    CENSIZ           : 20, // compressed size
	    CENLEN           : 24, // uncompressed size
	    CENNAM           : 28, // filename length
	    CENEXT           : 30, // extra field length
	    CENCOM           : 32, // file comment length
	    CENDSK           : 34, // volume number start
	    CENATT           : 36, // internal file attributes
	    CENATX           : 38, // external file attributes (host system dependent)
	    CENOFF           : 42, // LOC header offset

	    /* The entries in the end of central directory */
	    ENDHDR           : 22, // END header size
	    ENDSIG           : 0x06054b50, // "PK\005\006"
	    ENDSUB           : 8, // number of entries on this disk
	    ENDTOT           : 10, // total number of entries
	    ENDSIZ           : 12, // central directory size in bytes
	    ENDOFF           : 16, // offset of first CEN header
	    ENDCOM           : 20, // zip file comment length

	    END64HDR         : 20, // zip64 END header size
	    END64SIG         : 0x07064b50, // zip64 Locator signature, "PK\006\007"
	    END64START       : 4, // number of the disk with the start of the zip64
	    END64OFF         : 8, // relative offset of the zip64 end of central directory
	    END64NUMDISKS    : 16, // total number of disks

	    ZIP64SIG         : 0x06064b50, // zip64 signature, "PK\006\006"
	    ZIP64HDR         : 56, // zip64 record minimum size
	    ZIP64LEAD        : 12, // leading bytes at the start of the record, not counted by the value stored in ZIP64SIZE
	    ZIP64SIZE        : 4, // zip64 size of the central directory record
	    ZIP64VEM         : 12, // zip64 version made by
	    ZIP64VER         : 14, // zip64 version needed to extract
	    ZIP64DSK         : 16, // zip64 number of this disk
	    ZIP64DSKDIR      : 20, // number of the disk with the start of the record directory
	    ZIP64SUB         : 24, // number of entries on this disk
	    ZIP64TOT         : 32, // total number of entries
	    ZIP64SIZB        : 40, // zip64 central directory size in bytes
	    ZIP64OFF         : 48, // offset of start of central directory with respect to the starting disk number
	    ZIP64EXTRA       : 56, // extensible data sector

	    /* Compression methods */
	    STORED           : 0, // no compression
	    SHRUNK           : 1, // shrunk
	    REDUCED1         : 2, // reduced with compression factor 1
	    REDUCED2         : 3, // reduced with compression factor 2
	    REDUCED3         : 4, // reduced with compression factor 3
	    REDUCED4         : 5, // reduced with compression factor 4
	    IMPLODED         : 6, // imploded
	    // 7 reserved for Tokenizing compression algorithm
	    DEFLATED         : 8, // deflated
	    ENHANCED_DEFLATED: 9, // enhanced deflated
	    PKWARE           : 10,// PKWare DCL imploded
	    // 11 reserved by PKWARE
	    BZIP2            : 12, //  compressed using BZIP2
	    // 13 reserved by PKWARE
	    LZMA             : 14, // LZMA
	    // 15-17 reserved by PKWARE
	    IBM_TERSE        : 18, // compressed using IBM TERSE
	    IBM_LZ77         : 19, // IBM LZ77 z
	    AES_ENCRYPT      : 99, // WinZIP AES encryption method

	    /* General purpose bit flag */
	    // values can obtained with expression 2**bitnr
	    FLG_ENC          : 1,    // Bit 0: encrypted file
	    FLG_COMP1        : 2,    // Bit 1, compression option
	    FLG_COMP2        : 4,    // Bit 2, compression option
	    FLG_DESC         : 8,    // Bit 3, data descriptor
	    FLG_ENH          : 16,   // Bit 4, enhanced deflating
	    FLG_PATCH        : 32,   // Bit 5, indicates that the file is compressed patched data.
	    FLG_STR          : 64,   // Bit 6, strong encryption (patented)
	                             // Bits 7-10: Currently unused.
	    FLG_EFS          : 2048, // Bit 11: Language encoding flag (EFS)
	                             // Bit 12: Reserved by PKWARE for enhanced compression.
	                             // Bit 13: encrypted the Central Directory (patented).
	                             // Bits 14-15: Reserved by PKWARE.
	    FLG_MSK          : 4096, // mask header values

	    /* Load type */
	    FILE             : 2,
	    BUFFER           : 1,
	    NONE             : 0,

	    /* 4.5 Extensible data fields */
	    EF_ID            : 0,
	    EF_SIZE          : 2,

	    /* Header IDs */
	    ID_ZIP64         : 0x0001,
	    ID_AVINFO        : 0x0007,
	    ID_PFS           : 0x0008,
	    ID_OS2           : 0x0009,
	    ID_NTFS          : 0x000a,
	    ID_OPENVMS       : 0x000c,
	    ID_UNIX          : 0x000d,
	    ID_FORK          : 0x000e,
	    ID_PATCH         : 0x000f,
	    ID_X509_PKCS7    : 0x0014,
	    ID_X509_CERTID_F : 0x0015,
	    ID_X509_CERTID_C : 0x0016,
	    ID_STRONGENC     : 0x0017,
	    ID_RECORD_MGT    : 0x0018,
	    ID_X509_PKCS7_RL : 0x0019,
	    ID_IBM1          : 0x0065,
	    ID_IBM2          : 0x0066,
	    ID_POSZIP        : 0x4690,

	    EF_ZIP64_OR_32   : 0xffffffff,
	    EF_ZIP64_OR_16   : 0xffff,
	    EF_ZIP64_SUNCOMP : 0,
	    EF_ZIP64_SCOMP   : 8,
	    EF_ZIP64_RHO     : 16,
	    EF_ZIP64_DSN     : 24
	};
	return constants;
}

var errors = {};

var hasRequiredErrors;

function requireErrors () {
	if (hasRequiredErrors) return errors;
	hasRequiredErrors = 1;
	(function (exports) {
		const errors = {
		    /* Header error messages */
		    INVALID_LOC: "Invalid LOC header (bad signature)",
		    INVALID_CEN: "Invalid CEN header (bad signature)",
		    INVALID_END: "Invalid END header (bad signature)",

		    /* Descriptor */
		    DESCRIPTOR_NOT_EXIST: "No descriptor present",
		    DESCRIPTOR_UNKNOWN: "Unknown descriptor format",
		    DESCRIPTOR_FAULTY: "Descriptor data is malformed",

		    /* ZipEntry error messages*/
		    NO_DATA: "Nothing to decompress",
		    BAD_CRC: "CRC32 checksum failed {0}",
		    MAX_OUTPUT_EXCEEDED: "Decompressed data exceeds the declared uncompressed size",
		    FILE_IN_THE_WAY: "There is a file in the way: {0}",
		    UNKNOWN_METHOD: "Invalid/unsupported compression method",

		    /* Inflater error messages */
		    AVAIL_DATA: "inflate::Available inflate data did not terminate",
		    INVALID_DISTANCE: "inflate::Invalid literal/length or distance code in fixed or dynamic block",
		    TO_MANY_CODES: "inflate::Dynamic block code description: too many length or distance codes",
		    INVALID_REPEAT_LEN: "inflate::Dynamic block code description: repeat more than specified lengths",
		    INVALID_REPEAT_FIRST: "inflate::Dynamic block code description: repeat lengths with no first length",
		    INCOMPLETE_CODES: "inflate::Dynamic block code description: code lengths codes incomplete",
		    INVALID_DYN_DISTANCE: "inflate::Dynamic block code description: invalid distance code lengths",
		    INVALID_CODES_LEN: "inflate::Dynamic block code description: invalid literal/length code lengths",
		    INVALID_STORE_BLOCK: "inflate::Stored block length did not match one's complement",
		    INVALID_BLOCK_TYPE: "inflate::Invalid block type (type == 3)",

		    /* ADM-ZIP error messages */
		    CANT_EXTRACT_FILE: "Could not extract the file",
		    CANT_OVERRIDE: "Target file already exists",
		    DISK_ENTRY_TOO_LARGE: "Number of disk entries is too large",
		    NO_ZIP: "No zip file was loaded",
		    NO_ENTRY: "Entry doesn't exist",
		    DUPLICATE_ENTRY: "Duplicate entry name {0}",
		    DIRECTORY_CONTENT_ERROR: "A directory cannot have content",
		    FILE_NOT_FOUND: 'File not found: "{0}"',
		    NOT_IMPLEMENTED: "Not implemented",
		    INVALID_FILENAME: "Invalid filename",
		    INVALID_FORMAT: "Invalid or unsupported zip format. No END header found",
		    ZIP64_VALUE_TOO_LARGE: "Zip64 value exceeds the maximum safe integer",
		    INVALID_PASS_PARAM: "Incompatible password parameter",
		    WRONG_PASSWORD: "Wrong Password",

		    /* ADM-ZIP */
		    COMMENT_TOO_LONG: "Comment is too long", // Comment can be max 65535 bytes long (NOTE: some non-US characters may take more space)
		    EXTRA_FIELD_PARSE_ERROR: "Extra field parsing error"
		};

		// template
		function E(message) {
		    return function (...args) {
		        if (args.length) { // Allow {0} .. {9} arguments in error message, based on argument number
		            message = message.replace(/\{(\d)\}/g, (_, n) => args[n] || '');
		        }

		        return new Error('ADM-ZIP: ' + message);
		    };
		}

		// Init errors with template
		for (const msg of Object.keys(errors)) {
		    exports[msg] = E(errors[msg]);
		} 
	} (errors));
	return errors;
}

var utils;
var hasRequiredUtils;

function requireUtils () {
	if (hasRequiredUtils) return utils;
	hasRequiredUtils = 1;
	const fsystem = require$$0$1;
	const pth = require$$1$1;
	const Constants = requireConstants();
	const Errors = requireErrors();
	const isWin = typeof process === "object" && "win32" === process.platform;

	const is_Obj = (obj) => typeof obj === "object" && obj !== null;

	// generate CRC32 lookup table
	const crcTable = new Uint32Array(256).map((t, c) => {
	    for (let k = 0; k < 8; k++) {
	        if ((c & 1) !== 0) {
	            c = 0xedb88320 ^ (c >>> 1);
	        } else {
	            c >>>= 1;
	        }
	    }
	    return c >>> 0;
	});

	// UTILS functions

	function Utils(opts) {
	    this.sep = pth.sep;
	    this.fs = fsystem;

	    if (is_Obj(opts)) {
	        // custom filesystem
	        if (is_Obj(opts.fs) && typeof opts.fs.statSync === "function") {
	            this.fs = opts.fs;
	        }
	    }
	}

	utils = Utils;

	// INSTANTIABLE functions

	Utils.prototype.makeDir = function (/*String*/ folder) {
	    const self = this;

	    // Sync - make directories tree
	    function mkdirSync(/*String*/ fpath) {
	        let resolvedPath = fpath.split(self.sep)[0];
	        fpath.split(self.sep).forEach(function (name) {
	            if (!name || name.substr(-1, 1) === ":") return;
	            resolvedPath += self.sep + name;
	            var stat;
	            try {
	                stat = self.fs.statSync(resolvedPath);
	            } catch (e) {
	                if (e.message && e.message.startsWith('ENOENT')) {
	                    self.fs.mkdirSync(resolvedPath);
	                } else {
	                    throw e;
	                }
	            }
	            if (stat && stat.isFile()) throw Errors.FILE_IN_THE_WAY(`"${resolvedPath}"`);
	        });
	    }

	    mkdirSync(folder);
	};

	Utils.prototype.writeFileTo = function (/*String*/ path, /*Buffer*/ content, /*Boolean*/ overwrite, /*Number*/ attr) {
	    const self = this;
	    if (self.fs.existsSync(path)) {
	        if (!overwrite) return false; // cannot overwrite

	        var stat = self.fs.statSync(path);
	        if (stat.isDirectory()) {
	            return false;
	        }
	    }
	    var folder = pth.dirname(path);
	    if (!self.fs.existsSync(folder)) {
	        self.makeDir(folder);
	    }

	    var fd;
	    try {
	        fd = self.fs.openSync(path, "w", 0o666); // 0666
	    } catch (e) {
	        self.fs.chmodSync(path, 0o666);
	        fd = self.fs.openSync(path, "w", 0o666);
	    }
	    if (fd) {
	        try {
	            self.fs.writeSync(fd, content, 0, content.length, 0);
	        } finally {
	            self.fs.closeSync(fd);
	        }
	    }
	    self.fs.chmodSync(path, attr || 0o666);
	    return true;
	};

	Utils.prototype.writeFileToAsync = function (/*String*/ path, /*Buffer*/ content, /*Boolean*/ overwrite, /*Number*/ attr, /*Function*/ callback) {
	    if (typeof attr === "function") {
	        callback = attr;
	        attr = undefined;
	    }

	    const self = this;

	    self.fs.exists(path, function (exist) {
	        if (exist && !overwrite) return callback(false);

	        self.fs.stat(path, function (err, stat) {
	            if (exist && stat && stat.isDirectory()) {
	                return callback(false);
	            }

	            var folder = pth.dirname(path);
	            self.fs.exists(folder, function (exists) {
	                if (!exists) {
	                    // makeDir is synchronous and can throw (e.g. EACCES); report failure
	                    // rather than letting it escape this callback as an uncaught exception
	                    try {
	                        self.makeDir(folder);
	                    } catch (e) {
	                        return callback(false);
	                    }
	                }

	                // write the content to an open descriptor, then apply the attributes
	                const writeToFd = function (fd) {
	                    self.fs.write(fd, content, 0, content.length, 0, function (writeErr) {
	                        self.fs.close(fd, function () {
	                            // surface write failures instead of silently reporting success (issue #402)
	                            if (writeErr) return callback(false);
	                            self.fs.chmod(path, attr || 0o666, function () {
	                                callback(true);
	                            });
	                        });
	                    });
	                };

	                self.fs.open(path, "w", 0o666, function (err, fd) {
	                    if (err) {
	                        // the target may exist but be read-only: make it writable and retry once
	                        self.fs.chmod(path, 0o666, function () {
	                            self.fs.open(path, "w", 0o666, function (retryErr, fd) {
	                                // Previously the retry error was ignored and an undefined fd was
	                                // passed to fs.write, throwing an uncaught ERR_INVALID_ARG_TYPE that
	                                // crashed the process (issues #470, #459, #402). Report failure instead.
	                                if (retryErr || !fd) return callback(false);
	                                writeToFd(fd);
	                            });
	                        });
	                    } else if (fd) {
	                        writeToFd(fd);
	                    } else {
	                        callback(false);
	                    }
	                });
	            });
	        });
	    });
	};

	// Guard extraction against writing through a symlink that already exists inside
	// the target directory. sanitize() only proves the textual path stays under the
	// root; it cannot see that a component on disk is a symlink pointing elsewhere,
	// so open()/mkdir() would follow it and write outside the root. Walk every path
	// component strictly below root and reject any that is a symlink. Components at
	// or above root are the caller's own choice and are left untouched, so a root
	// that itself lives under a symlink (e.g. /tmp on macOS) still extracts.
	Utils.prototype.assertPathSafe = function (/*String*/ root, /*String*/ target) {
	    const self = this;
	    if (typeof self.fs.lstatSync !== "function") return;

	    const resolvedRoot = pth.resolve(root);
	    const resolvedTarget = pth.resolve(target);
	    if (resolvedTarget === resolvedRoot) return;

	    const rel = pth.relative(resolvedRoot, resolvedTarget);
	    // Not under root: sanitize() is responsible for that case; nothing to walk.
	    if (!rel || rel === ".." || rel.startsWith(".." + pth.sep) || pth.isAbsolute(rel)) return;

	    let cur = resolvedRoot;
	    for (const part of rel.split(pth.sep)) {
	        if (!part || part === ".") continue;
	        cur = pth.join(cur, part);
	        let stat;
	        try {
	            stat = self.fs.lstatSync(cur);
	        } catch (e) {
	            break; // component does not exist yet: nothing below it can be a symlink
	        }
	        if (stat.isSymbolicLink()) throw Errors.FILE_IN_THE_WAY(`"${cur}"`);
	    }
	};

	Utils.prototype.findFiles = function (/*String*/ path) {
	    const self = this;
	    const canLstat = typeof self.fs.lstatSync === "function";
	    const rootReal = self.fs.realpathSync(path);

	    // A symlink whose target lies outside the folder being archived must not be
	    // followed: statSync would dereference it and copy the target's contents into
	    // the archive, disclosing files outside the root (GHSA-wx42-xcp7-pgr4). Allow
	    // symlinks that resolve to a location inside the root, reject any that escape.
	    function escapesRoot(/*String*/ p) {
	        if (!canLstat) return false;
	        if (!self.fs.lstatSync(p).isSymbolicLink()) return false;
	        let real;
	        try {
	            real = self.fs.realpathSync(p);
	        } catch (e) {
	            return true; // dangling or unresolvable symlink: do not follow
	        }
	        return !(real === rootReal || real.startsWith(rootReal + pth.sep));
	    }

	    function findSync(/*String*/ dir, /*RegExp*/ pattern, /*Boolean*/ recursive, /*Set*/ visited) {
	        let files = [];
	        self.fs.readdirSync(dir).forEach(function (file) {
	            const path = pth.join(dir, file);

	            if (escapesRoot(path)) return;

	            const stat = self.fs.statSync(path);

	            {
	                files.push(pth.normalize(path) + (stat.isDirectory() ? self.sep : ""));
	            }

	            if (stat.isDirectory() && recursive) {
	                // Descend by resolved real path and skip directories we have already
	                // visited. This stops a symlink that points back to an ancestor from
	                // recursing forever until the path fails with ELOOP / ENAMETOOLONG
	                // (issue #541).
	                const realDir = self.fs.realpathSync(path);
	                if (!visited.has(realDir)) {
	                    visited.add(realDir);
	                    files = files.concat(findSync(path, pattern, recursive, visited));
	                }
	            }
	        });
	        return files;
	    }

	    return findSync(path, undefined, true, new Set([rootReal]));
	};

	/**
	 * Callback for showing if everything was done.
	 *
	 * @callback filelistCallback
	 * @param {Error} err - Error object
	 * @param {string[]} list - was request fully completed
	 */

	/**
	 *
	 * @param {string} dir
	 * @param {filelistCallback} cb
	 */
	Utils.prototype.findFilesAsync = function (dir, cb) {
	    const self = this;
	    const results = [];
	    let finished = false;
	    const finish = function (err) {
	        if (finished) return;
	        finished = true;
	        cb(err, err ? undefined : results);
	    };

	    const canLstat = typeof self.fs.lstat === "function";
	    let rootReal = null;

	    // Reject a symlink whose target escapes the root being archived, so its
	    // contents are not dereferenced and copied into the archive
	    // (GHSA-wx42-xcp7-pgr4). A symlink resolving to a location inside the root is
	    // allowed; a dangling or escaping one is skipped. Calls back (err, escapes).
	    const escapesRoot = function (file, cb) {
	        if (!canLstat) return cb(null, false);
	        self.fs.lstat(file, function (err, lst) {
	            if (err) return cb(err);
	            if (!lst || !lst.isSymbolicLink()) return cb(null, false);
	            self.fs.realpath(file, function (err, real) {
	                if (err) return cb(null, true); // dangling: do not follow
	                cb(null, !(real === rootReal || real.startsWith(rootReal + pth.sep)));
	            });
	        });
	    };

	    // Descend by resolved real path and skip directories already visited, so a
	    // symlink pointing back to an ancestor cannot recurse forever (issue #541).
	    const walk = function (dir, visited, done) {
	        self.fs.readdir(dir, function (err, list) {
	            if (err) return done(err);
	            let pending = list.length;
	            if (!pending) return done();
	            list.forEach(function (name) {
	                const file = pth.join(dir, name);
	                escapesRoot(file, function (err, escapes) {
	                    if (err) return done(err);
	                    if (escapes) {
	                        if (!--pending) done();
	                        return;
	                    }
	                    self.fs.stat(file, function (err, stat) {
	                        if (err) return done(err);
	                        if (!stat) {
	                            if (!--pending) done();
	                            return;
	                        }
	                        results.push(pth.normalize(file) + (stat.isDirectory() ? self.sep : ""));
	                        if (!stat.isDirectory()) {
	                            if (!--pending) done();
	                            return;
	                        }
	                        self.fs.realpath(file, function (err, realDir) {
	                            if (err) return done(err);
	                            if (visited.has(realDir)) {
	                                if (!--pending) done();
	                                return;
	                            }
	                            visited.add(realDir);
	                            walk(file, visited, function (err) {
	                                if (err) return done(err);
	                                if (!--pending) done();
	                            });
	                        });
	                    });
	                });
	            });
	        });
	    };

	    self.fs.realpath(dir, function (err, realDir) {
	        if (err) return finish(err);
	        rootReal = realDir;
	        walk(dir, new Set([realDir]), finish);
	    });
	};

	Utils.prototype.getAttributes = function () {};

	Utils.prototype.setAttributes = function () {};

	// STATIC functions

	// crc32 single update (it is part of crc32)
	Utils.crc32update = function (crc, byte) {
	    return crcTable[(crc ^ byte) & 0xff] ^ (crc >>> 8);
	};

	Utils.crc32 = function (buf) {
	    if (typeof buf === "string") {
	        buf = Buffer.from(buf, "utf8");
	    }

	    let len = buf.length;
	    let crc = -1;
	    for (let off = 0; off < len; ) crc = Utils.crc32update(crc, buf[off++]);
	    // xor and cast as uint32 number
	    return ~crc >>> 0;
	};

	Utils.methodToString = function (/*Number*/ method) {
	    switch (method) {
	        case Constants.STORED:
	            return "STORED (" + method + ")";
	        case Constants.DEFLATED:
	            return "DEFLATED (" + method + ")";
	        default:
	            return "UNSUPPORTED (" + method + ")";
	    }
	};

	/**
	 * removes ".." style path elements
	 * @param {string} path - fixable path
	 * @returns string - fixed filepath
	 */
	Utils.canonical = function (/*string*/ path) {
	    if (!path) return "";
	    // trick normalize think path is absolute
	    const safeSuffix = pth.posix.normalize("/" + path.split("\\").join("/"));
	    return pth.join(".", safeSuffix);
	};

	/**
	 * fix file names in achive
	 * @param {string} path - fixable path
	 * @returns string - fixed filepath
	 */

	Utils.zipnamefix = function (path) {
	    if (!path) return "";
	    // trick normalize think path is absolute
	    const safeSuffix = pth.posix.normalize("/" + path.split("\\").join("/"));
	    return pth.posix.join(".", safeSuffix);
	};

	/**
	 *
	 * @param {Array} arr
	 * @param {function} callback
	 * @returns
	 */
	Utils.findLast = function (arr, callback) {
	    if (!Array.isArray(arr)) throw new TypeError("arr is not array");

	    const len = arr.length >>> 0;
	    for (let i = len - 1; i >= 0; i--) {
	        if (callback(arr[i], i, arr)) {
	            return arr[i];
	        }
	    }
	    return void 0;
	};

	// make absolute paths taking prefix as root folder
	Utils.sanitize = function (/*string*/ prefix, /*string*/ name) {
	    prefix = pth.resolve(pth.normalize(prefix));
	    var parts = name.split("/");
	    for (var i = 0, l = parts.length; i < l; i++) {
	        var path = pth.normalize(pth.join(prefix, parts.slice(i, l).join(pth.sep)));
	        if (path === prefix || path.startsWith(prefix + pth.sep)) {
	            return path;
	        }
	    }
	    return pth.normalize(pth.join(prefix, pth.basename(name)));
	};

	// converts buffer, Uint8Array, string types to buffer
	Utils.toBuffer = function toBuffer(/*buffer, Uint8Array, string*/ input, /* function */ encoder) {
	    if (Buffer.isBuffer(input)) {
	        return input;
	    } else if (input instanceof Uint8Array) {
	        return Buffer.from(input);
	    } else {
	        // expect string all other values are invalid and return empty buffer
	        return typeof input === "string" ? encoder(input) : Buffer.alloc(0);
	    }
	};

	Utils.readBigUInt64LE = function (/*Buffer*/ buffer, /*int*/ index) {
	    const lo = buffer.readUInt32LE(index);
	    const hi = buffer.readUInt32LE(index + 4);
	    const value = hi * 0x100000000 + lo;
	    // The result is a JS number, so values above 2^53 - 1 cannot be represented
	    // exactly. These are zip64 sizes/offsets/counts used as buffer indices; a
	    // silently rounded value would misparse the archive. Reject instead.
	    if (value > Number.MAX_SAFE_INTEGER) {
	        throw Errors.ZIP64_VALUE_TOO_LARGE();
	    }
	    return value;
	};

	Utils.writeBigUInt64LE = function (/*Buffer*/ buffer, /*Number*/ value, /*int*/ index) {
	    const lo = value >>> 0;
	    const hi = Math.floor(value / 0x100000000) >>> 0;
	    buffer.writeUInt32LE(lo, index);
	    buffer.writeUInt32LE(hi, index + 4);
	};

	Utils.fromDOS2Date = function (val) {
	    return new Date(((val >> 25) & 0x7f) + 1980, Math.max(((val >> 21) & 0x0f) - 1, 0), Math.max((val >> 16) & 0x1f, 1), (val >> 11) & 0x1f, (val >> 5) & 0x3f, (val & 0x1f) << 1);
	};

	Utils.fromDate2DOS = function (val) {
	    let date = 0;
	    let time = 0;
	    if (val.getFullYear() > 1979) {
	        date = (((val.getFullYear() - 1980) & 0x7f) << 9) | ((val.getMonth() + 1) << 5) | val.getDate();
	        time = (val.getHours() << 11) | (val.getMinutes() << 5) | (val.getSeconds() >> 1);
	    }
	    return (date << 16) | time;
	};

	Utils.isWin = isWin; // Do we have windows system
	Utils.crcTable = crcTable;
	return utils;
}

var fattr;
var hasRequiredFattr;

function requireFattr () {
	if (hasRequiredFattr) return fattr;
	hasRequiredFattr = 1;
	const pth = require$$1$1;

	fattr = function (/*String*/ path, /*Utils object*/ { fs }) {
	    var _path = path || "",
	        _obj = newAttr(),
	        _stat = null;

	    function newAttr() {
	        return {
	            directory: false,
	            readonly: false,
	            hidden: false,
	            executable: false,
	            mtime: 0,
	            atime: 0
	        };
	    }

	    if (_path && fs.existsSync(_path)) {
	        _stat = fs.statSync(_path);
	        _obj.directory = _stat.isDirectory();
	        _obj.mtime = _stat.mtime;
	        _obj.atime = _stat.atime;
	        _obj.executable = (0o111 & _stat.mode) !== 0; // file is executable who ever har right not just owner
	        _obj.readonly = (0o200 & _stat.mode) === 0; // readonly if owner has no write right
	        _obj.hidden = pth.basename(_path)[0] === ".";
	    } else {
	        console.warn("Invalid path: " + _path);
	    }

	    return {
	        get directory() {
	            return _obj.directory;
	        },

	        get readOnly() {
	            return _obj.readonly;
	        },

	        get hidden() {
	            return _obj.hidden;
	        },

	        get mtime() {
	            return _obj.mtime;
	        },

	        get atime() {
	            return _obj.atime;
	        },

	        get executable() {
	            return _obj.executable;
	        },

	        decodeAttributes: function () {},

	        encodeAttributes: function () {},

	        toJSON: function () {
	            return {
	                path: _path,
	                isDirectory: _obj.directory,
	                isReadOnly: _obj.readonly,
	                isHidden: _obj.hidden,
	                isExecutable: _obj.executable,
	                mTime: _obj.mtime,
	                aTime: _obj.atime
	            };
	        },

	        toString: function () {
	            return JSON.stringify(this.toJSON(), null, "\t");
	        }
	    };
	};
	return fattr;
}

var decoder;
var hasRequiredDecoder;

function requireDecoder () {
	if (hasRequiredDecoder) return decoder;
	hasRequiredDecoder = 1;
	decoder = {
	    efs: true,
	    encode: (data) => Buffer.from(data, "utf8"),
	    decode: (data) => data.toString("utf8")
	};
	return decoder;
}

var hasRequiredUtil;

function requireUtil () {
	if (hasRequiredUtil) return util.exports;
	hasRequiredUtil = 1;
	util.exports = requireUtils();
	util.exports.Constants = requireConstants();
	util.exports.Errors = requireErrors();
	util.exports.FileAttr = requireFattr();
	util.exports.decoder = requireDecoder();
	return util.exports;
}

var headers = {};

var entryHeader;
var hasRequiredEntryHeader;

function requireEntryHeader () {
	if (hasRequiredEntryHeader) return entryHeader;
	hasRequiredEntryHeader = 1;
	var Utils = requireUtil(),
	    Constants = Utils.Constants;

	/* The central directory file header */
	entryHeader = function () {
	    var _verMade = 20, // v2.0
	        _version = 10, // v1.0
	        _flags = 0,
	        _method = 0,
	        _time = 0,
	        _crc = 0,
	        _compressedSize = 0,
	        _size = 0,
	        _fnameLen = 0,
	        _extraLen = 0,
	        _comLen = 0,
	        _diskStart = 0,
	        _inattr = 0,
	        _attr = 0,
	        _offset = 0;

	    _verMade |= Utils.isWin ? 0x0a00 : 0x0300;

	    // Set EFS flag since filename and comment fields are all by default encoded using UTF-8.
	    // Without it file names may be corrupted for other apps when file names use unicode chars
	    _flags |= Constants.FLG_EFS;

	    const _localHeader = {
	        extraLen: 0
	    };

	    // casting
	    const uint32 = (val) => Math.max(0, val) >>> 0;
	    const uint8 = (val) => Math.max(0, val) & 0xff;

	    _time = Utils.fromDate2DOS(new Date());

	    return {
	        get made() {
	            return _verMade;
	        },
	        set made(val) {
	            _verMade = val;
	        },

	        get version() {
	            return _version;
	        },
	        set version(val) {
	            _version = val;
	        },

	        get flags() {
	            return _flags;
	        },
	        set flags(val) {
	            _flags = val;
	        },

	        get flags_efs() {
	            return (_flags & Constants.FLG_EFS) > 0;
	        },
	        set flags_efs(val) {
	            if (val) {
	                _flags |= Constants.FLG_EFS;
	            } else {
	                _flags &= ~Constants.FLG_EFS;
	            }
	        },

	        get flags_desc() {
	            return (_flags & Constants.FLG_DESC) > 0;
	        },
	        set flags_desc(val) {
	            if (val) {
	                _flags |= Constants.FLG_DESC;
	            } else {
	                _flags &= ~Constants.FLG_DESC;
	            }
	        },

	        get method() {
	            return _method;
	        },
	        set method(val) {
	            switch (val) {
	                case Constants.STORED:
	                    this.version = 10;
	                    break;
	                case Constants.DEFLATED:
	                default:
	                    this.version = 20;
	            }
	            _method = val;
	        },

	        get time() {
	            return Utils.fromDOS2Date(this.timeval);
	        },
	        set time(val) {
	            val = new Date(val);
	            this.timeval = Utils.fromDate2DOS(val);
	        },

	        get timeval() {
	            return _time;
	        },
	        set timeval(val) {
	            _time = uint32(val);
	        },

	        get timeHighByte() {
	            return uint8(_time >>> 8);
	        },
	        get crc() {
	            return _crc;
	        },
	        set crc(val) {
	            _crc = uint32(val);
	        },

	        get compressedSize() {
	            return _compressedSize;
	        },
	        set compressedSize(val) {
	            _compressedSize = uint32(val);
	        },

	        get size() {
	            return _size;
	        },
	        set size(val) {
	            _size = uint32(val);
	        },

	        get fileNameLength() {
	            return _fnameLen;
	        },
	        set fileNameLength(val) {
	            _fnameLen = val;
	        },

	        get extraLength() {
	            return _extraLen;
	        },
	        set extraLength(val) {
	            _extraLen = val;
	        },

	        get extraLocalLength() {
	            return _localHeader.extraLen;
	        },
	        set extraLocalLength(val) {
	            _localHeader.extraLen = val;
	        },

	        get commentLength() {
	            return _comLen;
	        },
	        set commentLength(val) {
	            _comLen = val;
	        },

	        get diskNumStart() {
	            return _diskStart;
	        },
	        set diskNumStart(val) {
	            _diskStart = uint32(val);
	        },

	        get inAttr() {
	            return _inattr;
	        },
	        set inAttr(val) {
	            _inattr = uint32(val);
	        },

	        get attr() {
	            return _attr;
	        },
	        set attr(val) {
	            _attr = uint32(val);
	        },

	        // get Unix file permissions
	        get fileAttr() {
	            // Mask to the 9 rwxrwxrwx bits only. The setuid (0o4000), setgid
	            // (0o2000) and sticky (0o1000) bits are attacker-controlled archive
	            // metadata; preserving them on extraction (keepOriginalPermission)
	            // lets a crafted zip plant a setuid-root binary when extracting as
	            // root, a local privilege escalation (GHSA-679w-jf3m-wh39).
	            return ((_attr || 0) >> 16) & 0o777;
	        },

	        get offset() {
	            return _offset;
	        },
	        set offset(val) {
	            _offset = uint32(val);
	        },

	        get encrypted() {
	            return (_flags & Constants.FLG_ENC) === Constants.FLG_ENC;
	        },

	        get centralHeaderSize() {
	            return Constants.CENHDR + _fnameLen + _extraLen + _comLen;
	        },

	        get realDataOffset() {
	            return _offset + Constants.LOCHDR + _localHeader.fnameLen + _localHeader.extraLen;
	        },

	        get localHeader() {
	            return _localHeader;
	        },

	        loadLocalHeaderFromBinary: function (/*Buffer*/ input) {
	            // The LOC offset comes from the central directory and is attacker
	            // controlled. Reject one that would read past the end of the buffer,
	            // otherwise readUInt32LE below throws a raw RangeError instead of a
	            // clean INVALID_LOC (and escapes the async error path).
	            if (_offset < 0 || _offset + Constants.LOCHDR > input.length) {
	                throw Utils.Errors.INVALID_LOC();
	            }
	            var data = input.slice(_offset, _offset + Constants.LOCHDR);
	            // 30 bytes and should start with "PK\003\004"
	            if (data.readUInt32LE(0) !== Constants.LOCSIG) {
	                throw Utils.Errors.INVALID_LOC();
	            }

	            // version needed to extract
	            _localHeader.version = data.readUInt16LE(Constants.LOCVER);
	            // general purpose bit flag
	            _localHeader.flags = data.readUInt16LE(Constants.LOCFLG);
	            // desc flag
	            _localHeader.flags_desc = (_localHeader.flags & Constants.FLG_DESC) > 0;
	            // compression method
	            _localHeader.method = data.readUInt16LE(Constants.LOCHOW);
	            // modification time (2 bytes time, 2 bytes date)
	            _localHeader.time = data.readUInt32LE(Constants.LOCTIM);
	            // uncompressed file crc-32 valu
	            _localHeader.crc = data.readUInt32LE(Constants.LOCCRC);
	            // compressed size
	            _localHeader.compressedSize = data.readUInt32LE(Constants.LOCSIZ);
	            // uncompressed size
	            _localHeader.size = data.readUInt32LE(Constants.LOCLEN);
	            // filename length
	            _localHeader.fnameLen = data.readUInt16LE(Constants.LOCNAM);
	            // extra field length
	            _localHeader.extraLen = data.readUInt16LE(Constants.LOCEXT);

	            // read extra data
	            const extraStart = _offset + Constants.LOCHDR + _localHeader.fnameLen;
	            const extraEnd = extraStart + _localHeader.extraLen;
	            return input.slice(extraStart, extraEnd);
	        },

	        loadFromBinary: function (/*Buffer*/ data) {
	            // data should be 46 bytes and start with "PK 01 02"
	            if (data.length !== Constants.CENHDR || data.readUInt32LE(0) !== Constants.CENSIG) {
	                throw Utils.Errors.INVALID_CEN();
	            }
	            // version made by
	            _verMade = data.readUInt16LE(Constants.CENVEM);
	            // version needed to extract
	            _version = data.readUInt16LE(Constants.CENVER);
	            // encrypt, decrypt flags
	            _flags = data.readUInt16LE(Constants.CENFLG);
	            // compression method
	            _method = data.readUInt16LE(Constants.CENHOW);
	            // modification time (2 bytes time, 2 bytes date)
	            _time = data.readUInt32LE(Constants.CENTIM);
	            // uncompressed file crc-32 value
	            _crc = data.readUInt32LE(Constants.CENCRC);
	            // compressed size
	            _compressedSize = data.readUInt32LE(Constants.CENSIZ);
	            // uncompressed size
	            _size = data.readUInt32LE(Constants.CENLEN);
	            // filename length
	            _fnameLen = data.readUInt16LE(Constants.CENNAM);
	            // extra field length
	            _extraLen = data.readUInt16LE(Constants.CENEXT);
	            // file comment length
	            _comLen = data.readUInt16LE(Constants.CENCOM);
	            // volume number start
	            _diskStart = data.readUInt16LE(Constants.CENDSK);
	            // internal file attributes
	            _inattr = data.readUInt16LE(Constants.CENATT);
	            // external file attributes
	            _attr = data.readUInt32LE(Constants.CENATX);
	            // LOC header offset
	            _offset = data.readUInt32LE(Constants.CENOFF);
	        },

	        localHeaderToBinary: function () {
	            // LOC header size (30 bytes)
	            var data = Buffer.alloc(Constants.LOCHDR);
	            // "PK\003\004"
	            data.writeUInt32LE(Constants.LOCSIG, 0);
	            // version needed to extract
	            data.writeUInt16LE(_version, Constants.LOCVER);
	            // general purpose bit flag
	            // clear bit 3 (data descriptor): we always write the real crc-32
	            // and sizes into this local header, so no trailing descriptor is
	            // emitted. Leaving the flag set would make the output unreadable
	            // (see issue #555).
	            data.writeUInt16LE(_flags & ~Constants.FLG_DESC, Constants.LOCFLG);
	            // compression method
	            data.writeUInt16LE(_method, Constants.LOCHOW);
	            // modification time (2 bytes time, 2 bytes date)
	            data.writeUInt32LE(_time, Constants.LOCTIM);
	            // uncompressed file crc-32 value
	            data.writeUInt32LE(_crc, Constants.LOCCRC);
	            // compressed size
	            data.writeUInt32LE(_compressedSize, Constants.LOCSIZ);
	            // uncompressed size
	            data.writeUInt32LE(_size, Constants.LOCLEN);
	            // filename length
	            data.writeUInt16LE(_fnameLen, Constants.LOCNAM);
	            // extra field length
	            data.writeUInt16LE(_localHeader.extraLen, Constants.LOCEXT);
	            return data;
	        },

	        centralHeaderToBinary: function () {
	            // CEN header size (46 bytes)
	            var data = Buffer.alloc(Constants.CENHDR + _fnameLen + _extraLen + _comLen);
	            // "PK\001\002"
	            data.writeUInt32LE(Constants.CENSIG, 0);
	            // version made by
	            data.writeUInt16LE(_verMade, Constants.CENVEM);
	            // version needed to extract
	            data.writeUInt16LE(_version, Constants.CENVER);
	            // encrypt, decrypt flags
	            // clear bit 3 (data descriptor) to match the local header we emit
	            // (real crc/sizes are written, no descriptor follows the data) — issue #555
	            data.writeUInt16LE(_flags & ~Constants.FLG_DESC, Constants.CENFLG);
	            // compression method
	            data.writeUInt16LE(_method, Constants.CENHOW);
	            // modification time (2 bytes time, 2 bytes date)
	            data.writeUInt32LE(_time, Constants.CENTIM);
	            // uncompressed file crc-32 value
	            data.writeUInt32LE(_crc, Constants.CENCRC);
	            // compressed size
	            data.writeUInt32LE(_compressedSize, Constants.CENSIZ);
	            // uncompressed size
	            data.writeUInt32LE(_size, Constants.CENLEN);
	            // filename length
	            data.writeUInt16LE(_fnameLen, Constants.CENNAM);
	            // extra field length
	            data.writeUInt16LE(_extraLen, Constants.CENEXT);
	            // file comment length
	            data.writeUInt16LE(_comLen, Constants.CENCOM);
	            // volume number start
	            data.writeUInt16LE(_diskStart, Constants.CENDSK);
	            // internal file attributes
	            data.writeUInt16LE(_inattr, Constants.CENATT);
	            // external file attributes
	            data.writeUInt32LE(_attr, Constants.CENATX);
	            // LOC header offset
	            data.writeUInt32LE(_offset, Constants.CENOFF);
	            return data;
	        },

	        toJSON: function () {
	            const bytes = function (nr) {
	                return nr + " bytes";
	            };

	            return {
	                made: _verMade,
	                version: _version,
	                flags: _flags,
	                method: Utils.methodToString(_method),
	                time: this.time,
	                crc: "0x" + _crc.toString(16).toUpperCase(),
	                compressedSize: bytes(_compressedSize),
	                size: bytes(_size),
	                fileNameLength: bytes(_fnameLen),
	                extraLength: bytes(_extraLen),
	                commentLength: bytes(_comLen),
	                diskNumStart: _diskStart,
	                inAttr: _inattr,
	                attr: _attr,
	                offset: _offset,
	                centralHeaderSize: bytes(Constants.CENHDR + _fnameLen + _extraLen + _comLen)
	            };
	        },

	        toString: function () {
	            return JSON.stringify(this.toJSON(), null, "\t");
	        }
	    };
	};
	return entryHeader;
}

var mainHeader;
var hasRequiredMainHeader;

function requireMainHeader () {
	if (hasRequiredMainHeader) return mainHeader;
	hasRequiredMainHeader = 1;
	var Utils = requireUtil(),
	    Constants = Utils.Constants;

	/* The entries in the end of central directory */
	mainHeader = function () {
	    var _volumeEntries = 0,
	        _totalEntries = 0,
	        _size = 0,
	        _offset = 0,
	        _commentLength = 0;

	    const needsZip64 = () => _volumeEntries > Constants.EF_ZIP64_OR_16 || _totalEntries > Constants.EF_ZIP64_OR_16 || _size > Constants.EF_ZIP64_OR_32 || _offset > Constants.EF_ZIP64_OR_32;

	    return {
	        get diskEntries() {
	            return _volumeEntries;
	        },
	        set diskEntries(/*Number*/ val) {
	            _volumeEntries = _totalEntries = val;
	        },

	        get totalEntries() {
	            return _totalEntries;
	        },
	        set totalEntries(/*Number*/ val) {
	            _totalEntries = _volumeEntries = val;
	        },

	        get size() {
	            return _size;
	        },
	        set size(/*Number*/ val) {
	            _size = val;
	        },

	        get offset() {
	            return _offset;
	        },
	        set offset(/*Number*/ val) {
	            _offset = val;
	        },

	        get commentLength() {
	            return _commentLength;
	        },
	        set commentLength(/*Number*/ val) {
	            _commentLength = val;
	        },

	        get mainHeaderSize() {
	            return (needsZip64() ? Constants.ZIP64HDR + Constants.END64HDR : 0) + Constants.ENDHDR + _commentLength;
	        },

	        loadFromBinary: function (/*Buffer*/ data) {
	            // data should be 22 bytes and start with "PK 05 06"
	            // or be 56+ bytes and start with "PK 06 06" for Zip64
	            if (
	                (data.length !== Constants.ENDHDR || data.readUInt32LE(0) !== Constants.ENDSIG) &&
	                (data.length < Constants.ZIP64HDR || data.readUInt32LE(0) !== Constants.ZIP64SIG)
	            ) {
	                throw Utils.Errors.INVALID_END();
	            }

	            if (data.readUInt32LE(0) === Constants.ENDSIG) {
	                // number of entries on this volume
	                _volumeEntries = data.readUInt16LE(Constants.ENDSUB);
	                // total number of entries
	                _totalEntries = data.readUInt16LE(Constants.ENDTOT);
	                // central directory size in bytes
	                _size = data.readUInt32LE(Constants.ENDSIZ);
	                // offset of first CEN header
	                _offset = data.readUInt32LE(Constants.ENDOFF);
	                // zip file comment length
	                _commentLength = data.readUInt16LE(Constants.ENDCOM);
	            } else {
	                // number of entries on this volume
	                _volumeEntries = Utils.readBigUInt64LE(data, Constants.ZIP64SUB);
	                // total number of entries
	                _totalEntries = Utils.readBigUInt64LE(data, Constants.ZIP64TOT);
	                // central directory size in bytes
	                _size = Utils.readBigUInt64LE(data, Constants.ZIP64SIZB);
	                // offset of first CEN header
	                _offset = Utils.readBigUInt64LE(data, Constants.ZIP64OFF);

	                _commentLength = 0;
	            }
	        },

	        toBinary: function () {
	            if (!needsZip64()) {
	                var b = Buffer.alloc(Constants.ENDHDR + _commentLength);
	                // "PK 05 06" signature
	                b.writeUInt32LE(Constants.ENDSIG, 0);
	                b.writeUInt32LE(0, 4);
	                // number of entries on this volume
	                b.writeUInt16LE(_volumeEntries, Constants.ENDSUB);
	                // total number of entries
	                b.writeUInt16LE(_totalEntries, Constants.ENDTOT);
	                // central directory size in bytes
	                b.writeUInt32LE(_size, Constants.ENDSIZ);
	                // offset of first CEN header
	                b.writeUInt32LE(_offset, Constants.ENDOFF);
	                // zip file comment length
	                b.writeUInt16LE(_commentLength, Constants.ENDCOM);
	                // fill comment memory with spaces so no garbage is left there
	                b.fill(" ", Constants.ENDHDR);

	                return b;
	            }

	            var b = Buffer.alloc(this.mainHeaderSize);
	            let offset = 0;

	            // Zip64 end of central directory record.
	            b.writeUInt32LE(Constants.ZIP64SIG, offset);
	            Utils.writeBigUInt64LE(b, Constants.ZIP64HDR - Constants.ZIP64LEAD, offset + Constants.ZIP64SIZE);
	            b.writeUInt16LE(45, offset + Constants.ZIP64VEM);
	            b.writeUInt16LE(45, offset + Constants.ZIP64VER);
	            b.writeUInt32LE(0, offset + Constants.ZIP64DSK);
	            b.writeUInt32LE(0, offset + Constants.ZIP64DSKDIR);
	            Utils.writeBigUInt64LE(b, _volumeEntries, offset + Constants.ZIP64SUB);
	            Utils.writeBigUInt64LE(b, _totalEntries, offset + Constants.ZIP64TOT);
	            Utils.writeBigUInt64LE(b, _size, offset + Constants.ZIP64SIZB);
	            Utils.writeBigUInt64LE(b, _offset, offset + Constants.ZIP64OFF);

	            const zip64EndOffset = _offset + _size;
	            offset += Constants.ZIP64HDR;

	            // Zip64 end of central directory locator.
	            b.writeUInt32LE(Constants.END64SIG, offset);
	            b.writeUInt32LE(0, offset + Constants.END64START);
	            Utils.writeBigUInt64LE(b, zip64EndOffset, offset + Constants.END64OFF);
	            b.writeUInt32LE(1, offset + Constants.END64NUMDISKS);
	            offset += Constants.END64HDR;

	            // "PK 05 06" signature
	            b.writeUInt32LE(Constants.ENDSIG, offset);
	            b.writeUInt32LE(0, offset + 4);
	            // number of entries on this volume
	            b.writeUInt16LE(Math.min(_volumeEntries, Constants.EF_ZIP64_OR_16), offset + Constants.ENDSUB);
	            // total number of entries
	            b.writeUInt16LE(Math.min(_totalEntries, Constants.EF_ZIP64_OR_16), offset + Constants.ENDTOT);
	            // central directory size in bytes
	            b.writeUInt32LE(Math.min(_size, Constants.EF_ZIP64_OR_32), offset + Constants.ENDSIZ);
	            // offset of first CEN header
	            b.writeUInt32LE(Math.min(_offset, Constants.EF_ZIP64_OR_32), offset + Constants.ENDOFF);
	            // zip file comment length
	            b.writeUInt16LE(_commentLength, offset + Constants.ENDCOM);
	            // fill comment memory with spaces so no garbage is left there
	            b.fill(" ", offset + Constants.ENDHDR);

	            return b;
	        },

	        toJSON: function () {
	            // creates 0x0000 style output
	            const offset = function (nr, len) {
	                let offs = nr.toString(16).toUpperCase();
	                while (offs.length < len) offs = "0" + offs;
	                return "0x" + offs;
	            };

	            return {
	                diskEntries: _volumeEntries,
	                totalEntries: _totalEntries,
	                size: _size + " bytes",
	                offset: offset(_offset, 4),
	                commentLength: _commentLength
	            };
	        },

	        toString: function () {
	            return JSON.stringify(this.toJSON(), null, "\t");
	        }
	    };
	};
	// Misspelled
	return mainHeader;
}

var hasRequiredHeaders;

function requireHeaders () {
	if (hasRequiredHeaders) return headers;
	hasRequiredHeaders = 1;
	headers.EntryHeader = requireEntryHeader();
	headers.MainHeader = requireMainHeader();
	return headers;
}

var methods = {};

var deflater;
var hasRequiredDeflater;

function requireDeflater () {
	if (hasRequiredDeflater) return deflater;
	hasRequiredDeflater = 1;
	deflater = function (/*Buffer*/ inbuf) {
	    var zlib = require$$0$2;

	    var opts = { chunkSize: (parseInt(inbuf.length / 1024) + 1) * 1024 };

	    return {
	        deflate: function () {
	            return zlib.deflateRawSync(inbuf, opts);
	        },

	        deflateAsync: function (/*Function*/ callback) {
	            var tmp = zlib.createDeflateRaw(opts),
	                parts = [],
	                total = 0;
	            tmp.on("data", function (data) {
	                parts.push(data);
	                total += data.length;
	            });
	            tmp.on("end", function () {
	                var buf = Buffer.alloc(total),
	                    written = 0;
	                buf.fill(0);
	                for (var i = 0; i < parts.length; i++) {
	                    var part = parts[i];
	                    part.copy(buf, written);
	                    written += part.length;
	                }
	                callback && callback(buf);
	            });
	            tmp.end(inbuf);
	        }
	    };
	};
	return deflater;
}

var inflater;
var hasRequiredInflater;

function requireInflater () {
	if (hasRequiredInflater) return inflater;
	hasRequiredInflater = 1;
	const version = +(process?.versions?.node ?? "").split(".")[0] || 0;
	const Errors = requireErrors();

	inflater = function (/*Buffer*/ inbuf, /*number*/ expectedLength) {
	    var zlib = require$$0$2;
	    // Cap decompression output at the entry's declared uncompressed size to bound
	    // decompression bombs (CVE-2026-39244). A declared size of 0 must not disable
	    // the cap: a genuinely empty entry inflates to 0 bytes, so a 1-byte floor
	    // still lets it through while stopping a bomb that lies about its size
	    // (GHSA-rcw4-f5rp-g42v). zlib requires maxOutputLength >= 1.
	    const maxOutputLength = expectedLength > 0 ? expectedLength : 1;
	    const option = version >= 15 ? { maxOutputLength } : {};

	    return {
	        inflate: function () {
	            return zlib.inflateRawSync(inbuf, option);
	        },

	        inflateAsync: function (/*Function*/ callback) {
	            var tmp = zlib.createInflateRaw(option),
	                parts = [],
	                total = 0,
	                done = false;
	            const fail = function (err) {
	                if (done) return;
	                done = true;
	                tmp.destroy();
	                callback && callback(Buffer.alloc(0), err);
	            };
	            // Route stream errors (e.g. Z_DATA_ERROR on malformed input) through the
	            // callback. Without an "error" listener zlib re-throws the event as an
	            // uncaught exception on a later tick, crashing the host process instead
	            // of failing the call (GHSA-8238-w5pm-2374).
	            tmp.on("error", function (err) {
	                fail(err);
	            });
	            tmp.on("data", function (data) {
	                if (done) return;
	                total += data.length;
	                // The streaming API ignores maxOutputLength, so enforce the cap by
	                // hand; otherwise the async path decompresses without limit while the
	                // sync path is capped (GHSA-v429-h5qx-84wm, GHSA-c6fg-446q-cg94).
	                if (total > maxOutputLength) {
	                    return fail(Errors.MAX_OUTPUT_EXCEEDED());
	                }
	                parts.push(data);
	            });
	            tmp.on("end", function () {
	                if (done) return;
	                done = true;
	                var buf = Buffer.alloc(total),
	                    written = 0;
	                buf.fill(0);
	                for (var i = 0; i < parts.length; i++) {
	                    var part = parts[i];
	                    part.copy(buf, written);
	                    written += part.length;
	                }
	                callback && callback(buf);
	            });
	            tmp.end(inbuf);
	        }
	    };
	};
	return inflater;
}

var zipcrypto;
var hasRequiredZipcrypto;

function requireZipcrypto () {
	if (hasRequiredZipcrypto) return zipcrypto;
	hasRequiredZipcrypto = 1;

	// node crypt, we use it for generate salt
	// eslint-disable-next-line node/no-unsupported-features/node-builtins
	const { randomFillSync } = require$$0$3;
	const Errors = requireErrors();

	// generate CRC32 lookup table
	const crctable = new Uint32Array(256).map((t, crc) => {
	    for (let j = 0; j < 8; j++) {
	        if (0 !== (crc & 1)) {
	            crc = (crc >>> 1) ^ 0xedb88320;
	        } else {
	            crc >>>= 1;
	        }
	    }
	    return crc >>> 0;
	});

	// C-style uInt32 Multiply (discards higher bits, when JS multiply discards lower bits)
	const uMul = (a, b) => Math.imul(a, b) >>> 0;

	// crc32 byte single update (actually same function is part of utils.crc32 function :) )
	const crc32update = (pCrc32, bval) => {
	    return crctable[(pCrc32 ^ bval) & 0xff] ^ (pCrc32 >>> 8);
	};

	// function for generating salt for encrytion header
	const genSalt = () => {
	    if ("function" === typeof randomFillSync) {
	        return randomFillSync(Buffer.alloc(12));
	    } else {
	        // fallback if function is not defined
	        return genSalt.node();
	    }
	};

	// salt generation with node random function (mainly as fallback)
	genSalt.node = () => {
	    const salt = Buffer.alloc(12);
	    const len = salt.length;
	    for (let i = 0; i < len; i++) salt[i] = (Math.random() * 256) & 0xff;
	    return salt;
	};

	// general config
	const config = {
	    genSalt
	};

	// Class Initkeys handles same basic ops with keys
	function Initkeys(pw) {
	    const pass = Buffer.isBuffer(pw) ? pw : Buffer.from(pw);
	    this.keys = new Uint32Array([0x12345678, 0x23456789, 0x34567890]);
	    for (let i = 0; i < pass.length; i++) {
	        this.updateKeys(pass[i]);
	    }
	}

	Initkeys.prototype.updateKeys = function (byteValue) {
	    const keys = this.keys;
	    keys[0] = crc32update(keys[0], byteValue);
	    keys[1] += keys[0] & 0xff;
	    keys[1] = uMul(keys[1], 134775813) + 1;
	    keys[2] = crc32update(keys[2], keys[1] >>> 24);
	    return byteValue;
	};

	Initkeys.prototype.next = function () {
	    const k = (this.keys[2] | 2) >>> 0; // key
	    return (uMul(k, k ^ 1) >> 8) & 0xff; // decode
	};

	function make_decrypter(/*Buffer*/ pwd) {
	    // 1. Stage initialize key
	    const keys = new Initkeys(pwd);

	    // return decrypter function
	    return function (/*Buffer*/ data) {
	        // result - we create new Buffer for results
	        const result = Buffer.alloc(data.length);
	        let pos = 0;
	        // process input data
	        for (let c of data) {
	            //c ^= keys.next();
	            //result[pos++] = c; // decode & Save Value
	            result[pos++] = keys.updateKeys(c ^ keys.next()); // update keys with decoded byte
	        }
	        return result;
	    };
	}

	function make_encrypter(/*Buffer*/ pwd) {
	    // 1. Stage initialize key
	    const keys = new Initkeys(pwd);

	    // return encrypting function, result and pos is here so we dont have to merge buffers later
	    return function (/*Buffer*/ data, /*Buffer*/ result, /* Number */ pos = 0) {
	        // result - we create new Buffer for results
	        if (!result) result = Buffer.alloc(data.length);
	        // process input data
	        for (let c of data) {
	            const k = keys.next(); // save key byte
	            result[pos++] = c ^ k; // save val
	            keys.updateKeys(c); // update keys with decoded byte
	        }
	        return result;
	    };
	}

	function decrypt(/*Buffer*/ data, /*Object*/ header, /*String, Buffer*/ pwd) {
	    if (!data || !Buffer.isBuffer(data) || data.length < 12) {
	        return Buffer.alloc(0);
	    }

	    // 1. We Initialize and generate decrypting function
	    const decrypter = make_decrypter(pwd);

	    // 2. decrypt salt what is always 12 bytes and is a part of file content
	    const salt = decrypter(data.slice(0, 12));

	    // if bit 3 (0x08) of the general-purpose flags field is set, check salt[11] with the high byte of the header time
	    // 2 byte data block (as per Info-Zip spec), otherwise check with the high byte of the header entry
	    const verifyByte = (header.flags & 0x8) === 0x8 ? header.timeHighByte : header.crc >>> 24;

	    //3. does password meet expectations
	    if (salt[11] !== verifyByte) {
	        throw Errors.WRONG_PASSWORD();
	    }

	    // 4. decode content
	    return decrypter(data.slice(12));
	}

	// lets add way to populate salt, NOT RECOMMENDED for production but maybe useful for testing general functionality
	function _salter(data) {
	    if (Buffer.isBuffer(data) && data.length >= 12) {
	        // be aware - currently salting buffer data is modified
	        config.genSalt = function () {
	            return data.slice(0, 12);
	        };
	    } else if (data === "node") {
	        // test salt generation with node random function
	        config.genSalt = genSalt.node;
	    } else {
	        // if value is not acceptable config gets reset.
	        config.genSalt = genSalt;
	    }
	}

	function encrypt(/*Buffer*/ data, /*Object*/ header, /*String, Buffer*/ pwd, /*Boolean*/ oldlike = false) {
	    // 1. test data if data is not Buffer we make buffer from it
	    if (data == null) data = Buffer.alloc(0);
	    // if data is not buffer be make buffer from it
	    if (!Buffer.isBuffer(data)) data = Buffer.from(data.toString());

	    // 2. We Initialize and generate encrypting function
	    const encrypter = make_encrypter(pwd);

	    // 3. generate salt (12-bytes of random data)
	    const salt = config.genSalt();
	    salt[11] = (header.crc >>> 24) & 0xff;

	    // old implementations (before PKZip 2.04g) used two byte check
	    if (oldlike) salt[10] = (header.crc >>> 16) & 0xff;

	    // 4. create output
	    const result = Buffer.alloc(data.length + 12);
	    encrypter(salt, result);

	    // finally encode content
	    return encrypter(data, result, 12);
	}

	zipcrypto = { decrypt, encrypt, _salter };
	return zipcrypto;
}

var hasRequiredMethods;

function requireMethods () {
	if (hasRequiredMethods) return methods;
	hasRequiredMethods = 1;
	methods.Deflater = requireDeflater();
	methods.Inflater = requireInflater();
	methods.ZipCrypto = requireZipcrypto();
	return methods;
}

var zipEntry;
var hasRequiredZipEntry;

function requireZipEntry () {
	if (hasRequiredZipEntry) return zipEntry;
	hasRequiredZipEntry = 1;
	var Utils = requireUtil(),
	    Headers = requireHeaders(),
	    Constants = Utils.Constants,
	    Methods = requireMethods();

	zipEntry = function (/** object */ options, /*Buffer*/ input) {
	    var _centralHeader = new Headers.EntryHeader(),
	        _entryName = Buffer.alloc(0),
	        _comment = Buffer.alloc(0),
	        _isDirectory = false,
	        uncompressedData = null,
	        _extra = Buffer.alloc(0),
	        _extralocal = Buffer.alloc(0),
	        _efs = true;

	    // assign options
	    const opts = options;

	    const decoder = typeof opts.decoder === "object" ? opts.decoder : Utils.decoder;
	    _efs = decoder.hasOwnProperty("efs") ? decoder.efs : false;

	    function getCompressedDataFromZip() {
	        //if (!input || !Buffer.isBuffer(input)) {
	        if (!input || !(input instanceof Uint8Array)) {
	            return Buffer.alloc(0);
	        }
	        _extralocal = _centralHeader.loadLocalHeaderFromBinary(input);
	        const dataOffset = _centralHeader.realDataOffset;
	        const dataEnd = dataOffset + _centralHeader.compressedSize;
	        // The offsets and sizes come from attacker-controlled headers. Require the
	        // declared compressed extent to be fully present rather than letting slice()
	        // silently clamp to a short buffer (which only surfaces later as a CRC
	        // failure). Fail loudly with a header error instead (GHSA-wwrv-q5gf-5843).
	        if (dataOffset < 0 || dataEnd < dataOffset || dataEnd > input.length) {
	            throw Utils.Errors.INVALID_LOC();
	        }
	        return input.slice(dataOffset, dataEnd);
	    }

	    function crc32OK(data) {
	        // When bit 3 (0x08) of the general-purpose flags is set, the crc-32 and
	        // sizes were unknown when the local file header was written, so that
	        // header carries placeholder zeros and the real values are repeated in a
	        // data descriptor after the compressed data. adm-zip always parses the
	        // central directory, whose header holds the authoritative crc-32 and
	        // sizes, so we validate the payload against that value.
	        //
	        // Earlier versions instead located and parsed the trailing descriptor and
	        // threw when it was absent or in an unexpected shape. Many valid archives
	        // set the descriptor flag but write the real crc/sizes into the local and
	        // central headers without emitting a descriptor (or write one we did not
	        // recognise), so that strict handling rejected readable zips
	        // (issues #533, #548, #554). Trusting the central-directory crc keeps the
	        // integrity check while accepting those archives.
	        const expectedCrc = _centralHeader.flags_desc || _centralHeader.localHeader.flags_desc ? _centralHeader.crc : _centralHeader.localHeader.crc;

	        return Utils.crc32(data) === expectedCrc;
	    }

	    function decompress(/*Boolean*/ async, /*Function*/ callback, /*String, Buffer*/ pass) {
	        if (typeof callback === "undefined" && typeof async === "string") {
	            pass = async;
	            async = void 0;
	        }
	        if (_isDirectory) {
	            if (async && callback) {
	                callback(Buffer.alloc(0), Utils.Errors.DIRECTORY_CONTENT_ERROR()); //si added error.
	            }
	            return Buffer.alloc(0);
	        }

	        var compressedData;
	        try {
	            compressedData = getCompressedDataFromZip();

	            if (compressedData.length === 0) {
	                // File is empty, nothing to decompress.
	                if (async && callback) callback(compressedData);
	                return compressedData;
	            }

	            if (_centralHeader.encrypted) {
	                if ("string" !== typeof pass && !Buffer.isBuffer(pass)) {
	                    throw Utils.Errors.INVALID_PASS_PARAM();
	                }
	                compressedData = Methods.ZipCrypto.decrypt(compressedData, _centralHeader, pass);
	            }
	        } catch (err) {
	            // These synchronous parse/setup steps run before any callback fires.
	            // In async mode a malformed local header (e.g. a bad LOC offset) would
	            // otherwise throw out of getDataAsync and bypass the callback error
	            // channel, crashing the caller. Route it through the callback instead.
	            if (async && callback) {
	                callback(Buffer.alloc(0), err);
	                return Buffer.alloc(0);
	            }
	            throw err;
	        }

	        var data;

	        switch (_centralHeader.method) {
	            case Utils.Constants.STORED:
	                // STORED entries are not compressed, so the uncompressed output is
	                // exactly the bytes present in the archive. Allocate from the real
	                // data length rather than the attacker-declared central-directory
	                // size, otherwise a tiny archive can declare a huge size and force a
	                // multi-gigabyte allocation before any validation (CVE-2026-39244).
	                data = Buffer.alloc(compressedData.length);
	                compressedData.copy(data);
	                if (!crc32OK(data)) {
	                    if (async && callback) callback(data, Utils.Errors.BAD_CRC()); //si added error
	                    throw Utils.Errors.BAD_CRC();
	                } else {
	                    //si added otherwise did not seem to return data.
	                    if (async && callback) callback(data);
	                    return data;
	                }
	            case Utils.Constants.DEFLATED:
	                // Do not pre-allocate the declared uncompressed size. The inflater
	                // grows its output buffer as zlib emits data and caps the total at
	                // the declared size (maxOutputLength), so a bogus size can no longer
	                // trigger an eager allocation before the data is read (CVE-2026-39244).
	                var inflater = new Methods.Inflater(compressedData, _centralHeader.size);
	                if (!async) {
	                    data = inflater.inflate();
	                    if (!crc32OK(data)) {
	                        throw Utils.Errors.BAD_CRC(`"${decoder.decode(_entryName)}"`);
	                    }
	                    return data;
	                } else {
	                    inflater.inflateAsync(function (result, err) {
	                        if (!callback) return;
	                        if (err) {
	                            // surface inflater/stream failures instead of validating
	                            // the empty placeholder buffer against the CRC
	                            callback(Buffer.alloc(0), err);
	                        } else if (!crc32OK(result)) {
	                            callback(result, Utils.Errors.BAD_CRC()); //si added error
	                        } else {
	                            callback(result);
	                        }
	                    });
	                }
	                break;
	            default:
	                if (async && callback) callback(Buffer.alloc(0), Utils.Errors.UNKNOWN_METHOD());
	                throw Utils.Errors.UNKNOWN_METHOD();
	        }
	    }

	    function compress(/*Boolean*/ async, /*Function*/ callback) {
	        if ((!uncompressedData || !uncompressedData.length) && Buffer.isBuffer(input)) {
	            // no data set or the data wasn't changed to require recompression
	            if (async && callback) callback(getCompressedDataFromZip());
	            return getCompressedDataFromZip();
	        }

	        if (uncompressedData.length && !_isDirectory) {
	            var compressedData;
	            // Local file header
	            switch (_centralHeader.method) {
	                case Utils.Constants.STORED:
	                    _centralHeader.compressedSize = _centralHeader.size;

	                    compressedData = Buffer.alloc(uncompressedData.length);
	                    uncompressedData.copy(compressedData);

	                    if (async && callback) callback(compressedData);
	                    return compressedData;
	                default:
	                case Utils.Constants.DEFLATED:
	                    var deflater = new Methods.Deflater(uncompressedData);
	                    if (!async) {
	                        var deflated = deflater.deflate();
	                        _centralHeader.compressedSize = deflated.length;
	                        return deflated;
	                    } else {
	                        deflater.deflateAsync(function (data) {
	                            compressedData = Buffer.alloc(data.length);
	                            _centralHeader.compressedSize = data.length;
	                            data.copy(compressedData);
	                            callback && callback(compressedData);
	                        });
	                    }
	                    deflater = null;
	                    break;
	            }
	        } else if (async && callback) {
	            callback(Buffer.alloc(0));
	        } else {
	            return Buffer.alloc(0);
	        }
	    }

	    function readUInt64LE(buffer, offset) {
	        return Utils.readBigUInt64LE(buffer, offset);
	    }

	    function parseExtra(data) {
	        try {
	            var offset = 0;
	            var signature, size, part;
	            while (offset + 4 < data.length) {
	                signature = data.readUInt16LE(offset);
	                offset += 2;
	                size = data.readUInt16LE(offset);
	                offset += 2;
	                part = data.slice(offset, offset + size);
	                offset += size;
	                if (Constants.ID_ZIP64 === signature) {
	                    parseZip64ExtendedInformation(part);
	                }
	            }
	        } catch (error) {
	            throw Utils.Errors.EXTRA_FIELD_PARSE_ERROR();
	        }
	    }

	    //Override header field values with values from the ZIP64 extra field
	    function parseZip64ExtendedInformation(data) {
	        var size, compressedSize, offset, diskNumStart;

	        if (data.length >= Constants.EF_ZIP64_SCOMP) {
	            size = readUInt64LE(data, Constants.EF_ZIP64_SUNCOMP);
	            if (_centralHeader.size === Constants.EF_ZIP64_OR_32) {
	                _centralHeader.size = size;
	            }
	        }
	        if (data.length >= Constants.EF_ZIP64_RHO) {
	            compressedSize = readUInt64LE(data, Constants.EF_ZIP64_SCOMP);
	            if (_centralHeader.compressedSize === Constants.EF_ZIP64_OR_32) {
	                _centralHeader.compressedSize = compressedSize;
	            }
	        }
	        if (data.length >= Constants.EF_ZIP64_DSN) {
	            offset = readUInt64LE(data, Constants.EF_ZIP64_RHO);
	            if (_centralHeader.offset === Constants.EF_ZIP64_OR_32) {
	                _centralHeader.offset = offset;
	            }
	        }
	        if (data.length >= Constants.EF_ZIP64_DSN + 4) {
	            diskNumStart = data.readUInt32LE(Constants.EF_ZIP64_DSN);
	            if (_centralHeader.diskNumStart === Constants.EF_ZIP64_OR_16) {
	                _centralHeader.diskNumStart = diskNumStart;
	            }
	        }
	    }

	    return {
	        get entryName() {
	            return decoder.decode(_entryName);
	        },
	        get rawEntryName() {
	            return _entryName;
	        },
	        set entryName(val) {
	            _entryName = Utils.toBuffer(val, decoder.encode);
	            var lastChar = _entryName[_entryName.length - 1];
	            _isDirectory = lastChar === 47 || lastChar === 92;
	            _centralHeader.fileNameLength = _entryName.length;
	        },

	        get efs() {
	            if (typeof _efs === "function") {
	                return _efs(this.entryName);
	            } else {
	                return _efs;
	            }
	        },

	        get extra() {
	            return _extra;
	        },
	        set extra(val) {
	            _extra = val;
	            _centralHeader.extraLength = val.length;
	            parseExtra(val);
	        },

	        get comment() {
	            return decoder.decode(_comment);
	        },
	        set comment(val) {
	            _comment = Utils.toBuffer(val, decoder.encode);
	            _centralHeader.commentLength = _comment.length;
	            if (_comment.length > 0xffff) throw Utils.Errors.COMMENT_TOO_LONG();
	        },

	        get name() {
	            const n = decoder.decode(_entryName);
	            // For directories the name is the last path segment; drop the trailing
	            // separator first so "a/b/c/" yields "c" and not "" (issue #466).
	            return _isDirectory
	                ? n
	                      .replace(/[/\\]$/, "")
	                      .split("/")
	                      .pop()
	                : n.split("/").pop();
	        },
	        get isDirectory() {
	            return _isDirectory;
	        },

	        getCompressedData: function () {
	            return compress(false, null);
	        },

	        getCompressedDataAsync: function (/*Function*/ callback) {
	            compress(true, callback);
	        },

	        setData: function (value) {
	            uncompressedData = Utils.toBuffer(value, Utils.decoder.encode);
	            if (!_isDirectory && uncompressedData.length) {
	                _centralHeader.size = uncompressedData.length;
	                _centralHeader.method = Utils.Constants.DEFLATED;
	                _centralHeader.crc = Utils.crc32(value);
	                _centralHeader.changed = true;
	            } else {
	                // folders and blank files should be stored
	                _centralHeader.method = Utils.Constants.STORED;
	            }
	        },

	        getData: function (pass) {
	            if (_centralHeader.changed) {
	                return uncompressedData;
	            } else {
	                return decompress(false, null, pass);
	            }
	        },

	        getDataAsync: function (/*Function*/ callback, pass) {
	            if (_centralHeader.changed) {
	                callback(uncompressedData);
	            } else {
	                decompress(true, callback, pass);
	            }
	        },

	        set attr(attr) {
	            _centralHeader.attr = attr;
	        },
	        get attr() {
	            return _centralHeader.attr;
	        },

	        set header(/*Buffer*/ data) {
	            _centralHeader.loadFromBinary(data);
	        },

	        get header() {
	            return _centralHeader;
	        },

	        packCentralHeader: function () {
	            _centralHeader.flags_efs = this.efs;
	            _centralHeader.extraLength = _extra.length;
	            // 1. create header (buffer)
	            var header = _centralHeader.centralHeaderToBinary();
	            var addpos = Utils.Constants.CENHDR;
	            // 2. add file name
	            _entryName.copy(header, addpos);
	            addpos += _entryName.length;
	            // 3. add extra data
	            _extra.copy(header, addpos);
	            addpos += _centralHeader.extraLength;
	            // 4. add file comment
	            _comment.copy(header, addpos);
	            return header;
	        },

	        packLocalHeader: function () {
	            let addpos = 0;
	            _centralHeader.flags_efs = this.efs;
	            _centralHeader.extraLocalLength = _extralocal.length;
	            // 1. construct local header Buffer
	            const localHeaderBuf = _centralHeader.localHeaderToBinary();
	            // 2. localHeader - crate header buffer
	            const localHeader = Buffer.alloc(localHeaderBuf.length + _entryName.length + _centralHeader.extraLocalLength);
	            // 2.1 add localheader
	            localHeaderBuf.copy(localHeader, addpos);
	            addpos += localHeaderBuf.length;
	            // 2.2 add file name
	            _entryName.copy(localHeader, addpos);
	            addpos += _entryName.length;
	            // 2.3 add extra field
	            _extralocal.copy(localHeader, addpos);
	            addpos += _extralocal.length;

	            return localHeader;
	        },

	        toJSON: function () {
	            const bytes = function (nr) {
	                return "<" + ((nr && nr.length + " bytes buffer") || "null") + ">";
	            };

	            return {
	                entryName: this.entryName,
	                name: this.name,
	                comment: this.comment,
	                isDirectory: this.isDirectory,
	                header: _centralHeader.toJSON(),
	                compressedData: bytes(input),
	                data: bytes(uncompressedData)
	            };
	        },

	        toString: function () {
	            return JSON.stringify(this.toJSON(), null, "\t");
	        }
	    };
	};
	return zipEntry;
}

var zipFile;
var hasRequiredZipFile;

function requireZipFile () {
	if (hasRequiredZipFile) return zipFile;
	hasRequiredZipFile = 1;
	const ZipEntry = requireZipEntry();
	const Headers = requireHeaders();
	const Utils = requireUtil();

	zipFile = function (/*Buffer|null*/ inBuffer, /** object */ options) {
	    var entryList = [],
	        // prototype-less: entry names come from untrusted input, so keys like
	        // "__proto__" or "constructor" must be plain data, not touch the prototype
	        // chain (which otherwise crashes addFile and hides such entries)
	        entryTable = Object.create(null),
	        _comment = Buffer.alloc(0),
	        mainHeader = new Headers.MainHeader(),
	        loadedEntries = false;
	    const temporary = new Set();

	    // assign options
	    const opts = options;

	    const { noSort, decoder } = opts;

	    if (inBuffer) {
	        // is a memory buffer
	        readMainHeader(opts.readEntries);
	    } else {
	        // none. is a new file
	        loadedEntries = true;
	    }

	    function makeTemporaryFolders() {
	        const foldersList = new Set();

	        // Make list of all folders in file
	        for (const elem of Object.keys(entryTable)) {
	            const elements = elem.split("/");
	            elements.pop(); // filename
	            if (!elements.length) continue; // no folders
	            for (let i = 0; i < elements.length; i++) {
	                const sub = elements.slice(0, i + 1).join("/") + "/";
	                foldersList.add(sub);
	            }
	        }

	        // create missing folders as temporary
	        for (const elem of foldersList) {
	            if (!(elem in entryTable)) {
	                const tempfolder = new ZipEntry(opts);
	                tempfolder.entryName = elem;
	                tempfolder.attr = 0x10;
	                tempfolder.temporary = true;
	                entryList.push(tempfolder);
	                entryTable[tempfolder.entryName] = tempfolder;
	                temporary.add(tempfolder);
	            }
	        }
	    }

	    function readEntries() {
	        loadedEntries = true;
	        entryTable = Object.create(null);
	        if (mainHeader.diskEntries > (inBuffer.length - mainHeader.offset) / Utils.Constants.CENHDR) {
	            throw Utils.Errors.DISK_ENTRY_TOO_LARGE();
	        }
	        entryList = new Array(mainHeader.diskEntries); // total number of entries
	        var index = mainHeader.offset; // offset of first CEN header
	        for (var i = 0; i < entryList.length; i++) {
	            var tmp = index,
	                entry = new ZipEntry(opts, inBuffer);
	            entry.header = inBuffer.slice(tmp, (tmp += Utils.Constants.CENHDR));

	            entry.entryName = inBuffer.slice(tmp, (tmp += entry.header.fileNameLength));

	            if (entry.header.extraLength) {
	                entry.extra = inBuffer.slice(tmp, (tmp += entry.header.extraLength));
	            }

	            if (entry.header.commentLength) entry.comment = inBuffer.slice(tmp, tmp + entry.header.commentLength);

	            index += entry.header.centralHeaderSize;

	            // Reject archives that declare the same entry name twice. adm-zip keeps
	            // every entry in entryList but only the last in entryTable, so getEntry()
	            // (table) and extractAllTo() (list) could resolve one name to different
	            // content: an app that validates entry bytes via getEntry() before
	            // extracting could approve one file while a different one lands on disk
	            // (GHSA-p634-w6r4-rjp2). Fail closed on the ambiguity.
	            if (entry.entryName in entryTable) {
	                throw Utils.Errors.DUPLICATE_ENTRY(`"${entry.entryName}"`);
	            }

	            entryList[i] = entry;
	            entryTable[entry.entryName] = entry;
	        }
	        temporary.clear();
	        makeTemporaryFolders();
	    }

	    function readMainHeader(/*Boolean*/ readNow) {
	        var i = inBuffer.length - Utils.Constants.ENDHDR, // END header size
	            max = Math.max(0, i - 0xffff), // 0xFFFF is the max zip file comment length
	            n = max,
	            endStart = inBuffer.length,
	            endOffset = -1, // Start offset of the END header
	            commentEnd = 0;

	        // option to search header form entire file
	        const trailingSpace = typeof opts.trailingSpace === "boolean" ? opts.trailingSpace : false;
	        if (trailingSpace) max = 0;

	        for (i; i >= n; i--) {
	            if (inBuffer[i] !== 0x50) continue; // quick check that the byte is 'P'
	            if (inBuffer.readUInt32LE(i) === Utils.Constants.ENDSIG) {
	                // "PK\005\006"
	                endOffset = i;
	                commentEnd = i;
	                endStart = i + Utils.Constants.ENDHDR;
	                // We already found a regular signature, let's look just a bit further to check if there's any zip64 signature
	                n = i - Utils.Constants.END64HDR;
	                continue;
	            }

	            if (inBuffer.readUInt32LE(i) === Utils.Constants.END64SIG) {
	                // Found a zip64 signature, let's continue reading the whole zip64 record
	                n = max;
	                continue;
	            }

	            if (inBuffer.readUInt32LE(i) === Utils.Constants.ZIP64SIG) {
	                // Found the zip64 record, let's determine it's size
	                endOffset = i;
	                endStart = i + Utils.readBigUInt64LE(inBuffer, i + Utils.Constants.ZIP64SIZE) + Utils.Constants.ZIP64LEAD;
	                break;
	            }
	        }

	        if (endOffset == -1) throw Utils.Errors.INVALID_FORMAT();

	        mainHeader.loadFromBinary(inBuffer.slice(endOffset, endStart));
	        if (mainHeader.commentLength) {
	            _comment = inBuffer.slice(commentEnd + Utils.Constants.ENDHDR);
	        }
	        if (readNow) readEntries();
	    }

	    function sortEntries() {
	        if (entryList.length > 1 && !noSort) {
	            // Decode + lowercase each name once rather than on every comparison:
	            // the entryName getter re-decodes the underlying buffer on each access,
	            // so the previous inline comparator did O(n log n) redundant decoding.
	            // Ordering is unchanged (same localeCompare on the same keys).
	            entryList = entryList
	                .map((entry) => ({ entry, key: entry.entryName.toLowerCase() }))
	                .sort((a, b) => a.key.localeCompare(b.key))
	                .map((pair) => pair.entry);
	        }
	    }

	    return {
	        /**
	         * Returns an array of ZipEntry objects existent in the current opened archive
	         * @return Array
	         */
	        get entries() {
	            if (!loadedEntries) {
	                readEntries();
	            }
	            return entryList.filter((e) => !temporary.has(e));
	        },

	        /**
	         * Archive comment
	         * @return {String}
	         */
	        get comment() {
	            return decoder.decode(_comment);
	        },
	        set comment(val) {
	            _comment = Utils.toBuffer(val, decoder.encode);
	            mainHeader.commentLength = _comment.length;
	        },

	        getEntryCount: function () {
	            if (!loadedEntries) {
	                return mainHeader.diskEntries;
	            }

	            return entryList.length;
	        },

	        forEach: function (callback) {
	            this.entries.forEach(callback);
	        },

	        /**
	         * Returns a reference to the entry with the given name or null if entry is inexistent
	         *
	         * @param entryName
	         * @return ZipEntry
	         */
	        getEntry: function (/*String*/ entryName) {
	            if (!loadedEntries) {
	                readEntries();
	            }
	            return entryTable[entryName] || null;
	        },

	        /**
	         * Adds the given entry to the entry list
	         *
	         * @param entry
	         */
	        setEntry: function (/*ZipEntry*/ entry) {
	            if (!loadedEntries) {
	                readEntries();
	            }
	            entryList.push(entry);
	            entryTable[entry.entryName] = entry;
	            mainHeader.totalEntries = entryList.length;
	        },

	        /**
	         * Removes the file with the given name from the entry list.
	         *
	         * If the entry is a directory, then all nested files and directories will be removed
	         * @param entryName
	         * @returns {void}
	         */
	        deleteFile: function (/*String*/ entryName, withsubfolders = true) {
	            if (!loadedEntries) {
	                readEntries();
	            }
	            const entry = entryTable[entryName];
	            const list = this.getEntryChildren(entry, withsubfolders).map((child) => child.entryName);

	            list.forEach(this.deleteEntry);
	        },

	        /**
	         * Removes the entry with the given name from the entry list.
	         *
	         * @param {string} entryName
	         * @returns {void}
	         */
	        deleteEntry: function (/*String*/ entryName) {
	            if (!loadedEntries) {
	                readEntries();
	            }
	            const entry = entryTable[entryName];
	            const index = entryList.indexOf(entry);
	            if (index >= 0) {
	                entryList.splice(index, 1);
	                delete entryTable[entryName];
	                mainHeader.totalEntries = entryList.length;
	            }
	        },

	        /**
	         *  Iterates and returns all nested files and directories of the given entry
	         *
	         * @param entry
	         * @return Array
	         */
	        getEntryChildren: function (/*ZipEntry*/ entry, subfolders = true) {
	            if (!loadedEntries) {
	                readEntries();
	            }
	            if (typeof entry === "object") {
	                if (entry.isDirectory && subfolders) {
	                    const list = [];
	                    const name = entry.entryName;

	                    for (const zipEntry of entryList) {
	                        if (zipEntry.entryName.startsWith(name)) {
	                            list.push(zipEntry);
	                        }
	                    }
	                    return list;
	                } else {
	                    return [entry];
	                }
	            }
	            return [];
	        },

	        /**
	         *  How many child elements entry has
	         *
	         * @param {ZipEntry} entry
	         * @return {integer}
	         */
	        getChildCount: function (entry) {
	            if (entry && entry.isDirectory) {
	                const list = this.getEntryChildren(entry);
	                return list.includes(entry) ? list.length - 1 : list.length;
	            }
	            return 0;
	        },

	        /**
	         * Returns the zip file
	         *
	         * @return Buffer
	         */
	        compressToBuffer: function () {
	            if (!loadedEntries) {
	                readEntries();
	            }
	            sortEntries();

	            const dataBlock = [];
	            const headerBlocks = [];
	            let totalSize = 0;
	            let dindex = 0;

	            mainHeader.size = 0;
	            mainHeader.offset = 0;
	            let totalEntries = 0;

	            for (const entry of this.entries) {
	                // compress data and set local and entry header accordingly. Reason why is called first
	                const compressedData = entry.getCompressedData();
	                entry.header.offset = dindex;

	                // 1. construct local header
	                const localHeader = entry.packLocalHeader();

	                // 2. offsets
	                const dataLength = localHeader.length + compressedData.length;
	                dindex += dataLength;

	                // 3. store values in sequence
	                dataBlock.push(localHeader);
	                dataBlock.push(compressedData);

	                // 4. construct central header
	                const centralHeader = entry.packCentralHeader();
	                headerBlocks.push(centralHeader);
	                // 5. update main header
	                mainHeader.size += centralHeader.length;
	                totalSize += dataLength + centralHeader.length;
	                totalEntries++;
	            }

	            totalSize += mainHeader.mainHeaderSize; // also includes zip file comment length
	            // point to end of data and beginning of central directory first record
	            mainHeader.offset = dindex;
	            mainHeader.totalEntries = totalEntries;

	            dindex = 0;
	            const outBuffer = Buffer.alloc(totalSize);
	            // write data blocks
	            for (const content of dataBlock) {
	                content.copy(outBuffer, dindex);
	                dindex += content.length;
	            }

	            // write central directory entries
	            for (const content of headerBlocks) {
	                content.copy(outBuffer, dindex);
	                dindex += content.length;
	            }

	            // write main header
	            const mh = mainHeader.toBinary();
	            if (_comment) {
	                _comment.copy(mh, mh.length - _comment.length); // add zip file comment
	            }
	            mh.copy(outBuffer, dindex);

	            // Since we update entry and main header offsets,
	            // they are no longer valid and we have to reset content
	            // (Issue 64)

	            inBuffer = outBuffer;
	            loadedEntries = false;

	            return outBuffer;
	        },

	        toAsyncBuffer: function (/*Function*/ onSuccess, /*Function*/ onFail, /*Function*/ onItemStart, /*Function*/ onItemEnd) {
	            try {
	                if (!loadedEntries) {
	                    readEntries();
	                }
	                sortEntries();

	                const dataBlock = [];
	                const centralHeaders = [];
	                let totalSize = 0;
	                let dindex = 0;
	                let totalEntries = 0;

	                mainHeader.size = 0;
	                mainHeader.offset = 0;

	                const compress2Buffer = function (entryLists) {
	                    if (entryLists.length > 0) {
	                        const entry = entryLists.shift();
	                        const name = entry.entryName + entry.extra.toString();
	                        if (onItemStart) onItemStart(name);
	                        entry.getCompressedDataAsync(function (compressedData) {
	                            if (onItemEnd) onItemEnd(name);
	                            entry.header.offset = dindex;

	                            // 1. construct local header
	                            const localHeader = entry.packLocalHeader();

	                            // 2. offsets
	                            const dataLength = localHeader.length + compressedData.length;
	                            dindex += dataLength;

	                            // 3. store values in sequence
	                            dataBlock.push(localHeader);
	                            dataBlock.push(compressedData);

	                            // central header
	                            const centalHeader = entry.packCentralHeader();
	                            centralHeaders.push(centalHeader);
	                            mainHeader.size += centalHeader.length;
	                            totalSize += dataLength + centalHeader.length;
	                            totalEntries++;

	                            compress2Buffer(entryLists);
	                        });
	                    } else {
	                        totalSize += mainHeader.mainHeaderSize; // also includes zip file comment length
	                        // point to end of data and beginning of central directory first record
	                        mainHeader.offset = dindex;
	                        mainHeader.totalEntries = totalEntries;

	                        dindex = 0;
	                        const outBuffer = Buffer.alloc(totalSize);
	                        dataBlock.forEach(function (content) {
	                            content.copy(outBuffer, dindex); // write data blocks
	                            dindex += content.length;
	                        });
	                        centralHeaders.forEach(function (content) {
	                            content.copy(outBuffer, dindex); // write central directory entries
	                            dindex += content.length;
	                        });

	                        const mh = mainHeader.toBinary();
	                        if (_comment) {
	                            _comment.copy(mh, mh.length - _comment.length); // add zip file comment
	                        }

	                        mh.copy(outBuffer, dindex); // write main header

	                        // Since we update entry and main header offsets, they are no
	                        // longer valid and we have to reset content using our new buffer
	                        // (Issue 64)

	                        inBuffer = outBuffer;
	                        loadedEntries = false;

	                        onSuccess(outBuffer);
	                    }
	                };

	                compress2Buffer(Array.from(this.entries));
	            } catch (e) {
	                onFail(e);
	            }
	        }
	    };
	};
	return zipFile;
}

var admZip;
var hasRequiredAdmZip;

function requireAdmZip () {
	if (hasRequiredAdmZip) return admZip;
	hasRequiredAdmZip = 1;
	const Utils = requireUtil();
	const pth = require$$1$1;
	const ZipEntry = requireZipEntry();
	const ZipFile = requireZipFile();

	const get_Bool = (...val) => Utils.findLast(val, (c) => typeof c === "boolean");
	const get_Str = (...val) => Utils.findLast(val, (c) => typeof c === "string");
	const get_Fun = (...val) => Utils.findLast(val, (c) => typeof c === "function");

	const defaultOptions = {
	    // option "noSort" : if true it disables files sorting
	    noSort: false,
	    // read entries during load (initial loading may be slower)
	    readEntries: false,
	    // default method is none
	    method: Utils.Constants.NONE,
	    // file system
	    fs: null
	};

	admZip = function (/**String*/ input, /** object */ options) {
	    let inBuffer = null;

	    // create object based default options, allowing them to be overwritten
	    const opts = Object.assign(Object.create(null), defaultOptions);

	    // test input variable
	    if (input && "object" === typeof input) {
	        // if value is not buffer we accept it to be object with options
	        if (!(input instanceof Uint8Array)) {
	            Object.assign(opts, input);
	            input = opts.input ? opts.input : undefined;
	            if (opts.input) delete opts.input;
	        }

	        // if input is buffer
	        if (Buffer.isBuffer(input)) {
	            inBuffer = input;
	            opts.method = Utils.Constants.BUFFER;
	            input = undefined;
	        }
	    }

	    // assign options
	    Object.assign(opts, options);

	    // instanciate utils filesystem
	    const filetools = new Utils(opts);

	    // Restore the archived permissions on extracted directories. This has to run
	    // after a directory's contents are written: applying a restrictive mode
	    // (e.g. 0o500) up front would stop us writing the files it contains. Applying
	    // the deepest paths first keeps parent directories traversable while their
	    // children are updated (issue #530).
	    const applyDirAttributes = (dirEntries) => {
	        dirEntries
	            .filter((d) => d.attr)
	            .sort((a, b) => b.path.length - a.path.length)
	            .forEach((d) => filetools.fs.chmodSync(d.path, d.attr));
	    };

	    if (typeof opts.decoder !== "object" || typeof opts.decoder.encode !== "function" || typeof opts.decoder.decode !== "function") {
	        opts.decoder = Utils.decoder;
	    }

	    // if input is file name we retrieve its content
	    if (input && "string" === typeof input) {
	        // load zip file
	        if (filetools.fs.existsSync(input)) {
	            opts.method = Utils.Constants.FILE;
	            opts.filename = input;
	            inBuffer = filetools.fs.readFileSync(input);
	        } else {
	            throw Utils.Errors.INVALID_FILENAME();
	        }
	    }

	    // create variable
	    const _zip = new ZipFile(inBuffer, opts);

	    const { canonical, sanitize, zipnamefix } = Utils;

	    function getEntry(/**Object*/ entry) {
	        if (entry && _zip) {
	            var item;
	            // If entry was given as a file name
	            if (typeof entry === "string") item = _zip.getEntry(pth.posix.normalize(entry));
	            // if entry was given as a ZipEntry object
	            if (typeof entry === "object" && typeof entry.entryName !== "undefined" && typeof entry.header !== "undefined") item = _zip.getEntry(entry.entryName);

	            if (item) {
	                return item;
	            }
	        }
	        return null;
	    }

	    function fixPath(zipPath) {
	        const { join, normalize, sep } = pth.posix;
	        // convert windows file separators and normalize
	        return join(pth.isAbsolute(zipPath) ? "/": '.',  normalize(sep + zipPath.split("\\").join(sep) + sep));
	    }

	    function filenameFilter(filterfn) {
	        if (filterfn instanceof RegExp) {
	            // if filter is RegExp wrap it
	            return (function (rx) {
	                return function (filename) {
	                    return rx.test(filename);
	                };
	            })(filterfn);
	        } else if ("function" !== typeof filterfn) {
	            // if filter is not function we will replace it
	            return () => true;
	        }
	        return filterfn;
	    }

	    // keep last character on folders
	    const relativePath = (local, entry) => {
	        let lastChar = entry.slice(-1);
	        lastChar = lastChar === filetools.sep ? filetools.sep : "";
	        return pth.relative(local, entry) + lastChar;
	    };

	    return {
	        /**
	         * Extracts the given entry from the archive and returns the content as a Buffer object
	         * @param {ZipEntry|string} entry ZipEntry object or String with the full path of the entry
	         * @param {Buffer|string} [pass] - password
	         * @return Buffer or Null in case of error
	         */
	        readFile: function (entry, pass) {
	            var item = getEntry(entry);
	            return (item && item.getData(pass)) || null;
	        },

	        /**
	         * Returns how many child elements has on entry (directories) on files it is always 0
	         * @param {ZipEntry|string} entry ZipEntry object or String with the full path of the entry
	         * @returns {integer}
	         */
	        childCount: function (entry) {
	            const item = getEntry(entry);
	            if (item) {
	                return _zip.getChildCount(item);
	            }
	        },

	        /**
	         * Asynchronous readFile
	         * @param {ZipEntry|string} entry ZipEntry object or String with the full path of the entry
	         * @param {callback} callback
	         *
	         * @return Buffer or Null in case of error
	         */
	        readFileAsync: function (entry, callback) {
	            var item = getEntry(entry);
	            if (item) {
	                item.getDataAsync(callback);
	            } else {
	                callback(null, "getEntry failed for:" + entry);
	            }
	        },

	        /**
	         * Extracts the given entry from the archive and returns the content as plain text in the given encoding
	         * @param {ZipEntry|string} entry - ZipEntry object or String with the full path of the entry
	         * @param {string} encoding - Optional. If no encoding is specified utf8 is used
	         *
	         * @return String
	         */
	        readAsText: function (entry, encoding) {
	            var item = getEntry(entry);
	            if (item) {
	                var data = item.getData();
	                if (data && data.length) {
	                    return data.toString(encoding || "utf8");
	                }
	            }
	            return "";
	        },

	        /**
	         * Asynchronous readAsText
	         * @param {ZipEntry|string} entry ZipEntry object or String with the full path of the entry
	         * @param {callback} callback
	         * @param {string} [encoding] - Optional. If no encoding is specified utf8 is used
	         *
	         * @return String
	         */
	        readAsTextAsync: function (entry, callback, encoding) {
	            var item = getEntry(entry);
	            if (item) {
	                item.getDataAsync(function (data, err) {
	                    if (err) {
	                        callback(data, err);
	                        return;
	                    }

	                    if (data && data.length) {
	                        callback(data.toString(encoding || "utf8"));
	                    } else {
	                        callback("");
	                    }
	                });
	            } else {
	                callback("");
	            }
	        },

	        /**
	         * Remove the entry from the file or the entry and all it's nested directories and files if the given entry is a directory
	         *
	         * @param {ZipEntry|string} entry
	         * @param {boolean} withsubfolders
	         * @returns {void}
	         */
	        deleteFile: function (entry, withsubfolders = true) {
	            // @TODO: test deleteFile
	            var item = getEntry(entry);
	            if (item) {
	                _zip.deleteFile(item.entryName, withsubfolders);
	            }
	        },

	        /**
	         * Remove the entry from the file or directory without affecting any nested entries
	         *
	         * @param {ZipEntry|string} entry
	         * @returns {void}
	         */
	        deleteEntry: function (entry) {
	            // @TODO: test deleteEntry
	            var item = getEntry(entry);
	            if (item) {
	                _zip.deleteEntry(item.entryName);
	            }
	        },

	        /**
	         * Adds a comment to the zip. The zip must be rewritten after adding the comment.
	         *
	         * @param {string} comment
	         */
	        addZipComment: function (comment) {
	            // @TODO: test addZipComment
	            _zip.comment = comment;
	        },

	        /**
	         * Returns the zip comment
	         *
	         * @return String
	         */
	        getZipComment: function () {
	            return _zip.comment || "";
	        },

	        /**
	         * Adds a comment to a specified zipEntry. The zip must be rewritten after adding the comment
	         * The comment cannot exceed 65535 characters in length
	         *
	         * @param {ZipEntry} entry
	         * @param {string} comment
	         */
	        addZipEntryComment: function (entry, comment) {
	            var item = getEntry(entry);
	            if (item) {
	                item.comment = comment;
	            }
	        },

	        /**
	         * Returns the comment of the specified entry
	         *
	         * @param {ZipEntry} entry
	         * @return String
	         */
	        getZipEntryComment: function (entry) {
	            var item = getEntry(entry);
	            if (item) {
	                return item.comment || "";
	            }
	            return "";
	        },

	        /**
	         * Updates the content of an existing entry inside the archive. The zip must be rewritten after updating the content
	         *
	         * @param {ZipEntry} entry
	         * @param {Buffer} content
	         */
	        updateFile: function (entry, content) {
	            var item = getEntry(entry);
	            if (item) {
	                item.setData(content);
	            }
	        },

	        /**
	         * Adds a file from the disk to the archive
	         *
	         * @param {string} localPath File to add to zip
	         * @param {string} [zipPath] Optional path inside the zip
	         * @param {string} [zipName] Optional name for the file
	         * @param {string} [comment] Optional file comment
	         */
	        addLocalFile: function (localPath, zipPath, zipName, comment) {
	            if (filetools.fs.existsSync(localPath)) {
	                // fix ZipPath
	                zipPath = zipPath ? fixPath(zipPath) : "";

	                // p - local file name
	                const p = pth.win32.basename(pth.win32.normalize(localPath));

	                // add file name into zippath
	                zipPath += zipName ? zipName : p;

	                // read file attributes
	                const _attr = filetools.fs.statSync(localPath);

	                // get file content
	                const data = _attr.isFile() ? filetools.fs.readFileSync(localPath) : Buffer.alloc(0);

	                // if folder
	                if (_attr.isDirectory()) zipPath += filetools.sep;

	                // add file into zip file
	                this.addFile(zipPath, data, comment, _attr);
	            } else {
	                throw Utils.Errors.FILE_NOT_FOUND(localPath);
	            }
	        },

	        /**
	         * Callback for showing if everything was done.
	         *
	         * @callback doneCallback
	         * @param {Error} err - Error object
	         * @param {boolean} done - was request fully completed
	         */

	        /**
	         * Adds a file from the disk to the archive
	         *
	         * @param {(object|string)} options - options object, if it is string it us used as localPath.
	         * @param {string} options.localPath - Local path to the file.
	         * @param {string} [options.comment] - Optional file comment.
	         * @param {string} [options.zipPath] - Optional path inside the zip
	         * @param {string} [options.zipName] - Optional name for the file
	         * @param {doneCallback} callback - The callback that handles the response.
	         */
	        addLocalFileAsync: function (options, callback) {
	            options = typeof options === "object" ? options : { localPath: options };
	            const localPath = pth.resolve(options.localPath);
	            const { comment } = options;
	            let { zipPath, zipName } = options;
	            const self = this;

	            filetools.fs.stat(localPath, function (err, stats) {
	                if (err) return callback(err, false);
	                // fix ZipPath
	                zipPath = zipPath ? fixPath(zipPath) : "";
	                // p - local file name
	                const p = pth.win32.basename(pth.win32.normalize(localPath));
	                // add file name into zippath
	                zipPath += zipName ? zipName : p;

	                if (stats.isFile()) {
	                    filetools.fs.readFile(localPath, function (err, data) {
	                        if (err) return callback(err, false);
	                        self.addFile(zipPath, data, comment, stats);
	                        return setImmediate(callback, undefined, true);
	                    });
	                } else if (stats.isDirectory()) {
	                    zipPath += filetools.sep;
	                    self.addFile(zipPath, Buffer.alloc(0), comment, stats);
	                    return setImmediate(callback, undefined, true);
	                }
	            });
	        },

	        /**
	         * Adds a local directory and all its nested files and directories to the archive
	         *
	         * @param {string} localPath - local path to the folder
	         * @param {string} [zipPath] - optional path inside zip
	         * @param {(RegExp|function)} [filter] - optional RegExp or Function if files match will be included.
	         */
	        addLocalFolder: function (localPath, zipPath, filter) {
	            // Prepare filter
	            filter = filenameFilter(filter);

	            // fix ZipPath
	            zipPath = zipPath ? fixPath(zipPath) : "";

	            // normalize the path first
	            localPath = pth.normalize(localPath);

	            if (filetools.fs.existsSync(localPath)) {
	                const items = filetools.findFiles(localPath);
	                const self = this;

	                if (items.length) {
	                    for (const filepath of items) {
	                        const p = pth.join(zipPath, relativePath(localPath, filepath));
	                        if (filter(p)) {
	                            self.addLocalFile(filepath, pth.dirname(p));
	                        }
	                    }
	                }
	            } else {
	                throw Utils.Errors.FILE_NOT_FOUND(localPath);
	            }
	        },

	        /**
	         * Asynchronous addLocalFolder
	         * @param {string} localPath
	         * @param {callback} callback
	         * @param {string} [zipPath] optional path inside zip
	         * @param {RegExp|function} [filter] optional RegExp or Function if files match will
	         *               be included.
	         */
	        addLocalFolderAsync: function (localPath, callback, zipPath, filter) {
	            // Prepare filter
	            filter = filenameFilter(filter);

	            // fix ZipPath
	            zipPath = zipPath ? fixPath(zipPath) : "";

	            // normalize the path first
	            localPath = pth.normalize(localPath);

	            var self = this;
	            filetools.fs.open(localPath, "r", function (err) {
	                if (err && err.code === "ENOENT") {
	                    callback(undefined, Utils.Errors.FILE_NOT_FOUND(localPath));
	                } else if (err) {
	                    callback(undefined, err);
	                } else {
	                    var items = filetools.findFiles(localPath);
	                    var i = -1;

	                    var next = function () {
	                        i += 1;
	                        if (i < items.length) {
	                            var filepath = items[i];
	                            var p = relativePath(localPath, filepath).split("\\").join("/"); //windows fix
	                            p = p
	                                .normalize("NFD")
	                                .replace(/[\u0300-\u036f]/g, "")
	                                .replace(/[^\x20-\x7E]/g, ""); // accent fix
	                            if (filter(p)) {
	                                filetools.fs.stat(filepath, function (er0, stats) {
	                                    if (er0) callback(undefined, er0);
	                                    if (stats.isFile()) {
	                                        filetools.fs.readFile(filepath, function (er1, data) {
	                                            if (er1) {
	                                                callback(undefined, er1);
	                                            } else {
	                                                self.addFile(zipPath + p, data, "", stats);
	                                                next();
	                                            }
	                                        });
	                                    } else {
	                                        self.addFile(zipPath + p + "/", Buffer.alloc(0), "", stats);
	                                        next();
	                                    }
	                                });
	                            } else {
	                                process.nextTick(() => {
	                                    next();
	                                });
	                            }
	                        } else {
	                            callback(true, undefined);
	                        }
	                    };

	                    next();
	                }
	            });
	        },

	        /**
	         * Adds a local directory and all its nested files and directories to the archive
	         *
	         * @param {object | string} options - options object, if it is string it us used as localPath.
	         * @param {string} options.localPath - Local path to the folder.
	         * @param {string} [options.zipPath] - optional path inside zip.
	         * @param {RegExp|function} [options.filter] - optional RegExp or Function if files match will be included.
	         * @param {function|string} [options.namefix] - optional function to help fix filename
	         * @param {doneCallback} callback - The callback that handles the response.
	         *
	         */
	        addLocalFolderAsync2: function (options, callback) {
	            const self = this;
	            options = typeof options === "object" ? options : { localPath: options };
	            // Resolve the local filesystem path with the platform resolver. Do NOT
	            // run it through fixPath: that normalizes ZIP-internal paths to POSIX
	            // and prepends "/", which turns a Windows path like C:\dir into
	            // \C:\dir, so readdir finds nothing and the archive comes out empty.
	            const localPath = pth.resolve(options.localPath);
	            let { zipPath, filter, namefix } = options;

	            if (filter instanceof RegExp) {
	                filter = (function (rx) {
	                    return function (filename) {
	                        return rx.test(filename);
	                    };
	                })(filter);
	            } else if ("function" !== typeof filter) {
	                filter = function () {
	                    return true;
	                };
	            }

	            // fix ZipPath
	            zipPath = zipPath ? fixPath(zipPath) : "";

	            // Check Namefix function
	            if (namefix === "latin1") {
	                namefix = (str) =>
	                    str
	                        .normalize("NFD")
	                        .replace(/[\u0300-\u036f]/g, "")
	                        .replace(/[^\x20-\x7E]/g, ""); // accent fix (latin1 characers only)
	            }

	            if (typeof namefix !== "function") namefix = (str) => str;

	            // internal, create relative path + fix the name
	            const relPathFix = (entry) => pth.join(zipPath, namefix(relativePath(localPath, entry)));
	            const fileNameFix = (entry) => pth.win32.basename(pth.win32.normalize(namefix(entry)));

	            filetools.fs.open(localPath, "r", function (err) {
	                if (err && err.code === "ENOENT") {
	                    // callback is (err, done); errors belong in the first argument,
	                    // otherwise addLocalFolderPromise treats the error as "done" and
	                    // resolves instead of rejecting.
	                    callback(Utils.Errors.FILE_NOT_FOUND(localPath), false);
	                } else if (err) {
	                    callback(err, false);
	                } else {
	                    filetools.findFilesAsync(localPath, function (err, fileEntries) {
	                        if (err) return callback(err, false);
	                        fileEntries = fileEntries.filter((dir) => filter(relPathFix(dir)));
	                        // Nothing to add (empty folder or everything filtered out) is a
	                        // success, not an error. Report done and stop, otherwise the
	                        // reduce below runs and the callback fires a second time -- and
	                        // signalling done=false left addLocalFolderPromise hanging.
	                        if (!fileEntries.length) return callback(undefined, true);

	                        setImmediate(
	                            fileEntries.reverse().reduce(function (next, entry) {
	                                return function (err, done) {
	                                    if (err || done === false) return setImmediate(next, err, false);

	                                    self.addLocalFileAsync(
	                                        {
	                                            localPath: entry,
	                                            zipPath: pth.dirname(relPathFix(entry)),
	                                            zipName: fileNameFix(entry)
	                                        },
	                                        next
	                                    );
	                                };
	                            }, callback)
	                        );
	                    });
	                }
	            });
	        },

	        /**
	         * Adds a local directory and all its nested files and directories to the archive
	         *
	         * @param {string} localPath - path where files will be extracted
	         * @param {object} props - optional properties
	         * @param {string} [props.zipPath] - optional path inside zip
	         * @param {RegExp|function} [props.filter] - optional RegExp or Function if files match will be included.
	         * @param {function|string} [props.namefix] - optional function to help fix filename
	         */
	        addLocalFolderPromise: function (localPath, props) {
	            return new Promise((resolve, reject) => {
	                this.addLocalFolderAsync2(Object.assign({ localPath }, props), (err, done) => {
	                    if (err) return reject(err);
	                    if (done) resolve(this);
	                });
	            });
	        },

	        /**
	         * Allows you to create a entry (file or directory) in the zip file.
	         * If you want to create a directory the entryName must end in / and a null buffer should be provided.
	         * Comment and attributes are optional
	         *
	         * @param {string} entryName
	         * @param {Buffer | string} content - file content as buffer or utf8 coded string
	         * @param {string} [comment] - file comment
	         * @param {number | object} [attr] - number as unix file permissions, object as filesystem Stats object
	         */
	        addFile: function (entryName, content, comment, attr) {
	            entryName = zipnamefix(entryName);
	            let entry = getEntry(entryName);
	            const update = entry != null;

	            // prepare new entry
	            if (!update) {
	                entry = new ZipEntry(opts);
	                entry.entryName = entryName;
	            }
	            entry.comment = comment || "";

	            const isStat = "object" === typeof attr && attr instanceof filetools.fs.Stats;

	            // last modification time from file stats
	            if (isStat) {
	                entry.header.time = attr.mtime;
	            }

	            // Set file attribute
	            var fileattr = entry.isDirectory ? 0x10 : 0; // (MS-DOS directory flag)

	            // extended attributes field for Unix
	            // set file type either S_IFDIR / S_IFREG
	            let unix = entry.isDirectory ? 0x4000 : 0x8000;

	            if (isStat) {
	                // File attributes from file stats
	                unix |= 0xfff & attr.mode;
	            } else if ("number" === typeof attr) {
	                // attr from given attr values
	                unix |= 0xfff & attr;
	            } else {
	                // Default values:
	                unix |= entry.isDirectory ? 0o755 : 0o644; // permissions (drwxr-xr-x) or (-r-wr--r--)
	            }

	            fileattr = (fileattr | (unix << 16)) >>> 0; // add attributes

	            entry.attr = fileattr;

	            entry.setData(content);
	            if (!update) _zip.setEntry(entry);

	            return entry;
	        },

	        /**
	         * Returns an array of ZipEntry objects representing the files and folders inside the archive
	         *
	         * @param {string} [password]
	         * @returns Array
	         */
	        getEntries: function (password) {
	            _zip.password = password;
	            return _zip ? _zip.entries : [];
	        },

	        /**
	         * Returns a ZipEntry object representing the file or folder specified by ``name``.
	         *
	         * @param {string} name
	         * @return ZipEntry
	         */
	        getEntry: function (/**String*/ name) {
	            return getEntry(name);
	        },

	        getEntryCount: function () {
	            return _zip.getEntryCount();
	        },

	        forEach: function (callback) {
	            return _zip.forEach(callback);
	        },

	        /**
	         * Extracts the given entry to the given targetPath
	         * If the entry is a directory inside the archive, the entire directory and it's subdirectories will be extracted
	         *
	         * @param {string|ZipEntry} entry - ZipEntry object or String with the full path of the entry
	         * @param {string} targetPath - Target folder where to write the file
	         * @param {boolean} [maintainEntryPath=true] - If maintainEntryPath is true and the entry is inside a folder, the entry folder will be created in targetPath as well. Default is TRUE
	         * @param {boolean} [overwrite=false] - If the file already exists at the target path, the file will be overwriten if this is true.
	         * @param {boolean} [keepOriginalPermission=false] - The file will be set as the permission from the entry if this is true.
	         * @param {string} [outFileName] - String If set will override the filename of the extracted file (Only works if the entry is a file)
	         *
	         * @return Boolean
	         */
	        extractEntryTo: function (entry, targetPath, maintainEntryPath, overwrite, keepOriginalPermission, outFileName) {
	            overwrite = get_Bool(false, overwrite);
	            keepOriginalPermission = get_Bool(false, keepOriginalPermission);
	            maintainEntryPath = get_Bool(true, maintainEntryPath);
	            outFileName = get_Str(keepOriginalPermission, outFileName);

	            var item = getEntry(entry);
	            if (!item) {
	                throw Utils.Errors.NO_ENTRY();
	            }

	            var entryName = canonical(item.entryName);

	            var target = sanitize(targetPath, outFileName && !item.isDirectory ? canonical(outFileName) : maintainEntryPath ? entryName : pth.basename(entryName));

	            if (item.isDirectory) {
	                var children = _zip.getEntryChildren(item);
	                children.forEach(function (child) {
	                    if (child.isDirectory) return;
	                    var content = child.getData();
	                    if (!content) {
	                        throw Utils.Errors.CANT_EXTRACT_FILE();
	                    }
	                    // When not maintaining the full entry path, keep each child's path
	                    // relative to the extracted directory (drop the directory's own
	                    // prefix) instead of flattening every file to its basename, which
	                    // collapsed subdirectories together (issue #306).
	                    var name = canonical(maintainEntryPath ? child.entryName : child.entryName.substring(item.entryName.length));
	                    var childName = sanitize(targetPath, name);
	                    // reject writing through a pre-existing symlink inside the target
	                    filetools.assertPathSafe(targetPath, childName);
	                    // The reverse operation for attr depend on method addFile()
	                    const fileAttr = keepOriginalPermission ? child.header.fileAttr : undefined;
	                    filetools.writeFileTo(childName, content, overwrite, fileAttr);
	                });
	                return true;
	            }

	            var content = item.getData(_zip.password);
	            if (!content) throw Utils.Errors.CANT_EXTRACT_FILE();

	            // reject writing through a pre-existing symlink inside the target
	            filetools.assertPathSafe(targetPath, target);

	            if (filetools.fs.existsSync(target) && !overwrite) {
	                throw Utils.Errors.CANT_OVERRIDE();
	            }
	            // The reverse operation for attr depend on method addFile()
	            const fileAttr = keepOriginalPermission ? entry.header.fileAttr : undefined;
	            filetools.writeFileTo(target, content, overwrite, fileAttr);

	            return true;
	        },

	        /**
	         * Test the archive
	         * @param {string} [pass]
	         */
	        test: function (pass) {
	            if (!_zip) {
	                return false;
	            }

	            for (var entry of _zip.entries) {
	                try {
	                    if (entry.isDirectory) {
	                        continue;
	                    }
	                    // was `_zip.entries[entry]` (indexing the array with an entry
	                    // object -> undefined -> threw -> test() always returned false)
	                    var content = entry.getData(pass);
	                    if (!content) {
	                        return false;
	                    }
	                } catch (err) {
	                    return false;
	                }
	            }
	            return true;
	        },

	        /**
	         * Extracts the entire archive to the given location
	         *
	         * @param {string} targetPath Target location
	         * @param {boolean} [overwrite=false] If the file already exists at the target path, the file will be overwriten if this is true.
	         *                  Default is FALSE
	         * @param {boolean} [keepOriginalPermission=false] The file will be set as the permission from the entry if this is true.
	         *                  Default is FALSE
	         * @param {string|Buffer} [pass] password
	         */
	        extractAllTo: function (targetPath, overwrite, keepOriginalPermission, pass) {
	            keepOriginalPermission = get_Bool(false, keepOriginalPermission);
	            pass = get_Str(keepOriginalPermission, pass);
	            overwrite = get_Bool(false, overwrite);
	            if (!_zip) throw Utils.Errors.NO_ZIP();

	            const dirEntries = [];
	            _zip.entries.forEach(function (entry) {
	                var entryName = sanitize(targetPath, canonical(entry.entryName));
	                // reject writing through a pre-existing symlink inside the target
	                filetools.assertPathSafe(targetPath, entryName);
	                if (entry.isDirectory) {
	                    filetools.makeDir(entryName);
	                    // defer restoring the directory permission until its files are written
	                    if (keepOriginalPermission) dirEntries.push({ path: entryName, attr: entry.header.fileAttr });
	                    return;
	                }
	                var content = entry.getData(pass);
	                if (!content) {
	                    throw Utils.Errors.CANT_EXTRACT_FILE();
	                }
	                // The reverse operation for attr depend on method addFile()
	                const fileAttr = keepOriginalPermission ? entry.header.fileAttr : undefined;
	                filetools.writeFileTo(entryName, content, overwrite, fileAttr);
	                try {
	                    // best-effort: an invalid date in the archive or a filesystem that
	                    // rejects utimes must not fail extraction of already-written content (issue #379)
	                    filetools.fs.utimesSync(entryName, entry.header.time, entry.header.time);
	                } catch (err) {
	                    /* ignore timestamp failures */
	                }
	            });

	            applyDirAttributes(dirEntries);
	        },

	        /**
	         * Asynchronous extractAllTo
	         *
	         * @param {string} targetPath Target location
	         * @param {boolean} [overwrite=false] If the file already exists at the target path, the file will be overwriten if this is true.
	         *                  Default is FALSE
	         * @param {boolean} [keepOriginalPermission=false] The file will be set as the permission from the entry if this is true.
	         *                  Default is FALSE
	         * @param {function} callback The callback will be executed when all entries are extracted successfully or any error is thrown.
	         */
	        extractAllToAsync: function (targetPath, overwrite, keepOriginalPermission, callback) {
	            callback = get_Fun(overwrite, keepOriginalPermission, callback);
	            keepOriginalPermission = get_Bool(false, keepOriginalPermission);
	            overwrite = get_Bool(false, overwrite);
	            if (!callback) {
	                return new Promise((resolve, reject) => {
	                    this.extractAllToAsync(targetPath, overwrite, keepOriginalPermission, function (err) {
	                        if (err) {
	                            reject(err);
	                        } else {
	                            resolve(this);
	                        }
	                    });
	                });
	            }
	            if (!_zip) {
	                callback(Utils.Errors.NO_ZIP());
	                return;
	            }

	            targetPath = pth.resolve(targetPath);
	            // convert entryName to
	            const getPath = (entry) => sanitize(targetPath, pth.normalize(canonical(entry.entryName)));
	            const getError = (msg, file) => new Error(msg + ': "' + file + '"');

	            // separate directories from files
	            const dirEntries = [];
	            const fileEntries = [];
	            _zip.entries.forEach((e) => {
	                if (e.isDirectory) {
	                    dirEntries.push(e);
	                } else {
	                    fileEntries.push(e);
	                }
	            });

	            // Create directory entries first synchronously
	            // this prevents race condition and assures folders are there before writing files
	            const deferredDirAttr = [];
	            for (const entry of dirEntries) {
	                const dirPath = getPath(entry);
	                // The reverse operation for attr depend on method addFile()
	                const dirAttr = keepOriginalPermission ? entry.header.fileAttr : undefined;
	                try {
	                    // reject writing through a pre-existing symlink inside the target
	                    filetools.assertPathSafe(targetPath, dirPath);
	                    filetools.makeDir(dirPath);
	                } catch (er) {
	                    callback(getError("Unable to create folder", dirPath));
	                    continue;
	                }
	                // defer restoring the directory permission until its files are written:
	                // a restrictive mode applied now would block writing them
	                if (dirAttr) deferredDirAttr.push({ path: dirPath, attr: dirAttr });
	                try {
	                    // in unix timestamp will change if files are later added to folder, but still.
	                    // best-effort: a utimes failure must not abort extraction (issue #379)
	                    filetools.fs.utimesSync(dirPath, entry.header.time, entry.header.time);
	                } catch (er) {
	                    /* ignore timestamp failures */
	                }
	            }

	            // restore directory permissions once every file has been extracted
	            const done = (err) => {
	                if (!err) {
	                    try {
	                        applyDirAttributes(deferredDirAttr);
	                    } catch (er) {
	                        return callback(getError("Unable to set folder permissions", er.path || ""));
	                    }
	                }
	                callback(err);
	            };

	            fileEntries.reverse().reduce(function (next, entry) {
	                return function (err) {
	                    if (err) {
	                        next(err);
	                    } else {
	                        const entryName = pth.normalize(canonical(entry.entryName));
	                        const filePath = sanitize(targetPath, entryName);
	                        try {
	                            // reject writing through a pre-existing symlink inside the target
	                            filetools.assertPathSafe(targetPath, filePath);
	                        } catch (er) {
	                            return next(er);
	                        }
	                        entry.getDataAsync(function (content, err_1) {
	                            if (err_1) {
	                                next(err_1);
	                            } else if (!content) {
	                                next(Utils.Errors.CANT_EXTRACT_FILE());
	                            } else {
	                                // The reverse operation for attr depend on method addFile()
	                                const fileAttr = keepOriginalPermission ? entry.header.fileAttr : undefined;
	                                filetools.writeFileToAsync(filePath, content, overwrite, fileAttr, function (succ) {
	                                    if (!succ) {
	                                        return next(getError("Unable to write file", filePath));
	                                    }
	                                    filetools.fs.utimes(filePath, entry.header.time, entry.header.time, function () {
	                                        // best-effort: a utimes failure must not abort extraction
	                                        // of already-written content (issue #379)
	                                        next();
	                                    });
	                                });
	                            }
	                        });
	                    }
	                };
	            }, done)();
	        },

	        /**
	         * Writes the newly created zip file to disk at the specified location or if a zip was opened and no ``targetFileName`` is provided, it will overwrite the opened zip
	         *
	         * @param {string} targetFileName
	         * @param {function} callback
	         */
	        writeZip: function (targetFileName, callback) {
	            if (arguments.length === 1) {
	                if (typeof targetFileName === "function") {
	                    callback = targetFileName;
	                    targetFileName = "";
	                }
	            }

	            if (!targetFileName && opts.filename) {
	                targetFileName = opts.filename;
	            }
	            if (!targetFileName) return;

	            var zipData = _zip.compressToBuffer();
	            if (zipData) {
	                var ok = filetools.writeFileTo(targetFileName, zipData, true);
	                if (typeof callback === "function") callback(!ok ? new Error("failed") : null, "");
	            }
	        },

	        /**
	         *
	         * @param {string} targetFileName
	         * @param {object} [props]
	         * @param {boolean} [props.overwrite=true] If the file already exists at the target path, the file will be overwriten if this is true.
	         * @param {boolean} [props.perm] The file will be set as the permission from the entry if this is true.

	         * @returns {Promise<void>}
	         */
	        writeZipPromise: function (/**String*/ targetFileName, /* object */ props) {
	            const { overwrite, perm } = Object.assign({ overwrite: true }, props);

	            return new Promise((resolve, reject) => {
	                // find file name
	                if (!targetFileName && opts.filename) targetFileName = opts.filename;
	                if (!targetFileName) reject("ADM-ZIP: ZIP File Name Missing");

	                this.toBufferPromise().then((zipData) => {
	                    const ret = (done) => (done ? resolve(done) : reject("ADM-ZIP: Wasn't able to write zip file"));
	                    filetools.writeFileToAsync(targetFileName, zipData, overwrite, perm, ret);
	                }, reject);
	            });
	        },

	        /**
	         * @returns {Promise<Buffer>} A promise to the Buffer.
	         */
	        toBufferPromise: function () {
	            return new Promise((resolve, reject) => {
	                _zip.toAsyncBuffer(resolve, reject);
	            });
	        },

	        /**
	         * Returns the content of the entire zip file as a Buffer object
	         *
	         * @prop {function} [onSuccess]
	         * @prop {function} [onFail]
	         * @prop {function} [onItemStart]
	         * @prop {function} [onItemEnd]
	         * @returns {Buffer}
	         */
	        toBuffer: function (onSuccess, onFail, onItemStart, onItemEnd) {
	            if (typeof onSuccess === "function") {
	                _zip.toAsyncBuffer(onSuccess, onFail, onItemStart, onItemEnd);
	                return null;
	            }
	            return _zip.compressToBuffer();
	        }
	    };
	};
	return admZip;
}

var admZipExports = requireAdmZip();
var AdmZip = /*@__PURE__*/getDefaultExportFromCjs(admZipExports);

/**
 * The files of official downloads.
 * @param paths zips, or folders into which zips were unpacked
 * @throws ImportError where a path is neither, or a zip is damaged
 */
function openDownloads(paths) {
    return paths.flatMap((path) => {
        const stats = statSync(path, { throwIfNoEntry: false });
        if (!stats)
            throw new ImportError(`${path}: expected a zip or a folder, found nothing.`);
        if (stats.isDirectory())
            return filesOfFolder(path);
        const data = readFileSync(path);
        if (!(data[0] === 0x50 && data[1] === 0x4b)) {
            throw new ImportError(`${path}: expected a zip or a folder, found another kind of file. Give the download as it came, or the folder into which it was unpacked.`);
        }
        return filesOfZip(path, data);
    });
}
/**
 * A file that is given by itself.
 * @throws ImportError where there is none, or it is a folder
 */
function openTextFile(path) {
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
        throw new ImportError(`${path}: expected a file, found ${existsSync(path) ? 'a folder' : 'nothing'}.`);
    }
    return plainFile(path);
}
function plainFile(path) {
    return { name: basename(path), where: path, text: () => decoded(readFileSync(path), path) };
}
function filesOfFolder(folder) {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => plainFile(join(entry.parentPath, entry.name)));
}
function filesOfZip(path, data) {
    return (entriesOf(path, data)
        // Archives made on a Mac carry a shadow of each file.
        .filter(({ entryName }) => !/\/$|(^|\/)(__MACOSX\/|\._)/.test(entryName))
        .map((entry) => {
        const where = `${path}: ${entry.entryName}`;
        const text = () => decoded(unpacked(path, entry), where);
        return { name: basename(entry.entryName), where, text };
    }));
}
function entriesOf(path, data) {
    try {
        return new AdmZip(data).getEntries();
    }
    catch (error) {
        throw damaged(path, error.message);
    }
}
/** The bytes of a file in a zip, whose checksum is compared. */
function unpacked(path, entry) {
    try {
        return entry.getData();
    }
    catch {
        throw damaged(path, `${entry.entryName} is not what was packed`);
    }
}
const damaged = (path, what) => new ImportError(`${path}: expected a whole zip, found a damaged one (${what}). Download it again.`);
function decoded(bytes, where) {
    const text = utf8Text(bytes);
    if (text === undefined) {
        throw new ImportError(`${where}: expected text in UTF-8, found other bytes. Take the official file, not one that a spreadsheet has saved.`);
    }
    return text;
}

class CsvError extends Error {
  constructor(code, message, options, ...contexts) {
    if (Array.isArray(message)) message = message.join(" ").trim();
    super(message);
    if (Error.captureStackTrace !== undefined) {
      Error.captureStackTrace(this, CsvError);
    }
    this.code = code;
    for (const context of contexts) {
      for (const key in context) {
        const value = context[key];
        this[key] = Buffer.isBuffer(value)
          ? value.toString(options.encoding)
          : value == null
            ? value
            : JSON.parse(JSON.stringify(value));
      }
    }
  }
}

const is_object = function (obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

const normalize_columns_array = function (columns) {
  const normalizedColumns = [];
  for (let i = 0, l = columns.length; i < l; i++) {
    const column = columns[i];
    if (column === undefined || column === null || column === false) {
      normalizedColumns[i] = { disabled: true };
    } else if (typeof column === "string" || typeof column === "number") {
      normalizedColumns[i] = { name: `${column}` };
    } else if (is_object(column)) {
      if (typeof column.name !== "string") {
        throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
          "Option columns missing name:",
          `property "name" is required at position ${i}`,
          "when column is an object literal",
        ]);
      }
      normalizedColumns[i] = column;
    } else {
      throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
        "Invalid column definition:",
        "expect a string or a literal object,",
        `got ${JSON.stringify(column)} at position ${i}`,
      ]);
    }
  }
  return normalizedColumns;
};

class ResizeableBuffer {
  constructor(size = 100) {
    this.size = size;
    this.length = 0;
    this.buf = Buffer.allocUnsafe(size);
  }
  prepend(val) {
    if (Buffer.isBuffer(val)) {
      const length = this.length + val.length;
      if (length >= this.size) {
        this.resize();
        if (length >= this.size) {
          throw Error("INVALID_BUFFER_STATE");
        }
      }
      const buf = this.buf;
      this.buf = Buffer.allocUnsafe(this.size);
      val.copy(this.buf, 0);
      buf.copy(this.buf, val.length);
      this.length += val.length;
    } else {
      const length = this.length++;
      if (length === this.size) {
        this.resize();
      }
      const buf = this.clone();
      this.buf[0] = val;
      buf.copy(this.buf, 1, 0, length);
    }
  }
  append(val) {
    const length = this.length++;
    if (length === this.size) {
      this.resize();
    }
    this.buf[length] = val;
  }
  clone() {
    return Buffer.from(this.buf.slice(0, this.length));
  }
  resize() {
    const length = this.length;
    this.size = this.size * 2;
    const buf = Buffer.allocUnsafe(this.size);
    this.buf.copy(buf, 0, 0, length);
    this.buf = buf;
  }
  toString(encoding) {
    if (encoding) {
      return this.buf.toString(encoding, 0, this.length);
    } else {
      return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
    }
  }
  toJSON() {
    return this.toString("utf8");
  }
  reset() {
    this.length = 0;
  }
}

const init_state = function (options) {
  // ECMAScript WhiteSpace + LineTerminator codepoints, encoded under
  // `options.encoding`. Aligns trimming with `String.prototype.trim()`.
  // https://tc39.es/ecma262/#sec-white-space
  // https://tc39.es/ecma262/#sec-line-terminators
  //
  // Codepoints unrepresentable in the target encoding are dropped: Node's
  // Buffer substitutes them with `?` (0x3F), and including those would cause
  // literal `?` bytes in the input to be trimmed under `latin1`/`ascii`.
  const timchars = [
    // Basic Latin
    0x0020, // [Space](https://www.fileformat.info/info/unicode/char/0020/index.htm)
    0x0009, // [CHARACTER TABULATION (HT)](https://www.fileformat.info/info/unicode/char/0009/index.htm)
    0x000a, // [LINE FEED (LF)](https://www.fileformat.info/info/unicode/char/000a/index.htm)
    0x000d, // [CARRIAGE RETURN (CR)](https://www.fileformat.info/info/unicode/char/000d/index.htm)
    0x000c, // [FORM FEED (FF)](https://www.fileformat.info/info/unicode/char/000c/index.htm)
    0x000b, // [LINE TABULATION (VT)](https://www.fileformat.info/info/unicode/char/000b/index.htm)
    // Latin-1 Supplement
    0x00a0, // [NO-BREAK SPACE (NBSP)](https://www.fileformat.info/info/unicode/char/00a0/index.htm)
    // Ogham
    0x1680, // [OGHAM SPACE MARK](https://www.fileformat.info/info/unicode/char/1680/index.htm)
    // General Punctuation
    0x2000, // [EN QUAD](https://www.fileformat.info/info/unicode/char/2000/index.htm)
    0x2001, // [EM QUAD](https://www.fileformat.info/info/unicode/char/2001/index.htm)
    0x2002, // [EN SPACE](https://www.fileformat.info/info/unicode/char/2002/index.htm)
    0x2003, // [EM SPACE](https://www.fileformat.info/info/unicode/char/2003/index.htm)
    0x2004, // [THREE-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2004/index.htm)
    0x2005, // [FOUR-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2005/index.htm)
    0x2006, // [SIX-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2006/index.htm)
    0x2007, // [FIGURE SPACE](https://www.fileformat.info/info/unicode/char/2007/index.htm)
    0x2008, // [PUNCTUATION SPACE](https://www.fileformat.info/info/unicode/char/2008/index.htm)
    0x2009, // [THIN SPACE](https://www.fileformat.info/info/unicode/char/2009/index.htm)
    0x200a, // [HAIR SPACE](https://www.fileformat.info/info/unicode/char/200a/index.htm)
    0x2028, // [LINE SEPARATOR](https://www.fileformat.info/info/unicode/char/2028/index.htm)
    0x2029, // [PARAGRAPH SEPARATOR](https://www.fileformat.info/info/unicode/char/2029/index.htm)
    0x202f, // [NARROW NO-BREAK SPACE (NNBSP)](https://www.fileformat.info/info/unicode/char/202f/index.htm)
    0x205f, // [MEDIUM MATHEMATICAL SPACE (MMSP)](https://www.fileformat.info/info/unicode/char/205f/index.htm)
    0x3000, // [IDEOGRAPHIC SPACE](https://www.fileformat.info/info/unicode/char/3000/index.htm)
    0xfeff, // [ZERO WIDTH NO-BREAK SPACE (BOM)](https://www.fileformat.info/info/unicode/char/feff/index.htm)
  ].reduce((acc, codepoint) => {
    const encoded = Buffer.from(
      String.fromCharCode(codepoint),
      options.encoding,
    );
    if (codepoint !== 0x3f && encoded.length === 1 && encoded[0] === 0x3f) {
      return acc;
    }
    acc.push(encoded);
    return acc;
  }, []);
  // First-byte lookup table for `__isCharTrimable`. Non-whitespace bytes
  // (the common case) bail out in O(1) without scanning every timchar.
  const timcharFirstBytes = new Uint8Array(256);
  for (const t of timchars) timcharFirstBytes[t[0]] = 1;
  return {
    bomSkipped: false,
    bufBytesStart: 0,
    castField: options.cast_function,
    commenting: false,
    delimiterBufPrevious: undefined,
    delimiterDiscovered: false,
    // Current error encountered by a record
    error: undefined,
    enabled: options.from_line === 1,
    escaping: false,
    escapeIsQuote:
      Buffer.isBuffer(options.escape) &&
      Buffer.isBuffer(options.quote) &&
      Buffer.compare(options.escape, options.quote) === 0,
    // columns can be `false`, `true`, `Array`
    expectedRecordLength: Array.isArray(options.columns)
      ? options.columns.length
      : undefined,
    field: new ResizeableBuffer(20),
    firstLineToHeaders: options.cast_first_line_to_header,
    needMoreDataSize: Math.max(
      // Skip if the remaining buffer smaller than comment
      options.comment !== null ? options.comment.length : 0,
      // Skip if the remaining buffer can be delimiter
      ...(options.delimiter
        ? options.delimiter.map((delimiter) => delimiter.length)
        : []),
      // Auto discovery of delimiter is limited to 1 character
      options.delimiter_auto ? 1 : 0,
      // Skip if the remaining buffer can be escape sequence
      options.quote !== null ? options.quote.length : 0,
      // Skip if the remaining buffer can be a multi-byte trim character
      ...timchars.map((t) => t.length),
    ),
    previousBuf: undefined,
    quoting: false,
    stop: false,
    rawBuffer: new ResizeableBuffer(100),
    record: [],
    recordHasError: false,
    record_length: 0,
    recordDelimiterMaxLength:
      options.record_delimiter.length === 0
        ? 0
        : Math.max(...options.record_delimiter.map((v) => v.length)),
    trimChars: [
      Buffer.from(" ", options.encoding)[0],
      Buffer.from("\t", options.encoding)[0],
    ],
    wasQuoting: false,
    wasRowDelimiter: false,
    timchars: timchars,
    timcharFirstBytes: timcharFirstBytes,
  };
};

const underscore = function (str) {
  return str.replace(/([A-Z])/g, function (_, match) {
    return "_" + match.toLowerCase();
  });
};

const normalize_options = function (opts) {
  const options = {};
  // Merge with user options
  for (const opt in opts) {
    options[underscore(opt)] = opts[opt];
  }
  // Normalize option `encoding`
  // Note: defined first because other options depends on it
  // to convert chars/strings into buffers.
  if (options.encoding === undefined || options.encoding === true) {
    options.encoding = "utf8";
  } else if (options.encoding === null || options.encoding === false) {
    options.encoding = null;
  } else if (
    typeof options.encoding !== "string" &&
    options.encoding !== null
  ) {
    throw new CsvError(
      "CSV_INVALID_OPTION_ENCODING",
      [
        "Invalid option encoding:",
        "encoding must be a string or null to return a buffer,",
        `got ${JSON.stringify(options.encoding)}`,
      ],
      options,
    );
  }
  // Normalize option `bom`
  if (
    options.bom === undefined ||
    options.bom === null ||
    options.bom === false
  ) {
    options.bom = false;
  } else if (options.bom !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_BOM",
      [
        "Invalid option bom:",
        "bom must be true,",
        `got ${JSON.stringify(options.bom)}`,
      ],
      options,
    );
  }
  // Normalize option `cast`
  options.cast_function = null;
  if (
    options.cast === undefined ||
    options.cast === null ||
    options.cast === false ||
    options.cast === ""
  ) {
    options.cast = undefined;
  } else if (typeof options.cast === "function") {
    options.cast_function = options.cast;
    options.cast = true;
  } else if (options.cast !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST",
      [
        "Invalid option cast:",
        "cast must be true or a function,",
        `got ${JSON.stringify(options.cast)}`,
      ],
      options,
    );
  }
  // Normalize option `cast_date`
  if (
    options.cast_date === undefined ||
    options.cast_date === null ||
    options.cast_date === false ||
    options.cast_date === ""
  ) {
    options.cast_date = false;
  } else if (options.cast_date === true) {
    options.cast_date = function (value) {
      const date = Date.parse(value);
      return !isNaN(date) ? new Date(date) : value;
    };
  } else if (typeof options.cast_date !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST_DATE",
      [
        "Invalid option cast_date:",
        "cast_date must be true or a function,",
        `got ${JSON.stringify(options.cast_date)}`,
      ],
      options,
    );
  }
  // Normalize option `columns`
  options.cast_first_line_to_header = undefined;
  if (options.columns === true) {
    // Fields in the first line are converted as-is to columns
    options.cast_first_line_to_header = undefined;
  } else if (typeof options.columns === "function") {
    options.cast_first_line_to_header = options.columns;
    options.columns = true;
  } else if (Array.isArray(options.columns)) {
    options.columns = normalize_columns_array(options.columns);
  } else if (
    options.columns === undefined ||
    options.columns === null ||
    options.columns === false
  ) {
    options.columns = false;
  } else {
    throw new CsvError(
      "CSV_INVALID_OPTION_COLUMNS",
      [
        "Invalid option columns:",
        "expect an array, a function or true,",
        `got ${JSON.stringify(options.columns)}`,
      ],
      options,
    );
  }
  // Normalize option `group_columns_by_name`
  if (
    options.group_columns_by_name === undefined ||
    options.group_columns_by_name === null ||
    options.group_columns_by_name === false
  ) {
    options.group_columns_by_name = false;
  } else if (options.group_columns_by_name !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "expect an boolean,",
        `got ${JSON.stringify(options.group_columns_by_name)}`,
      ],
      options,
    );
  } else if (options.columns === false) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "the `columns` mode must be activated.",
      ],
      options,
    );
  }
  // Normalize option `comment`
  if (
    options.comment === undefined ||
    options.comment === null ||
    options.comment === false ||
    options.comment === ""
  ) {
    options.comment = null;
  } else {
    if (typeof options.comment === "string") {
      options.comment = Buffer.from(options.comment, options.encoding);
    }
    if (!Buffer.isBuffer(options.comment)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_COMMENT",
        [
          "Invalid option comment:",
          "comment must be a buffer or a string,",
          `got ${JSON.stringify(options.comment)}`,
        ],
        options,
      );
    }
  }
  // Normalize option `comment_no_infix`
  if (
    options.comment_no_infix === undefined ||
    options.comment_no_infix === null ||
    options.comment_no_infix === false
  ) {
    options.comment_no_infix = false;
  } else if (options.comment_no_infix !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_COMMENT",
      [
        "Invalid option comment_no_infix:",
        "value must be a boolean,",
        `got ${JSON.stringify(options.comment_no_infix)}`,
      ],
      options,
    );
  }
  // Normalize option `delimiter_auto`
  if (
    options.delimiter_auto === undefined ||
    options.delimiter_auto === null ||
    options.delimiter_auto === false
  ) {
    options.delimiter_auto = false;
  } else if (options.delimiter_auto === true) {
    options.delimiter_auto = {};
  } else if (!is_object(options.delimiter_auto)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_DELIMITER_AUTO",
      [
        "Invalid option delimiter_auto:",
        "delimiter_auto must be a boolean or a configuration object,",
        `got ${JSON.stringify(options.delimiter_auto)}`,
      ],
      options,
    );
  }
  if (options.delimiter_auto) {
    if (options.delimiter_auto.preferred === undefined)
      options.delimiter_auto.preferred = {
        [",".charCodeAt(0)]: 1.8,
        ["\t".charCodeAt(0)]: 1.8,
        [";".charCodeAt(0)]: 1.6,
        [" ".charCodeAt(0)]: 1.6,
        [":".charCodeAt(0)]: 1.5,
        [".".charCodeAt(0)]: 1.4,
        ["/".charCodeAt(0)]: 1.4,
      };
    else if (!is_object(options.delimiter_auto.preferred)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "preferred must be an object,",
          `got ${JSON.stringify(options.delimiter_auto.preferred)}`,
        ],
        options,
      );
    }
    if (options.delimiter_auto.score === undefined)
      options.delimiter_auto.score = (info, options) => {
        return (
          (info.total - info.std) * (options.preferred[info.char_code] || 1)
        );
      };
    else if (typeof options.delimiter_auto.score !== "function") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "score must be a function,",
          `got ${JSON.stringify(options.delimiter_auto.score)}`,
        ],
        options,
      );
    }
    if (options.delimiter_auto.size === undefined)
      options.delimiter_auto.size = 2048;
    else if (typeof options.delimiter_auto.size !== "number") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "size must be a number,",
          `got ${JSON.stringify(options.delimiter_auto.size)}`,
        ],
        options,
      );
    }
  }
  // Normalize option `delimiter`
  const delimiter_json = JSON.stringify(options.delimiter);
  if (options.delimiter_auto !== false) {
    options.delimiter = [];
  }
  if (!Array.isArray(options.delimiter)) {
    if (
      options.delimiter === undefined ||
      options.delimiter === null ||
      options.delimiter === false
    ) {
      options.delimiter = Buffer.from(",", options.encoding);
    }
    options.delimiter = [options.delimiter];
  }
  options.delimiter = options.delimiter.map(function (delimiter) {
    if (typeof delimiter === "string") {
      delimiter = Buffer.from(delimiter, options.encoding);
    }
    if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER",
        [
          "Invalid option delimiter:",
          "delimiter must be a non empty string or buffer or array of string|buffer,",
          `got ${delimiter_json}`,
        ],
        options,
      );
    }
    return delimiter;
  });
  // Normalize option `escape`
  if (options.escape === undefined || options.escape === true) {
    options.escape = Buffer.from('"', options.encoding);
  } else if (typeof options.escape === "string") {
    options.escape = Buffer.from(options.escape, options.encoding);
  } else if (options.escape === null || options.escape === false) {
    options.escape = null;
  }
  if (options.escape !== null) {
    if (!Buffer.isBuffer(options.escape)) {
      throw new Error(
        `Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`,
      );
    }
  }
  // Normalize option `from`
  if (options.from === undefined || options.from === null) {
    options.from = 1;
  } else {
    if (typeof options.from === "string" && /\d+/.test(options.from)) {
      options.from = parseInt(options.from);
    }
    if (Number.isInteger(options.from)) {
      if (options.from < 0) {
        throw new Error(
          `Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`,
      );
    }
  }
  // Normalize option `from_line`
  if (options.from_line === undefined || options.from_line === null) {
    options.from_line = 1;
  } else {
    if (
      typeof options.from_line === "string" &&
      /\d+/.test(options.from_line)
    ) {
      options.from_line = parseInt(options.from_line);
    }
    if (Number.isInteger(options.from_line)) {
      if (options.from_line <= 0) {
        throw new Error(
          `Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`,
      );
    }
  }
  // Normalize options `ignore_last_delimiters`
  if (
    options.ignore_last_delimiters === undefined ||
    options.ignore_last_delimiters === null
  ) {
    options.ignore_last_delimiters = false;
  } else if (typeof options.ignore_last_delimiters === "number") {
    options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
    if (options.ignore_last_delimiters === 0) {
      options.ignore_last_delimiters = false;
    }
  } else if (typeof options.ignore_last_delimiters !== "boolean") {
    throw new CsvError(
      "CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",
      [
        "Invalid option `ignore_last_delimiters`:",
        "the value must be a boolean value or an integer,",
        `got ${JSON.stringify(options.ignore_last_delimiters)}`,
      ],
      options,
    );
  }
  if (options.ignore_last_delimiters === true && options.columns === false) {
    throw new CsvError(
      "CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",
      [
        "The option `ignore_last_delimiters`",
        "requires the activation of the `columns` option",
      ],
      options,
    );
  }
  // Normalize option `info`
  if (
    options.info === undefined ||
    options.info === null ||
    options.info === false
  ) {
    options.info = false;
  } else if (options.info !== true) {
    throw new Error(
      `Invalid Option: info must be true, got ${JSON.stringify(options.info)}`,
    );
  }
  // Normalize option `max_record_size`
  if (
    options.max_record_size === undefined ||
    options.max_record_size === null ||
    options.max_record_size === false
  ) {
    options.max_record_size = 0;
  } else if (
    Number.isInteger(options.max_record_size) &&
    options.max_record_size >= 0
  ) ; else if (
    typeof options.max_record_size === "string" &&
    /\d+/.test(options.max_record_size)
  ) {
    options.max_record_size = parseInt(options.max_record_size);
  } else {
    throw new Error(
      `Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`,
    );
  }
  // Normalize option `objname`
  if (
    options.objname === undefined ||
    options.objname === null ||
    options.objname === false
  ) {
    options.objname = undefined;
  } else if (Buffer.isBuffer(options.objname)) {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty buffer`);
    }
    if (options.encoding === null) ; else {
      options.objname = options.objname.toString(options.encoding);
    }
  } else if (typeof options.objname === "string") {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty string`);
    }
    // Great, nothing to do
  } else if (typeof options.objname === "number") ; else {
    throw new Error(
      `Invalid Option: objname must be a string or a buffer, got ${options.objname}`,
    );
  }
  if (options.objname !== undefined) {
    if (typeof options.objname === "number") {
      if (options.columns !== false) {
        throw Error(
          "Invalid Option: objname index cannot be combined with columns or be defined as a field",
        );
      }
    } else {
      // A string or a buffer
      if (options.columns === false) {
        throw Error(
          "Invalid Option: objname field must be combined with columns or be defined as an index",
        );
      }
    }
  }
  // Normalize option `on_record`
  if (options.on_record === undefined || options.on_record === null) {
    options.on_record = undefined;
  } else if (typeof options.on_record !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_ON_RECORD",
      [
        "Invalid option `on_record`:",
        "expect a function,",
        `got ${JSON.stringify(options.on_record)}`,
      ],
      options,
    );
  }
  // Normalize option `on_skip`
  // options.on_skip ??= (err, chunk) => {
  //   this.emit('skip', err, chunk);
  // };
  if (
    options.on_skip !== undefined &&
    options.on_skip !== null &&
    typeof options.on_skip !== "function"
  ) {
    throw new Error(
      `Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`,
    );
  }
  // Normalize option `quote`
  if (
    options.quote === null ||
    options.quote === false ||
    options.quote === ""
  ) {
    options.quote = null;
  } else {
    if (options.quote === undefined || options.quote === true) {
      options.quote = Buffer.from('"', options.encoding);
    } else if (typeof options.quote === "string") {
      options.quote = Buffer.from(options.quote, options.encoding);
    }
    if (!Buffer.isBuffer(options.quote)) {
      throw new Error(
        `Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`,
      );
    }
  }
  // Normalize option `raw`
  if (
    options.raw === undefined ||
    options.raw === null ||
    options.raw === false
  ) {
    options.raw = false;
  } else if (options.raw !== true) {
    throw new Error(
      `Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`,
    );
  }
  // Normalize option `record_delimiter`
  if (options.record_delimiter === undefined) {
    options.record_delimiter = [];
  } else if (
    typeof options.record_delimiter === "string" ||
    Buffer.isBuffer(options.record_delimiter)
  ) {
    if (options.record_delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer,",
          `got ${JSON.stringify(options.record_delimiter)}`,
        ],
        options,
      );
    }
    options.record_delimiter = [options.record_delimiter];
  } else if (!Array.isArray(options.record_delimiter)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_RECORD_DELIMITER",
      [
        "Invalid option `record_delimiter`:",
        "value must be a string, a buffer or array of string|buffer,",
        `got ${JSON.stringify(options.record_delimiter)}`,
      ],
      options,
    );
  }
  options.record_delimiter = options.record_delimiter.map(function (rd, i) {
    if (typeof rd !== "string" && !Buffer.isBuffer(rd)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a string, a buffer or array of string|buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`,
        ],
        options,
      );
    } else if (rd.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`,
        ],
        options,
      );
    }
    if (typeof rd === "string") {
      rd = Buffer.from(rd, options.encoding);
    }
    return rd;
  });
  // Normalize option `relax_column_count`
  if (typeof options.relax_column_count === "boolean") ; else if (
    options.relax_column_count === undefined ||
    options.relax_column_count === null
  ) {
    options.relax_column_count = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`,
    );
  }
  if (typeof options.relax_column_count_less === "boolean") ; else if (
    options.relax_column_count_less === undefined ||
    options.relax_column_count_less === null
  ) {
    options.relax_column_count_less = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`,
    );
  }
  if (typeof options.relax_column_count_more === "boolean") ; else if (
    options.relax_column_count_more === undefined ||
    options.relax_column_count_more === null
  ) {
    options.relax_column_count_more = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`,
    );
  }
  // Normalize option `relax_quotes`
  if (typeof options.relax_quotes === "boolean") ; else if (
    options.relax_quotes === undefined ||
    options.relax_quotes === null
  ) {
    options.relax_quotes = false;
  } else {
    throw new Error(
      `Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`,
    );
  }
  // Normalize option `skip_empty_lines`
  if (typeof options.skip_empty_lines === "boolean") ; else if (
    options.skip_empty_lines === undefined ||
    options.skip_empty_lines === null
  ) {
    options.skip_empty_lines = false;
  } else {
    throw new Error(
      `Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`,
    );
  }
  // Normalize option `skip_records_with_empty_values`
  if (typeof options.skip_records_with_empty_values === "boolean") ; else if (
    options.skip_records_with_empty_values === undefined ||
    options.skip_records_with_empty_values === null
  ) {
    options.skip_records_with_empty_values = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`,
    );
  }
  // Normalize option `skip_records_with_error`
  if (typeof options.skip_records_with_error === "boolean") ; else if (
    options.skip_records_with_error === undefined ||
    options.skip_records_with_error === null
  ) {
    options.skip_records_with_error = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`,
    );
  }
  // Normalize option `rtrim`
  if (
    options.rtrim === undefined ||
    options.rtrim === null ||
    options.rtrim === false
  ) {
    options.rtrim = false;
  } else if (options.rtrim !== true) {
    throw new Error(
      `Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`,
    );
  }
  // Normalize option `ltrim`
  if (
    options.ltrim === undefined ||
    options.ltrim === null ||
    options.ltrim === false
  ) {
    options.ltrim = false;
  } else if (options.ltrim !== true) {
    throw new Error(
      `Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`,
    );
  }
  // Normalize option `trim`
  if (
    options.trim === undefined ||
    options.trim === null ||
    options.trim === false
  ) {
    options.trim = false;
  } else if (options.trim !== true) {
    throw new Error(
      `Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`,
    );
  }
  // Normalize options `trim`, `ltrim` and `rtrim`
  if (options.trim === true && opts.ltrim !== false) {
    options.ltrim = true;
  } else if (options.ltrim !== true) {
    options.ltrim = false;
  }
  if (options.trim === true && opts.rtrim !== false) {
    options.rtrim = true;
  } else if (options.rtrim !== true) {
    options.rtrim = false;
  }
  // Normalize option `to`
  if (options.to === undefined || options.to === null) {
    options.to = -1;
  } else if (options.to !== -1) {
    if (typeof options.to === "string" && /\d+/.test(options.to)) {
      options.to = parseInt(options.to);
    }
    if (Number.isInteger(options.to)) {
      if (options.to <= 0) {
        throw new Error(
          `Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`,
      );
    }
  }
  // Normalize option `to_line`
  if (options.to_line === undefined || options.to_line === null) {
    options.to_line = -1;
  } else if (options.to_line !== -1) {
    if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) {
      options.to_line = parseInt(options.to_line);
    }
    if (Number.isInteger(options.to_line)) {
      if (options.to_line <= 0) {
        throw new Error(
          `Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`,
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`,
      );
    }
  }
  return options;
};

// Discussed in [issue #400](https://github.com/adaltas/node-csv/issues/400)
// See https://github.com/python/cpython/blob/ea1b1c579f600cc85d145c60862b2e6b98701b24/Lib/csv.py#L349
const delimiter_discover = function (records, options) {
  // Normalize the configuration
  if (!options) {
    ({ delimiter_auto: options } = normalize_options({ delimiter_auto: true }));
  }
  // Convert String to Buffer
  if (typeof records === "string") {
    records = Buffer.from(records);
  }
  // Convert Buffer to an array of records
  if (Buffer.isBuffer(records)) {
    records = ((data) => {
      const records = [];
      const parser = transform({ delimiter: [] });
      const push = (record) => records.push(record);
      const close = () => {};
      const error = parser.parse(data, true, push, close);
      if (error !== undefined) throw error;
      return records;
    })(records);
  }
  // Info array initialization, 127 entries, one per char code
  const info = Array(127)
    .fill()
    .map(() => ({ lines: [] }));
  // Traverse each records, count occurences per char code
  records.map(([record], line) => {
    for (let i = 0, l = record.length; i < l; i++) {
      // Count the character frequency
      const code = record.charCodeAt(i);
      if (info[code].lines[line] === undefined) info[code].lines[line] = 0;
      info[code].lines[line]++;
    }
  });
  // Traverse each char code, compute the score
  info.map((info, i) => {
    info.char_code = i;
    info.std = std(info.lines);
    info.total = info.lines.reduce((acc, val) => acc + val, 0);
    info.preferred = !!options.preferred[i];
    info.score = options.score(info, options);
  });
  // Extract the dominant character
  const result = info.reduce(
    (acc, info) => (acc.score > info.score ? acc : info),
    {},
  );
  return String.fromCharCode(result.char_code);
};

const std = function (array) {
  const n = array.length;
  if (n === 0) return 0;
  const mean = array.reduce((a, b) => a + b) / n;
  return Math.sqrt(
    array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n,
  );
};

const isRecordEmpty = function (record) {
  return record.every(
    (field) =>
      field == null || (field.toString && field.toString().trim() === ""),
  );
};

const cr = 13; // `\r`, carriage return, 0x0D in hexadécimal, 13 in decimal
const nl = 10; // `\n`, newline, 0x0A in hexadecimal, 10 in decimal

const boms = {
  // Note, the following are equals:
  // Buffer.from("\ufeff")
  // Buffer.from([239, 187, 191])
  // Buffer.from('EFBBBF', 'hex')
  utf8: Buffer.from([239, 187, 191]),
  // Note, the following are equals:
  // Buffer.from "\ufeff", 'utf16le
  // Buffer.from([255, 254])
  utf16le: Buffer.from([255, 254]),
};

const transform = function (original_options = {}) {
  const info = {
    bytes: 0,
    bytes_records: 0,
    comment_lines: 0,
    empty_lines: 0,
    invalid_field_length: 0,
    lines: 1,
    records: 0,
  };
  const options = normalize_options(original_options);
  return {
    info: info,
    original_options: original_options,
    options: options,
    state: init_state(options),
    __needMoreData: function (i, bufLen, end) {
      if (end) return false;
      const { encoding, escape, quote } = this.options;
      const { quoting, needMoreDataSize, recordDelimiterMaxLength } =
        this.state;
      const numOfCharLeft = bufLen - i - 1;
      const requiredLength = Math.max(
        needMoreDataSize,
        // Skip if the remaining buffer smaller than record delimiter
        // If "record_delimiter" is yet to be discovered:
        // 1. It is equals to `[]` and "recordDelimiterMaxLength" equals `0`
        // 2. We set the length to windows line ending in the current encoding
        // Note, that encoding is known from user or bom discovery at that point
        // recordDelimiterMaxLength,
        recordDelimiterMaxLength === 0
          ? Buffer.from("\r\n", encoding).length
          : recordDelimiterMaxLength,
        // Skip if remaining buffer can be an escaped quote
        quoting ? (escape === null ? 0 : escape.length) + quote.length : 0,
        // Skip if remaining buffer can be record delimiter following the closing quote
        quoting ? quote.length + recordDelimiterMaxLength : 0,
      );
      return numOfCharLeft < requiredLength;
    },
    // Central parser implementation
    parse: function (nextBuf, end, push, close) {
      const {
        bom,
        comment_no_infix,
        delimiter_auto,
        encoding,
        from_line,
        ltrim,
        max_record_size,
        raw,
        relax_quotes,
        rtrim,
        skip_empty_lines,
        to,
        to_line,
      } = this.options;
      let { comment, escape, quote, record_delimiter } = this.options;
      const {
        bomSkipped,
        delimiterDiscovered,
        delimiterBufPrevious,
        rawBuffer,
        escapeIsQuote,
      } = this.state;
      // Automatic delimiter discovery
      if (!delimiterDiscovered && delimiter_auto) {
        let delimiterBuf;
        if (delimiterBufPrevious === undefined) {
          delimiterBuf = nextBuf;
        } else if (
          delimiterBufPrevious !== undefined &&
          nextBuf === undefined
        ) {
          delimiterBuf = delimiterBufPrevious;
        } else {
          delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
        }
        // Ensure that nextBuf is not concatenated a second time during buffer reconciliation
        nextBuf = undefined;
        // this.delimiterBufPrevious = delimiterBuf;
        if (end || delimiterBuf.length > delimiter_auto.size) {
          this.options.delimiter = [
            Buffer.from(
              delimiter_discover(delimiterBuf, this.options.delimiter_auto),
            ),
          ];
          this.state.previousBuf = delimiterBuf;
          this.state.delimiterBufPrevious = undefined;
          this.state.delimiterDiscovered = true;
        } else {
          this.state.delimiterBufPrevious = delimiterBuf;
          return;
        }
      }
      // Previous buffers reconciliation
      const { previousBuf } = this.state;
      let buf;
      if (previousBuf === undefined) {
        if (nextBuf === undefined) {
          // Handle empty string
          close();
          return;
        } else {
          buf = nextBuf;
        }
      } else if (previousBuf !== undefined && nextBuf === undefined) {
        buf = previousBuf;
      } else {
        buf = Buffer.concat([previousBuf, nextBuf]);
      }
      // Handle UTF BOM
      if (bomSkipped === false) {
        if (bom === false) {
          this.state.bomSkipped = true;
        } else if (buf.length < 3) {
          // No enough data
          if (end === false) {
            // Wait for more data
            this.state.previousBuf = buf;
            return;
          }
        } else {
          for (const encoding in boms) {
            if (boms[encoding].compare(buf, 0, boms[encoding].length) === 0) {
              // Skip BOM
              const bomLength = boms[encoding].length;
              this.state.bufBytesStart += bomLength;
              buf = buf.slice(bomLength);
              // Renormalize original options with the new encoding
              const options = normalize_options({
                ...this.original_options,
                encoding: encoding,
              });
              // Properties are merged with the existing options instance
              for (const key in options) {
                this.options[key] = options[key];
              }
              // Options will re-evaluate the Buffer with the new encoding
              ({ comment, escape, quote } = this.options);
              break;
            }
          }
          this.state.bomSkipped = true;
        }
      }
      const bufLen = buf.length;
      let pos;
      for (pos = 0; pos < bufLen; pos++) {
        // Ensure we get enough space to look ahead
        // There should be a way to move this out of the loop
        if (this.__needMoreData(pos, bufLen, end)) {
          break;
        }
        if (this.state.wasRowDelimiter === true) {
          this.info.lines++;
          this.state.wasRowDelimiter = false;
        }
        if (to_line !== -1 && this.info.lines > to_line) {
          this.state.stop = true;
          close();
          return;
        }
        // Auto discovery of record_delimiter, unix, mac and windows supported
        if (this.state.quoting === false && record_delimiter.length === 0) {
          const record_delimiterCount = this.__autoDiscoverRecordDelimiter(
            buf,
            pos,
          );
          if (record_delimiterCount) {
            record_delimiter = this.options.record_delimiter;
          }
        }
        const chr = buf[pos];
        if (raw === true) {
          rawBuffer.append(chr);
        }
        if (
          (chr === cr || chr === nl) &&
          this.state.wasRowDelimiter === false
        ) {
          this.state.wasRowDelimiter = true;
        }
        // Previous char was a valid escape char
        // treat the current char as a regular char
        if (this.state.escaping === true) {
          this.state.escaping = false;
        } else {
          // Escape is only active inside quoted fields
          // We are quoting, the char is an escape chr and there is a chr to escape
          // if(escape !== null && this.state.quoting === true && chr === escape && pos + 1 < bufLen){
          if (
            escape !== null &&
            this.state.quoting === true &&
            this.__isEscape(buf, pos, chr) &&
            pos + escape.length < bufLen
          ) {
            if (escapeIsQuote) {
              if (this.__isQuote(buf, pos + escape.length)) {
                this.state.escaping = true;
                pos += escape.length - 1;
                continue;
              }
            } else {
              this.state.escaping = true;
              pos += escape.length - 1;
              continue;
            }
          }
          // Not currently escaping and chr is a quote
          // TODO: need to compare bytes instead of single char
          if (this.state.commenting === false && this.__isQuote(buf, pos)) {
            if (this.state.quoting === true) {
              const nextChr = buf[pos + quote.length];
              const isNextChrTrimable =
                rtrim && this.__isCharTrimable(buf, pos + quote.length);
              const isNextChrComment =
                comment !== null &&
                this.__compareBytes(comment, buf, pos + quote.length, nextChr);
              const isNextChrDelimiter = this.__isDelimiter(
                buf,
                pos + quote.length,
                nextChr,
              );
              const isNextChrRecordDelimiter =
                record_delimiter.length === 0
                  ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length)
                  : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
              // Escape a quote
              // Treat next char as a regular character
              if (
                escape !== null &&
                this.__isEscape(buf, pos, chr) &&
                this.__isQuote(buf, pos + escape.length)
              ) {
                pos += escape.length - 1;
              } else if (
                !nextChr ||
                isNextChrDelimiter ||
                isNextChrRecordDelimiter ||
                isNextChrComment ||
                isNextChrTrimable
              ) {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                pos += quote.length - 1;
                continue;
              } else if (relax_quotes === false) {
                const err = this.__error(
                  new CsvError(
                    "CSV_INVALID_CLOSING_QUOTE",
                    [
                      "Invalid Closing Quote:",
                      `got "${String.fromCharCode(nextChr)}"`,
                      `at line ${this.info.lines}`,
                      "instead of delimiter, record delimiter, trimable character",
                      "(if activated) or comment",
                    ],
                    this.options,
                    this.__infoField(),
                  ),
                );
                if (err !== undefined) return err;
              } else {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                this.state.field.prepend(quote);
                pos += quote.length - 1;
              }
            } else {
              if (this.state.field.length !== 0) {
                // In relax_quotes mode, treat opening quote preceded by chrs as regular
                if (relax_quotes === false) {
                  const info = this.__infoField();
                  const bom = Object.keys(boms)
                    .map((b) =>
                      boms[b].equals(this.state.field.toString()) ? b : false,
                    )
                    .filter(Boolean)[0];
                  const err = this.__error(
                    new CsvError(
                      "INVALID_OPENING_QUOTE",
                      [
                        "Invalid Opening Quote:",
                        `a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
                        bom ? `(${bom} bom)` : undefined,
                      ],
                      this.options,
                      info,
                      {
                        field: this.state.field,
                      },
                    ),
                  );
                  if (err !== undefined) return err;
                }
              } else {
                this.state.quoting = true;
                pos += quote.length - 1;
                continue;
              }
            }
          }
          if (this.state.quoting === false) {
            const recordDelimiterLength = this.__isRecordDelimiter(
              chr,
              buf,
              pos,
            );
            if (recordDelimiterLength !== 0) {
              // Do not emit comments which take a full line
              const skipCommentLine =
                this.state.commenting &&
                this.state.wasQuoting === false &&
                this.state.record.length === 0 &&
                this.state.field.length === 0;
              if (skipCommentLine) {
                this.info.comment_lines++;
                // Skip full comment line
              } else {
                // Activate records emission if above from_line
                if (
                  this.state.enabled === false &&
                  this.info.lines +
                    (this.state.wasRowDelimiter === true ? 1 : 0) >=
                    from_line
                ) {
                  this.state.enabled = true;
                  this.__resetField();
                  this.__resetRecord();
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                // Skip if line is empty and skip_empty_lines activated
                if (
                  skip_empty_lines === true &&
                  this.state.wasQuoting === false &&
                  this.state.record.length === 0 &&
                  this.state.field.length === 0
                ) {
                  this.info.empty_lines++;
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                this.info.bytes = this.state.bufBytesStart + pos;
                const errField = this.__onField();
                if (errField !== undefined) return errField;
                this.info.bytes =
                  this.state.bufBytesStart + pos + recordDelimiterLength;
                const errRecord = this.__onRecord(push);
                if (errRecord !== undefined) return errRecord;
                if (to !== -1 && this.info.records >= to) {
                  this.state.stop = true;
                  close();
                  return;
                }
              }
              this.state.commenting = false;
              pos += recordDelimiterLength - 1;
              continue;
            }
            if (this.state.commenting) {
              continue;
            }
            if (
              comment !== null &&
              (comment_no_infix === false ||
                (this.state.record.length === 0 &&
                  this.state.field.length === 0))
            ) {
              const commentCount = this.__compareBytes(comment, buf, pos, chr);
              if (commentCount !== 0) {
                this.state.commenting = true;
                continue;
              }
            }
            const delimiterLength = this.__isDelimiter(buf, pos, chr);
            if (delimiterLength !== 0) {
              this.info.bytes = this.state.bufBytesStart + pos;
              const errField = this.__onField();
              if (errField !== undefined) return errField;
              pos += delimiterLength - 1;
              continue;
            }
          }
        }
        if (this.state.commenting === false) {
          if (
            max_record_size !== 0 &&
            this.state.record_length + this.state.field.length > max_record_size
          ) {
            return this.__error(
              new CsvError(
                "CSV_MAX_RECORD_SIZE",
                [
                  "Max Record Size:",
                  "record exceed the maximum number of tolerated bytes",
                  `of ${max_record_size}`,
                  `at line ${this.info.lines}`,
                ],
                this.options,
                this.__infoField(),
              ),
            );
          }
        }
        const lappend =
          ltrim === false ||
          this.state.quoting === true ||
          this.state.field.length !== 0 ||
          !this.__isCharTrimable(buf, pos);
        // rtrim in non quoting is handle in __onField
        const rappend = rtrim === false || this.state.wasQuoting === false;
        if (lappend === true && rappend === true) {
          this.state.field.append(chr);
        } else if (rtrim === true && !this.__isCharTrimable(buf, pos)) {
          return this.__error(
            new CsvError(
              "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",
              [
                "Invalid Closing Quote:",
                "found non trimable byte after quote",
                `at line ${this.info.lines}`,
              ],
              this.options,
              this.__infoField(),
            ),
          );
        } else {
          if (lappend === false) {
            pos += this.__isCharTrimable(buf, pos) - 1;
          }
          continue;
        }
      }
      if (end === true) {
        // Ensure we are not ending in a quoting state
        if (this.state.quoting === true) {
          const err = this.__error(
            new CsvError(
              "CSV_QUOTE_NOT_CLOSED",
              [
                "Quote Not Closed:",
                `the parsing is finished with an opening quote at line ${this.info.lines}`,
              ],
              this.options,
              this.__infoField(),
            ),
          );
          if (err !== undefined) return err;
        } else {
          // Skip last line if it has no characters
          if (
            this.state.wasQuoting === true ||
            this.state.record.length !== 0 ||
            this.state.field.length !== 0
          ) {
            this.info.bytes = this.state.bufBytesStart + pos;
            const errField = this.__onField();
            if (errField !== undefined) return errField;
            const errRecord = this.__onRecord(push);
            if (errRecord !== undefined) return errRecord;
          } else if (this.state.wasRowDelimiter === true) {
            this.info.empty_lines++;
          } else if (this.state.commenting === true) {
            this.info.comment_lines++;
          }
        }
      } else {
        this.state.bufBytesStart += pos;
        this.state.previousBuf = buf.slice(pos);
      }
      if (this.state.wasRowDelimiter === true) {
        this.info.lines++;
        this.state.wasRowDelimiter = false;
      }
    },
    __onRecord: function (push) {
      const {
        columns,
        group_columns_by_name,
        encoding,
        info,
        from,
        relax_column_count,
        relax_column_count_less,
        relax_column_count_more,
        raw,
        skip_records_with_empty_values,
      } = this.options;
      const { enabled, record } = this.state;
      if (enabled === false) {
        return this.__resetRecord();
      }
      // Convert the first line into column names
      const recordLength = record.length;
      if (columns === true) {
        if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
          this.__resetRecord();
          return;
        }
        return this.__firstLineToColumns(record);
      }
      if (columns === false && this.info.records === 0) {
        this.state.expectedRecordLength = recordLength;
      }
      if (recordLength !== this.state.expectedRecordLength) {
        const err =
          columns === false
            ? new CsvError(
                "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",
                [
                  "Invalid Record Length:",
                  `expect ${this.state.expectedRecordLength},`,
                  `got ${recordLength} on line ${this.info.lines}`,
                ],
                this.options,
                this.__infoField(),
                {
                  record: record,
                },
              )
            : new CsvError(
                "CSV_RECORD_INCONSISTENT_COLUMNS",
                [
                  "Invalid Record Length:",
                  `columns length is ${columns.length},`, // rename columns
                  `got ${recordLength} on line ${this.info.lines}`,
                ],
                this.options,
                this.__infoField(),
                {
                  record: record,
                },
              );
        if (
          relax_column_count === true ||
          (relax_column_count_less === true &&
            recordLength < this.state.expectedRecordLength) ||
          (relax_column_count_more === true &&
            recordLength > this.state.expectedRecordLength)
        ) {
          this.info.invalid_field_length++;
          this.state.error = err;
          // Error is undefined with skip_records_with_error
        } else {
          const finalErr = this.__error(err);
          if (finalErr) return finalErr;
        }
      }
      if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
        this.__resetRecord();
        return;
      }
      if (this.state.recordHasError === true) {
        this.__resetRecord();
        this.state.recordHasError = false;
        return;
      }
      this.info.records++;
      if (from === 1 || this.info.records >= from) {
        const { objname } = this.options;
        // With columns, records are object
        if (columns !== false) {
          const obj = {};
          // Transform record array to an object
          for (let i = 0, l = record.length; i < l; i++) {
            if (columns[i] === undefined || columns[i].disabled) continue;
            // Turn duplicate columns into an array
            if (
              group_columns_by_name === true &&
              Object.hasOwn(obj, columns[i].name)
            ) {
              if (Array.isArray(obj[columns[i].name])) {
                obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
              } else {
                obj[columns[i].name] = [obj[columns[i].name], record[i]];
              }
            } else {
              Object.defineProperty(obj, columns[i].name, {
                value: record[i],
                enumerable: true,
                writable: true,
                configurable: true,
              });
            }
          }
          // Without objname (default)
          if (raw === true || info === true) {
            const extRecord = Object.assign(
              { record: obj },
              raw === true
                ? { raw: this.state.rawBuffer.toString(encoding) }
                : {},
              info === true ? { info: this.__infoRecord() } : {},
            );
            const err = this.__push(
              objname === undefined ? extRecord : [obj[objname], extRecord],
              push,
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === undefined ? obj : [obj[objname], obj],
              push,
            );
            if (err) {
              return err;
            }
          }
          // Without columns, records are array
        } else {
          if (raw === true || info === true) {
            const extRecord = Object.assign(
              { record: record },
              raw === true
                ? { raw: this.state.rawBuffer.toString(encoding) }
                : {},
              info === true ? { info: this.__infoRecord() } : {},
            );
            const err = this.__push(
              objname === undefined ? extRecord : [record[objname], extRecord],
              push,
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === undefined ? record : [record[objname], record],
              push,
            );
            if (err) {
              return err;
            }
          }
        }
      }
      this.__resetRecord();
    },
    __firstLineToColumns: function (record) {
      const { firstLineToHeaders } = this.state;
      try {
        const headers =
          firstLineToHeaders === undefined
            ? record
            : firstLineToHeaders.call(null, record);
        if (!Array.isArray(headers)) {
          return this.__error(
            new CsvError(
              "CSV_INVALID_COLUMN_MAPPING",
              [
                "Invalid Column Mapping:",
                "expect an array from column function,",
                `got ${JSON.stringify(headers)}`,
              ],
              this.options,
              this.__infoField(),
              {
                headers: headers,
              },
            ),
          );
        }
        const normalizedHeaders = normalize_columns_array(headers);
        this.state.expectedRecordLength = normalizedHeaders.length;
        this.options.columns = normalizedHeaders;
        this.__resetRecord();
        return;
      } catch (err) {
        return err;
      }
    },
    __resetRecord: function () {
      if (this.options.raw === true) {
        this.state.rawBuffer.reset();
      }
      this.state.error = undefined;
      this.state.record = [];
      this.state.record_length = 0;
    },
    __onField: function () {
      const { cast, encoding, rtrim, max_record_size } = this.options;
      const { enabled, wasQuoting } = this.state;
      // Short circuit for the from_line options
      if (enabled === false) {
        return this.__resetField();
      }
      let field = this.state.field.toString(encoding);
      if (rtrim === true && wasQuoting === false) {
        field = field.trimRight();
      }
      if (cast === true) {
        const [err, f] = this.__cast(field);
        if (err !== undefined) return err;
        field = f;
      }
      this.state.record.push(field);
      // Increment record length if record size must not exceed a limit
      if (max_record_size !== 0 && typeof field === "string") {
        this.state.record_length += field.length;
      }
      this.__resetField();
    },
    __resetField: function () {
      this.state.field.reset();
      this.state.wasQuoting = false;
    },
    __push: function (record, push) {
      const { on_record } = this.options;
      if (on_record !== undefined) {
        const info = this.__infoRecord();
        try {
          record = on_record.call(null, record, info);
        } catch (err) {
          return err;
        }
        if (record === undefined || record === null) {
          return;
        }
      }
      this.info.bytes_records += this.info.bytes;
      push(record);
    },
    // Return a tuple with the error and the casted value
    __cast: function (field) {
      const { columns, relax_column_count } = this.options;
      const isColumns = Array.isArray(columns);
      // Dont loose time calling cast
      // because the final record is an object
      // and this field can't be associated to a key present in columns
      if (
        isColumns === true &&
        relax_column_count &&
        this.options.columns.length <= this.state.record.length
      ) {
        return [undefined, undefined];
      }
      if (this.state.castField !== null) {
        try {
          const info = this.__infoField();
          return [undefined, this.state.castField.call(null, field, info)];
        } catch (err) {
          return [err];
        }
      }
      if (this.__isFloat(field)) {
        return [undefined, parseFloat(field)];
      } else if (this.options.cast_date !== false) {
        const info = this.__infoField();
        return [undefined, this.options.cast_date.call(null, field, info)];
      }
      return [undefined, field];
    },
    __compareBytes: function (sourceBuf, targetBuf, targetPos, firstByte) {
      if (sourceBuf[0] !== firstByte) return 0;
      const sourceLength = sourceBuf.length;
      for (let i = 1; i < sourceLength; i++) {
        if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
      }
      return sourceLength;
    },
    // Helper to test if a character is trimable
    __isCharTrimable: function (buf, pos) {
      const { timchars, timcharFirstBytes } = this.state;
      // Fast bail-out: non-whitespace bytes (the common case) are rejected
      // without scanning the full timchar list.
      const first = buf[pos];
      if (first === undefined || timcharFirstBytes[first] === 0) return 0;
      loop1: for (let i = 0; i < timchars.length; i++) {
        const timchar = timchars[i];
        for (let j = 0; j < timchar.length; j++) {
          if (timchar[j] !== buf[pos + j]) continue loop1;
        }
        return timchar.length;
      }
      return 0;
    },
    __isDelimiter: function (buf, pos, chr) {
      const { delimiter, ignore_last_delimiters } = this.options;
      if (
        ignore_last_delimiters === true &&
        this.state.record.length === this.options.columns.length - 1
      ) {
        return 0;
      } else if (
        ignore_last_delimiters !== false &&
        typeof ignore_last_delimiters === "number" &&
        this.state.record.length === ignore_last_delimiters - 1
      ) {
        return 0;
      }
      loop1: for (let i = 0; i < delimiter.length; i++) {
        const del = delimiter[i];
        if (del[0] === chr) {
          for (let j = 1; j < del.length; j++) {
            if (del[j] !== buf[pos + j]) continue loop1;
          }
          return del.length;
        }
      }
      return 0;
    },
    __isEscape: function (buf, pos, chr) {
      const { escape } = this.options;
      if (escape === null) return false;
      const l = escape.length;
      if (escape[0] === chr) {
        for (let i = 0; i < l; i++) {
          if (escape[i] !== buf[pos + i]) {
            return false;
          }
        }
        return true;
      }
      return false;
    },
    __isFloat: function (value) {
      return value - parseFloat(value) + 1 >= 0; // Borrowed from jquery
    },
    // Keep it in case we implement the `cast_int` option
    // __isInt(value){
    //   // return Number.isInteger(parseInt(value))
    //   // return !isNaN( parseInt( obj ) );
    //   return /^(\-|\+)?[1-9][0-9]*$/.test(value)
    // }
    __isQuote: function (buf, pos) {
      const { quote } = this.options;
      if (quote === null) return false;
      const l = quote.length;
      for (let i = 0; i < l; i++) {
        if (quote[i] !== buf[pos + i]) {
          return false;
        }
      }
      return true;
    },
    __isRecordDelimiter: function (chr, buf, pos) {
      const { record_delimiter } = this.options;
      const recordDelimiterLength = record_delimiter.length;
      loop1: for (let i = 0; i < recordDelimiterLength; i++) {
        const rd = record_delimiter[i];
        const rdLength = rd.length;
        if (rd[0] !== chr) {
          continue;
        }
        for (let j = 1; j < rdLength; j++) {
          if (rd[j] !== buf[pos + j]) {
            continue loop1;
          }
        }
        return rd.length;
      }
      return 0;
    },
    __autoDiscoverRecordDelimiter: function (buf, pos) {
      const { encoding } = this.options;
      // Note, we don't need to cache this information in state,
      // It is only called on the first line until we find out a suitable
      // record delimiter.
      const rds = [
        // Important, the windows line ending must be before mac os 9
        Buffer.from("\r\n", encoding),
        Buffer.from("\n", encoding),
        Buffer.from("\r", encoding),
      ];
      loop: for (let i = 0; i < rds.length; i++) {
        const l = rds[i].length;
        for (let j = 0; j < l; j++) {
          if (rds[i][j] !== buf[pos + j]) {
            continue loop;
          }
        }
        this.options.record_delimiter.push(rds[i]);
        this.state.recordDelimiterMaxLength = rds[i].length;
        return rds[i].length;
      }
      return 0;
    },
    __error: function (msg) {
      const { encoding, raw, skip_records_with_error } = this.options;
      const err = typeof msg === "string" ? new Error(msg) : msg;
      if (skip_records_with_error) {
        this.state.recordHasError = true;
        if (this.options.on_skip !== undefined) {
          try {
            this.options.on_skip(
              err,
              raw ? this.state.rawBuffer.toString(encoding) : undefined,
            );
          } catch (err) {
            return err;
          }
        }
        // this.emit('skip', err, raw ? this.state.rawBuffer.toString(encoding) : undefined);
        return undefined;
      } else {
        return err;
      }
    },
    __infoDataSet: function () {
      return {
        ...this.info,
        columns: this.options.columns,
      };
    },
    __infoRecord: function () {
      const { columns, raw, encoding } = this.options;
      return {
        ...this.__infoDataSet(),
        bytes_records: this.info.bytes,
        error: this.state.error,
        header: columns === true,
        index: this.state.record.length,
        raw: raw ? this.state.rawBuffer.toString(encoding) : undefined,
      };
    },
    __infoField: function () {
      const { columns } = this.options;
      const isColumns = Array.isArray(columns);
      // Bytes records are only incremented when all records'fields are parsed
      const bytes_records = this.info.bytes_records;
      return {
        ...this.__infoRecord(),
        bytes_records: bytes_records,
        column:
          isColumns === true
            ? columns.length > this.state.record.length
              ? columns[this.state.record.length].name
              : null
            : this.state.record.length,
        quoting: this.state.wasQuoting,
      };
    },
  };
};

const parse = function (data, opts = {}) {
  if (typeof data === "string") {
    data = Buffer.from(data);
  }
  const records = opts && opts.objname ? Object.create(null) : [];
  const parser = transform(opts);
  const push = (record) => {
    if (parser.options.objname === undefined) records.push(record);
    else {
      records[record[0]] = record[1];
    }
  };
  const close = () => {};
  const error = parser.parse(data, true, push, close);
  if (error !== undefined) throw error;
  return records;
};

/** A column that must be there, under one of these names. */
const column = (...names) => ({ names, optional: false });
/** A column that may be missing; its cells are then empty. */
const optionalColumn = (...names) => ({ names, optional: true });
/**
 * The rows of a table with a header, as objects of the asked columns. Names ending in `.txt` are
 * O*NET's: tabs between the cells, no quotes.
 * @param signal stops the import before the table is read
 * @throws ImportError where a column is missing or a row has too few or too many cells
 */
async function readTable(file, columns, signal) {
    // Reading keeps the program busy: whether it is to stop, it hears between two tables.
    await setImmediate$1(undefined, { signal });
    const cells = readCells(file, /\.txt$/i.test(file.name) ? { delimiter: '\t', quote: false } : { delimiter: ',' });
    const header = (cells.shift() ?? []).map((name) => name.trim());
    const places = Object.entries(columns).map(([key, { names, optional }]) => {
        const place = header.findIndex((name) => names.some((each) => each.toLowerCase() === name.toLowerCase()));
        if (place < 0 && !optional) {
            throw new ImportError(`${file.where}: expected a column ${names.map((name) => `"${name}"`).join(' or ')}, found ${header.map((name) => `"${name}"`).join(', ') || 'an empty file'}. Take the official file as it was downloaded.`);
        }
        return [key, place];
    });
    return cells.map((row) => {
        const record = {};
        for (const [key, place] of places)
            record[key] = row[place] ?? '';
        return record;
    });
}
/**
 * All cells of a table, header included.
 * @throws ImportError naming the line that cannot be read
 */
function readCells(file, options) {
    try {
        return parse(file.text(), {
            bom: true,
            skip_empty_lines: true,
            ...options,
        });
    }
    catch (error) {
        if (error instanceof ImportError)
            throw error;
        const { message } = error;
        throw new ImportError(`${file.where}: expected a table of comma- or tab-separated values, found: ${message.replace(/\s+/g, ' ')}. Download the file again.`);
    }
}

const OCCUPATION = /^https?:\/\/data\.europa\.eu\/esco\/occupation\/\S+$/;
const SOC = /^(\d\d-\d{4})(\.\d\d)?$/;
const KIND = /^(?:skos:)?(exact|close|broad|narrow)(?:er)?[ _-]?(?:match)?$/i;
/** The best first. */
const KINDS = ['exact', 'close', 'narrow', 'broad'];
/**
 * Reads which O*NET occupations an ESCO occupation matches. Cells are known by what they hold, so
 * the official ESCO-O*NET file, with its preface and its rows about ISCO groups, and a plain
 * `escoUri,onetSoc,match` both work, with commas, semicolons or tabs.
 * @throws ImportError where no row has both codes
 */
function readCrosswalk(path) {
    const file = openTextFile(path);
    const firstLines = file.text().slice(0, 10_000);
    const [delimiter] = [',', ';', '\t'].sort((a, b) => firstLines.split(b).length - firstLines.split(a).length);
    const rows = readCells(file, { delimiter: delimiter, relax_column_count: true, trim: true });
    const pairs = rows.flatMap((row) => {
        const uri = row.find((cell) => OCCUPATION.test(cell));
        const code = row.map((cell) => SOC.exec(cell)).find(Boolean);
        const kind = row.map((cell) => KIND.exec(cell)?.[1]?.toLowerCase()).find(Boolean);
        if (!uri || !code)
            return [];
        return { uri, onetSoc: `${code[1]}${code[2] ?? '.00'}`, ...(kind && { kind }) };
    });
    if (!pairs.length) {
        throw new ImportError(`${path}: expected rows with an ESCO occupation ("http://data.europa.eu/esco/occupation/…") and an O*NET-SOC code ("29-2072.00"), found ${rows.length ? `no such row; the first is ${JSON.stringify(rows[0]).slice(0, 200)}` : 'nothing'}. Take the ESCO-O*NET crosswalk, or write a CSV of escoUri,onetSoc,match.`);
    }
    const rank = ({ kind }) => (kind ? KINDS.indexOf(kind) : KINDS.length);
    pairs.sort((a, b) => rank(a) - rank(b) || (a.onetSoc < b.onetSoc ? -1 : 1));
    return groupBy$1(pairs, ({ uri }) => uri);
}

const ENTITIES = {
    '&lt;': '<',
    '&gt;': '>',
    '&nbsp;': ' ',
    '&quot;': '"',
    '&#39;': "'",
    '&amp;': '&',
};
/**
 * Text of a download as people should read it: without the tags and entities that some of ESCO's
 * notes have, trimmed, with normal line breaks and apostrophes.
 */
function cleanText(text) {
    const normal = text
        .replace(/<\/?(a|b|br|em|i|li|p|span|strong|ul)\b[^>]*>/gi, '')
        .replace(/&(lt|gt|nbsp|quot|#39|amp);/g, (entity) => ENTITIES[entity])
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        // What nobody sees, but a search stumbles over.
        .replace(/[\u200b\u00ad\ufeff]/g, '')
        .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
    // A backtick before a word opens a quotation; then the one after a word is its end.
    return /(^|[^\p{L}\p{N}])`/u.test(normal) ? normal : normal.replaceAll('`', "'");
}
/** The names that a cell lists on lines of their own, cleaned, each once whatever its case and blanks. */
function namesIn(cell, without) {
    const keyOf = (name) => name.toLowerCase().replace(/\s+/g, ' ');
    const known = new Set([keyOf(without), '']);
    return cell
        .split(/\r?\n/)
        .map(cleanText)
        .filter((name) => {
        const key = keyOf(name);
        return !known.has(key) && known.add(key);
    });
}

const SKILL_TYPES = {
    'skill/competence': 'skill',
    skill: 'skill',
    knowledge: 'knowledge',
};
const REUSE_LEVELS = new Set([
    'transversal',
    'cross-sector',
    'sector-specific',
    'occupation-specific',
]);
/**
 * Reads the official CSV downloads of ESCO v1.1.x (classification and relations) or v1.2.x (one).
 * @param paths zips or unpacked folders
 * @param language the ending of the file names, `en` in `occupations_en.csv`
 * @param signal stops the reading
 * @throws ImportError naming file, row or column, and what to do
 */
async function readEsco(paths, language, signal) {
    const files = openDownloads(paths);
    const remarks = [];
    const table = (name, columns) => readTable(findFile$1(files, paths, name, language), columns, signal);
    const filledTable = async (name, columns) => {
        const rows = await table(name, columns);
        if (!rows.length)
            throw headerOnly(findFile$1(files, paths, name, language), 'relations');
        return rows;
    };
    const unitGroups = new Map((await table('ISCOGroups', { code: column('code'), label: column('preferredLabel') })).map(({ code, label }) => [code.trim(), cleanText(label)]));
    const groups = await readSkillGroups(table);
    const skills = await readSkills(table, findFile$1(files, paths, 'skills', language), await groupOfSkills(filledTable, groups));
    const occupations = await readOccupations(table, findFile$1(files, paths, 'occupations', language), unitGroups);
    linkSkills(await filledTable('occupationSkillRelations', {
        occupation: column('occupationUri'),
        relation: column('relationType'),
        skill: column('skillUri'),
    }), occupations, skills, language, remarks);
    linkHierarchy(await filledTable('broaderRelationsOccPillar', {
        uri: column('conceptUri'),
        broader: column('broaderUri'),
    }), occupations, remarks);
    const versions = new Set(paths.flatMap((path) => /\d+\.\d+(\.\d+)?/.exec(basename(path))?.[0] ?? []));
    if (versions.size > 1) {
        remarks.push(`The ESCO downloads are of different versions (${[...versions].join(', ')}): give two of the same.`);
    }
    const [version] = versions;
    if (!version) {
        remarks.push('The ESCO version is unknown: no path has it in its name ("esco-v1.1.1.zip"), so the sources do not tell it.');
    }
    return { ...(version && { version }), language, occupations, remarks };
}
/** Relations come in a second download up to v1.1, and then have no language in their names. */
function findFile$1(files, paths, name, language) {
    const of = (ending) => files.filter((file) => file.name.toLowerCase() === `${name}${ending}.csv`.toLowerCase());
    const own = of(`_${language}`);
    const [found, again] = own.length ? own : of('');
    if (again) {
        throw new ImportError(`${found.where} and ${again.where} are the same file twice: give each download once.`);
    }
    if (found)
        return found;
    const others = files
        .map((file) => new RegExp(`^${name}_([a-z-]+)\\.csv$`, 'i').exec(file.name)?.[1])
        .filter((each) => each !== undefined);
    const where = paths.join(', ');
    if (others.length) {
        throw new ImportError(`${where}: expected ${name}_${language}.csv, found ${others.map((each) => `${name}_${each}.csv`).join(', ')}. Say --language ${others[0]}, or get the download in "${language}".`);
    }
    const relations = /relations/i.test(name)
        ? ' In v1.1 the relations are a second download ("relations - csv"): add it with another --esco.'
        : ' Give the zip of the classification in CSV, or the folder into which it was unpacked.';
    const seen = files.slice(0, 5).map((file) => file.name);
    throw new ImportError(`${where}: expected ${name}_${language}.csv, found ${seen.length ? `${seen.join(', ')}${files.length > 5 ? ` and ${files.length - 5} more files` : ''}` : 'no file'}.${relations}`);
}
/** Skill groups with a code, by URI. Fields of study carry theirs, of ISCED-F, in the URI. */
async function readSkillGroups(table) {
    const rows = await table('skillGroups', {
        uri: column('conceptUri'),
        label: column('preferredLabel'),
        code: column('code'),
    });
    return new Map(rows
        .map(({ uri, label, code }) => ({
        uri,
        code: code.trim() || (/\/isced-f\/(\d+)$/.exec(uri)?.[1] ?? ''),
        label: cleanText(label),
    }))
        .filter(({ code }) => code)
        .map(({ uri, ...group }) => [uri, group]));
}
/** The label of each skill's broader coded group; the lowest code where there are several. */
async function groupOfSkills(table, groups) {
    const byCode = new Intl.Collator('en', { numeric: true });
    const lowest = new Map();
    for (const { uri, broader } of await table('broaderRelationsSkillPillar', {
        uri: column('conceptUri'),
        broader: column('broaderUri'),
    })) {
        const group = groups.get(broader);
        const known = lowest.get(uri);
        if (group && (!known || byCode.compare(group.code, known.code) < 0))
            lowest.set(uri, group);
    }
    return new Map([...lowest].map(([uri, { label }]) => [uri, label]));
}
async function readSkills(table, file, groups) {
    const skills = new Map();
    const rows = await table('skills', {
        uri: column('conceptUri'),
        label: column('preferredLabel'),
        type: column('skillType'),
        reuseLevel: column('reuseLevel'),
        description: column('description'),
    });
    rows.forEach((row, i) => {
        const uri = row.uri.trim();
        expectOnce(file, i, uri, row.label, skills);
        const description = cleanText(row.description);
        const type = SKILL_TYPES[row.type.trim()];
        const reuseLevel = row.reuseLevel.trim();
        const group = groups.get(uri);
        skills.set(uri, {
            label: cleanText(row.label),
            ...(description && { description }),
            uri,
            ...(type && { type }),
            ...(REUSE_LEVELS.has(reuseLevel) && { reuseLevel }),
            ...(group && { group }),
        });
    });
    return skills;
}
async function readOccupations(table, file, unitGroups) {
    const occupations = new Map();
    const rows = await table('occupations', {
        uri: column('conceptUri'),
        label: column('preferredLabel'),
        alternatives: column('altLabels'),
        isco08: column('iscoGroup'),
        description: column('description'),
        scopeNote: optionalColumn('scopeNote'),
        regulation: optionalColumn('regulatedProfessionNote'),
        code: optionalColumn('code'),
    });
    rows.forEach((row, i) => {
        const uri = row.uri.trim();
        expectOnce(file, i, uri, row.label, occupations);
        // Spreadsheets drop the zero of the armed forces.
        const isco08 = row.isco08.trim().replace(/^\D+/, '').padStart(4, '0');
        const title = cleanText(row.label);
        const unitGroup = unitGroups.get(isco08);
        const description = cleanText(row.description);
        const scopeNote = cleanText(row.scopeNote);
        const code = row.code.trim();
        occupations.set(uri, {
            uri,
            title,
            alternativeTitles: namesIn(row.alternatives, title),
            ...(code && { code }),
            isco08,
            ...(unitGroup && { unitGroup }),
            ...(description && { description }),
            ...(scopeNote && { scopeNote }),
            regulated: /\/regulated$/i.test(row.regulation.trim()),
            broader: [],
            narrower: [],
            skills: [],
        });
    });
    if (!occupations.size)
        throw headerOnly(file, 'occupations');
    return occupations;
}
const headerOnly = (file, expected) => new ImportError(`${file.where}: expected ${expected}, found a header only. Download the file again.`);
/** Refuses rows that would be lost. Rows are counted as a spreadsheet does, the header is row 1. */
function expectOnce(file, index, uri, label, known) {
    const where = `${file.where}: row ${index + 2}`;
    if (!uri || !label.trim()) {
        throw new ImportError(`${where}: expected a URI and a label, found ${JSON.stringify(uri)} and ${JSON.stringify(label)}. Download the file again.`);
    }
    if (known.has(uri)) {
        throw new ImportError(`${where}: expected each URI once, found ${uri} again ("${cleanText(label)}"). Remove one of the two rows, or download the file again.`);
    }
}
function linkSkills(relations, occupations, skills, language, remarks) {
    const unused = { occupation: [], skill: [], word: [] };
    const again = [];
    for (const row of relations) {
        const occupation = occupations.get(row.occupation);
        const skill = skills.get(row.skill);
        const relation = row.relation.trim().toLowerCase();
        if (!occupation)
            unused.occupation.push(row.occupation);
        else if (!skill)
            unused.skill.push(row.skill);
        else if (relation !== 'essential' && relation !== 'optional') {
            unused.word.push(JSON.stringify(row.relation));
        }
        else {
            const { label, description, uri, type, ...rest } = skill;
            occupation.skills.push({
                label,
                ...(description && { description }),
                uri,
                ...(type && { type }),
                relation,
                ...rest,
            });
        }
    }
    const byLabel = new Intl.Collator(language);
    const rank = ({ relation, type }) => (relation === 'optional' ? 2 : 0) + (type === 'knowledge' ? 1 : 0);
    for (const occupation of occupations.values()) {
        occupation.skills.sort((a, b) => rank(a) - rank(b) || byLabel.compare(a.label, b.label) || (a.uri < b.uri ? -1 : 1));
        // Essential ones stand first: of a skill that is optional too, it is the essential one that stays.
        const bySkill = groupBy$1(occupation.skills, ({ uri }) => uri);
        occupation.skills = [...bySkill.values()].map(([first, ...others]) => {
            again.push(...others.map(({ label }) => `"${occupation.title}": "${label}"`));
            return first;
        });
    }
    remarks.push(...leftOut({ ...unused, again }));
}
/** Why relations are left out: the words for one, for several, and for both. */
const REASONS = {
    occupation: ['it leads', 'they lead', 'to occupations that the classification does not have'],
    skill: ['it leads', 'they lead', 'to skills that the classification does not have'],
    word: ['it is', 'they are', 'neither essential nor optional'],
    again: ['it comes', 'they come', 'twice'],
};
/** A sentence for each reason why relations are left out, with the first of them. */
function leftOut(unused) {
    return Object.entries(unused).flatMap(([reason, relations]) => {
        if (!relations.length)
            return [];
        const [one, several, both] = REASONS[reason];
        const different = [...new Set(relations)];
        const named = different.slice(0, 3).join(', ');
        const more = different.length > 3 ? ` and ${different.length - 3} more` : '';
        const many = relations.length > 1;
        return `${relations.length} relation${many ? 's' : ''} left out: ${many ? several : one} ${both} (${named}${more}).`;
    });
}
function linkHierarchy(relations, occupations, remarks) {
    const again = [];
    for (const row of relations) {
        const occupation = occupations.get(row.uri);
        const broader = occupations.get(row.broader);
        // Most lead to an ISCO group, which is no occupation.
        if (!occupation || !broader)
            continue;
        if (occupation.broader.includes(broader)) {
            again.push(`"${occupation.title}": "${broader.title}"`);
            continue;
        }
        occupation.broader.push(broader);
        broader.narrower.push(occupation);
    }
    remarks.push(...leftOut({ again }));
}

/** Longer names make trouble: file systems end at 255 bytes, a letter takes up to four. */
const LONGEST = 75;
/**
 * A file name for each occupation: its title in kebab case; where several have the same, with the
 * ISCO code, and where that is the same too, with the first digits of the URI.
 * @param occupations all of a release, so that a choice of them has the same names
 * @param given names from an earlier index, by URI; they are kept
 */
function fileNames(occupations, given = new Map()) {
    const forms = [
        ({ title }) => slug(title),
        ({ title, isco08 }) => `${slug(title)}-${isco08}`,
        ({ title, isco08, uri }) => `${slug(title)}-${isco08}-${kebab(uri.split('/').at(-1)).slice(0, 8)}`,
        ({ uri }) => kebab(uri),
    ];
    const names = new Map();
    // index.json lies beside them.
    const taken = new Set(['index.json', ...given.values()]);
    let nameless = [];
    for (const occupation of occupations) {
        const name = given.get(occupation.uri);
        if (name)
            names.set(occupation, name);
        else
            nameless.push(occupation);
    }
    for (const form of forms) {
        const wanting = groupBy$1(nameless, (occupation) => `${form(occupation)}.json`);
        for (const [name, [only, ...others]] of wanting) {
            if (others.length || taken.has(name) || name.startsWith('.'))
                continue;
            names.set(only, name);
            taken.add(name);
        }
        nameless = nameless.filter((occupation) => !names.has(occupation));
    }
    return names;
}
/** A title in kebab case, cut at a word where it is too long. */
function slug(title) {
    const whole = kebab(title) || 'occupation';
    const letters = [...whole];
    if (letters.length <= LONGEST)
        return whole;
    return letters
        .slice(0, LONGEST)
        .join('')
        .replace(/(.)-[^-]*$/u, '$1');
}

/** When the six entries of an example day begin. */
const HOURS = ['09:00', '10:30', '12:00', '14:00', '15:30', '17:00'];
const QUESTIONS = 3;
/** The most particular skills first; what ESCO does not say comes last. */
const PARTICULAR = [
    'occupation-specific',
    'sector-specific',
    'cross-sector',
    'transversal',
    undefined,
];
const isSkill = ({ type }) => type !== 'knowledge';
/**
 * An example day from an occupation's own essential skills: the most particular ones first, one a
 * group until the groups run out. None where there are fewer than six.
 */
function exampleDay({ skills }, say) {
    const particular = skills
        .filter((skill) => isSkill(skill) && skill.relation === 'essential')
        .sort((a, b) => PARTICULAR.indexOf(a.reuseLevel) - PARTICULAR.indexOf(b.reuseLevel));
    const chosen = spread(particular, HOURS.length);
    if (chosen.length < HOURS.length)
        return undefined;
    const entries = HOURS.map((time, i) => {
        const { label, description } = chosen[i];
        return { time, title: label, ...(description && { description }) };
    });
    return { entries, note: say.dayNote };
}
/** The first `count` skills in order, at most one a group in each round. */
function spread(skills, count) {
    const chosen = [];
    let left = [...skills];
    while (left.length && chosen.length < count) {
        const used = new Set();
        const later = [];
        for (const skill of left) {
            const { group } = skill;
            if (chosen.length < count && !(group && used.has(group))) {
                chosen.push(skill);
                if (group)
                    used.add(group);
            }
            else
                later.push(skill);
        }
        left = later;
    }
    return chosen;
}
/**
 * Three questions from an occupation's largest groups of skills, knowledge excluded: groups with
 * most essential skills first, then with most skills, then by label. None where there are fewer
 * than three groups.
 */
function exampleFitCheck({ skills }, language, say) {
    const grouped = skills.filter((skill) => isSkill(skill) && skill.group);
    const essential = (members) => members.filter(({ relation }) => relation === 'essential').length;
    const byLabel = new Intl.Collator(language);
    const largest = [...groupBy$1(grouped, ({ group }) => group)]
        .sort(([a, inA], [b, inB]) => essential(inB) - essential(inA) || inB.length - inA.length || byLabel.compare(a, b))
        .slice(0, QUESTIONS);
    if (largest.length < QUESTIONS)
        return undefined;
    return {
        intro: say.fitIntro,
        questions: largest.map(([group, members]) => ({
            text: say.fitQuestion(group),
            // Essential skills come first in an occupation's list.
            reason: say.fitReason(group, members.slice(0, 2).map(({ label }) => label)),
        })),
    };
}

/**
 * The ISCO-08 skill level, 1 to 4, of an occupation. Source: ILO, "International Standard
 * Classification of Occupations: ISCO-08", volume 1 (2012), table 1 and the definitions of the
 * sub-major groups; where a major group has several levels, the sub-major group tells which.
 * @param isco08 a code of two to four digits
 */
function iscoSkillLevel(isco08) {
    switch (isco08[0]) {
        case '0': // Armed forces: commissioned officers, other officers, other ranks.
            return { '1': 4, '2': 2, '3': 1 }[isco08[1] ?? ''];
        case '1': // Managers; those of hotels, restaurants, shops and the like are at level 3.
            return isco08[1] === '4' ? 3 : 4;
        case '2':
            return 4;
        case '3':
            return 3;
        case '9':
            return 1;
        case '4':
        case '5':
        case '6':
        case '7':
        case '8':
            return 2;
        default:
            return undefined;
    }
}
/** ISCED levels that each skill level typically asks for; of several, the usual one. */
const ISCED = { 1: 1, 2: 3, 3: 5, 4: 6 };
/**
 * The level of ISCED 2011 that people in an occupation typically have, by its ISCO-08 skill level
 * (same source, table 2: ISCED-97 levels 1; 2 to 4; 5b; 5a and 6).
 */
function typicalIsced(isco08) {
    const level = iscoSkillLevel(isco08);
    return level && ISCED[level];
}

/** What of a scope note is an exclusion, what an inclusion; in English the first words say it. */
const SCOPE = {
    excludes: /^(it |this occupation )?(excludes|does not include)\s+/i,
    includes: /^(it |this occupation )?includes\s+/i,
    /** What is between two of them: the end of a line, or of a sentence before such first words. */
    between: /\n+|(?<=\.)\s+(?=(?:it |this occupation )?(?:excludes|does not include|includes)\s)/i,
};
const list = new Intl.ListFormat('en');
const en = {
    notIncluded: 'This job does not include',
    included: 'This job includes',
    scope: 'What belongs to this job',
    regulation: 'Licence',
    regulated: 'You may need a licence or registration to do this job.',
    educationNote: 'This is a rough guide, worked out from the type of job. There may be other ways in.',
    dayNote: 'This is an example. We made it from the list of skills. It is not a real person’s day.',
    fitIntro: 'Three quick questions, made from the list of skills. It is not a test.',
    fitQuestion: (group) => `Would you like to do a lot of this: ${group}?`,
    fitReason: (group, examples) => `The work includes ${group}, for example ${list.format(examples.map((label) => `“${label}”`))}.`,
};
const LANGUAGES = { en };
/** The sentences of a language, if there are any. */
function sentencesFor(language) {
    return LANGUAGES[language.toLowerCase().split('-')[0]];
}

/** The most similar occupations that a document names. */
const MOST$1 = 6;
/** Below this similarity two occupations share little but common ground. */
const LEAST = 0.15;
/**
 * Finds the occupations nearest to another by their essential skills and knowledge: weighted
 * Jaccard similarity (Ioffe 2010), the weight of a skill being ln(N / n) with N occupations of
 * which n need it, as in inverse document frequency (Spärck Jones 1972). A skill that all need
 * tells nothing apart and weighs 0.
 * @param occupations all occupations of the release, also those that get no document
 * @returns for one occupation, up to six others of a similarity of 0.15 or more, nearest first,
 *   ties by URI; those right above or below it are left out, as they are named already
 */
function similarOccupations(occupations) {
    const needs = occupations.flatMap((occupation) => essentials(occupation).map(({ uri }) => ({ uri, occupation })));
    const needing = groupBy$1(needs, ({ uri }) => uri);
    const weight = (uri) => Math.log(occupations.length / needing.get(uri).length);
    const total = new Map(occupations.map((occupation) => [
        occupation,
        essentials(occupation).reduce((sum, { uri }) => sum + weight(uri), 0),
    ]));
    return (occupation) => {
        const shared = new Map();
        for (const { uri } of essentials(occupation)) {
            const more = weight(uri);
            for (const { occupation: other } of needing.get(uri)) {
                shared.set(other, (shared.get(other) ?? 0) + more);
            }
        }
        const named = new Set([occupation, ...occupation.broader, ...occupation.narrower]);
        return [...shared]
            .filter(([other]) => !named.has(other))
            .map(([other, both]) => ({
            other,
            // Sums of the same weights in another order differ in their last digits.
            similarity: rounded(both / (total.get(occupation) + total.get(other) - both)),
        }))
            .filter(({ similarity }) => similarity >= LEAST)
            .sort((a, b) => b.similarity - a.similarity || (a.other.uri < b.other.uri ? -1 : 1))
            .slice(0, MOST$1)
            .map(({ other }) => other);
    };
}
/** To nine digits; not by way of text, as a million pairs are looked at. */
const rounded = (share) => Math.round(share * 1e9) / 1e9;
/** What an occupation cannot do without: its essential skills and knowledge. */
function essentials({ skills }) {
    return skills.filter(({ relation }) => relation === 'essential');
}

/** The most skills that a pathway names as missing. */
const MISSING$1 = 10;
/** The document of one occupation, keys in the order of the schema. */
function occupationDocument(parts) {
    const { occupation, language, onet, say, derived } = parts;
    const { title, alternativeTitles, uri, isco08, description, unitGroup } = occupation;
    const isced = say && typicalIsced(isco08);
    // O*NET speaks English; elsewhere only the names of its technologies are of use.
    const inEnglish = /^en\b/i.test(language);
    const facts = say
        ? [...escoFacts(occupation, say), ...(onet && inEnglish ? onetFacts(onet.occupation) : [])]
        : [];
    const tasks = inEnglish ? onet?.occupation.tasks : undefined;
    const technologies = onet?.occupation.technologies.map(({ category, ...technology }) => ({
        ...technology,
        ...(inEnglish && category && { category }),
    }));
    const pathways = [
        ...occupation.narrower.map((other) => pathway('narrower', other, parts)),
        ...occupation.broader.map((other) => pathway('broader', other, parts)),
        ...parts.similar.map((other) => pathway('similar', other, parts)),
    ];
    const fitCheck = derived && say ? exampleFitCheck(occupation, language, say) : undefined;
    const day = derived && say ? exampleDay(occupation, say) : undefined;
    return {
        title,
        language,
        ...(alternativeTitles.length && { alternativeTitles }),
        identifiers: { esco: uri, isco08, ...(onet && { onetSoc: onet.occupation.code }) },
        ...(description && { summary: description }),
        ...(unitGroup && { sector: unitGroup }),
        ...(isced && { education: { isced, note: say.educationNote } }),
        ...(facts.length && { facts }),
        ...(tasks?.length && { responsibilities: tasks }),
        ...(fitCheck && { fitCheck }),
        ...(day && { day }),
        ...(occupation.skills.length && { skills: occupation.skills }),
        ...(technologies?.length && { technologies }),
        ...(pathways.length && { pathways }),
        sources: [
            escoSource(parts.escoVersion, !!(day ?? fitCheck)),
            ...(onet ? [onetSource(onet, parts.onetVersion)] : []),
        ],
    };
}
function escoFacts({ scopeNote, regulated }, say) {
    const facts = [];
    if (regulated)
        facts.push({ label: say.regulation, value: say.regulated });
    for (const statement of scopeNote?.split(SCOPE.between) ?? []) {
        const [label, opening] = SCOPE.excludes.test(statement)
            ? [say.notIncluded, SCOPE.excludes]
            : SCOPE.includes.test(statement)
                ? [say.included, SCOPE.includes]
                : [say.scope, ''];
        const value = statement.replace(opening, '');
        const known = facts.find((fact) => fact.label === label);
        if (known)
            known.value += `\n${value}`;
        else
            facts.push({ label, value });
    }
    return facts;
}
function onetFacts({ jobZone, interests }) {
    const facts = [];
    if (jobZone) {
        const { level, name, preliminary } = jobZone;
        facts.push({
            label: 'Preparation in the US',
            value: name ?? `Job Zone ${level}`,
            note: preliminary ? 'O*NET calls this rating preliminary.' : 'Rated for O*NET.',
        });
    }
    if (interests?.names.length) {
        facts.push({
            label: 'Main interests',
            value: interests.names.join(', '),
            note: interests.estimated
                ? 'Holland’s types. O*NET estimated them with a computer model.'
                : 'Holland’s types, rated for O*NET.',
        });
    }
    return facts;
}
function pathway(relation, other, { occupation, language, say, address }) {
    const own = new Set(essentials(occupation).map(({ uri }) => uri));
    const others = essentials(other);
    const byLabel = new Intl.Collator(language);
    const missing = others
        .filter(({ uri }) => !own.has(uri))
        .map(({ label }) => label)
        .sort((a, b) => byLabel.compare(a, b));
    const isced = say && typicalIsced(other.isco08);
    return {
        relation,
        title: other.title,
        ...address(other),
        ...(isced && { education: { isced } }),
        identifiers: { esco: other.uri, isco08: other.isco08 },
        ...(others.length && {
            overlap: {
                shared: others.length - missing.length,
                total: others.length,
                ...(missing.length && { missing: missing.slice(0, MISSING$1) }),
            },
        }),
    };
}
function escoSource(version, derived) {
    return {
        name: 'ESCO',
        ...(version && { version }),
        href: 'https://esco.ec.europa.eu/',
        license: 'Commission Decision 2011/833/EU',
        notice: 'This service uses the ESCO classification of the European Commission.',
        note: derived
            ? 'Changed: the similar jobs, the shared skills, the level of study, the example day and the questions were worked out from ESCO and are not part of it.'
            : 'Changed: the similar jobs, the shared skills and the level of study were worked out from ESCO and are not part of it.',
    };
}
function onetSource({ occupation, kind, others }, version) {
    const match = kind ? `${article(kind)} ${kind} match by a crosswalk` : 'matched by a crosswalk';
    const more = others
        ? ` It names ${others} other O*NET occupation${others > 1 ? 's' : ''} too.`
        : '';
    const exact = kind === 'exact';
    return {
        name: 'O*NET Database',
        ...(version && { version }),
        href: 'https://www.onetcenter.org/database.html',
        license: 'CC BY 4.0',
        notice: `This page includes information from the O*NET ${version ? `${version} ` : ''}Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.`,
        note: `About the United States, and there about ${occupation.code} ${occupation.title} (${match}).${more}${exact ? '' : ' That job is close to this one, not exactly the same.'} Changed: parts were chosen and put in another order; USDOL/ETA has not approved, endorsed or tested this.`,
    };
}
const article = (word) => (/^[aeiou]/.test(word) ? 'an' : 'a');

const CODE = column('O*NET-SOC Code');
/** Holland's interests in the order in which O*NET numbers its high points. */
const INTERESTS = [
    'Realistic',
    'Investigative',
    'Artistic',
    'Social',
    'Enterprising',
    'Conventional',
];
/** Without high points: how many interests count as the strongest. */
const STRONGEST = 2;
/**
 * Reads an official download of the O*NET database: tab-separated text (up to 30.2) or CSV.
 * @param path a zip or an unpacked folder
 * @param signal stops the reading
 * @throws ImportError naming file and column, and what to do
 */
async function readOnet(path, signal) {
    const files = openDownloads([path]);
    const rows = (names, columns) => readTable(findFile(files, path, names), columns, signal);
    const occupations = new Map();
    for (const { code, title } of await rows(['Occupation Data', 'occupation_data'], {
        code: CODE,
        title: column('Title'),
    })) {
        occupations.set(code, { code, title: cleanText(title), technologies: [], tasks: [] });
    }
    for (const row of await rows(['Technology Skills', 'software_skills', 'technology_skills'], {
        code: CODE,
        label: column('Example', 'Workplace Example'),
        category: column('Commodity Title', 'Element Name'),
        hot: column('Hot Technology'),
        inDemand: optionalColumn('In Demand'),
    })) {
        const category = cleanText(row.category);
        occupations.get(row.code)?.technologies.push({
            label: cleanText(row.label),
            ...(category && { category }),
            ...(row.hot.trim() === 'Y' && { hot: true }),
            ...(row.inDemand.trim() === 'Y' && { inDemand: true }),
        });
    }
    const untyped = new Map();
    for (const { code, task, type } of await rows(['Task Statements', 'task_statements'], {
        code: CODE,
        task: column('Task'),
        type: column('Task Type'),
    })) {
        if (/^core$/i.test(type.trim()))
            occupations.get(code)?.tasks.push(cleanText(task));
        else if (/^(n\/a)?$/i.test(type.trim())) {
            untyped.set(code, [...(untyped.get(code) ?? []), cleanText(task)]);
        }
    }
    for (const [code, tasks] of untyped) {
        const occupation = occupations.get(code);
        if (occupation && !occupation.tasks.length)
            occupation.tasks = tasks;
    }
    const zoneNames = new Map((await rows(['Job Zone Reference', 'job_zone_reference'], {
        level: column('Job Zone'),
        name: column('Name'),
    })).map(({ level, name }) => [level.trim(), cleanText(name)]));
    for (const row of await rows(['Job Zones', 'job_zones'], {
        code: CODE,
        level: column('Job Zone'),
        source: column('Domain Source'),
    })) {
        const occupation = occupations.get(row.code);
        if (!occupation)
            continue;
        const level = row.level.trim();
        const name = zoneNames.get(level);
        const preliminary = /preliminary/i.test(row.source);
        occupation.jobZone = { level, ...(name && { name }), preliminary };
    }
    readInterests(await rows(['Interests', 'interests', 'career_interest_types'], {
        code: CODE,
        element: column('Element Name'),
        scale: column('Scale ID'),
        value: column('Data Value'),
        source: column('Domain Source'),
    }), occupations);
    const version = versionOf(files, path);
    return { ...(version && { version }), occupations };
}
function findFile(files, path, names) {
    const wanted = names.flatMap((name) => [`${name}.txt`, `${name}.csv`]);
    const found = files.find((file) => wanted.some((name) => name.toLowerCase() === file.name.toLowerCase()));
    if (found)
        return found;
    const seen = files.slice(0, 5).map((file) => file.name);
    throw new ImportError(`${path}: expected "${names[0]}.txt" or ${names
        .slice(1)
        .map((name) => `${name}.csv`)
        .join(' or ')}, found ${seen.join(', ') || 'no file'}${files.length > 5 ? ` and ${files.length - 5} more files` : ''}. Give the O*NET database as text or CSV, not as a spreadsheet or for SQL.`);
}
/** The high points (scale IH) name the strongest interests; without them the scores (scale OI) do. */
function readInterests(rows, occupations) {
    const scores = new Map();
    for (const { code, element, scale, value, source } of rows) {
        const occupation = occupations.get(code);
        if (!occupation)
            continue;
        occupation.interests ??= { names: [], estimated: /machine learning/i.test(source) };
        if (scale.trim() === 'IH') {
            const name = INTERESTS[Number(value) - 1];
            if (name)
                occupation.interests.names.push(name);
        }
        else if (scale.trim() === 'OI') {
            const known = scores.get(code) ?? [];
            scores.set(code, [...known, { name: element.trim(), value: Number(value) }]);
        }
    }
    for (const [code, list] of scores) {
        const { names } = occupations.get(code).interests;
        if (names.length)
            continue;
        list.sort((a, b) => b.value - a.value);
        names.push(...list.slice(0, STRONGEST).map(({ name }) => name));
    }
}
/** The release, by its own preface or by the name of the download (`db_30_3_csv`). */
function versionOf(files, path) {
    const preface = files.find(({ name }) => /^read ?me\.txt$/i.test(name));
    const said = preface && /O\*NET (\d+\.\d+) Database/.exec(preface.text())?.[1];
    const places = [path, ...files.map(({ where }) => where)].join('\n');
    return said ?? /db_(\d+_\d+)/.exec(places)?.[1]?.replace('_', '.');
}

/** Where a folder is: a link is followed, so that what it leads to is replaced and not the link. */
function placeOf(folder) {
    return existsSync(folder) ? realpathSync(folder) : resolve(folder);
}
/**
 * Makes sure that a folder may be replaced: it does not exist, is empty, or holds an earlier import
 * and nothing else.
 * @throws ImportError naming what is not ours
 */
function expectReplaceable(folder) {
    if (!existsSync(folder))
        return;
    if (folder === process.cwd()) {
        throw new ImportError(`${folder}: expected a folder that can be replaced, found the one that you are in. Give --out a folder inside it.`);
    }
    const advice = 'Give --out another folder, or move these files away.';
    let names;
    try {
        names = readdirSync(folder);
    }
    catch {
        throw new ImportError(`${folder}: expected a folder, found a file. Give --out another name.`);
    }
    if (!names.length)
        return;
    const ours = new Set(['index.json', ...filesOfIndex(join(folder, 'index.json'))]);
    const foreign = names.filter((name) => !ours.has(name));
    if (foreign.length) {
        const named = foreign.slice(0, 3).join(', ');
        const more = foreign.length > 3 ? ` and ${foreign.length - 3} more` : '';
        throw new ImportError(`${folder}: expected an empty folder or an earlier import, found files that no import wrote: ${named}${more}. ${advice}`);
    }
}
function filesOfIndex(path) {
    try {
        const index = parse$1(catalogueIndexSchema, JSON.parse(readTextFile(path)));
        return index.map(({ file }) => file);
    }
    catch {
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
async function writeFolder(place, files, onWritten, signal) {
    let partial;
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
        if (existsSync(place))
            await rename(place, old);
        try {
            await rename(fresh, place);
        }
        catch (error) {
            if (existsSync(old))
                await rename(old, place);
            throw error;
        }
    }
    catch (error) {
        throw signal.aborted || error instanceof ImportError ? error : writingError(place, error);
    }
    finally {
        if (partial)
            await rm(partial, { recursive: true, force: true });
    }
}
const FULL = 'The disk is full: make room, or give --out a folder on another disk.';
const ADVICE = {
    ENOSPC: FULL,
    EDQUOT: FULL,
    EFBIG: FULL,
    EBUSY: 'A disk or volume that is mounted here cannot be replaced: give --out a folder inside it.',
};
function writingError(place, error) {
    const { code = '', message } = error;
    const advice = ADVICE[code] ?? 'Give --out a folder that you may write.';
    return new ImportError(`${place}: expected to write the documents, found: ${message}. ${advice} Nothing was changed.`);
}

const peq = new Uint32Array(0x10000);
const myers_32 = (a, b) => {
    const n = a.length;
    const m = b.length;
    const lst = 1 << (n - 1);
    let pv = -1;
    let mv = 0;
    let sc = n;
    let i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        let eq = peq[b.charCodeAt(i)];
        const xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
const myers_x = (b, a) => {
    const n = a.length;
    const m = b.length;
    const mhc = [];
    const phc = [];
    const hsize = Math.ceil(n / 32);
    const vsize = Math.ceil(m / 32);
    for (let i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    let j = 0;
    for (; j < vsize - 1; j++) {
        let mv = 0;
        let pv = -1;
        const start = j * 32;
        const vlen = Math.min(32, m) + start;
        for (let k = start; k < vlen; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (let i = 0; i < n; i++) {
            const eq = peq[a.charCodeAt(i)];
            const pb = (phc[(i / 32) | 0] >>> i) & 1;
            const mb = (mhc[(i / 32) | 0] >>> i) & 1;
            const xv = eq | mv;
            const xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
            let ph = mv | ~(xh | pv);
            let mh = pv & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv = mh | ~(xv | ph);
            mv = ph & xv;
        }
        for (let k = start; k < vlen; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    let mv = 0;
    let pv = -1;
    const start = j * 32;
    const vlen = Math.min(32, m - start) + start;
    for (let k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    let score = m;
    for (let i = 0; i < n; i++) {
        const eq = peq[a.charCodeAt(i)];
        const pb = (phc[(i / 32) | 0] >>> i) & 1;
        const mb = (mhc[(i / 32) | 0] >>> i) & 1;
        const xv = eq | mv;
        const xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        let ph = mv | ~(xh | pv);
        let mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (let k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
const distance = (a, b) => {
    if (a.length < b.length) {
        const tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
const closest = (str, arr) => {
    let min_distance = Infinity;
    let min_index = 0;
    for (let i = 0; i < arr.length; i++) {
        const dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};

/**
 * The occupations that a person asks for.
 * @param wanted URIs, ISCO-08 or ESCO codes (a shorter code takes the whole group), or labels
 * @throws ImportError for what is not there, with the nearest label
 */
function selectOccupations(occupations, wanted = []) {
    if (!wanted.length)
        return occupations;
    const chosen = new Set(wanted.flatMap((each) => matching(occupations, each.trim())));
    return occupations.filter((occupation) => chosen.has(occupation));
}
function matching(occupations, wanted) {
    const lower = wanted.toLowerCase();
    const found = occupations.filter(({ uri, title, isco08, code }) => uri === wanted ||
        title.toLowerCase() === lower ||
        code === wanted ||
        (/^\d{1,4}$/.test(wanted) && isco08.startsWith(wanted)));
    if (found.length)
        return found;
    const titles = occupations.map(({ title }) => title);
    const hint = /^[\d.]+$|:/.test(wanted) ? '' : ` Did you mean "${closest(lower, titles)}"?`;
    throw new ImportError(`--only ${JSON.stringify(wanted)}: expected the URI, the code or the label of an occupation, found none such in these files.${hint}`);
}

/**
 * Turns the downloads into `<slug>.json` for each occupation and `index.json`.
 * @throws ImportError where something cannot be read or written; the folder is then as it was
 */
async function importOccupations(options) {
    const { language, onProgress } = options;
    const place = placeOf(options.out);
    expectReplaceable(place);
    const givenNames = options.slugs ? readFileNames(options.slugs) : undefined;
    const crosswalk = options.crosswalk ? readCrosswalk(options.crosswalk) : undefined;
    onProgress('Reading ESCO');
    const esco = await readEsco(options.esco, language, options.signal);
    const all = [...esco.occupations.values()];
    const chosen = selectOccupations(all, options.only);
    if (options.onet)
        onProgress('Reading O*NET');
    const onet = options.onet ? await readOnet(options.onet, options.signal) : undefined;
    const remarks = [...esco.remarks];
    const matches = matchOnet(esco, onet, crosswalk, remarks);
    onProgress('Comparing occupations');
    const names = fileNames(all, givenNames);
    const similarTo = similarOccupations(all);
    const written = new Set(chosen);
    const address = (other) => {
        // What is not written is named without a link: it would lead nowhere.
        if (!written.has(other))
            return {};
        const file = names.get(other);
        const identifiers = identifiersOf(other, matches);
        const { pageUrl } = options;
        const target = { title: other.title, identifiers };
        return { file, ...(pageUrl && { href: filledAddress(pageUrl, target, language, file) }) };
    };
    const say = sentencesFor(language);
    if (!say) {
        remarks.push(`Left out in "${language}": level of study, facts${options.derived ? ', example day and fit check' : ''}. There are no sentences of ours in this language yet.`);
    }
    const documentOf = (occupation) => occupationDocument({
        occupation,
        similar: similarTo(occupation),
        language,
        escoVersion: esco.version,
        onet: matches.get(occupation),
        onetVersion: onet?.version,
        say,
        derived: options.derived,
        address,
    });
    const index = [];
    let withOnet = 0;
    function* files() {
        for (const occupation of chosen) {
            const document = documentOf(occupation);
            const file = names.get(occupation);
            const { title, identifiers = {}, sector } = document;
            index.push({ title, file, identifiers, ...(sector && { sector }) });
            if (identifiers.onetSoc)
                withOnet += 1;
            yield [file, validText(document, occupation)];
        }
        const byTitle = new Intl.Collator(language);
        index.sort((a, b) => byTitle.compare(a.title, b.title) || (a.file < b.file ? -1 : 1));
        yield ['index.json', line(index)];
    }
    let done = 0;
    const onWritten = () => {
        done += 1;
        onProgress(`Writing documents: ${Math.min(done, chosen.length)} of ${chosen.length}`);
    };
    await writeFolder(place, files(), onWritten, options.signal);
    return { documents: chosen.length, withOnet, remarks };
}
const line = (value) => `${JSON.stringify(value)}\n`;
/** The best O*NET match of each occupation that has one. */
function matchOnet({ occupations }, onet, crosswalk, remarks) {
    const found = new Map();
    const unknown = { occupations: new Set(), codes: new Set() };
    for (const [uri, matches] of crosswalk ?? []) {
        const occupation = occupations.get(uri);
        if (!occupation)
            unknown.occupations.add(uri);
        const known = matches.filter(({ onetSoc }) => {
            if (!onet?.occupations.has(onetSoc))
                unknown.codes.add(onetSoc);
            return onet?.occupations.has(onetSoc);
        });
        const [best] = known;
        if (!occupation || !best)
            continue;
        const others = new Set(known.map(({ onetSoc }) => onetSoc)).size - 1;
        const { onetSoc, kind } = best;
        found.set(occupation, {
            occupation: onet.occupations.get(onetSoc),
            ...(kind && { kind }),
            others,
        });
    }
    for (const [what, codes] of Object.entries(unknown)) {
        if (codes.size) {
            const [first] = codes;
            const more = codes.size > 1 ? ` and ${codes.size - 1} more` : '';
            const place = what === 'codes' ? 'O*NET database' : 'ESCO download';
            remarks.push(`The crosswalk names ${what} that the ${place} does not have: ${first}${more}. They were left out.`);
        }
    }
    return found;
}
function identifiersOf(occupation, matches) {
    const onetSoc = matches.get(occupation)?.occupation.code;
    return { esco: occupation.uri, isco08: occupation.isco08, ...(onetSoc && { onetSoc }) };
}
/**
 * A document as text, when it passes the gate that the widgets have.
 * @throws ImportError naming the occupation and what does not fit
 */
function validText(document, { uri, title }) {
    const text = line(document);
    try {
        parseOccupation(text);
    }
    catch (error) {
        throw new ImportError(`${uri} ("${title}"): its document would not be valid: ${error.message} Mend the row in the ESCO files, or choose others with --only.`);
    }
    return text;
}

const collect = (value, values = []) => [...values, value];
/** What ends an import before it is done: Ctrl-C, another program, a terminal that is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Exit code of a program that a signal ended, as shells have it. */
const interrupted = (name) => 128 + constants$1.signals[name];
/** `import`: real data into documents. */
function importCommand() {
    return new Command('import')
        .summary('turn the downloads of ESCO and O*NET into documents')
        .description('Turns the official downloads of ESCO, and of O*NET where a crosswalk matches it, into one ' +
        'document for each occupation and an index.json. PATH is a zip or the folder into which it ' +
        'was unpacked. Options that take several values are repeated.')
        .requiredOption('--esco <path>', 'ESCO, classification and relations in CSV (two downloads up to v1.1: repeat it)', collect)
        .option('--onet <path>', 'O*NET database, as text or CSV')
        .option('--crosswalk <file>', 'CSV with ESCO URIs and O*NET codes; needed with --onet')
        .option('--only <what>', 'URI, code or label of an occupation to write (repeatable)', collect)
        .option('--language <code>', 'language of the ESCO download, as in its file names', 'en')
        .option('--slugs <index>', 'index.json of an earlier import, whose file names are kept')
        .option('--page-url <address>', 'address of an occupation’s page, such as "/jobs/{slug}"')
        .option('--no-derived', 'leave out the example day and the fit check made from the skills')
        .requiredOption('--out <folder>', 'folder to write; an earlier import in it is replaced')
        .addHelpText('after', `
Example:
  occupation-widgets import --esco esco-classification-en.zip --esco esco-relations.zip --out jobs
`)
        .action((options, command) => {
        const problem = problemWith(options);
        if (problem)
            command.error(`error: ${problem}`);
        return run(options);
    });
}
/** What options ask for that cannot be. */
function problemWith({ onet, crosswalk, pageUrl, language, out }) {
    if (!out.trim())
        return `--out needs a folder, found ${JSON.stringify(out)}`;
    if (onet && !crosswalk) {
        return '--onet needs --crosswalk FILE: which O*NET occupation is meant is never guessed by title';
    }
    if (crosswalk && !onet)
        return '--crosswalk needs --onet PATH';
    if (pageUrl && !/\{(slug|title|esco|isco08|onetSoc)\}/.test(pageUrl)) {
        return `--page-url needs {slug} in it, or all occupations have the same page; found ${JSON.stringify(pageUrl)}`;
    }
    if (!/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(language)) {
        return `--language needs a code such as "en", found ${JSON.stringify(language)}`;
    }
    return undefined;
}
async function run(options) {
    const stop = new AbortController();
    const interrupt = (name) => stop.abort(name);
    // Asked twice, it still ends in order: the cleaning takes a moment only.
    for (const name of SIGNALS)
        process.on(name, interrupt);
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
        for (const remark of remarks)
            console.error(`Note: ${remark}`);
        const number = new Intl.NumberFormat('en');
        console.log(`Wrote ${number.format(documents)} ${documents === 1 ? 'document' : 'documents'}${options.onet ? ` (${number.format(withOnet)} with O*NET)` : ''} and index.json to ${options.out}`);
    }
    catch (error) {
        spinner.stop();
        if (stop.signal.aborted) {
            console.error(`Stopped. ${options.out} is as it was.`);
            process.exitCode = interrupted(stop.signal.reason);
        }
        else if (error instanceof ImportError) {
            console.error(`occupation-widgets: ${error.message}`);
            process.exitCode = 1;
        }
        else
            throw error;
    }
    finally {
        for (const name of SIGNALS)
            process.off(name, interrupt);
    }
}

/** The properties of each class that has asked for its attributes, by attribute. */
const classes = new WeakMap();
/** By document, as of an iframe: none takes the style sheets of another. */
const sheets = new WeakMap();
/** The one style sheet of a text in a document that is shown. */
function sheetOf(text, page = document) {
    let known = sheets.get(page);
    if (!known)
        sheets.set(page, (known = new Map()));
    let sheet = known.get(text);
    if (!sheet) {
        known.set(text, (sheet = new page.defaultView.CSSStyleSheet()));
        sheet.replaceSync(text);
    }
    return sheet;
}
/** In Node there are no elements; who renders there adds what is needed of one. */
const Base = globalThis.HTMLElement ?? class {
};
/** Those that render in the next microtask: one for all, as a promise for each would be garbage. */
let due = [];
function renderDue() {
    const elements = due;
    due = [];
    elements.forEach((element) => element.scheduleUpdate());
}
/**
 * An element that renders once, in a microtask, after its properties have changed. Names and life
 * cycle are those of Lit's class, of which this is the part that is needed here: 1.8 kB less for every
 * page, and less to do for each of hundreds of elements.
 */
class ReactiveElement extends Base {
    static { this.properties = {}; }
    static { this.styles = []; }
    #values = {};
    /** Which properties were set since it has rendered. */
    #changed;
    /** What was set before the page knew the class: it comes after what attributes say. */
    #early;
    #isPending;
    /** For who waits until it has rendered. */
    #waiting;
    /** Asked for the first time, it makes the properties render, and reads the style sheets. */
    static get observedAttributes() {
        let known = classes.get(this);
        if (known)
            return [...known.keys()];
        classes.set(this, (known = new Map()));
        for (const [name, property] of Object.entries(this.properties)) {
            const { attribute = name.toLowerCase(), state, always, standard } = property;
            if (!state)
                known.set(attribute, { name, ...property });
            Object.defineProperty(this.prototype, name, {
                get() {
                    return this.#values[name] ?? standard;
                },
                set(value) {
                    if (!always && Object.is(value, this.#values[name]))
                        return;
                    this.#values[name] = value;
                    this.requestUpdate(name);
                },
            });
        }
        if (globalThis.CSSStyleSheet)
            this.styles.forEach((text) => sheetOf(text));
        return [...known.keys()];
    }
    constructor() {
        super();
        const own = this;
        Object.keys(this).forEach((name) => {
            if (!(name in this.constructor.properties))
                return;
            (this.#early ??= {})[name] = own[name];
            delete own[name];
        });
    }
    /** Resolves when all that was set is shown; to false if more has been set since. */
    get updateComplete() {
        if (this.hasUpdated && !this.#isPending)
            return Promise.resolve(true);
        return (this.#waiting ??= Promise.withResolvers()).promise.then(() => !this.#isPending);
    }
    connectedCallback() {
        Object.assign(this, this.#early);
        this.#early = undefined;
        this.renderRoot ??= this.createRenderRoot();
        // Addresses go by where it stands.
        this.requestUpdate('isConnected');
    }
    /** Takes the style sheets for the document that it is in. */
    adoptedCallback() {
        const { shadowRoot, ownerDocument, constructor } = this;
        if (!shadowRoot || !ownerDocument.defaultView)
            return;
        const { styles } = constructor;
        shadowRoot.adoptedStyleSheets = styles.map((text) => sheetOf(text, ownerDocument));
    }
    attributeChangedCallback(attribute, _, value) {
        const { name, type } = classes.get(this.constructor).get(attribute);
        const read = type === Boolean ? value !== null : type && value !== null ? Number(value) : value;
        this[name] = read;
    }
    /** Renders, once on a page; `name` says which property was set. */
    requestUpdate(name) {
        if (name && this.hasUpdated)
            (this.#changed ??= new Set()).add(name);
        if (this.#isPending || !this.renderRoot)
            return;
        this.#isPending = true;
        if (due.push(this) === 1)
            queueMicrotask(renderDue);
    }
    createRenderRoot() {
        const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
        this.adoptedCallback();
        return root;
    }
    /** @internal Renders; what is thrown is for who waits, else for the page to hear. */
    scheduleUpdate() {
        try {
            this.willUpdate((property) => {
                const changed = this.#changed;
                return !this.hasUpdated || !!(property ? changed?.has(property) : changed);
            });
            this.#changed = undefined;
            this.update();
            this.hasUpdated = true;
            this.#isPending = false;
            this.updated();
            this.#waiting?.resolve();
        }
        catch (error) {
            this.#isPending = false;
            (this.#waiting?.reject ?? reportError)(error);
        }
        this.#waiting = undefined;
    }
}

/** A page whose folder is known only to the site; it is deep enough for every `../` of a link. */
const PAGE = 'https://page.invalid/-/-/-/-/-/-/-/-/';
/** A relative path whose beginning no browser takes for a scheme, a host or the root. */
const unmistakable = (path) => (/^([^/]*:|\/)/.test(path) ? `./${path}` : path);
/**
 * Addresses on a page that is not known yet: links are resolved as on a page of ours, and written as
 * they have to be on the real one.
 * @param src address of the document, relative to the page
 * @throws RangeError where that is none
 */
function addresses(src) {
    if (!URL.canParse(src ?? '', PAGE)) {
        throw new RangeError(`src: expected an address, found ${src}.`);
    }
    const { pathname } = new URL(PAGE);
    const relative = (path) => {
        let up = '';
        for (let folder = pathname; folder !== '/'; folder = folder.replace(/[^/]+\/$/, '')) {
            if (path.startsWith(folder))
                return up + unmistakable(path.slice(folder.length)) || './';
            up += '../';
        }
        return path.startsWith('//') ? `/.${path}` : path;
    };
    return {
        base: new URL(src ?? '', PAGE).href,
        asWritten: (html) => html.replace(/(?<=href=")https:\/\/page\.invalid(\/[^"]*)/g, (_, path) => relative(path)),
    };
}

/** What the elements use of the browser's `HTMLElement` to render, where Node has none. */
class HtmlElement {
    constructor() {
        this.baseURI = PAGE;
    }
    get localName() {
        return this.constructor.tag;
    }
    /** Without a page there are no children that could be a fallback. */
    get childNodes() {
        return [];
    }
    attachInternals() {
        return {};
    }
    setAttribute(name, value) {
        attributes.set(this, { ...attributes.get(this), [name]: value });
    }
    getAttribute(name) {
        return attributes.get(this)?.[name] ?? null;
    }
    /** What Node prints of it beside a warning, which says all by itself. */
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return '';
    }
}
const attributes = new WeakMap();
if (!globalThis.HTMLElement)
    Object.setPrototypeOf(ReactiveElement.prototype, HtmlElement.prototype);

const made = new Map();
/** A formatter of `Intl`, made once for all: the first of a page costs as much as many cards. */
function formatter(Class, language, options) {
    const key = [Class.name, language, JSON.stringify(options)].join();
    if (!made.has(key))
        made.set(key, new Class(language, options));
    return made.get(key);
}

// The interface in English, by who says it: bundlers leave out what an element does not say. Values in
// braces are filled in; a plural depends on the first of them.
/** What every element may say. */
const shared$1 = {
    loading: 'Getting the job details…',
    failed: 'We can’t show this job right now. Try again later.',
    failedOffline: 'You’re offline. We’ll show this job when you’re back online.',
    empty: 'There is nothing to show here yet.',
    sources: 'Where this information comes from',
};
/** On a list of which a part is shown. */
const more = { andMore: 'and {n} more' };
/** On a button that has no words of its own. */
const action$1 = { action: 'Find out more' };
const card = {
    otherNames: 'Also called',
    about: 'What the job is',
    doing: 'What you would do',
    study: 'Usual level of study',
    isced0: 'Before primary school',
    isced1: 'Primary school',
    isced2: 'First part of secondary school',
    isced3: 'End of secondary school',
    isced4: 'Extra course after school',
    isced5: 'Short college course (often two years)',
    isced6: 'Bachelor’s degree or equal',
    isced7: 'Master’s degree or equal',
    isced8: 'Doctorate or equal',
    codes: 'Official codes',
};
const fit = {
    fitHeading: 'Could this job suit you?',
    fitCount: { one: '{n} quick question.', other: '{n} quick questions.' },
    fitNotTest: 'It is not a test.',
    fitPrivacy: 'Your answers stay on this page.',
    fitPrivacyShared: 'This website can see your answers.',
    fitYes: 'Yes',
    fitNotSure: 'Not sure',
    fitNo: 'No',
    fitProgress: '{answered} of {total} answered',
    fitHigh: 'This job could suit you',
    fitHighText: 'You said yes to most of the questions. A good next step is to talk to someone who does this job.',
    fitMid: 'Parts of this job could suit you',
    fitMidText: 'You liked some things and not others. Look at what the work involves, and at similar jobs.',
    fitLow: 'This job may not be for you',
    fitLowText: 'You said no to most of the questions. That is useful to know. Another job may suit you better.',
    fitUnsure: 'You are not sure yet',
    fitUnsureText: 'That is fine. Read more about the job and try again.',
    fitSaidYes: 'You said yes to',
    fitSaidNotSure: 'You were not sure about',
    fitSaidNo: 'You said no to',
    fitAgain: 'Start again',
    fitHint: 'This is only a hint. Only you can decide.',
};
const day = {
    dayHeading: 'A day in the life',
    dayHeadingUntimed: 'What the work involves',
    dayNote: 'This is an example. Real days are different.',
};
const skills = {
    showAll: 'Show all {n}',
    showFewer: 'Show fewer',
    skillsHeading: 'Skills and knowledge',
    skillsNeed: 'Skills you need',
    skillsHelp: 'Skills that also help',
    knowledgeNeed: 'Things you need to know about',
    knowledgeHelp: 'Things that are good to know about',
    alsoElsewhere: 'Also used in other jobs',
    skillsOther: 'Other skills',
    filter: 'Find a skill',
    filterFound: { one: '{n} skill found', other: '{n} skills found' },
    filterNone: 'No skill matches “{text}”. Try a shorter word.',
    have: 'You have this',
    learn: 'To learn',
    haveCount: 'You have {n} of {total}',
    tech: 'Software and tools',
    techOther: 'Other tools',
    techInDemand: 'Often in US ads for this job',
    techHot: 'Common in US job ads',
    techCount: { one: '{n} tool', other: '{n} tools' },
};
const pathways = {
    pathsHeading: 'Other jobs to look at',
    pathsNext: 'Next steps',
    pathsSpecial: 'More specialised jobs',
    pathsBroad: 'Broader jobs',
    pathsSimilar: 'Jobs with similar skills',
    pathsShared: {
        one: '{shared} of its {total} main skill is the same',
        other: '{shared} of its {total} main skills are the same',
    },
    pathsLearn: 'New to learn',
    pathsMoreStudy: 'Usually needs more study',
    pathsLessStudy: 'Usually needs less study',
    pathsNote: 'Sharing skills does not mean you are qualified.',
};
const faq = { faqHeading: 'Common questions' };
/** Every sentence; only for those who need all, as it brings all. */
// prettier-ignore
({
    ...shared$1});

/** `occupation-load`: an element shows a new document. Does not bubble. */
class OccupationLoadEvent extends Event {
    constructor(
    /** The validated document. */
    occupation) {
        super('occupation-load');
        this.occupation = occupation;
    }
}
/** `occupation-error`: an element could not show its document. Does not bubble. */
class OccupationErrorEvent extends Event {
    constructor(
    /** What went wrong. */
    error) {
        super('occupation-error');
        this.error = error;
    }
}
const PUBLIC = { bubbles: true, composed: true };
/** `fit-check-complete`: all questions are answered, or the score has changed since. */
class FitCheckCompleteEvent extends Event {
    constructor(
    /** Weighted mean of the answers, 0 to 1. */
    score, 
    /** The outcome as shown. */
    outcome, 
    /** Yes 1, not sure 0.5, no 0, in the order of the questions; only with `share-answers`. */
    answers) {
        super('fit-check-complete', PUBLIC);
        this.score = score;
        this.outcome = outcome;
        this.answers = answers;
    }
}
/** `occupation-view`: half of a section was visible for a second; once an element. */
class OccupationViewEvent extends Event {
    constructor(occupation, section) {
        super('occupation-view', PUBLIC);
        this.occupation = occupation;
        this.section = section;
    }
}
/** `occupation-action`: a person follows the button. Cancelable: then the link is not followed. */
class OccupationActionEvent extends Event {
    constructor(occupation, 
    /** Where the link leads. */
    href) {
        super('occupation-action', { ...PUBLIC, cancelable: true });
        this.occupation = occupation;
        this.href = href;
    }
}
/** `occupation-pathway`: a person follows a related occupation. Cancelable. */
class OccupationPathwayEvent extends Event {
    constructor(occupation, 
    /** Where the link leads. */
    href, pathway) {
        super('occupation-pathway', { ...PUBLIC, cancelable: true });
        this.occupation = occupation;
        this.href = href;
        this.pathway = pathway;
    }
}

/** Lit's own: what shows nothing. */
const nothing = Symbol.for('lit-nothing');
/** A template as Lit takes it, without Lit: what is stamped does not bring it along. */
const html = (strings, ...values) => ({
    _$litType$: 1,
    strings,
    values,
});

/**
 * The next step: the author's on the element, before the document's own. Without an address there is
 * no link to follow, without a label there is nothing.
 */
function actionOf(host, occupation) {
    const { actionLabel, actionHref, language, src } = host;
    const { action } = occupation;
    const address = actionHref
        ? host.link(filledAddress(actionHref, occupation, language, src), host.baseURI)
        : host.link(action?.href);
    if (!address && (actionHref || !action))
        return {};
    return { address, label: actionLabel || (!actionHref && action?.label) || host.say('action') };
}
/** The next step as a button. */
function actionButton(host, occupation) {
    const { label, address } = actionOf(host, occupation);
    if (!address)
        return label ? html `<p>${label}</p>` : nothing;
    return html `<a class="button" part="action" href=${address}>${label}</a>`;
}
/** Fires `occupation-action` when the button in an element's root is followed. */
function watchAction(root) {
    root.addEventListener('click', follow);
    return root;
}
function follow(event) {
    const root = event.currentTarget;
    const host = root.host;
    const button = root.querySelector('a[part=action][href]');
    const { occupation } = host.state;
    if (!occupation || !button?.contains(event.target))
        return;
    if (!host.dispatchEvent(new OccupationActionEvent(occupation, button.href))) {
        event.preventDefault();
    }
}

const leveled = new WeakMap();
/** A template with its `<h2>` at another level; at level 0 it is no heading. */
function atLevel({ strings, values }, level) {
    let known = leveled.get(strings);
    if (!known)
        leveled.set(strings, (known = []));
    if (!known[level]) {
        const texts = strings.map((text) => text.replaceAll('h2', level ? `h${level}` : 'p'));
        known[level] = Object.assign(texts, { raw: texts });
    }
    return { _$litType$: 1, strings: known[level], values };
}
/** A heading of a level that is only known when it is shown. */
function heading(level, content, style, part = nothing) {
    return atLevel(html `<h2 class=${style} part=${part}>${content}</h2>`, level);
}
/**
 * What is folded behind "Show all", in the page for search, print and assistive technology. Who hears
 * the button alone hears of what, too.
 */
function fold(say, total, of, content) {
    return html `<details class="more">
    <summary>
      <span class="all">${say('showAll', { n: total })}</span>
      <span class="fewer">${say('showFewer')}</span>
      <span class="hidden">${of}</span>
    </summary>
    ${content}
  </details>`;
}
const MARKS = {
    0: '',
    0.5: 'M8 1.8a6.2 6.2 0 0 1 0 12.4z',
    1: 'M8 1.8a6.2 6.2 0 0 1 0 12.4 6.2 6.2 0 0 1 0-12.4z',
};
/** A mark for how much of something is there: 1 all, 0.5 half, 0 none. */
function mark(share) {
    return html `<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.2" />
    <path d=${MARKS[share]} />
  </svg>`;
}

/** Marks a style sheet, without values, for who reads it and for who makes it smaller. */
const css = ([text]) => text;

const action = css `
  .button {
    display: inline-flex;
    align-items: center;
    align-self: start;
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    font-weight: 600;
    text-decoration: none;
    /* Black on a light accent, white on a dark one; both are as good at a luminance of 0.179. */
    --_white: round(0.679 - y, 1);
    color: var(
      --_on,
      color(
        from var(--_accent) xyz calc(0.95 * var(--_white)) var(--_white) calc(1.089 * var(--_white))
      )
    );
    background: var(--_accent);
    border: 1px solid var(--_ink);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  @media print {
    a.button {
      display: inline;
      padding: 0;
      border: 0;
      color: var(--_ink);
      background: none;
    }
  }
`;

/** How long an answer may take, its body included, in milliseconds. */
const TIMEOUT = 10_000;
const entries$1 = new Map();
/** Fetches and validates the document at an absolute URL, once for everybody who uses it. */
function loadOccupation(url) {
    const entry = entries$1.get(url) ?? begin$1(url);
    const lease = {
        occupation: entry.occupation,
        release() {
            if (!entry.leases.delete(lease) || entry.leases.size)
                return;
            forget(url, entry);
            entry.abort.abort();
        },
    };
    entry.leases.add(lease);
    return lease;
}
function begin$1(url) {
    const abort = new AbortController();
    const entry = { leases: new Set(), abort, occupation: fetchOccupation(url, abort) };
    entries$1.set(url, entry);
    entry.occupation.catch(() => forget(url, entry));
    return entry;
}
/** A failure, or what nobody uses, must not be what the next element gets. */
function forget(url, entry) {
    if (entries$1.get(url) === entry)
        entries$1.delete(url);
}
async function fetchOccupation(url, abort) {
    const fail = (kind, message) => new OccupationError(kind, message, url);
    const timer = setTimeout(() => abort.abort(fail('timeout', `expected a whole answer within ${TIMEOUT / 1000} s, found none.`)), TIMEOUT);
    const blocked = [];
    const noteBlocked = ({ blockedURI }) => blocked.push(blockedURI);
    document.addEventListener('securitypolicyviolation', noteBlocked);
    let response;
    try {
        response = await fetch(url, { credentials: 'same-origin', signal: abort.signal });
        if (!response.ok)
            throw fail('status', `expected status 200, found ${response.status}.`);
        const type = response.headers.get('content-type') ?? '';
        if (!isReadable(type))
            throw fail('type', `expected application/json, found ${type}.`);
        return parseOccupation(await textOf(response, url, abort), url);
    }
    catch (error) {
        if (error instanceof OccupationError)
            throw error;
        // WebKit does not hand on the reason of an abort while a body is read.
        if (abort.signal.aborted)
            throw abort.signal.reason;
        throw fail('network', response
            ? 'expected a whole answer, found one that broke off.'
            : await Promise.resolve().then(function () { return noAnswer; }).then(({ whyNoAnswer }) => whyNoAnswer(url, blocked), () => 'expected an answer, found none.'));
    }
    finally {
        clearTimeout(timer);
        document.removeEventListener('securitypolicyviolation', noteBlocked);
    }
}
/** JSON and text that may be JSON; a page for people or a picture is not. */
function isReadable(type) {
    return /^$|json|^text\/(?!html)|^application\/octet-stream/i.test(type.trim());
}
/** Reads the body and stops at the limit instead of filling the memory of the page. */
async function textOf(response, url, abort) {
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    let text = '';
    let bytes = 0;
    for (;;) {
        const chunk = await reader?.read();
        if (!chunk || chunk.done)
            return text + decoder.decode();
        bytes += chunk.value.length;
        if (bytes > MAX_BYTES) {
            abort.abort(tooLarge(url));
            throw abort.signal.reason;
        }
        text += decoder.decode(chunk.value, { stream: true });
    }
}

const EMPTY$1 = { status: 'empty' };
/**
 * Brings an element its document: from `occupation`, from a child script or from `src`, in this
 * order. The element calls `read` before it renders; a later answer asks it to render again.
 */
class OccupationController {
    /** What the state came from: the property, a script element, an address. */
    #origin;
    #lease;
    #children;
    #online;
    #host;
    constructor(host) {
        this.state = EMPTY$1;
        /** The document's own address, against which its links resolve. */
        this.baseUrl = '';
        this.#host = host;
    }
    /** On the page a visitor who is back online gets what could not be had. */
    watchOnline() {
        // Only who waits listens: a window looks through its listeners before it takes another.
        if (!this.#isOffline())
            return;
        this.#online ??= () => {
            if (this.#isOffline())
                this.#host.requestUpdate('src');
        };
        addEventListener('online', this.#online);
    }
    /** The element has left the page. */
    disconnected() {
        this.#children?.disconnect();
        this.#children = undefined;
        if (this.#online)
            removeEventListener('online', this.#online);
        // An element that is only moved is back before this runs, and keeps its share.
        queueMicrotask(() => {
            if (this.#host.isConnected)
                return;
            // What was under way begins anew when the element is back.
            this.#leave(this.state.status === 'loading' ? undefined : this.#origin);
        });
    }
    /** Shows a document that is already validated, as a profile hands it to its parts. */
    give(state, baseUrl) {
        this.#leave(this);
        this.state = state;
        this.baseUrl = baseUrl;
    }
    /** Who looks at what the author put inside looks again when that changes. */
    watchChildren() {
        if (this.#children || !this.#host.isConnected)
            return;
        this.#children = new MutationObserver(() => this.#host.requestUpdate());
        // Character data too: a streaming parser delivers the text of a script in parts.
        this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    }
    /**
     * Looks at the element's data and brings the state up to date.
     * @param isSet whether a property was set since the last time, even to the same value
     */
    read(isSet) {
        if (this.#origin === this)
            return;
        const { occupation, src } = this.#host;
        if (occupation !== undefined) {
            if (isSet('occupation') || this.#origin !== 'occupation')
                this.#take('occupation', occupation);
            return;
        }
        this.watchChildren();
        const script = this.#host.querySelector(':scope > script[type="application/json" i]');
        if (script) {
            const text = script.textContent;
            if (script === this.#origin)
                return;
            if (isWhole(text))
                this.#take(script, text);
            else
                addEventListener('DOMContentLoaded', () => this.#host.requestUpdate(), { once: true });
        }
        else if (src) {
            this.#fetch(src, isSet('src'));
        }
        else if (this.state !== EMPTY$1) {
            this.#leave(undefined);
            this.state = EMPTY$1;
        }
    }
    #take(origin, input) {
        this.#leave(origin);
        this.baseUrl = this.#host.baseURI;
        try {
            this.state = { status: 'ready', occupation: parseOccupation(input) };
        }
        catch (error) {
            this.state = failed(error);
        }
    }
    #fetch(src, again) {
        const { language, mayFetch, baseURI, isConnected } = this.#host;
        const address = localized(src, language);
        const url = URL.canParse(address, baseURI) ? new URL(address, baseURI).href : address;
        if (url === this.#origin && !(again && this.state.status === 'failed'))
            return;
        // Far from the viewport, or off the page: the element looks again when it is there.
        if (!isConnected)
            return this.#leave(undefined);
        if (!mayFetch) {
            this.#leave(undefined);
            this.state = EMPTY$1;
            return;
        }
        const lease = loadOccupation(url);
        this.#leave(url);
        this.#lease = lease;
        this.state = { status: 'loading', occupation: this.state.occupation };
        const settle = (state) => {
            // An answer counts only while it is the one that the element waits for.
            if (this.#lease !== lease)
                return;
            this.baseUrl = url;
            this.state = state;
            this.watchOnline();
            this.#host.requestUpdate();
        };
        lease.occupation.then((occupation) => settle({ status: 'ready', occupation }), (error) => settle(failed(error)));
    }
    #isOffline() {
        return this.state.error?.kind === 'network';
    }
    #leave(origin) {
        this.#lease?.release();
        this.#lease = undefined;
        this.#origin = origin;
    }
}
/** All that comes through the gate for outside data is a document or an OccupationError. */
function failed(error) {
    return { status: 'failed', error: error };
}
/** Cut JSON is never valid JSON, so text that parses is whole; once the page has ended, all text is. */
function isWhole(text) {
    if (document.readyState !== 'loading')
        return true;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        // Look again when the page has been parsed: a broken document deserves its error.
        return false;
    }
}

/**
 * The host is a plain block for the page to place. Everything visible is inside `.root`, which takes
 * nothing from the page but direction, colour scheme, custom properties and a reader's text spacing.
 */
const shared = css `
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 18em;
    min-inline-size: 0;
    max-inline-size: 100%;
    letter-spacing: normal;
    word-spacing: normal;
    line-height: 1.55;
    /* What a page sets on all its elements would show around or inside; these are not its to set. */
    padding: 0 !important;
    border: 0 !important;
    background: none !important;
    box-shadow: none !important;
    outline: none !important;
    columns: auto !important;
    aspect-ratio: auto !important;
    overflow: visible !important;
    text-decoration: none !important;
    writing-mode: horizontal-tb !important;
    filter: none !important;
  }
  :host::before,
  :host::after {
    content: none !important;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    all: initial;
    --_surface: var(--occupation-surface, light-dark(#fff, #161d28));
    --_text: var(--occupation-text, light-dark(#16202c, #e8edf4));
    /* As a screen without more colours shows it: only there is its contrast known. */
    --_accent: color(
      from var(--occupation-accent, light-dark(#0a666c, #50bfbe)) srgb clamp(0, r, 1) clamp(0, g, 1)
        clamp(0, b, 1)
    );
    /*
     * The accent as text and as lines: its luminance, the y of CIE XYZ, scaled down to 0.18 where it
     * is more, or towards white up to 0.24 where it is less: 4.5:1 (WCAG) on the default surfaces, and
     * from 3:1 on Chromium's own dark controls, which turns them light for less.
     */
    --_dim: min(1, 0.18 / y);
    --_lift: max(0, (0.24 - y) / (1 - y));
    --_ink: light-dark(
      color(
        from var(--_accent) xyz calc(x * var(--_dim)) calc(y * var(--_dim)) calc(z * var(--_dim))
      ),
      color(
        from var(--_accent) xyz calc(x + var(--_lift) * (0.95 - x)) calc(y + var(--_lift) * (1 - y))
          calc(z + var(--_lift) * (1.089 - z))
      )
    );
    --_muted: color-mix(in oklab, var(--_text) 72%, var(--_surface));
    --_edge: color-mix(in oklab, var(--_text) 55%, var(--_surface));
    --_line: color-mix(in oklab, var(--_text) 14%, var(--_surface));
    --_radius: var(--occupation-radius, 0.6em);
    display: block;
    box-sizing: border-box;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    overflow-wrap: break-word;
    font: var(--occupation-font-size, medium) var(--occupation-font, system-ui, sans-serif);
    line-height: inherit;
    text-align: left;
    text-underline-offset: 0.2em;
    text-wrap: pretty;
    color: var(--_text);
    accent-color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    -webkit-text-size-adjust: 100%;
  }
  /* Where a browser would hyphenate short words too, long ones are broken as they must. */
  @supports (hyphenate-limit-chars: 12 5 5) {
    .root {
      hyphens: auto;
      hyphenate-limit-chars: 12 5 5;
    }
  }
  /* The reader's own colours, and all states still told apart. */
  @media (forced-colors: active) {
    .root {
      forced-color-adjust: none;
      --_surface: Canvas;
      --_text: CanvasText;
      --_accent: LinkText;
      --_ink: LinkText;
      --_muted: CanvasText;
      --_edge: CanvasText;
      --_line: GrayText;
      --_on: Canvas;
      --_bar: Canvas;
    }
  }
  [data-theme='light'] {
    color-scheme: light;
  }
  [data-theme='dark'] {
    color-scheme: dark;
  }
  .embedded {
    background: none;
    border: 0;
  }
  .root:dir(rtl) {
    text-align: right;
  }
  /* The layout has the page's direction, a sentence its own; text of the document says which. */
  * {
    unicode-bidi: plaintext;
    box-sizing: border-box;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }
  [dir] {
    unicode-bidi: isolate;
  }
  /* Browsers lay out a column faster than a grid of one: a profile in nine tenths of the time. */
  .sheet,
  .stack {
    display: flex;
    flex-direction: column;
  }
  .sheet {
    gap: 1.5em;
    padding: clamp(1.1em, 4.5cqi, 2.5em);
  }
  .embedded > .sheet {
    padding: 0;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .heading {
    font-size: 1.5em;
    font-weight: 700;
  }
  .sub {
    font-size: 1.08em;
  }
  p {
    max-inline-size: 66ch;
  }
  .text {
    white-space: pre-line;
  }
  .text + .text {
    margin-block-start: 0.7em;
  }
  .stack {
    gap: 0.35em;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.88em;
  }
  :any-link {
    color: var(--_ink);
  }
  :is(a, button, summary):hover {
    text-decoration: underline 2px;
  }
  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  /* Disclosures: a mark that turns, before the label; what they fold stands below the label. */
  summary {
    display: grid;
    grid-template-columns: 1.1em 1fr;
    align-items: baseline;
    padding-block: 0.15em;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    justify-self: start;
    padding: 0.2em;
    margin-block-end: 0.15em;
    border: solid var(--_ink);
    border-width: 0 1.5px 1.5px 0;
    rotate: -45deg;
  }
  summary:dir(rtl)::before {
    rotate: 135deg;
  }
  [open] > summary::before {
    rotate: 45deg;
  }
  :not(.more) > summary + *,
  .missing {
    padding: 0.15em 1.1em 0.35em;
    color: var(--_muted);
  }
  .sources {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.88em;
    color: var(--_muted);
  }
  svg {
    flex: none;
    max-inline-size: 100%;
    fill: none;
    stroke-width: 1.6;
  }
  /* Said to each shape: in Firefox 153 one with a fill of its own inherits a broken stroke. */
  svg * {
    stroke: var(--_pen, var(--_ink));
  }
  svg:dir(rtl) {
    scale: -1 1;
  }
  /* Where the text will be, from the first moment and with the notice that it is on its way. */
  .space {
    font-size: var(--occupation-font-size, medium);
    block-size: calc(18em + 2px);
  }
  .loading > .sheet {
    min-block-size: 18em;
  }
  .loading > .sheet::after {
    content: '';
    flex: 1;
    background: linear-gradient(var(--_bar, var(--_line)) 50%, transparent 0) 0 0 / 1em 1.75em
      repeat round;
  }
  /* On paper: all that is known, nothing to press, and where links lead. */
  @media print {
    .root {
      color-scheme: light;
    }
    summary {
      display: block;
    }
    :is(button, progress, [for], [type='search'], .more > summary),
    summary::before {
      display: none;
    }
    a::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
    :is(li, fieldset, .compact) {
      break-inside: avoid;
    }
    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
  }
`;

const valid = new Map();
/** A language tag that `Intl` accepts, or undefined. */
function validLanguage(tag) {
    if (!tag)
        return;
    if (valid.has(tag))
        return valid.get(tag);
    let language;
    try {
        [language] = Intl.getCanonicalLocales(tag);
    }
    catch {
        // It is no language tag.
    }
    valid.set(tag, language);
    return language;
}
/** Whether a language is written from right to left. */
function isRightToLeft(tag) {
    const { script = '' } = new Intl.Locale(tag).maximize();
    return /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/.test(script);
}

const languages = new Map();
/** By what may be asked for, and by language. */
const phrases = new Map();
let listener;
/**
 * Adds or replaces interface sentences for a language; what is missing stays English.
 * @param language a BCP 47 tag like "fr" or "pt-BR"
 */
function addMessages(language, messages) {
    const key = language.toLowerCase();
    languages.set(key, { ...languages.get(key), ...messages });
    phrases.clear();
    listener?.();
}
/** Who hears whenever messages are added: all elements on the page together. */
function onMessages(told) {
    listener = told;
}
/**
 * Sentences for a language tag, or for what it begins with (zh-Hant for zh-Hant-TW), or English.
 * @param english those that may be asked for
 */
function phrasesFor(tag, english) {
    let made = phrases.get(english);
    if (!made)
        phrases.set(english, (made = new Map()));
    let found = made.get(tag);
    if (!found)
        made.set(tag, (found = makePhrases(tag, english)));
    return found;
}
function makePhrases(tag, english) {
    let messages;
    // What a region does not say in its own way, it says as its language does.
    for (let key = tag.toLowerCase(); key; key = key.replace(/-?[^-]*$/, '')) {
        const found = languages.get(key);
        if (found)
            messages = { ...found, ...messages };
    }
    const language = messages ? tag : /^en\b/i.test(tag) ? tag : 'en';
    const say = (key, values) => {
        const sentence = (messages?.[key] ?? english[key]);
        if (!values)
            return sentence;
        const text = typeof sentence === 'string'
            ? sentence
            : (sentence[formatter(Intl.PluralRules, language).select(Number(Object.values(values)[0]))] ?? sentence.other);
        return text.replace(/\{(\w+)\}/g, (braces, name) => {
            const value = values[name];
            return typeof value === 'number'
                ? formatter(Intl.NumberFormat, language).format(value)
                : (value ?? braces);
        });
    };
    return Object.assign(say, { language });
}

/**
 * A title or label as a sentence begins: "deliver case notes" becomes "Deliver case notes". What
 * already has a capital in its first word ("iOS developer", "pH value") stays as it is.
 * @param language BCP 47 tag of the text
 */
function sentenceCase(text, language) {
    // What begins with a plain word, as most does, needs no look at what the alphabets of the world do.
    if (/^[A-Z]/.test(text))
        return text;
    if (/^[a-z]+(\s|$)/.test(text) && !/^(tr|az|nl|ka)/i.test(language)) {
        return text[0].toUpperCase() + text.slice(1);
    }
    const word = /^\S*/.exec(text)[0];
    if (/[\p{Lu}\p{Lt}]/u.test(word))
        return text;
    const primary = language.toLowerCase().split('-')[0];
    // Georgian begins no sentence with its capitals.
    if (primary === 'ka')
        return text;
    const first = primary === 'nl' && /^ij/.test(word) ? 'ij' : (/./su.exec(text)?.[0] ?? '');
    // Only Turkic languages have an i of their own; the Greek rules would drop the accent.
    const upper = /^(tr|az)$/.test(primary) ? first.toLocaleUpperCase(primary) : first.toUpperCase();
    // ß and ligatures have no single capital.
    return upper.length > first.length ? text : upper + text.slice(first.length);
}

/** Thousands of faults in a document are for its author to find, and not for the page's console. */
const MOST = 100;
const said = new Set();
/**
 * Tells the page's author about a mistake, once per cause and page: five hundred cards with the same
 * fault make one line in the console. After a hundred causes it is quiet.
 */
function warnOnce(message, element) {
    if (said.has(message) || said.size >= MOST)
        return;
    said.add(message);
    console.warn(...(element ? [message, element] : [message]));
}

/** In order; the first is called with `scheduleUpdate` when it may render. */
const waiting$1 = [];
/** When the present turn has begun; undefined between turns. */
let begun;
let channel;
/**
 * Lets many elements render without blocking the page: those that a turn suffices for at once, the
 * others in order, and before each turn the page draws and answers. Who is first has all of a turn.
 * @returns whether the element may render now; else it is called when it may
 */
function hasTurn(element) {
    if (begun === undefined)
        begin();
    else if (waiting$1[0] ? waiting$1[0] !== element : !hasRoom(element)) {
        return !waiting$1.push(element);
    }
    return true;
}
/** Whether elements still wait for their turn. */
const someWait = () => !!waiting$1[0];
/** Who has left the page while it waited makes the page draw nothing. */
function hasRoom({ isConnected, turn }) {
    return !isConnected || performance.now() - begun < turn;
}
/** A turn ends with its task. */
function begin() {
    begun = performance.now();
    inNextTask(() => {
        if (waiting$1[0])
            afterDrawing(() => void takeTurn());
        else
            begun = undefined;
    });
}
async function takeTurn() {
    begin();
    do {
        waiting$1[0].scheduleUpdate();
        waiting$1.shift();
        // Its parts render now.
        await Promise.resolve();
    } while (waiting$1[0] && hasRoom(waiting$1[0]));
}
/** Timers would come late in a page that is in the background. */
function inNextTask(go) {
    channel ??= new MessageChannel();
    channel.port1.onmessage = go;
    channel.port2.postMessage(0);
}
/** A page in the background draws nothing, and a frame off screen may not. */
function afterDrawing(go) {
    if (document.hidden)
        return go();
    const drawn = () => {
        clearTimeout(timer);
        cancelAnimationFrame(frame);
        inNextTask(go);
    };
    const timer = setTimeout(drawn, 100);
    const frame = requestAnimationFrame(drawn);
}

const members = new Set();
const tellAll = () => members.forEach((member) => member.requestUpdate());
onMessages(tellAll);
/** The one observer of `lang` for all roots, and the roots that it knows; it lives as long as they do. */
let observer;
const observed = new WeakSet();
/**
 * Tells an element when `lang` changes anywhere above it, or messages are added, and opens what it
 * folds while the page is printed, as paper cannot.
 */
function enterPage(element) {
    members.add(element);
    if (!observer) {
        observer = new MutationObserver(tellAll);
        addEventListener('beforeprint', unfold);
    }
    for (let root = element.getRootNode();; root = root.host.getRootNode()) {
        if (!observed.has(root)) {
            observed.add(root);
            observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
        }
        if (!(root instanceof ShadowRoot))
            return;
    }
}
/** Ends `enterPage`. */
function leavePage(element) {
    members.delete(element);
}
/** What was folded is folded again after printing. */
function unfold() {
    const folded = [...members].flatMap(({ renderRoot }) => [
        ...renderRoot.querySelectorAll('details:not([open])'),
    ]);
    for (const details of folded)
        details.open = true;
    addEventListener('afterprint', () => folded.forEach((details) => (details.open = false)), {
        once: true,
    });
}
/** The language of an element: its own `lang`, the nearest ancestor's through shadow roots, English. */
function languageOf(element) {
    // In Node there is nothing above an element, and it does not look.
    let node = element;
    while (node?.closest) {
        const speaker = node.closest('[lang]');
        if (speaker)
            return validLanguage(speaker.getAttribute('lang')) ?? 'en';
        node = (node.getRootNode?.()).host;
    }
    return 'en';
}

const waiting = new Set();
let structuredData$2;
let page;
/**
 * Once an element has rendered or left, what no visitor waits for: to tell the page's author about
 * mistakes in its use, search engines what it shows, and the page when somebody sees it. Most of that is
 * loaded later, and where it cannot be, as offline, all else works.
 */
function tellOthers(element) {
    if (!element.isConnected) {
        waiting.delete(element);
        page?.tellPage(element);
    }
    else {
        if (!waiting.size)
            takeAllLater();
        waiting.add(element);
    }
    if (structuredData$2) {
        structuredData$2.describe(element);
    }
    else if (element.structuredData) {
        Promise.resolve().then(function () { return structuredData; }).then((module) => (structuredData$2 = module).describe(element), () => { });
    }
}
/** Safari has no idle callbacks, and some pages are never idle. */
function takeAllLater() {
    (globalThis.requestIdleCallback ?? requestAnimationFrame)(takeAll, { timeout: 1000 });
}
function takeAll() {
    // A page is idle between turns, too.
    if (someWait())
        return takeAllLater();
    const elements = [...waiting];
    waiting.clear();
    Promise.resolve().then(function () { return tellPage$1; }).then((module) => elements.forEach((page = module).tellPage), () => { });
}

/** One IntersectionObserver for many elements. Returns how to watch; watching returns how to stop. */
function watcher(options) {
    const callbacks = new WeakMap();
    let observer;
    return (element, seen) => {
        observer ??= new IntersectionObserver((entries) => {
            for (const entry of entries)
                callbacks.get(entry.target)?.(entry);
        }, options);
        callbacks.set(element, seen);
        observer.observe(element);
        return () => {
            callbacks.delete(element);
            return observer.unobserve(element);
        };
    };
}
/** Reports an element within one screen of the viewport. */
const watchNear = watcher({ rootMargin: '100%' });

/** A property whose every setting counts, even to the same value. */
const always = { always: true };
/** What shows nothing where it stands. */
const UNSEEN = 'script, style, template, noscript, [hidden], [slot]';
/** What editors leave behind: without text it shows nothing. */
const EMPTY = 'br, :is(p, div, span):not(:has(:not(br)))';
/** On a fast line nobody sees that anything was loading: it says so after this time, in milliseconds. */
const PATIENCE = 200;
/**
 * What all elements share: how their document arrives, the four states with the author's fallback,
 * language, theme, heading levels and events.
 *
 * @attr {string} lang - Language of the interface: its own, else the nearest ancestor's, else English.
 * @slot - What a person sees before the script, while there is nothing to show, and on failure.
 * @slot start - The author's own content before.
 * @slot end - The author's own content after.
 * @fires occupation-load - A new document is shown.
 * @fires occupation-error - A document could not be shown.
 * @fires occupation-view - Half visible for a second, once.
 * @cssproperty --occupation-accent - Colour of links, buttons and pictures.
 * @cssproperty --occupation-surface - Colour of the sheet.
 * @cssproperty --occupation-text - Colour of the text.
 * @cssproperty --occupation-font - Font family.
 * @cssproperty --occupation-font-size - Size of the text; everything else follows.
 * @cssproperty --occupation-radius - Radius of the sheet's corners.
 * @cssstate empty - No document yet.
 * @cssstate loading - A document is on its way.
 * @cssstate ready - A document is shown.
 * @cssstate failed - The document could not be shown.
 */
class OccupationElement extends ReactiveElement {
    static { this.styles = [shared]; }
    static { this.properties = {
        occupation: always,
        src: always,
        loading: { standard: 'eager' },
        headingLevel: { attribute: 'heading-level', type: Number, standard: 2 },
        headingText: { attribute: 'heading-text' },
        theme: { standard: 'auto' },
        structuredData: { attribute: 'structured-data', type: Boolean, standard: false },
    }; }
    /** @internal Names of the parts, which a profile exports with the section's name before them. */
    static { this.parts = []; }
    /** @internal What it may say, in English; a bundler leaves out the rest. */
    static { this.sentences = shared$1; }
    #controller;
    #internals;
    #announced;
    #shown;
    #slowTimer;
    #isSlow;
    #stopNear;
    /** The language of the document's text where it is not the interface's. */
    #foreign;
    /** Whether what is shown is still all there is to show. */
    #isSame;
    /** Whether it shows what came with the page as declarative shadow DOM: until there is a document. */
    #isPrerendered;
    // Without it the compiler's own would hand on arguments, by an iterator for each element.
    constructor() {
        super();
        this.#controller = new OccupationController(this);
        this.#internals = this.attachInternals();
    }
    /**
     * Registers the element, and what it composes. Never throws: where the tag is taken the first
     * owner keeps it, and the console says so once.
     */
    static define(tag = this.tag) {
        const owner = customElements.get(tag);
        const known = customElements.getName(this);
        if (!owner && !known) {
            customElements.define(tag, this);
        }
        else if (owner && owner !== this) {
            warnOnce(`<${tag}> already belongs to another script or copy. Load the script once.`);
        }
    }
    /** Where the element stands: `{ status, occupation?, error? }`. */
    get state() {
        return this.#controller.state;
    }
    connectedCallback() {
        super.connectedCallback();
        enterPage(this);
        this.#controller.watchOnline();
    }
    disconnectedCallback() {
        this.#controller.disconnected();
        leavePage(this);
        tellOthers(this);
        this.#stopNear = this.#stopNear?.();
    }
    /** @internal Whether what is shown holds the questions and answers. */
    showsFaq() {
        return false;
    }
    /** @internal A profile hands over what it has validated. */
    give(state, baseUrl) {
        if (state === this.state)
            return;
        this.#controller.give(state, baseUrl);
        this.requestUpdate();
    }
    /** @internal Takes a language for the interface; the document's text keeps its own. */
    speak(language) {
        this.language = language;
        const { sentences } = this.constructor;
        this.say = phrasesFor(language, sentences);
        const text = validLanguage(this.state.occupation?.language) ?? language;
        this.#foreign = text === this.say.language ? undefined : text;
    }
    /** @internal How far into a turn it may render, in milliseconds: its layout takes as long again. */
    get turn() {
        return 16;
    }
    /** The first time in turn with all others; until then a person sees what the author put inside. */
    scheduleUpdate() {
        if (this.hasUpdated || this.embedded || hasTurn(this))
            return super.scheduleUpdate();
        if (this.firstChild && !this.#isPrerendered) {
            this.renderRoot.append(document.createElement('slot'));
        }
    }
    willUpdate(isSet) {
        const { say } = this;
        this.language = languageOf(this);
        this.#mayFetchYet();
        this.#controller.read(isSet);
        this.speak(this.language);
        const { occupation } = this.state;
        // Else it may be what the author put inside.
        const isShown = occupation && this.shows(occupation);
        this.#isSame = isShown && !isSet() && this.#announced === this.state && say === this.say;
    }
    createRenderRoot() {
        const root = super.createRenderRoot();
        this.#isPrerendered = !!root.firstChild;
        return root;
    }
    /** Prerendered content gives way in the task that brings what is shown instead. */
    update() {
        // For who reads, selects or clicks, nothing moves when something else on the page changes.
        if (this.#isSame)
            return;
        if (this.state.status === 'ready')
            this.#isPrerendered = false;
        if (!this.#isPrerendered)
            this.paint(this.render());
    }
    updated() {
        tellOthers(this);
        const { state } = this;
        // What the author put inside is shown where there is nothing else to show.
        if (!state.occupation || !this.shows(state.occupation))
            this.#controller.watchChildren();
        if (state === this.#announced)
            return;
        this.#announced = state;
        this.#showState();
        if (state.status === 'ready') {
            this.dispatchEvent(new OccupationLoadEvent(state.occupation));
        }
        else if (state.status === 'failed') {
            warnOnce(`<${this.localName}>: ${state.error.message} See README, Errors: ${state.error.kind}.`, this);
            this.dispatchEvent(new OccupationErrorEvent(state.error));
        }
    }
    /** A document's content in its frame. */
    sheet(occupation) {
        return this.#frame(this.content(occupation), this.embedded ? 'embedded' : '');
    }
    /** The address against which the document's links resolve. */
    get baseUrl() {
        return this.#controller.baseUrl;
    }
    /** A heading's level: 0 is the element's own, 1 below it; none is skipped where that is left out. */
    level(depth) {
        const top = this.headingLevel >= 1 && this.headingLevel <= 6 ? this.headingLevel : 2;
        return Math.min(6, Math.trunc(top) + depth - (depth && this.headingText === '' ? 1 : 0));
    }
    /** Text of the document, with its language and direction where they are not the interface's. */
    text(text) {
        const language = this.#foreign;
        if (!language)
            return text;
        return html `<span lang=${language} dir=${isRightToLeft(language) ? 'rtl' : 'ltr'}
      >${text}</span
    >`;
    }
    /** Text of the document as paragraphs; a blank line separates them. */
    paragraphs(text) {
        return text?.split(/\n\s*\n/).map((each) => html `<p class="text">${this.text(each)}</p>`);
    }
    /** A title or label of the document as a sentence begins, by the document's language. */
    label(text) {
        return this.text(sentenceCase(text, this.#foreign ?? this.language));
    }
    /** A number in the interface's language. */
    number(value) {
        return formatter(Intl.NumberFormat, this.say.language).format(value);
    }
    /** The element's heading: the author's words, else the element's; an empty value leaves it out. */
    ownHeading(words) {
        if (this.headingText === '')
            return nothing;
        return heading(this.level(0), this.headingText || words, 'heading', 'heading');
    }
    /** Where the data are from; inside a profile it says so once for all. */
    sources({ sources }) {
        if (this.embedded || !sources?.length)
            return nothing;
        return html `<div class="stack sources" part="sources">
      ${heading(this.level(1), this.say('sources'), nothing)}
      ${sources.map((source) => this.#source(source))}
    </div>`;
    }
    /** The author's choice among known words, each once; without a choice, all the standard ones. */
    chosen(choice, known, standard = known.join(' ')) {
        return [...new Set((choice ?? standard).match(/\S+/g))].filter((word) => {
            const isKnown = known.includes(word);
            if (!isKnown)
                this.warn('show', `words of ${known.join(', ')}`, word);
            return isKnown;
        });
    }
    /** Tells the author once that something does not fit and is left out. */
    warn(where, expected, found) {
        warnOnce(`<${this.localName}>: ${where}: expected ${expected}, found ${description(found)}. It is left out.`, this);
    }
    /** @internal The address of a link if it leads to a web page; the author hears of others. */
    link(href, base = this.baseUrl) {
        if (!href)
            return;
        const address = webAddress(href, base);
        if (!address)
            this.warn('link', 'http: or https:', href);
        return address;
    }
    /** What is in the shadow root. */
    render() {
        const { status, occupation, error } = this.state;
        if (occupation && this.shows(occupation))
            return this.sheet(occupation);
        if (this.#hasFallback())
            return slotted(html `<slot></slot>`);
        if (status === 'ready' || occupation)
            return slotted(nothing);
        if (this.src && !error && !this.#isSlow)
            return slotted(html `<div class="space"></div>`);
        const offline = error?.kind === 'network' && !navigator.onLine;
        return this.#frame(html `<p class="muted">${this.say(offline ? 'failedOffline' : status)}</p>`, status);
    }
    #frame(content, style) {
        return slotted(html `<div class=${`root ${style}`} data-theme=${this.theme}>
        <div class="sheet" lang=${this.say.language}>${content}</div>
      </div>`);
    }
    /** One source: its name and licence, and the sentences that the licence asks for. */
    #source({ name, version, href, license, notice, note }) {
        const address = this.link(href);
        // A space at the edge of a template would be lost in the bundle.
        const title = version
            ? html `<bdi>${name}</bdi> <bdi>${version}</bdi>`
            : html `<bdi>${name}</bdi>`;
        const details = [license, !address && href].filter(Boolean);
        return html `<p>
      ${address ? html `<a href=${address}>${title}</a>` : title}${details.map((each) => [' · ', html `<bdi>${each}</bdi>`])}
      ${[notice, note].map((each) => each && html `<br />${this.text(each)}`)}
    </p>`;
    }
    /** Whether the author put something inside that a person can see. */
    #hasFallback() {
        return [...this.childNodes].some((node) => node instanceof Element
            ? !node.matches(UNSEEN) && (node.textContent.trim() || !node.matches(EMPTY))
            : node instanceof Text && node.data.trim());
    }
    #showState() {
        const { status } = this.state;
        if (status === this.#shown || (status === 'empty' && this.#isPrerendered))
            return;
        const { states } = this.#internals;
        if (this.#shown)
            states.delete(this.#shown);
        states.add(status);
        if (status === 'loading' || this.#shown === 'loading') {
            this.#internals.ariaBusy = String(status === 'loading');
            clearTimeout(this.#slowTimer);
            this.#isSlow = false;
        }
        this.#shown = status;
        if (status !== 'loading')
            return;
        this.#slowTimer = setTimeout(() => {
            this.#isSlow = true;
            this.requestUpdate();
        }, PATIENCE);
    }
    #mayFetchYet() {
        if (this.loading !== 'lazy') {
            this.mayFetch = true;
        }
        else if (!this.mayFetch && this.isConnected) {
            this.#stopNear ??= watchNear(this, (entry) => {
                if (!entry.isIntersecting)
                    return;
                this.#stopNear = this.#stopNear?.();
                this.mayFetch = true;
                this.requestUpdate();
            });
        }
    }
}
/** Between the author's own content before and after. */
function slotted(content) {
    return html `<slot name="start"></slot>${content}<slot name="end"></slot>`;
}

/**
 * What the bundle puts in the place of Lit's own policy, which Lit would make at import: there a page
 * whose list lacks it, or has it already, would lose the whole bundle.
 */
const templatePolicy = {
    createHTML: (html) => html,
};

/** What a person may have opened or be on, each kind by its order: nothing closed takes the focus. */
const KEPT = ['details', 'summary', 'a'];
/** Shows content in a root in place of what was there: what is open stays open, and the focus stays. */
function keep(root, show) {
    const before = KEPT.map((kind) => root.querySelectorAll(kind));
    const { activeElement } = root;
    root.replaceChildren();
    show();
    KEPT.forEach((kind, k) => {
        root.querySelectorAll(kind).forEach((element, i) => {
            const old = before[k][i];
            if (old?.hasAttribute('open'))
                element.setAttribute('open', '');
            if (old && old === activeElement)
                element.focus({ preventScroll: true });
        });
    });
}

const moulds = new WeakMap();
/**
 * Makes a template's nodes as Lit does, but keeps nothing for changing them later: for what is shown
 * hundreds of times and hardly ever changes. Values are whole attributes, or text, templates, and lists
 * of these; no listeners and no properties. A line break between tags is no space.
 */
function stamp({ strings, values }) {
    let mould = moulds.get(strings);
    if (!mould)
        moulds.set(strings, (mould = mouldOf(strings)));
    const content = kindOf(mould, values).cloneNode(true);
    fill(content, mould.own, values);
    return content;
}
/** Shows a template in a root, in place of what was there: the focus stays, and what is open. */
function showStamped(root, template) {
    const content = stamp(template);
    if (!root.firstChild)
        return root.append(content);
    keep(root, () => root.append(content));
}
/** The content with all that many have in common. */
function kindOf({ content, common, kinds }, values) {
    if (!common.length)
        return content;
    // Not `for…of`: for hundreds of cards its iterators are garbage that the browser stops to collect.
    for (let k = 0; k < kinds.length; k++) {
        const kind = kinds[k];
        let i = 0;
        while (i < common.length && kind.values[common[i].index] === values[common[i].index])
            i++;
        if (i === common.length)
            return kind.content;
    }
    const kind = { values, content: content.cloneNode(true) };
    fill(kind.content, common, values);
    kinds.push(kind);
    return kind.content;
}
function fill(content, holes, values) {
    // To find all in one step is faster than to go from node to node, each of which the script has to know.
    const elements = content.querySelectorAll('*');
    for (let i = 0; i < holes.length; i++) {
        const { index, element, attribute, between } = holes[i];
        const value = values[index];
        if (between)
            elements[element].replaceWith(...nodesOf(value));
        else if (value === undefined || value === nothing || value === '')
            continue;
        else if (attribute)
            elements[element].setAttribute(attribute, value);
        else if (typeof value === 'string')
            (elements[element] ?? content).append(value);
        else
            (elements[element] ?? content).append(...nodesOf(value));
    }
}
function nodesOf(value) {
    return [value]
        .flat(2)
        .filter((each) => each && each !== nothing)
        .map((each) => (typeof each === 'string' ? each : stamp(each)));
}
function mouldOf(strings) {
    const template = document.createElement('template');
    template.innerHTML = templatePolicy.createHTML(markedHtml(strings));
    const content = document.importNode(template.content, true);
    const places = [];
    // From the end, so that what follows a value has gone where that is only values.
    for (const element of [...content.querySelectorAll('*')].reverse()) {
        for (const name of element.getAttributeNames()) {
            if (!name.endsWith('$'))
                continue;
            const index = parseInt(element.getAttribute(name));
            element.removeAttribute(name);
            const between = name === '$' && !!element.nextSibling;
            const at = name !== '$' || between ? element : element.parentElement;
            if (at !== element)
                element.remove();
            places.unshift({ index, at, attribute: name.slice(0, -1), between });
        }
    }
    const elements = [...content.querySelectorAll('*')];
    const holes = places.map(({ at, ...place }) => ({ ...place, element: elements.indexOf(at) }));
    const own = holes.filter(({ attribute }) => !attribute || attribute === 'href');
    return { content, own, common: holes.filter((hole) => !own.includes(hole)), kinds: [] };
}
/** A template with each value's number in its place: `class$="0"` or, where content comes, `<wbr $="1">`. */
function markedHtml(strings) {
    const marked = strings.slice(0, -1).map((text, index) => {
        const end = text.endsWith('=') ? 1 : text.endsWith('="') ? 2 : 0;
        return end ? `${text.slice(0, -end)}$${text.slice(-end)}${index}` : `${text}<wbr $=${index}>`;
    });
    return [...marked, strings.at(-1)].join('').replace(/>\s*\n\s*</g, '><');
}

const styles$6 = css `
  .sector {
    font-size: 0.88em;
    font-weight: 600;
    color: var(--_ink);
  }
  .title {
    font-size: clamp(1.75em, 6cqi, 2.35em);
    font-weight: 700;
  }
  .title a {
    color: inherit;
  }
  .names {
    color: var(--_muted);
  }
  /* A label with a direction of its own would not count for the line that it begins. */
  b {
    unicode-bidi: normal;
    font-weight: 600;
  }
  .names ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.35em 1.5em;
    line-height: 1.35;
  }
  .tagline {
    max-inline-size: 52ch;
    font-size: 1.2em;
    text-wrap: balance;
  }
  .facts {
    display: grid;
    --_fact: 10em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--_fact)), 1fr));
    gap: 1em 1.5em;
    padding-block: 1em;
    border-block: 1px solid var(--_line);
    line-height: 1.35;
  }
  /* One rule, not two, before the sources or the next section. */
  .facts:is(:last-child, :has(+ .sources)) {
    padding-block-end: 0;
    border-block-end: 0;
  }
  .thirds {
    --_fact: max(14em, 26%);
  }
  dt,
  .note {
    font-size: 0.88em;
    font-weight: 400;
    color: var(--_muted);
  }
  dd {
    font-weight: 600;
  }
  .codes {
    font-weight: 400;
  }
  .code {
    white-space: nowrap;
  }
  .ladder {
    display: block;
    inline-size: 5em;
    margin-block: 0.35em;
    overflow: visible;
    stroke-width: 1;
    --_pen: var(--_edge);
  }
  /* Steps to come are hollow. */
  .passed,
  .here {
    --_pen: none;
  }
  .passed {
    fill: color-mix(in oklab, var(--_ink) 55%, var(--_surface));
  }
  .here {
    fill: var(--_ink);
  }
  .about {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 2em 3em;
  }
  .duties li {
    margin-inline-start: 1.1em;
    list-style: disc;
  }
  ::marker {
    color: var(--_ink);
  }
  /*
   * Many compact cards: to be a query container costs each a third of its layout, and nothing in it
   * asks how wide it is; what is off screen is laid out when it comes near. Its width comes from
   * inside: a host with inline-size containment has no height off screen in Firefox.
   */
  :host([variant='compact']) {
    container-type: normal;
    contain: layout;
  }
  :host([variant='compact']) > div {
    contain: inline-size;
    contain-intrinsic-inline-size: inherit;
  }
  /* No :state() here: with it, each state that a card takes has the whole list laid out anew. */
  @media screen {
    :host([variant='compact']) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto calc(18em + 2px);
    }
  }
  .compact,
  .compact > .sheet {
    block-size: 100%;
  }
  .compact > .sheet {
    gap: 0.35em;
    padding: 1.1em;
  }
  .none,
  .compact :is(p, a):empty {
    display: none;
  }
  .compact .title {
    font-size: 1.2em;
  }
  .compact .tagline {
    font-size: 1em;
    color: var(--_muted);
  }
  .foot {
    gap: 0.7em;
    margin-block-start: auto;
    padding-block-start: 0.7em;
    font-size: 0.88em;
  }
  .study {
    display: flex;
    gap: 0.7em;
    align-items: center;
    color: var(--_muted);
  }
`;

/** Other titles that fit beside each other before they are folded. */
const NAMES = 6;
/**
 * `<occupation-card>`: what an occupation is, at a glance.
 *
 * @summary Sector, title, other titles, tagline, action, key facts, summary, responsibilities, sources.
 * @csspart sector - Area of work.
 * @csspart title - The heading.
 * @csspart tagline - The occupation in one sentence.
 * @csspart action - The button.
 * @csspart facts - The list of key facts.
 * @csspart fact - One key fact.
 * @csspart summary - What the job is.
 * @csspart responsibilities - What people do in it.
 * @csspart sources - Where the data are from.
 * @fires occupation-action - The button is followed; cancelable.
 */
class OccupationCard extends OccupationElement {
    static { this.tag = 'occupation-card'; }
    static { this.section = 'card'; }
    // prettier-ignore
    static { this.parts = [
        'sector', 'title', 'tagline', 'action', 'facts', 'fact', 'summary', 'responsibilities', 'sources',
    ]; }
    static { this.sentences = { ...shared$1, ...more, ...action$1, ...card }; }
    static { this.styles = [...OccupationElement.styles, action, styles$6]; }
    static { this.properties = {
        ...OccupationElement.properties,
        variant: { standard: 'full' },
        href: {},
        actionLabel: { attribute: 'action-label' },
        actionHref: { attribute: 'action-href' },
    }; }
    /** @internal */
    shows() {
        return true;
    }
    /** @internal What is off screen of compact cards is not laid out: a turn has room for more of them. */
    get turn() {
        return this.variant === 'compact' ? 30 : super.turn;
    }
    createRenderRoot() {
        return watchAction(super.createRenderRoot());
    }
    /** Hundreds of cards are shown once and hardly ever changed. */
    paint(content) {
        showStamped(this.renderRoot, content);
    }
    sheet(occupation) {
        return this.variant === 'compact' ? this.#compact(occupation) : super.sheet(occupation);
    }
    content(occupation) {
        const { sector, tagline, summary, responsibilities = [] } = occupation;
        const duties = responsibilities.map(withoutBullet).filter(Boolean);
        return html `
      <div class="stack">
        ${sector && html `<p class="sector" part="sector">${this.label(sector)}</p>`}
        ${this.#title(occupation)}${this.#names(occupation)}
      </div>
      ${tagline && html `<p class="tagline" part="tagline">${this.text(tagline)}</p>`}
      ${actionButton(this, occupation)}${this.#facts(occupation)}
      ${summary || duties.length
            ? html `<div class="about">
              ${summary &&
                html `<div class="stack" part="summary">
                  ${heading(this.level(1), this.say('about'), 'sub')}
                  <div>${this.paragraphs(summary)}</div>
                </div>`}
              ${duties.length
                ? html `<div class="stack" part="responsibilities">
                      ${heading(this.level(1), this.say('doing'), 'sub')}
                      <ul class="stack duties">
                        ${duties.map((duty) => html `<li>${this.text(duty)}</li>`)}
                      </ul>
                    </div>`
                : nothing}
            </div>`
            : nothing}
      ${this.sources(occupation)}
    `;
    }
    /** For lists of many: one template, with empty parts in place of templates that may be left out. */
    #compact(occupation) {
        const { sector, tagline, education, sources = [] } = occupation;
        const { passed, here, ahead } = paths(education?.isced);
        const titled = this.headingText !== '';
        const title = titled ? this.#titleWords(occupation) : '';
        const study = this.#study(occupation);
        const { label, address = nothing } = actionOf(this, occupation);
        const content = html `<slot name="start"></slot>
      <div class="root compact" data-theme=${this.theme}>
        <div class="sheet" lang=${this.say.language}>
          <p class="sector" part="sector">${sector && this.label(sector)}</p>
          <h2 class="title" part="title">${title}</h2>
          <p class="tagline" part="tagline">${tagline && this.text(tagline)}</p>
          <div class="stack foot">
            <p class=${study ? 'study' : 'none'}>
              <svg
                class=${passed === undefined ? 'none' : 'ladder'}
                viewBox="0 0 79 21"
                aria-hidden="true"
              >
                <path class="passed" d=${passed} />
                <path class="here" d=${here} />
                <path d=${ahead} />
              </svg>
              ${study}
            </p>
            <a class=${address === nothing ? nothing : 'button'} part="action" href=${address}
              >${label}</a
            >
            <p class="muted" part="sources">${inLine(sources)}</p>
          </div>
        </div>
      </div>
      <slot name="end"></slot>`;
        return atLevel(content, titled ? this.level(0) : 0);
    }
    #title(occupation) {
        if (this.headingText === '')
            return nothing;
        return heading(this.level(0), this.#titleWords(occupation), 'title', 'title');
    }
    #titleWords({ title }) {
        const address = this.link(this.href, this.baseURI);
        const words = this.headingText || this.label(title);
        return address ? html `<a href=${address}>${words}</a>` : words;
    }
    /** Other titles, all of them: beside each other where they are few, else folded. */
    #names({ title, alternativeTitles = [] }) {
        const names = alternativeTitles.filter((name) => name && name !== title);
        if (!names.length)
            return nothing;
        const first = names.length > NAMES ? NAMES - 2 : NAMES;
        const list = formatter(Intl.ListFormat, this.say.language, { type: 'unit' });
        const line = html `<b>${this.say('otherNames')}</b>${' '}<span
        >${list
            .formatToParts(names.slice(0, first))
            .map(({ type, value }) => type === 'element' ? html `<bdi>${this.text(value)}</bdi>` : value)}</span
      >`;
        if (names.length <= first)
            return html `<p class="muted small">${line}</p>`;
        return html `<details class="names small">
      <summary>
        <span>${line} <span>${this.say('andMore', { n: names.length - first })}</span></span>
      </summary>
      <ul>
        ${names.slice(first).map((name) => html `<li>${this.text(name)}</li>`)}
      </ul>
    </details>`;
    }
    #facts(occupation) {
        const { education, facts = [], identifiers = {} } = occupation;
        const study = this.#study(occupation);
        const codes = this.#codes(identifiers);
        const fact = (label, value, note) => html `<div part="fact">
        <dt>${label}</dt>
        <dd>${value}${note && html `<p class="note">${this.text(note)}</p>`}</dd>
      </div>`;
        const rows = [
            study && fact(this.say('study'), html `${study}${ladder(education.isced)}`, education.note),
            ...facts.map(({ label, value, note }) => fact(this.label(label), this.text(value), note)),
            codes.length &&
                fact(this.say('codes'), html `<ul class="codes">
            ${codes.map((code) => html `<li>${code}</li>`)}
          </ul>`),
        ].filter(Boolean);
        // Of these, rows of four would leave one or two alone.
        const thirds = [5, 6, 9].includes(rows.length);
        return rows.length
            ? html `<dl class=${thirds ? 'facts thirds' : 'facts'} part="facts">${rows}</dl>`
            : nothing;
    }
    /** The level of study in the document's words, else in the interface's own. */
    #study({ education }) {
        const { label, isced, note } = education ?? {};
        if (label)
            return this.label(label);
        if (isced !== undefined)
            return this.say(`isced${isced}`);
        return note && '–';
    }
    #codes({ esco, isco08, onetSoc }) {
        const address = esco && this.link(esco);
        return [
            isco08 && `ISCO-08 ${isco08}`,
            onetSoc && html `O*NET-SOC <span class="code">${onetSoc}</span>`,
            esco && (address ? html `<a href=${address}>ESCO</a>` : `ESCO ${esco}`),
        ].filter(Boolean);
    }
}
/** The ISCED levels 1 to 8 as steps, with those up to here filled. */
function ladder(isced) {
    const { passed, here, ahead } = paths(isced);
    if (passed === undefined)
        return nothing;
    return html `<svg class="ladder" viewBox="0 0 79 21" aria-hidden="true">
    <path class="passed" d=${passed} />
    <path class="here" d=${here} />
    <path d=${ahead} />
  </svg>`;
}
/** The paths of a ladder by level, made once for all cards. */
const PATHS = [];
function paths(isced) {
    if (isced === undefined)
        return {};
    return (PATHS[isced] ??= {
        passed: steps(1, isced - 1),
        here: isced ? steps(isced, isced) : '',
        ahead: steps(isced + 1, 8),
    });
}
function steps(from, to) {
    let path = '';
    for (let step = from; step <= to; step += 1) {
        const height = 5 + step * 2;
        path += `M${step * 10 - 10} ${21 - height}h9v${height}h-9z`;
    }
    return path;
}
/** Letters that are written from right to left, and characters that turn the direction of others. */
const TURNS = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ud802\ud803\ud83a\ud83b\ufb1d-\ufefc]/;
/** The names of sources in a line; where they may turn each other, each has its own direction. */
function inLine(sources) {
    const names = sources.map(({ name }) => name);
    const line = names.join(' · ');
    if (!TURNS.test(line))
        return line;
    return names.map((name, i) => [i ? ' · ' : '', html `<bdi>${name}</bdi>`]);
}
/** Lists that were pasted often bring their bullets along. */
function withoutBullet(text) {
    return text.replace(/^[•·‣▪◦●○]\s*|^[*–—-]\s+/, '');
}

/** The relations in the order in which they are shown. */
const RELATIONS$1 = ['progression', 'narrower', 'broader', 'similar'];
/** Pathways by relation, without the relations that have none. */
function pathwaysByRelation(pathways) {
    return RELATIONS$1.map((relation) => ({
        relation,
        pathways: pathways.filter((pathway) => pathway.relation === relation),
    })).filter(({ pathways: members }) => members.length);
}
/** Levels of study that the other occupation usually needs above this one's; unknown is 0. */
function studyDifference({ education }, pathway) {
    const here = education?.isced;
    const there = pathway.education?.isced;
    return here === undefined || there === undefined ? 0 : there - here;
}

/** For elements that use `fold` or `mark`. */
const fragments = css `
  .more > summary {
    font-weight: 600;
    color: var(--_ink);
  }
  [open] .all,
  :not([open]) > * > .fewer {
    display: none;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    opacity: 0;
    white-space: nowrap;
  }
  .mark {
    inline-size: 1em;
    translate: 0 0.1em;
  }
  .mark path {
    fill: var(--_ink);
  }
`;

/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const t=globalThis,i=t=>t,s=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0,h="$lit$",o=`lit$${Math.random().toFixed(9).slice(2)}$`,n="?"+o,r=`<${n}>`,l=void 0===t.document?{createTreeWalker:()=>({})}:document,c=()=>l.createComment(""),a=t=>null===t||"object"!=typeof t&&"function"!=typeof t,u=Array.isArray,d=t=>u(t)||"function"==typeof t?.[Symbol.iterator],f="[ \t\n\f\r]",v=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,_=/-->/g,m=/>/g,p=RegExp(`>|${f}(?:([^\\s"'>=/]+)(${f}*=${f}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),g=/'/g,$=/"/g,y=/^(?:script|style|textarea|title)$/i,E=Symbol.for("lit-noChange"),A=Symbol.for("lit-nothing"),C=new WeakMap,P=l.createTreeWalker(l,129);function V(t,i){if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==e?e.createHTML(i):i}const N=(t,i)=>{const s=t.length-1,e=[];let n,l=2===i?"<svg>":3===i?"<math>":"",c=v;for(let i=0;i<s;i++){const s=t[i];let a,u,d=-1,f=0;for(;f<s.length&&(c.lastIndex=f,u=c.exec(s),null!==u);)f=c.lastIndex,c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:'"'===u[3]?$:g):c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);const x=c===p&&t[i+1].startsWith("/>")?" ":"";l+=c===v?s+r:d>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o+x):s+o+(-2===d?i:x);}return [V(t,l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")),e]};class S{constructor({strings:t,_$litType$:i},e){let r;this.parts=[];let l=0,a=0;const u=t.length-1,d=this.parts,[f,v]=N(t,i);if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes);}for(;null!==(r=P.nextNode())&&d.length<u;){if(1===r.nodeType){if(r.hasAttributes())for(const t of r.getAttributeNames())if(t.endsWith(h)){const i=v[a++],s=r.getAttribute(t).split(o),e=/([.?@])?(.*)/.exec(i);d.push({type:1,index:l,name:e[2],strings:s,ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H}),r.removeAttribute(t);}else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c());}}}else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else {let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1;}l++;}}static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}}function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(false),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}class k{constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i;}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){const{el:{content:i},parts:s}=this._$AD,e=(t?.creationScope??l).importNode(i,true);P.currentNode=e;let h=P.nextNode(),o=0,n=0,r=s[0];for(;void 0!==r;){if(o===r.index){let i;2===r.type?i=new R(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new W(h,this,t)),this._$AV.push(i),r=s[++n];}o!==r?.index&&(h=P.nextNode(),o++);}return P.currentNode=l,e}p(t){let i=0;for(const s of this._$AV) void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++;}}class R{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??true;}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,i=this){t=M(this,t,i),a(t)?t===A||null==t||""===t?(this._$AH!==A&&this._$AR(),this._$AH=A):t!==this._$AH&&t!==E&&this._(t):void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t);}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t));}_(t){this._$AH!==A&&a(this._$AH)?this._$AA.nextSibling.data=t:this.T(l.createTextNode(t)),this._$AH=t;}$(t){const{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===e)this._$AH.p(i);else {const t=new k(e,this),s=t.u(this.options);t.p(i),this.T(s),this._$AH=t;}}_$AC(t){let i=C.get(t.strings);return void 0===i&&C.set(t.strings,i=new S(t)),i}k(t){u(this._$AH)||(this._$AH=[],this._$AR());const i=this._$AH;let s,e=0;for(const h of t)e===i.length?i.push(s=new R(this.O(c()),this.O(c()),this,this.options)):s=i[e],s._$AI(h),e++;e<i.length&&(this._$AR(s&&s._$AB.nextSibling,e),i.length=e);}_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(false,true,s);t!==this._$AB;){const s=i(t).nextSibling;i(t).remove(),t=s;}}setConnected(t){ void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t));}}class H{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,s.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A;}_$AI(t,i=this,s,e){const h=this.strings;let o=false;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else {const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=(r??"")+h[n+1]),this._$AH[n]=r;}o&&!e&&this.j(t);}j(t){t===A?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"");}}class I extends H{constructor(){super(...arguments),this.type=3;}j(t){this.element[this.name]=t===A?void 0:t;}}class L extends H{constructor(){super(...arguments),this.type=4;}j(t){this.element.toggleAttribute(this.name,!!t&&t!==A);}}class z extends H{constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5;}_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t;}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t);}}class W{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s;}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t);}}const j=t.litHtmlPolyfillSupport;j?.(S,R),(t.litHtmlVersions??=[]).push("3.3.3");const B=(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new R(i.insertBefore(c(),t),t,void 0,s??{});}return h._$AI(t),h};

/** An element in which Lit changes only what has changed: what a person does in it stays. */
class LiveElement extends OccupationElement {
    /** Null where there was no document, undefined before the first time. */
    #painted;
    paint(content) {
        const { occupation = null } = this.state;
        // What came with the page, or was shown before its turn.
        if (this.#painted === undefined)
            this.renderRoot.replaceChildren();
        // What a person has opened in one document is not open in the next.
        else if (this.#painted !== occupation)
            B(nothing, this.renderRoot);
        this.#painted = occupation;
        B(content, this.renderRoot, { host: this });
    }
}

const styles$5 = css `
  /* The overlap stands beside the text where large text has room, too. */
  .pathway {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em 3em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .pathway > * {
    flex: 1 17em;
  }
  .pathway > :first-child {
    flex: 999 14em;
  }
  .title {
    font-weight: 600;
  }
  /* The words say it; the arrows are for the eye alone. */
  .up::before {
    content: '↑ ' / '';
  }
  .down::before {
    content: '↓ ' / '';
  }
  .shared {
    fill: var(--_ink);
  }
`;

const RELATIONS = {
    progression: 'pathsNext',
    narrower: 'pathsSpecial',
    broader: 'pathsBroad',
    similar: 'pathsSimilar',
};
/** Missing skills that stand in a line; more are folded. */
const MISSING = 3;
/**
 * `<career-pathways>`: occupations to look at next, with the skills they share with this one.
 *
 * @summary Progression and related occupations by relation.
 * @csspart heading - The heading.
 * @csspart relation - The pathways of one relation.
 * @csspart pathway - One occupation to look at.
 * @csspart overlap - The skills shared with it.
 * @fires occupation-pathway - A link to an occupation is followed; cancelable.
 */
class CareerPathways extends LiveElement {
    static { this.tag = 'career-pathways'; }
    static { this.section = 'pathways'; }
    static { this.parts = ['heading', 'relation', 'pathway', 'overlap']; }
    static { this.sentences = { ...shared$1, ...more, ...pathways }; }
    static { this.styles = [...LiveElement.styles, fragments, styles$5]; }
    /** @internal */
    shows({ pathways }) {
        return !!pathways?.length;
    }
    content(occupation) {
        const { pathways = [] } = occupation;
        return html `
      <div class="stack">
        ${this.ownHeading(this.say('pathsHeading'))}
        ${pathways.some(({ overlap }) => overlap)
            ? html `<p class="muted">${this.say('pathsNote')}</p>`
            : nothing}
      </div>
      ${pathwaysByRelation(pathways).map(({ relation, pathways: members }) => html `<div class="stack" part="relation">
            ${heading(this.level(1), this.say(RELATIONS[relation]), 'sub')}
            <ul>
              ${members.map((pathway) => this.#pathway(occupation, pathway))}
            </ul>
          </div>`)}
      ${this.sources(occupation)}
    `;
    }
    #pathway(occupation, pathway) {
        const { title, summary, href, education, overlap } = pathway;
        const address = this.link(href);
        const name = this.label(title);
        const levels = studyDifference(occupation, pathway);
        const follow = (event) => {
            if (!this.dispatchEvent(new OccupationPathwayEvent(occupation, address, pathway))) {
                event.preventDefault();
            }
        };
        return html `<li class="pathway" part="pathway">
      <div class="stack">
        <p class="title">
          ${address ? html `<a href=${address} @click=${follow}>${name}</a>` : name}
        </p>
        ${this.paragraphs(summary)}
        ${education?.label && html `<p class="small muted">${this.label(education.label)}</p>`}
        ${education?.note && html `<p class="small muted">${this.text(education.note)}</p>`}
        ${levels
            ? html `<p class=${`small ${levels > 0 ? 'up' : 'down'}`}>
                ${this.say(levels > 0 ? 'pathsMoreStudy' : 'pathsLessStudy')}
              </p>`
            : nothing}
        ${overlap?.missing?.length ? this.#missing(overlap) : nothing}
      </div>
      ${overlap?.total
            ? html `<div class="stack" part="overlap">
              ${squares(overlap)}
              <p class="small muted">
                ${this.say('pathsShared', { total: overlap.total, shared: overlap.shared })}
              </p>
            </div>`
            : nothing}
    </li>`;
    }
    /** What the other occupation needs besides: all of it, folded where it is long. */
    #missing({ shared, total, missing = [] }) {
        const unnamed = total - shared - missing.length;
        const label = this.say('pathsLearn');
        const list = html `<ul class="missing">
      ${missing.map((skill) => html `<li>${this.label(skill)}</li>`)}
      ${unnamed > 0 ? html `<li>${this.say('andMore', { n: unnamed })}</li>` : nothing}
    </ul>`;
        return html `<div class="small muted">
      ${missing.length > MISSING
            ? html `<details>
              <summary>
                <span>${label} <span class="count">${this.number(total - shared)}</span></span>
              </summary>
              ${list}
            </details>`
            : html `<p>${label}</p>
              ${list}`}
    </div>`;
    }
}
const PER_ROW = 15;
const STEP = 16;
/** One square a skill, in rows of fifteen with a gap after each five, so that they can be counted. */
function squares({ shared, total }) {
    const at = (i) => {
        const column = i % PER_ROW;
        return `M${column * STEP + Math.floor(column / 5) * 6 + 1} ${Math.floor(i / PER_ROW) * STEP + 1}h11v11h-11z`;
    };
    const path = (from, to) => Array.from({ length: to - from }, (_, i) => at(from + i)).join('');
    const width = PER_ROW * STEP + 12;
    const height = Math.ceil(total / PER_ROW) * STEP;
    return html `<svg
    class="squares"
    width=${`${width / 16}em`}
    viewBox=${`0 0 ${width} ${height}`}
    aria-hidden="true"
  >
    <path class="shared" d=${path(0, shared)} />
    <path class="open" d=${path(shared, total)} />
  </svg>`;
}

const DAY = 24 * 60;
/** Minutes since midnight of a time like "09:30". */
function minutesOf(time) {
    return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
/**
 * The entries of a day in their order: by time, counted from the first entry's time, so that a night
 * shift stays whole. An entry without a time stays behind the one before it; without any times the
 * order is the given one.
 */
function orderedDay(entries) {
    const first = entries.find(({ time }) => time)?.time;
    if (!first)
        return [...entries];
    const start = minutesOf(first);
    let last = 0;
    return entries
        .map((entry) => {
        if (entry.time)
            last = (minutesOf(entry.time) - start + DAY) % DAY;
        return { entry, at: last };
    })
        .sort((a, b) => a.at - b.at)
        .map(({ entry }) => entry);
}

const styles$4 = css `
  /* Columns are counted from the end, because the time's own column comes first where there is width. */
  li {
    display: grid;
    grid-template-columns: 1.5em 1fr;
    column-gap: 0.7em;
  }
  .when,
  .entry {
    grid-column: -2;
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.35em;
    align-items: baseline;
  }
  time {
    font-weight: 600;
  }
  .rail {
    grid-area: 1 / -3 / span 2;
    display: flex;
    flex-direction: column;
    align-items: center;
  }
  .rail svg {
    inline-size: 1.5em;
    --_pen: var(--_edge);
  }
  /* The line is a border, which stays when colours are forced. */
  li:not(:last-child) .rail::after {
    content: '';
    flex: auto;
    border-inline-start: 1px solid var(--_edge);
  }
  li:not(:last-child) .entry {
    padding-block-end: 1.5em;
  }
  @container (min-width: 580px) {
    .timed li {
      grid-template-columns: 6em 1.5em 1fr;
    }
    .timed .when {
      display: grid;
      grid-area: 1 / 1;
      align-content: start;
    }
  }
`;

/**
 * `<day-timeline>`: a typical day in order, with the note that it is an example.
 *
 * @summary A typical day in order.
 * @csspart heading - The heading.
 * @csspart note - That the day is an example.
 * @csspart entry - One entry of the day.
 * @csspart time - The time of an entry.
 */
class DayTimeline extends LiveElement {
    static { this.tag = 'day-timeline'; }
    static { this.section = 'day'; }
    static { this.parts = ['heading', 'note', 'entry', 'time']; }
    static { this.sentences = { ...shared$1, ...day }; }
    static { this.styles = [...LiveElement.styles, styles$4]; }
    static { this.properties = {
        ...LiveElement.properties,
        hourCycle: { attribute: 'hour-cycle' },
    }; }
    /** @internal */
    shows({ day }) {
        return !!day?.entries.length;
    }
    content(occupation) {
        const { entries: given, note } = occupation.day;
        const entries = orderedDay(given);
        const timed = entries.some(({ time }) => time);
        return html `
      <div class="stack">
        ${this.ownHeading(this.say(timed ? 'dayHeading' : 'dayHeadingUntimed'))}
        <div class="muted" part="note">
          ${note ? this.paragraphs(note) : html `<p>${this.say('dayNote')}</p>`}
        </div>
      </div>
      <ol class=${timed ? 'timed' : nothing}>
        ${entries.map((entry) => this.#entry(entry))}
      </ol>
      ${this.sources(occupation)}
    `;
    }
    #entry({ time, period, title, description }) {
        return html `<li part="entry">
      ${time || period
            ? html `<div class="when">
              ${time && html `<time part="time" datetime=${time}>${this.#format(time)}</time>`}
              ${period && html `<span class="period small muted">${this.text(period)}</span>`}
            </div>`
            : nothing}
      <span class="rail" aria-hidden="true"
        ><svg viewBox="0 0 24 24">
          <circle cx="12" cy="12" r="7" fill=${time ? skyAt(minutesOf(time)) : nothing} /></svg
      ></span>
      <div class="entry">
        ${heading(this.level(1), this.label(title), 'sub')}
        <div class="muted">${this.paragraphs(description)}</div>
      </div>
    </li>`;
    }
    #format(time) {
        const { hourCycle } = this;
        return formatter(Intl.DateTimeFormat, [this.language, 'en'], {
            hour: 'numeric',
            minute: '2-digit',
            hourCycle: hourCycle === 'h12' || hourCycle === 'h23' ? hourCycle : undefined,
            timeZone: 'UTC',
        }).format(minutesOf(time) * 60_000);
    }
}
/** The sky's colour from hour to hour: night, dawn, morning, noon, evening, dusk. */
const SKY = [
    [0, 'oklch(.32 .09 278)'],
    [4.5, 'oklch(.38 .1 282)'],
    [6.5, 'oklch(.8 .12 60)'],
    [9, 'oklch(.88 .1 92)'],
    [12, 'oklch(.82 .1 230)'],
    [15, 'oklch(.72 .12 240)'],
    [17.5, 'oklch(.76 .14 58)'],
    [20, 'oklch(.52 .14 300)'],
    [22, 'oklch(.36 .1 282)'],
    [24, 'oklch(.32 .09 278)'],
];
function skyAt(minutes) {
    const hour = minutes / 60;
    const next = SKY.findIndex(([at]) => at > hour);
    const [from, before] = SKY[next - 1];
    const [to, after] = SKY[next];
    const share = Math.round(((hour - from) / (to - from)) * 100);
    return `color-mix(in oklab, ${after} ${share}%, ${before})`;
}

/** The weighted mean of the answers, 0 to 1. Every question has an answer. */
function fitScore(questions, answers) {
    // The sum of large weights may be no number.
    const largest = Math.max(...questions.map(({ weight = 1 }) => weight));
    let sum = 0;
    let weights = 0;
    questions.forEach(({ weight = 1 }, i) => {
        sum += (weight / largest) * answers[i];
        weights += weight / largest;
    });
    // What a computer cannot add exactly is off in the last digits: 0.9 is 0.9, not a little less.
    return Number((sum / weights).toPrecision(14));
}
/** The document's outcome for a score: the one with the highest `from` that the score reaches. */
function givenOutcome(outcomes, score) {
    return [...(outcomes ?? [])]
        .sort((a, b) => b.from - a.from)
        .find(({ from }) => score >= from - 1e-9);
}
/**
 * The default outcome. Its sentences speak of "most of the questions", so it takes the count of the
 * answers as well as their score; more than half "not sure" is an outcome of its own.
 */
function defaultOutcome(answers, score) {
    const most = (answer) => answers.filter((each) => each === answer).length > answers.length / 2;
    if (most(0.5))
        return 'Unsure';
    if (most(1) && score >= 2 / 3)
        return 'High';
    if (most(0) && score <= 1 / 3)
        return 'Low';
    return 'Mid';
}

const styles$3 = css `
  progress {
    inline-size: 100%;
  }
  /* In a column of flex, WebKit keeps the height of field sets from before they had their width. */
  .questions {
    display: grid;
    gap: 1.5em;
  }
  fieldset {
    border: 0;
  }
  legend {
    max-inline-size: 66ch;
    padding-block-end: 0.7em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }
  label {
    display: flex;
    flex: auto;
    gap: 0.5em;
    align-items: center;
    /* In a row too narrow for three the last answer would stand alone: there each has a whole line. */
    --_whole: min(100%, max(0px, (18em - 100%) * 999));
    min-inline-size: var(--_whole);
    max-inline-size: max(9.5em, var(--_whole));
    min-block-size: 2.75em;
    padding: 0.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  input {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  label:is(:hover, :has(:checked)) {
    border-color: var(--_ink);
    background: color-mix(in oklab, var(--_ink) 9%, var(--_surface));
  }
  label:has(:checked) {
    box-shadow: inset 0 0 0 1px var(--_ink);
  }
  .result {
    gap: 1em;
    margin-block-start: 1em;
    padding-inline-start: 1.1em;
    border-inline-start: 3px solid var(--_ink);
  }
  .result li {
    display: grid;
    grid-template-columns: 1em 1fr;
    gap: 0.7em;
    align-items: baseline;
    max-inline-size: 66ch;
  }
  .button.quiet {
    color: var(--_ink);
    background: none;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
`;

const ANSWERS = [
    { value: 1, label: 'fitYes', said: 'fitSaidYes' },
    { value: 0.5, label: 'fitNotSure', said: 'fitSaidNotSure' },
    { value: 0, label: 'fitNo', said: 'fitSaidNo' },
];
/**
 * `<fit-check>`: a few questions to ask oneself. Not a test; the answers stay on the page.
 *
 * @summary Quick questions, progress, a result with its reasons and the next step.
 * @csspart heading - The heading.
 * @csspart progress - How many questions are answered.
 * @csspart question - One question with its answers.
 * @csspart answer - One answer.
 * @csspart result - The result with its reasons.
 * @csspart action - The button in the result.
 * @fires fit-check-complete - All questions are answered, or the score has changed since.
 * @fires occupation-action - The button is followed; cancelable.
 */
class FitCheck extends LiveElement {
    constructor() {
        super(...arguments);
        this.answers = [];
    }
    static { this.tag = 'fit-check'; }
    static { this.section = 'fit'; }
    // prettier-ignore
    static { this.parts = [
        'heading', 'progress', 'question', 'answer', 'result', 'action',
    ]; }
    static { this.sentences = { ...shared$1, ...action$1, ...fit }; }
    static { this.styles = [...LiveElement.styles, fragments, action, styles$3]; }
    static { this.properties = {
        ...LiveElement.properties,
        shareAnswers: { type: Boolean, attribute: 'share-answers', standard: false },
        actionLabel: { attribute: 'action-label' },
        actionHref: { attribute: 'action-href' },
        answers: { state: true },
    }; }
    #asked;
    #reported;
    /** @internal */
    shows({ fitCheck }) {
        return !!fitCheck?.questions.length;
    }
    createRenderRoot() {
        return watchAction(super.createRenderRoot());
    }
    willUpdate(isSet) {
        super.willUpdate(isSet);
        const { fitCheck } = this.state.occupation ?? {};
        if (fitCheck === this.#asked)
            return;
        const given = [];
        if (!this.#asked) {
            // By a person on a prerendered page, before the script was there; in Node there is no root.
            this.renderRoot?.querySelectorAll('input').forEach(({ checked, name }, i) => {
                if (checked)
                    given[Number(name)] = ANSWERS[i % ANSWERS.length].value;
            });
        }
        this.#asked = fitCheck;
        this.#forget(given);
    }
    content(occupation) {
        const { title, intro, questions } = occupation.fitCheck;
        const say = this.say;
        const answered = questions.filter((_, i) => this.answers[i] !== undefined).length;
        const progress = say('fitProgress', { answered, total: questions.length });
        const result = this.#result();
        const terms = [say('fitNotTest'), say(this.shareAnswers ? 'fitPrivacyShared' : 'fitPrivacy')];
        if (!intro)
            terms.unshift(say('fitCount', { n: questions.length }));
        return html `
      <div class="stack">
        ${this.ownHeading(title ? this.text(title) : say('fitHeading'))}${this.paragraphs(intro)}
        <p class="muted">${terms.join(' ')}</p>
      </div>
      <div class="stack" part="progress">
        <span class="small muted" aria-hidden="true">${progress}</span>
        <progress max=${questions.length} .value=${answered} aria-label=${progress}></progress>
      </div>
      <div class="questions">
        ${questions.map(({ text }, i) => html `<fieldset part="question">
              <legend>${this.text(text)}</legend>
              <div class="answers">
                ${ANSWERS.map(({ value, label }) => html `<label part="answer"
                      ><input
                        type="radio"
                        name=${i}
                        .checked=${this.answers[i] === value}
                        @change=${() => this.#answer(i, value)}
                      />${say(label)}</label
                    >`)}
              </div>
            </fieldset>`)}
      </div>
      <div class=${result ? 'stack result' : 'hidden'} part=${result ? 'result' : nothing}>
        <div class="stack" role="status">${result && this.#outcome(result)}</div>
        ${result && this.#reasons(occupation)}
      </div>
    `;
    }
    /** What the answers come to; announced once, when it is there. */
    #outcome({ title, text, given }) {
        return html `${heading(this.level(1), given ? this.text(title) : title, 'heading')}
      <div class="muted">${given ? this.paragraphs(text) : html `<p>${text}</p>`}</div>`;
    }
    /** The answers again, with what they mean, and the next step. */
    #reasons(occupation) {
        const say = this.say;
        const { questions } = occupation.fitCheck;
        return html `${ANSWERS.map(({ value, said }) => {
            const chosen = questions.filter((_, i) => this.answers[i] === value);
            return chosen.length
                ? html `<div class="stack">
              ${heading(this.level(2), say(said), nothing)}
              <ul class="stack">
                ${chosen.map(({ text, reason }) => html `<li>
                      ${mark(value)}<span>${this.text((value === 1 && reason) || text)}</span>
                    </li>`)}
              </ul>
            </div>`
                : nothing;
        })}
      <div class="actions">
        ${actionButton(this, occupation)}
        <button class="button quiet" type="button" @click=${this.#again}>${say('fitAgain')}</button>
      </div>
      <p class="small muted">${say('fitHint')}</p>`;
    }
    #result() {
        const { questions, outcomes } = this.#asked;
        const answers = questions.flatMap((_, i) => this.answers[i] ?? []);
        if (answers.length < questions.length)
            return;
        const score = fitScore(questions, answers);
        const outcome = givenOutcome(outcomes, score);
        if (outcome)
            return { score, title: outcome.title, text: outcome.text, given: true };
        const title = `fit${defaultOutcome(answers, score)}`;
        return { score, title: this.say(title), text: this.say(`${title}Text`), given: false };
    }
    #answer(index, answer) {
        const answers = [...this.answers];
        answers[index] = answer;
        this.answers = answers;
        const result = this.#result();
        if (!result || result.score === this.#reported)
            return;
        this.#reported = result.score;
        const { score, title, text } = result;
        this.dispatchEvent(new FitCheckCompleteEvent(score, text ? { title, text } : { title }, this.shareAnswers ? [...answers] : undefined));
    }
    #forget(given = []) {
        this.answers = given;
        this.#reported = undefined;
    }
    /** Starts again where the questions start, so that the focus is not lost with the button. */
    async #again() {
        this.#forget();
        await this.updateComplete;
        this.renderRoot.querySelector('input')?.focus();
    }
}

const styles$2 = css `
  details {
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_line);
  }
`;

/**
 * `<occupation-faq>`: questions and answers in disclosures, found by the browser's own search.
 *
 * @summary Questions and answers.
 * @csspart heading - The heading.
 * @csspart question - One question.
 * @csspart answer - One answer.
 */
class OccupationFaq extends LiveElement {
    static { this.tag = 'occupation-faq'; }
    static { this.section = 'faq'; }
    static { this.parts = ['heading', 'question', 'answer']; }
    static { this.sentences = { ...shared$1, ...faq }; }
    static { this.styles = [...LiveElement.styles, styles$2]; }
    /** @internal */
    showsFaq() {
        return true;
    }
    /** @internal */
    shows({ faq }) {
        return !!faq?.length;
    }
    /**
     * What a person has opened of a prerendered page before the script was there stays open. Not in
     * `LiveElement`, for all: the skill list alone has no room for it within its budget.
     */
    paint(content) {
        const paint = () => super.paint(content);
        if (this.renderRoot.querySelector('style, link'))
            keep(this.renderRoot, paint);
        else
            paint();
    }
    content({ faq = [] }) {
        return html `
      ${this.ownHeading(this.say('faqHeading'))}
      <div>
        ${faq.map(({ question, answer }) => html `<details>
              <summary part="question">
                ${heading(this.level(1), this.text(question), nothing)}
              </summary>
              <div class="answer" part="answer">${this.paragraphs(answer)}</div>
            </details>`)}
      </div>
    `;
    }
}

/** Whether a skill belongs to a view of skills: ESCO's type, relation and reuse level decide. */
function isInView(skill, view) {
    const { type, reuseLevel } = skill;
    if (view === 'knowledge')
        return type === 'knowledge';
    if (view === 'cross-sector')
        return reuseLevel === 'transversal' || reuseLevel === 'cross-sector';
    return type !== 'knowledge' && relationOf(skill) === view;
}
/** ESCO's relation; a skill without one is essential. */
function relationOf({ relation = 'essential' }) {
    return relation;
}
/** Entries by label, in the order of the first of each; those with none are a group too. */
function groupBy(entries, labelOf) {
    const groups = new Map();
    for (const entry of entries) {
        const label = labelOf(entry) || undefined;
        const group = groups.get(label);
        if (group)
            group.push(entry);
        else
            groups.set(label, [entry]);
    }
    return [...groups].map(([label, members]) => ({ label, entries: members }));
}
/** Skills by group, the largest first; groups of one share the last, which has no label. */
function groupSkills(skills) {
    const large = groupBy(skills, ({ group }) => group)
        .filter(({ label, entries }) => label && entries.length > 1)
        .sort((a, b) => b.entries.length - a.entries.length);
    const labels = new Set(large.map(({ label }) => label));
    const rest = skills.filter(({ group }) => !labels.has(group));
    return rest.length ? [...large, { entries: rest }] : large;
}
/**
 * Groups in two: those within the first `limit` entries, and the folded rest. A labelled group stays
 * whole unless it alone is longer than the limit. A limit of 0 folds nothing.
 */
function foldGroups(groups, limit) {
    let room = limit || Infinity;
    for (const [i, { label, entries }] of groups.entries()) {
        if (entries.length > room) {
            // The start of the shared list is worth showing only if it is more than one.
            if (!room || (i && (label || room === 1)))
                return [groups.slice(0, i), groups.slice(i)];
            const part = (from, to) => ({
                label,
                entries: entries.slice(from, to),
                total: entries.length,
            });
            return [
                [...groups.slice(0, i), part(0, room)],
                [part(room), ...groups.slice(i + 1)],
            ];
        }
        room -= entries.length;
    }
    return [[...groups], []];
}
/** One name for one skill, however often it is listed: its URI, else its label. */
function skillKey({ uri, label }) {
    return uri ?? label.toLowerCase();
}
/** Whether a person who has `owned` (labels or URIs) has the skill. */
function isOwned({ uri, label }, owned) {
    return (uri !== undefined && owned.has(uri)) || owned.has(label.toLowerCase());
}

const rank = ({ inDemand, hot }) => (inDemand ? 0 : hot ? 1 : 2);
/** Technologies in demand first, then hot, then as given. */
function rankTechnologies(technologies) {
    return technologies
        .map((each) => (typeof each === 'string' ? { label: each } : each))
        .sort((a, b) => rank(a) - rank(b));
}
/** Technologies by category, in the order of their first; those without a category come last. */
function groupTechnologies(technologies) {
    return groupBy(technologies, ({ category }) => category).sort((a, b) => Number(!a.label) - Number(!b.label));
}

const styles$1 = css `
  .sheet {
    gap: 2em;
  }
  .view {
    gap: 1em;
  }
  .count {
    font-weight: 400;
    color: var(--_muted);
  }
  .groups,
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 0.35em 3em;
    align-content: start;
  }
  .groups {
    row-gap: 1.5em;
  }
  /* Groups side by side have their lines at one height, however long the labels above them are. */
  .groups > :not([class]) {
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
    row-gap: 0;
  }
  .more > .groups {
    margin-block-start: 1em;
  }
  .wide,
  .row {
    grid-column: 1 / -1;
  }
  .label {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 1em;
    margin-block-end: 0.35em;
    padding-block-end: 0.35em;
    border-block-end: 1px solid var(--_line);
    font-size: 0.88em;
    color: var(--_muted);
  }
  /* Labels stand on one line with each other, with or without a disclosure's mark. */
  .bare {
    display: grid;
    padding-block: 0.15em;
  }
  ul:has(details) .bare {
    padding-inline-start: 1.1em;
  }
  .of {
    display: block;
  }
  /* Labels have a direction of their own, which would not count for the line that they stand on. */
  li,
  li span {
    unicode-bidi: isolate;
  }
  /* The mark stays with its words. */
  .have {
    display: inline-block;
    padding-inline-start: 0.35em;
  }
  .find {
    max-inline-size: 24em;
  }
  label {
    font-weight: 600;
  }
  input {
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    color: inherit;
    background: none;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .row,
  .tags,
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.5em;
  }
  .row {
    align-items: baseline;
    margin-block: -0.35em;
  }
  .category {
    flex: 1 13em;
    font-size: 0.88em;
    font-weight: 400;
    color: var(--_muted);
  }
  .tags {
    flex: 3 20em;
    column-gap: 0.35em;
  }
  .tags li {
    padding: 0.15em 0.7em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: 0.88em;
  }
  .tags .demand {
    border-color: var(--_ink);
    font-weight: 600;
  }
  :is(.tags, .key) .mark {
    inline-size: 0.7em;
    margin-inline-end: 0.35em;
    stroke-width: 2.5;
  }
`;

const TECHNOLOGIES = 'technologies';
const LIMIT = 12;
/** The lists of each view: their headings, and the relation where a view has one list for each. */
const HEADINGS = {
    essential: [['skillsNeed']],
    optional: [['skillsHelp']],
    knowledge: [
        ['knowledgeNeed', 'essential'],
        ['knowledgeHelp', 'optional'],
    ],
    'cross-sector': [['alsoElsewhere']],
};
/**
 * `<skill-list>`: what the job asks for, in views, with exact counts.
 *
 * @summary Skills and knowledge, software and technologies.
 * @csspart heading - The heading.
 * @csspart search - The search box.
 * @csspart view - One view with its heading.
 * @csspart group - One group of skills or technologies.
 * @csspart skill - One skill.
 * @csspart technology - One technology.
 */
class SkillList extends LiveElement {
    static { this.tag = 'skill-list'; }
    static { this.section = 'skills'; }
    static { this.parts = ['heading', 'search', 'view', 'group', 'skill', 'technology']; }
    static { this.sentences = { ...shared$1, ...skills }; }
    static { this.styles = [...LiveElement.styles, fragments, styles$1]; }
    static { this.properties = {
        ...LiveElement.properties,
        show: {},
        limit: { type: Number, standard: LIMIT },
        filter: { type: Boolean, standard: false },
        owned: {},
        query: { state: true, standard: '' },
    }; }
    #owned;
    /** @internal */
    shows({ skills = [], technologies = [] }) {
        return this.#views().some((view) => view === TECHNOLOGIES ? technologies.length : skills.some((skill) => isInView(skill, view)));
    }
    willUpdate(isSet) {
        super.willUpdate(isSet);
        if (isSet('owned'))
            this.#owned = this.#readOwned();
    }
    content(occupation) {
        const { skills = [], technologies = [] } = occupation;
        const views = this.#views();
        const query = this.filter ? plain(this.query.trim()) : '';
        const matches = ({ label }) => !query || plain(label).includes(query);
        const shown = skills.filter((skill) => views.some((view) => isInView(skill, view)));
        const found = shown.filter(matches);
        const asked = views.includes(TECHNOLOGIES) ? technologies : [];
        const tools = rankTechnologies(asked).filter(matches);
        const most = query ? 0 : Math.trunc(this.limit >= 0 ? this.limit : LIMIT);
        return html `
      <div class="stack">
        ${this.ownHeading(this.say('skillsHeading'))}${this.#ownedCount(shown)}
      </div>
      ${this.filter ? this.#search(query && this.#found(distinct(found).length, tools.length)) : nothing}
      ${views.map((view) => view === TECHNOLOGIES
            ? this.#technologies(tools, most || tools.length)
            : HEADINGS[view].map(([title, relation]) => this.#skills(title, found.filter((skill) => isInView(skill, view) && (!relation || relationOf(skill) === relation)), view, most)))}
      ${this.sources(occupation)}
    `;
    }
    #search(found) {
        const find = ({ target }) => {
            // What is open was opened for another skill than stands there next.
            this.renderRoot.querySelectorAll('[open]').forEach((each) => each.removeAttribute('open'));
            this.query = target.value;
        };
        return html `<div class="stack find" part="search">
      <label for="query">${this.say('filter')}</label>
      <input id="query" type="search" autocomplete="off" .value=${this.query} @input=${find} />
      <p class="small muted" role="status">${found}</p>
    </div>`;
    }
    /** What a search found, in words. */
    #found(skills, tools) {
        const found = [
            skills && this.say('filterFound', { n: skills }),
            tools && this.say('techCount', { n: tools }),
        ];
        return found.filter(Boolean).join(' · ') || this.say('filterNone', { text: this.query.trim() });
    }
    #skills(title, skills, view, most) {
        const groups = view === 'cross-sector' ? [{ entries: skills }] : groupSkills(skills);
        const folded = foldGroups(groups, most);
        return this.#view(title, skills.length, folded, ({ label, entries, total = entries.length }) => {
            return html `<div class=${label ? nothing : 'wide'} part="group">
          ${label || groups.length > 1 ? this.#groupLabel(label, 'skillsOther', 'label', total) : nothing}
          <ul>
            ${entries.map((skill) => this.#skill(skill, !label))}
          </ul>
        </div>`;
        });
    }
    /** Technologies by category: those that come first by demand, then, folded, the rest. */
    #technologies(tools, most) {
        const folded = [tools.slice(0, most), tools.slice(most)].map(groupTechnologies);
        const labelled = tools.some(({ category }) => category);
        const keys = [
            tools.some(({ inDemand }) => inDemand) &&
                html `<span>${mark(1)}${this.say('techInDemand')}</span>`,
            tools.some(({ inDemand, hot }) => hot && !inDemand) &&
                html `<span>${mark(0)}${this.say('techHot')}</span>`,
        ].filter(Boolean);
        return this.#view('tech', tools.length, folded, ({ label, entries }) => html `<div class=${labelled ? 'row' : 'wide'} part="group">
          ${labelled ? this.#groupLabel(label, 'techOther', 'category') : nothing}
          <ul class="tags">
            ${entries.map((technology) => this.#technology(technology))}
          </ul>
        </div>`, keys.length ? html `<p class="key small muted" aria-hidden="true">${keys}</p>` : nothing);
    }
    /** A heading with its count, the first groups, and the rest folded. */
    #view(title, total, [first = [], rest = []], show, key) {
        if (!total)
            return nothing;
        const shown = (groups) => html `<div class="groups">${groups.map(show)}</div>`;
        return html `<div class="stack view" part="view">
      ${heading(this.level(1), html `${this.say(title)} <span class="count">${this.number(total)}</span>`, 'sub')}${key}${shown(first)}${rest.length ? fold(this.say, total, this.say(title), shown(rest)) : nothing}
    </div>`;
    }
    #groupLabel(label, other, style, count) {
        return heading(this.level(2), html `<span>${label ? this.label(label) : this.say(other)}</span>${count && html `<span>${this.number(count)}</span>`}`, style);
    }
    #skill(skill, alone) {
        const { description, group } = skill;
        const label = html `<span
      ><bdi>${this.label(skill.label)}</bdi> ${this.#held(skill)}${alone && group ? html `<span class="of small muted">${this.label(group)}</span>` : nothing}</span
    >`;
        return html `<li part="skill">
      ${description
            ? html `<details>
              <summary>${label}</summary>
              <div class="about">${this.paragraphs(description)}</div>
            </details>`
            : html `<div class="bare">${label}</div>`}
    </li>`;
    }
    #held(skill) {
        if (!this.#owned)
            return nothing;
        const has = isOwned(skill, this.#owned);
        // Screen readers with Chromium lose a space that stands alone before a marker of Lit's.
        const words = ` ${this.say(has ? 'have' : 'learn')}`;
        return html `<span class="have small muted">${mark(has ? 1 : 0)}${words}</span>`;
    }
    #technology({ label, inDemand, hot }) {
        const marked = inDemand || hot;
        return html `<li class=${inDemand ? 'demand' : nothing} part="technology">
      ${marked ? mark(inDemand ? 1 : 0) : nothing}${this.text(label)}${marked
            ? html `<span class="hidden"> ${this.say(inDemand ? 'techInDemand' : 'techHot')}</span>`
            : nothing}
    </li>`;
    }
    #ownedCount(skills) {
        const owned = this.#owned;
        const each = distinct(skills);
        if (!owned || !each.length)
            return nothing;
        const n = each.filter((skill) => isOwned(skill, owned)).length;
        return html `<p class="muted">${this.say('haveCount', { n, total: each.length })}</p>`;
    }
    #views() {
        return this.chosen(this.show, [...Object.keys(HEADINGS), TECHNOLOGIES], 'essential optional knowledge technologies');
    }
    #readOwned() {
        const { owned } = this;
        if (owned === undefined)
            return;
        try {
            const list = (typeof owned === 'string' ? JSON.parse(owned) : owned);
            return new Set(list.flatMap((each) => [each.trim(), each.trim().toLowerCase()]));
        }
        catch {
            // Whatever is no list, or has something else than text in it.
            this.warn('owned', 'a JSON array of labels or URIs', owned);
        }
        return;
    }
}
/** A skill that is listed twice counts once. */
function distinct(skills) {
    return [...new Map(skills.map((skill) => [skillKey(skill), skill])).values()];
}
/** Letters without their accents and case, for searching. */
function plain(text) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const styles = css `
  /* A part takes a reader's text spacing from the profile, as the profile does from its tag. */
  .section > * {
    letter-spacing: inherit;
    word-spacing: inherit;
    line-height: inherit;
  }
  .sheet {
    gap: max(2em, 5cqi);
  }
  .sheet > * + * {
    padding-block-start: max(2em, 5cqi);
    border-block-start: 1px solid var(--_line);
  }
`;

/** The sections in their default order. */
const PARTS = {
    card: OccupationCard,
    fit: FitCheck,
    day: DayTimeline,
    skills: SkillList,
    pathways: CareerPathways,
    faq: OccupationFaq,
};
const SECTIONS = Object.keys(PARTS);
/**
 * `<occupation-profile>`: the whole page from one tag, as one sheet.
 *
 * @summary All sections of an occupation.
 * @csspart card-title - Every part of a section, with the section's name before it: `day-entry`,
 * `skills-group`, `pathways-overlap`, `faq-question`, `fit-result` and so on.
 * @csspart card-sources - Where the data are from.
 * @fires fit-check-complete - All questions are answered, or the score has changed since.
 * @fires occupation-action - The button is followed; cancelable.
 * @fires occupation-pathway - A link to an occupation is followed; cancelable.
 */
class OccupationProfile extends LiveElement {
    static { this.tag = 'occupation-profile'; }
    static { this.styles = [...LiveElement.styles, styles]; }
    static { this.properties = {
        ...LiveElement.properties,
        show: {},
        skills: {},
        href: {},
        actionLabel: { attribute: 'action-label' },
        actionHref: { attribute: 'action-href' },
        shareAnswers: { type: Boolean, attribute: 'share-answers', standard: false },
        hourCycle: { attribute: 'hour-cycle' },
        limit: { type: Number, standard: 12 },
        filter: { type: Boolean, standard: false },
        owned: {},
    }; }
    #parts = new Map();
    /** Those of the chosen parts that have something to show; asking passes everything on to them. */
    #shown = [];
    /** Registers the profile and its parts; a part whose tag is taken gets one of its own. */
    static define(tag = this.tag) {
        super.define(tag);
        if (customElements.get(tag) !== this)
            return;
        for (const Part of Object.values(PARTS)) {
            Part.define();
            if (!customElements.getName(Part))
                Part.define(`occupation-profile-${Part.tag}`);
        }
    }
    /** @internal */
    shows() {
        return this.#shown.length > 0;
    }
    /** @internal */
    showsFaq() {
        return this.#sections().includes('faq');
    }
    /** @internal */
    speak(language) {
        super.speak(language);
        // Before its first number a browser reads its data of languages, for 15 ms: now nobody waits for that.
        if (this.state.status === 'loading')
            this.number(0);
    }
    /** @internal One a turn: its parts render after it. */
    get turn() {
        return 0;
    }
    willUpdate(isSet) {
        super.willUpdate(isSet);
        const { occupation } = this.state;
        const parts = occupation ? this.#sections().map((section) => this.#part(section)) : [];
        this.#shown = parts.filter((part) => part.shows(occupation));
    }
    /** A part that came with the page is moved: who is on something in it stays there. */
    paint(content) {
        const focused = this.renderRoot.activeElement?.shadowRoot?.activeElement;
        super.paint(content);
        focused?.focus({ preventScroll: true });
    }
    content(occupation) {
        const titled = this.#sections().includes('card') || !this.headingText;
        return html `
      ${titled ? nothing : this.ownHeading(nothing)}
      ${this.#shown.map((part) => html `<div class="section" lang=${this.language}>${part}</div>`)}
      ${this.sources(occupation)}
    `;
    }
    /** A section's element: the one that came with the page, else made once, by class and not by tag. */
    #part(section) {
        let part = this.#parts.get(section);
        if (!part) {
            const Part = PARTS[section];
            // In Node there is no root.
            const came = this.renderRoot?.querySelector(Part.tag);
            part = came instanceof Part ? came : new Part();
            part.embedded = true;
            part.setAttribute('exportparts', Part.parts.map((name) => `${name}:${section}-${name}`).join());
            this.#parts.set(section, part);
        }
        // A part takes what it knows of these and has no use for the rest.
        const { href, actionLabel, actionHref, shareAnswers, hourCycle, limit, filter, owned } = this;
        Object.assign(part, {
            ...{ href, actionLabel, actionHref, shareAnswers, hourCycle, limit, filter, owned },
            src: this.src,
            show: this.skills,
        });
        if (section === 'card')
            part.headingText = this.headingText;
        part.headingLevel = section === 'card' ? this.level(0) : this.#innerLevel();
        part.give(this.state, this.baseUrl);
        return part;
    }
    /** The sections' level: below the title where there is one. */
    #innerLevel() {
        const titled = this.#sections().includes('card') ? this.headingText !== '' : this.headingText;
        return titled ? this.level(1) : this.level(0);
    }
    #sections() {
        return this.chosen(this.show, SECTIONS);
    }
}

// Every element: the one place that names them all.

var elements = /*#__PURE__*/Object.freeze({
	__proto__: null,
	CareerPathways: CareerPathways,
	DayTimeline: DayTimeline,
	FitCheck: FitCheck,
	OccupationCard: OccupationCard,
	OccupationFaq: OccupationFaq,
	OccupationProfile: OccupationProfile,
	SkillList: SkillList
});

/** Every element; each class knows its tag. */
const elementClasses = Object.values(elements);

const code = (name, codeValue) => codeValue
    ? [
        {
            '@type': 'CategoryCode',
            codeValue,
            inCodeSet: { '@type': 'CategoryCodeSet', name },
        },
    ]
    : [];
/**
 * A document in the words of schema.org (https://schema.org/Occupation), for search engines: what is
 * required and what people do, and with `faq` its questions as an FAQPage. Empty lists are left out.
 */
function structuredData$1(occupation, faq) {
    const { title, alternativeTitles, identifiers, summary, tagline, education } = occupation;
    const codes = [
        ...code('ISCO-08', identifiers?.isco08),
        ...code('O*NET-SOC', identifiers?.onetSoc),
    ];
    const skills = occupation.skills
        ?.filter(({ relation }) => relation !== 'optional')
        .map(({ label, uri }) => ({ '@type': 'DefinedTerm', name: label, url: uri }));
    const questions = faq ? occupation.faq : [];
    return {
        '@context': 'https://schema.org',
        '@graph': [
            {
                '@type': 'Occupation',
                name: title,
                alternateName: filled(alternativeTitles),
                description: summary ?? tagline,
                sameAs: identifiers?.esco,
                occupationalCategory: filled(codes),
                educationRequirements: education?.label,
                skills: filled(skills),
                responsibilities: filled(occupation.responsibilities),
            },
            ...(questions?.length
                ? [
                    {
                        '@type': 'FAQPage',
                        inLanguage: occupation.language,
                        mainEntity: questions.map(({ question, answer }) => ({
                            '@type': 'Question',
                            name: question,
                            acceptedAnswer: { '@type': 'Answer', text: answer },
                        })),
                    },
                ]
                : []),
        ],
    };
}
/** The same as the text of a script, which no text inside can end. */
function structuredDataText(occupation, faq) {
    return JSON.stringify(structuredData$1(occupation, faq)).replaceAll('<', '\\u003c');
}
function filled(list) {
    return list?.length ? [...list] : undefined;
}

/**
 * Takes the sentences that locale modules hand over, before this script and after it: from a list
 * under a symbol that all know, which every copy of the widgets reads.
 */
function takeMessages() {
    const page = globalThis;
    const name = Symbol.for('occupation-widgets.messages');
    const list = Array.isArray(page[name]) ? page[name] : [];
    page[name] = list;
    const take = (each) => {
        const [language, messages] = Array.isArray(each) ? each : [];
        if (typeof language !== 'string' || typeof messages !== 'object' || !messages)
            return;
        addMessages(language, messages);
    };
    list.forEach(take);
    const push = list.push.bind(list);
    list.push = (...more) => {
        more.forEach(take);
        return push(...more);
    };
}

/**
 * A Lit template as HTML text, as far as the elements' templates go: values stand for a whole
 * attribute or among children, listeners are left out, properties of form controls become attributes.
 */
function htmlOf(value, elementHtml) {
    if (value === nothing || value === undefined || value === null)
        return '';
    if (Array.isArray(value))
        return value.map((each) => htmlOf(each, elementHtml)).join('');
    if (isTemplate(value))
        return templateHtml(value, elementHtml);
    if (typeof value === 'object')
        return elementHtml(value);
    return escaped(value.toString());
}
/** Text in which nothing is markup, between tags and in quoted attributes. */
function escaped(text) {
    const entities = {
        '&': '&amp;',
        '<': '&lt;',
        '>': '&gt;',
        '"': '&quot;',
    };
    return text.replace(/[&<>"]/g, (character) => entities[character]);
}
function isTemplate(value) {
    return typeof value === 'object' && value !== null && '_$litType$' in value;
}
function templateHtml({ strings, values }, elementHtml) {
    let html = '';
    let quote = '';
    strings.forEach((string, i) => {
        // Line breaks of the source say nothing, as in the bundle.
        const markup = string.slice(quote.length).replace(/\s+/g, ' ').replaceAll(' >', '>');
        // A text before may end like an attribute.
        const attribute = i < values.length ? /\s([.?@]?)([\w-]+)=("?)$/.exec(markup) : null;
        quote = attribute?.[3] ?? '';
        if (attribute) {
            const [, kind, name] = attribute;
            html += markup.slice(0, attribute.index) + attributeHtml(kind, name, values[i]);
        }
        else {
            html += markup + htmlOf(values[i], elementHtml);
        }
    });
    return html;
}
function attributeHtml(kind, name, value) {
    if (kind === '@' || value === nothing || value === undefined || value === null)
        return '';
    if (kind && typeof value === 'boolean')
        return value ? ` ${name}` : '';
    return ` ${name}="${escaped(value.toString())}"`;
}

// The locale modules that are imported beside this one.
takeMessages();
// As a page's registry asks each class.
for (const { observedAttributes } of elementClasses)
    void observedAttributes;
/** The classes by tag. */
const ELEMENTS = Object.fromEntries(elementClasses.map((element) => [element.tag, element]));
/**
 * An element as HTML with declarative shadow DOM, in the state ready: shown without a script and
 * before it; the script takes it over. For Node.
 * @param document JSON text, or an object of the document's shape
 * @throws OccupationError for a document that does not fit, RangeError for an unknown tag or
 * attribute, and a `src` that is no address
 */
function render(document, options = {}) {
    const { element: tag = OccupationProfile.tag, attributes = {}, src, stylesheet } = options;
    const Class = Object.hasOwn(ELEMENTS, tag) && ELEMENTS[tag];
    if (!Class) {
        throw new RangeError(`element: expected one of ${Object.keys(ELEMENTS).join(', ')}, found ${tag}.`);
    }
    const occupation = parseOccupation(document);
    const { base, asWritten } = addresses(src);
    const element = new Class();
    element.src = src;
    for (const [name, value] of Object.entries(attributes))
        setAttribute(element, Class, name, value);
    const language = validLanguage(attributes.lang) ?? 'en';
    const root = shadowRoot(element, { status: 'ready', occupation }, base, language, stylesheet);
    const own = { ...(src !== undefined && { src }), ...attributes };
    const data = src === undefined
        ? `<script type="application/json">${JSON.stringify(occupation).replaceAll('<', '\\u003c')}</script>`
        : '';
    const description = options.structuredData
        ? `<script type="application/ld+json">${structuredDataText(occupation, element.showsFaq())}</script>`
        : '';
    return `${openingTag(tag, own)}${asWritten(root)}${data}</${tag}>${description}\n`;
}
/** What an author may write on any tag. */
const COMMON = /^(lang|dir|id|class|style|slot|hidden|title|data-.+|aria-.+)$/;
function setAttribute(element, Class, name, value) {
    const known = Class.observedAttributes.filter((each) => !/^(occupation|src|loading)$/.test(each));
    if (known.includes(name))
        element.attributeChangedCallback(name, null, value);
    else if (!COMMON.test(name)) {
        throw new RangeError(`attribute: expected one of ${known.join(', ')}, found ${name}.`);
    }
}
function shadowRoot(element, state, base, language, stylesheet) {
    const still = element;
    const Class = element.constructor;
    element.give(state, base);
    still.willUpdate(() => true);
    element.speak(language);
    const styles = stylesheet
        ? `<link rel="stylesheet" href="${escaped(stylesheet)}">`
        : `<style>${minified(Class.styles.join(''))}</style>`;
    const content = htmlOf(still.render(), (part) => {
        const { tag } = part.constructor;
        const inner = part;
        const exported = inner.getAttribute('exportparts');
        return `${openingTag(tag, { exportparts: exported })}${shadowRoot(inner, state, base, language, stylesheet)}</${tag}>`;
    });
    return `<template shadowrootmode="open">${styles}${content}</template>`;
}
function openingTag(tag, attributes) {
    const all = Object.entries(attributes).map(([name, value]) => value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`);
    return `<${tag}${all.join('')}>`;
}
/** Style sheets without their comments and line breaks. */
function minified(css) {
    return css.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');
}

/**
 * Hands the sentences of a language to every copy of the widgets on the page, now or when it comes:
 * by one list under a symbol that all know, so that no locale carries a copy of the widgets.
 */
function handOver(language, messages) {
    const page = globalThis;
    (page[Symbol.for('occupation-widgets.messages')] ??= []).push([language, messages]);
}

// أنت, without vowel signs that would choose a gender. Not yet reviewed by native speakers:
// docs/translations.md says how.
handOver('ar', {
    loading: 'جارٍ تحميل المهنة…',
    failed: 'لا يمكننا عرض هذه المهنة الآن. يُرجى المحاولة لاحقًا.',
    failedOffline: 'لا يوجد اتصال بالإنترنت. سنعرض هذه المهنة عند عودة الاتصال.',
    empty: 'لا يوجد شيء هنا بعد.',
    showAll: 'عرض الكل ({n})',
    showFewer: 'عرض أقل',
    andMore: 'و{n} غيرها',
    action: 'معرفة المزيد',
    otherNames: 'أسماء أخرى',
    about: 'نبذة عن المهنة',
    doing: 'مهام العمل',
    study: 'مستوى الدراسة المعتاد',
    isced0: 'قبل المدرسة الابتدائية',
    isced1: 'المدرسة الابتدائية',
    isced2: 'المرحلة الإعدادية',
    isced3: 'المرحلة الثانوية',
    isced4: 'دورة إضافية بعد الثانوية',
    isced5: 'دبلوم بعد الثانوية (غالبًا سنتان)',
    isced6: 'بكالوريوس أو ما يعادله',
    isced7: 'ماجستير أو ما يعادله',
    isced8: 'دكتوراه أو ما يعادلها',
    codes: 'الرموز الرسمية',
    fitHeading: 'هل يمكن أن تناسبك هذه المهنة؟',
    fitCount: {
        zero: 'لا أسئلة.',
        one: 'سؤال سريع واحد.',
        two: 'سؤالان سريعان.',
        few: '{n} أسئلة سريعة.',
        many: '{n} سؤالًا سريعًا.',
        other: '{n} سؤال سريع.',
    },
    fitNotTest: 'هذا ليس اختبارًا.',
    fitPrivacy: 'إجاباتك تبقى في هذه الصفحة.',
    fitPrivacyShared: 'يمكن لهذا الموقع رؤية إجاباتك.',
    fitYes: 'نعم',
    fitNotSure: 'لا أعرف',
    fitNo: 'لا',
    fitProgress: 'الإجابات: {answered} من {total}',
    fitHigh: 'قد تناسبك هذه المهنة',
    fitHighText: 'أجبت بنعم عن معظم الأسئلة. من المفيد الآن الحديث مع شخص يعمل في هذه المهنة.',
    fitMid: 'قد يناسبك جزء من هذه المهنة',
    fitMidText: 'أعجبتك بعض الأشياء ولم تعجبك أخرى. من المفيد معرفة ما يشمله العمل والاطلاع على مهن مشابهة.',
    fitLow: 'قد لا تناسبك هذه المهنة',
    fitLowText: 'أجبت بلا عن معظم الأسئلة. هذا مفيد أيضًا. قد تناسبك مهنة أخرى أكثر.',
    fitUnsure: 'لم تتضح الصورة بعد',
    fitUnsureText: 'لا بأس. من المفيد قراءة المزيد عن المهنة ثم المحاولة مرة أخرى.',
    fitSaidYes: 'إجابتك: نعم',
    fitSaidNotSure: 'إجابتك: لا أعرف',
    fitSaidNo: 'إجابتك: لا',
    fitAgain: 'البدء من جديد',
    fitHint: 'هذا مجرد مؤشر. القرار لك وحدك.',
    dayHeading: 'يوم في هذه المهنة',
    dayHeadingUntimed: 'ما يشمله العمل',
    dayNote: 'هذا مثال. الأيام الحقيقية مختلفة.',
    skillsHeading: 'المهارات والمعارف',
    skillsNeed: 'مهارات لازمة',
    skillsHelp: 'مهارات تساعد أيضًا',
    knowledgeNeed: 'أمور تلزم معرفتها',
    knowledgeHelp: 'أمور تحسن معرفتها',
    alsoElsewhere: 'مطلوبة في مهن أخرى أيضًا',
    skillsOther: 'مهارات أخرى',
    filter: 'البحث عن مهارة',
    filterFound: {
        zero: 'لم توجد أي مهارة',
        one: 'وُجدت مهارة واحدة',
        two: 'وُجدت مهارتان',
        few: 'وُجدت {n} مهارات',
        many: 'وُجدت {n} مهارة',
        other: 'وُجدت {n} مهارة',
    },
    filterNone: 'لا توجد مهارة تطابق «{text}». قد تساعد كلمة أقصر.',
    have: 'لديك بالفعل',
    learn: 'يلزم تعلمها',
    haveCount: 'لديك {n} من {total}',
    tech: 'البرامج والأدوات',
    techOther: 'أدوات أخرى',
    techInDemand: 'مطلوبة كثيرًا في إعلانات الوظائف الأمريكية لهذه المهنة',
    techHot: 'شائعة في إعلانات الوظائف الأمريكية',
    techCount: {
        zero: 'لا أدوات',
        one: 'أداة واحدة',
        two: 'أداتان',
        few: '{n} أدوات',
        many: '{n} أداة',
        other: '{n} أداة',
    },
    pathsHeading: 'مهن أخرى قد تهمك',
    pathsNext: 'الخطوات التالية',
    pathsSpecial: 'مهن أكثر تخصصًا',
    pathsBroad: 'مهن أعم',
    pathsSimilar: 'مهن بمهارات مشابهة',
    pathsShared: {
        zero: 'المهارات الرئيسية المشتركة: {shared} من {total}',
        one: 'المهارات الرئيسية المشتركة: {shared} من {total}',
        two: 'المهارات الرئيسية المشتركة: {shared} من {total}',
        few: 'المهارات الرئيسية المشتركة: {shared} من {total}',
        many: 'المهارات الرئيسية المشتركة: {shared} من {total}',
        other: 'المهارات الرئيسية المشتركة: {shared} من {total}',
    },
    pathsLearn: 'ما يلزم تعلمه',
    pathsMoreStudy: 'تحتاج عادةً إلى دراسة أكثر',
    pathsLessStudy: 'تحتاج عادةً إلى دراسة أقل',
    pathsNote: 'وجود مهارات مشتركة لا يعني امتلاك المؤهلات.',
    faqHeading: 'أسئلة شائعة',
    sources: 'مصادر هذه المعلومات',
});

// Ty. Not yet reviewed by native speakers: docs/translations.md says how.
handOver('cs', {
    loading: 'Načítáme povolání…',
    failed: 'Toto povolání teď nemůžeme ukázat. Zkus to později.',
    failedOffline: 'Nemáš připojení k internetu. Povolání ukážeme, až se připojení obnoví.',
    empty: 'Tady zatím nic není.',
    showAll: 'Zobrazit vše ({n})',
    showFewer: 'Zobrazit méně',
    andMore: 'a další ({n})',
    action: 'Zjistit více',
    otherNames: 'Další názvy',
    about: 'Co je to za povolání',
    doing: 'Co se v tomto povolání dělá',
    study: 'Obvyklé vzdělání',
    isced0: 'Před základní školou',
    isced1: 'První stupeň základní školy',
    isced2: 'Druhý stupeň základní školy',
    isced3: 'Střední škola',
    isced4: 'Další kurz po střední škole',
    isced5: 'Krátké vyšší studium (často dva roky)',
    isced6: 'Bakalářské nebo podobné studium',
    isced7: 'Magisterské nebo podobné studium',
    isced8: 'Doktorské nebo podobné studium',
    codes: 'Oficiální kódy',
    fitHeading: 'Mohlo by to být povolání pro tebe?',
    fitCount: {
        one: '{n} krátká otázka.',
        few: '{n} krátké otázky.',
        many: '{n} krátké otázky.',
        other: '{n} krátkých otázek.',
    },
    fitNotTest: 'Není to zkouška.',
    fitPrivacy: 'Tvoje odpovědi zůstanou na této stránce.',
    fitPrivacyShared: 'Tento web může tvoje odpovědi vidět.',
    fitYes: 'Ano',
    fitNotSure: 'Nevím',
    fitNo: 'Ne',
    fitProgress: 'Odpovědi: {answered} z {total}',
    fitHigh: 'Toto povolání by mohlo být pro tebe',
    fitHighText: 'Většina tvých odpovědí je „ano“. Dobrým dalším krokem je promluvit si s někým, kdo tuto práci dělá.',
    fitMid: 'Část tohoto povolání by mohla být pro tebe',
    fitMidText: 'Něco se ti líbí a něco ne. Podívej se, co k práci patří, a prohlédni si podobná povolání.',
    fitLow: 'Toto povolání možná není pro tebe',
    fitLowText: 'Většina tvých odpovědí je „ne“. I to je dobré vědět. Možná ti víc sedne jiné povolání.',
    fitUnsure: 'Ještě nevíš',
    fitUnsureText: 'To nevadí. Přečti si o povolání víc a zkus to znovu.',
    fitSaidYes: 'Odpověď „ano“',
    fitSaidNotSure: 'Odpověď „nevím“',
    fitSaidNo: 'Odpověď „ne“',
    fitAgain: 'Začít znovu',
    fitHint: 'Je to jen vodítko. Rozhodnutí je na tobě.',
    dayHeading: 'Den v tomto povolání',
    dayHeadingUntimed: 'Co k práci patří',
    dayNote: 'Je to příklad. Skutečné dny bývají jiné.',
    skillsHeading: 'Dovednosti a znalosti',
    skillsNeed: 'Co je potřeba umět',
    skillsHelp: 'Co se také hodí',
    knowledgeNeed: 'Co je potřeba znát',
    knowledgeHelp: 'Co je dobré znát',
    alsoElsewhere: 'Hodí se i v jiných povoláních',
    skillsOther: 'Další dovednosti',
    filter: 'Najít dovednost',
    filterFound: {
        one: 'Nalezena {n} dovednost',
        few: 'Nalezeny {n} dovednosti',
        many: 'Nalezeno {n} dovednosti',
        other: 'Nalezeno {n} dovedností',
    },
    filterNone: 'Výrazu „{text}“ neodpovídá žádná dovednost. Zkus kratší slovo.',
    have: 'To umíš',
    learn: 'Zbývá se naučit',
    haveCount: 'Umíš {n} z {total}',
    tech: 'Programy a nástroje',
    techOther: 'Další nástroje',
    techInDemand: 'Časté v pracovních inzerátech z USA pro toto povolání',
    techHot: 'Běžné v pracovních inzerátech z USA',
    techCount: {
        one: '{n} nástroj',
        few: '{n} nástroje',
        many: '{n} nástroje',
        other: '{n} nástrojů',
    },
    pathsHeading: 'Podívej se i na jiná povolání',
    pathsNext: 'Další kroky',
    pathsSpecial: 'Specializovanější povolání',
    pathsBroad: 'Obecnější povolání',
    pathsSimilar: 'Povolání s podobnými dovednostmi',
    pathsShared: {
        one: 'Společná hlavní dovednost: {shared} z {total}',
        few: 'Společné hlavní dovednosti: {shared} z {total}',
        many: 'Společné hlavní dovednosti: {shared} z {total}',
        other: 'Společné hlavní dovednosti: {shared} z {total}',
    },
    pathsLearn: 'Co se ještě naučit',
    pathsMoreStudy: 'Obvykle vyžaduje vyšší vzdělání',
    pathsLessStudy: 'Obvykle vyžaduje nižší vzdělání',
    pathsNote: 'Společné dovednosti neznamenají, že už máš kvalifikaci.',
    faqHeading: 'Časté otázky',
    sources: 'Odkud tyto informace jsou',
});

// Du. Not yet reviewed by native speakers: docs/translations.md says how.
handOver('de', {
    loading: 'Der Beruf wird geladen\u00a0…',
    failed: 'Wir können diesen Beruf gerade nicht zeigen. Versuch es später noch einmal.',
    failedOffline: 'Du bist offline. Sobald du wieder online bist, zeigen wir diesen Beruf.',
    empty: 'Hier gibt es noch nichts zu sehen.',
    showAll: 'Alle {n} zeigen',
    showFewer: 'Weniger zeigen',
    andMore: 'und {n} weitere',
    action: 'Mehr erfahren',
    otherNames: 'Auch genannt',
    about: 'Worum es geht',
    doing: 'Was du tun würdest',
    study: 'Üblicher Abschluss',
    isced0: 'Vor der Grundschule',
    isced1: 'Grundschule',
    isced2: 'Schule bis Klasse 9 oder 10',
    isced3: 'Ausbildung oder Abitur',
    isced4: 'Zusätzlicher Lehrgang nach der Schule',
    isced5: 'Kurze höhere Ausbildung (oft zwei Jahre)',
    isced6: 'Bachelor oder gleichwertig',
    isced7: 'Master oder gleichwertig',
    isced8: 'Doktor oder gleichwertig',
    codes: 'Offizielle Codes',
    fitHeading: 'Könnte dieser Beruf zu dir passen?',
    fitCount: { one: '{n} kurze Frage.', other: '{n} kurze Fragen.' },
    fitNotTest: 'Das ist kein Test.',
    fitPrivacy: 'Deine Antworten bleiben auf dieser Seite.',
    fitPrivacyShared: 'Diese Website kann deine Antworten sehen.',
    fitYes: 'Ja',
    fitNotSure: 'Weiß nicht',
    fitNo: 'Nein',
    fitProgress: '{answered} von {total} beantwortet',
    fitHigh: 'Dieser Beruf könnte zu dir passen',
    fitHighText: 'Du hast die meisten Fragen mit Ja beantwortet. Ein guter nächster Schritt: Sprich mit Menschen, die diesen Beruf haben.',
    fitMid: 'Manches an diesem Beruf könnte zu dir passen',
    fitMidText: 'Einiges hat dir gefallen, anderes nicht. Schau dir an, was zur Arbeit gehört, und auch ähnliche Berufe.',
    fitLow: 'Dieser Beruf ist vielleicht nichts für dich',
    fitLowText: 'Du hast die meisten Fragen mit Nein beantwortet. Auch das ist gut zu wissen. Ein anderer Beruf passt vielleicht besser zu dir.',
    fitUnsure: 'Du bist dir noch nicht sicher',
    fitUnsureText: 'Das macht nichts. Lies mehr über den Beruf und versuch es noch einmal.',
    fitSaidYes: 'Hier hast du Ja gesagt',
    fitSaidNotSure: 'Hier warst du nicht sicher',
    fitSaidNo: 'Hier hast du Nein gesagt',
    fitAgain: 'Von vorn anfangen',
    fitHint: 'Das ist nur ein Hinweis. Entscheiden kannst nur du.',
    dayHeading: 'Ein Tag im Beruf',
    dayHeadingUntimed: 'Was zur Arbeit gehört',
    dayNote: 'Das ist ein Beispiel. Echte Tage sehen anders aus.',
    skillsHeading: 'Können und Wissen',
    skillsNeed: 'Was du können musst',
    skillsHelp: 'Was außerdem hilft',
    knowledgeNeed: 'Worüber du Bescheid wissen musst',
    knowledgeHelp: 'Was gut zu wissen ist',
    alsoElsewhere: 'Auch in anderen Berufen gefragt',
    skillsOther: 'Weiteres',
    filter: 'Fähigkeit suchen',
    filterFound: { one: '{n} Fähigkeit gefunden', other: '{n} Fähigkeiten gefunden' },
    filterNone: 'Keine Fähigkeit passt zu „{text}“. Versuch es mit einem kürzeren Wort.',
    have: 'Das kannst du',
    learn: 'Noch zu lernen',
    haveCount: 'Du kannst {n} von {total}',
    tech: 'Programme und Werkzeuge',
    techOther: 'Andere Werkzeuge',
    techInDemand: 'Oft in US-Stellenanzeigen für diesen Beruf',
    techHot: 'Häufig in US-Stellenanzeigen',
    techCount: { one: '{n} Werkzeug', other: '{n} Werkzeuge' },
    pathsHeading: 'Schau dir auch diese Berufe an',
    pathsNext: 'Nächste Schritte',
    pathsSpecial: 'Speziellere Berufe',
    pathsBroad: 'Allgemeinere Berufe',
    pathsSimilar: 'Berufe mit ähnlichen Fähigkeiten',
    pathsShared: {
        one: 'Wichtige Fähigkeit gemeinsam: {shared} von {total}',
        other: 'Wichtige Fähigkeiten gemeinsam: {shared} von {total}',
    },
    pathsLearn: 'Neu zu lernen',
    pathsMoreStudy: 'Braucht meist einen höheren Abschluss',
    pathsLessStudy: 'Braucht meist einen niedrigeren Abschluss',
    pathsNote: 'Gleiche Fähigkeiten bedeuten noch nicht, dass du dafür ausgebildet bist.',
    faqHeading: 'Häufige Fragen',
    sources: 'Woher diese Angaben kommen',
});

// Εσύ. Not yet reviewed by native speakers: docs/translations.md says how.
handOver('el', {
    loading: 'Φορτώνουμε το επάγγελμα…',
    failed: 'Δεν μπορούμε να δείξουμε αυτό το επάγγελμα τώρα. Δοκίμασε αργότερα.',
    failedOffline: 'Δεν έχεις σύνδεση. Θα δείξουμε αυτό το επάγγελμα όταν συνδεθείς ξανά.',
    empty: 'Εδώ δεν υπάρχει ακόμα τίποτα.',
    showAll: 'Εμφάνιση όλων ({n})',
    showFewer: 'Εμφάνιση λιγότερων',
    andMore: 'και {n} ακόμα',
    action: 'Μάθε περισσότερα',
    otherNames: 'Λέγεται και',
    about: 'Τι είναι αυτό το επάγγελμα',
    doing: 'Τι θα έκανες',
    study: 'Συνηθισμένο επίπεδο σπουδών',
    isced0: 'Πριν από το δημοτικό',
    isced1: 'Δημοτικό',
    isced2: 'Γυμνάσιο',
    isced3: 'Λύκειο',
    isced4: 'Κατάρτιση μετά το λύκειο',
    isced5: 'Σύντομες ανώτερες σπουδές (συχνά δύο χρόνια)',
    isced6: 'Πτυχίο ή ισότιμο',
    isced7: 'Μεταπτυχιακό ή ισότιμο',
    isced8: 'Διδακτορικό ή ισότιμο',
    codes: 'Επίσημοι κωδικοί',
    fitHeading: 'Θα σου ταίριαζε αυτό το επάγγελμα;',
    fitCount: { one: '{n} γρήγορη ερώτηση.', other: '{n} γρήγορες ερωτήσεις.' },
    fitNotTest: 'Δεν είναι τεστ.',
    fitPrivacy: 'Οι απαντήσεις σου μένουν σε αυτή τη σελίδα.',
    fitPrivacyShared: 'Αυτός ο ιστότοπος μπορεί να δει τις απαντήσεις σου.',
    fitYes: 'Ναι',
    fitNotSure: 'Δεν ξέρω',
    fitNo: 'Όχι',
    fitProgress: 'Απαντήσεις: {answered} από {total}',
    fitHigh: 'Αυτό το επάγγελμα μπορεί να σου ταιριάζει',
    fitHighText: 'Είπες ναι στις περισσότερες ερωτήσεις. Μια καλή ιδέα: μίλησε με έναν άνθρωπο που κάνει αυτή τη δουλειά.',
    fitMid: 'Ένα μέρος αυτού του επαγγέλματος μπορεί να σου ταιριάζει',
    fitMidText: 'Κάποια σου αρέσουν και κάποια όχι. Δες τι περιλαμβάνει η δουλειά και παρόμοια επαγγέλματα.',
    fitLow: 'Ίσως αυτό το επάγγελμα δεν είναι για σένα',
    fitLowText: 'Είπες όχι στις περισσότερες ερωτήσεις. Κι αυτό είναι χρήσιμο. Ίσως σου ταιριάζει κάτι άλλο.',
    fitUnsure: 'Δεν ξέρεις ακόμα',
    fitUnsureText: 'Δεν πειράζει. Διάβασε κι άλλα και δοκίμασε ξανά.',
    fitSaidYes: 'Εδώ είπες ναι',
    fitSaidNotSure: 'Εδώ δεν ήξερες',
    fitSaidNo: 'Εδώ είπες όχι',
    fitAgain: 'Από την αρχή',
    fitHint: 'Είναι μόνο μια ένδειξη. Εσύ αποφασίζεις.',
    dayHeading: 'Μια μέρα στη δουλειά',
    dayHeadingUntimed: 'Τι περιλαμβάνει η δουλειά',
    dayNote: 'Είναι παράδειγμα. Οι πραγματικές μέρες διαφέρουν.',
    skillsHeading: 'Δεξιότητες και γνώσεις',
    skillsNeed: 'Τι πρέπει να ξέρεις να κάνεις',
    skillsHelp: 'Τι άλλο βοηθάει',
    knowledgeNeed: 'Τι πρέπει να γνωρίζεις',
    knowledgeHelp: 'Τι είναι καλό να γνωρίζεις',
    alsoElsewhere: 'Χρήσιμες και σε άλλα επαγγέλματα',
    skillsOther: 'Άλλες δεξιότητες',
    filter: 'Βρες μια δεξιότητα',
    filterFound: { one: 'Βρέθηκε {n} δεξιότητα', other: 'Βρέθηκαν {n} δεξιότητες' },
    filterNone: 'Καμία δεξιότητα δεν ταιριάζει με «{text}». Δοκίμασε πιο μικρή λέξη.',
    have: 'Το έχεις',
    learn: 'Μένει να το μάθεις',
    haveCount: 'Έχεις {n} από {total}',
    tech: 'Προγράμματα και εργαλεία',
    techOther: 'Άλλα εργαλεία',
    techInDemand: 'Συχνό σε αγγελίες εργασίας των ΗΠΑ για αυτό το επάγγελμα',
    techHot: 'Συχνό σε αγγελίες εργασίας των ΗΠΑ',
    techCount: { one: '{n} εργαλείο', other: '{n} εργαλεία' },
    pathsHeading: 'Δες και άλλα επαγγέλματα',
    pathsNext: 'Επόμενα βήματα',
    pathsSpecial: 'Πιο εξειδικευμένα επαγγέλματα',
    pathsBroad: 'Πιο γενικά επαγγέλματα',
    pathsSimilar: 'Επαγγέλματα με παρόμοιες δεξιότητες',
    pathsShared: {
        one: 'Κοινή βασική δεξιότητα: {shared} από {total}',
        other: 'Κοινές βασικές δεξιότητες: {shared} από {total}',
    },
    pathsLearn: 'Τι μένει να μάθεις',
    pathsMoreStudy: 'Συνήθως θέλει περισσότερες σπουδές',
    pathsLessStudy: 'Συνήθως θέλει λιγότερες σπουδές',
    pathsNote: 'Οι κοινές δεξιότητες δεν σημαίνουν ότι έχεις ήδη τα προσόντα.',
    faqHeading: 'Συχνές ερωτήσεις',
    sources: 'Από πού είναι αυτές οι πληροφορίες',
});

// Tú. Not yet reviewed by native speakers: docs/translations.md says how.
handOver('es', {
    loading: 'Cargando los datos del trabajo…',
    failed: 'Ahora no podemos mostrar este trabajo. Inténtalo más tarde.',
    failedOffline: 'No tienes conexión. Mostraremos este trabajo cuando vuelvas a tenerla.',
    empty: 'Aquí todavía no hay nada que ver.',
    showAll: 'Ver todo ({n})',
    showFewer: 'Ver menos',
    andMore: 'y {n} más',
    action: 'Saber más',
    otherNames: 'También se llama',
    about: 'En qué consiste',
    doing: 'Lo que harías',
    study: 'Nivel de estudios habitual',
    isced0: 'Antes de la primaria',
    isced1: 'Educación primaria',
    isced2: 'Primera parte de la secundaria',
    isced3: 'Final de la secundaria',
    isced4: 'Curso adicional después de la secundaria',
    isced5: 'Estudios superiores cortos (a menudo dos años)',
    isced6: 'Grado universitario o equivalente',
    isced7: 'Máster o equivalente',
    isced8: 'Doctorado o equivalente',
    codes: 'Códigos oficiales',
    fitHeading: '¿Podría ser para ti este trabajo?',
    fitCount: {
        one: '{n} pregunta rápida.',
        many: '{n} preguntas rápidas.',
        other: '{n} preguntas rápidas.',
    },
    fitNotTest: 'No es un examen.',
    fitPrivacy: 'Tus respuestas se quedan en esta página.',
    fitPrivacyShared: 'Este sitio web puede ver tus respuestas.',
    fitYes: 'Sí',
    fitNotSure: 'No lo sé',
    fitNo: 'No',
    fitProgress: 'Respuestas: {answered} de {total}',
    fitHigh: 'Este trabajo podría ser para ti',
    fitHighText: 'Has dicho que sí a la mayoría de las preguntas. Un buen siguiente paso es hablar con alguien que haga este trabajo.',
    fitMid: 'Una parte de este trabajo podría ser para ti',
    fitMidText: 'Algunas cosas te gustan y otras no. Mira en qué consiste el trabajo y busca otros parecidos.',
    fitLow: 'Puede que este trabajo no sea para ti',
    fitLowText: 'Has dicho que no a la mayoría de las preguntas. Saberlo también ayuda. Quizá te vaya mejor otro trabajo.',
    fitUnsure: 'Todavía no lo tienes claro',
    fitUnsureText: 'No pasa nada. Lee más sobre el trabajo e inténtalo otra vez.',
    fitSaidYes: 'Has dicho que sí',
    fitSaidNotSure: 'No lo tenías claro',
    fitSaidNo: 'Has dicho que no',
    fitAgain: 'Empezar de nuevo',
    fitHint: 'Es solo una pista. La decisión es tuya.',
    dayHeading: 'Un día de trabajo',
    dayHeadingUntimed: 'Qué se hace en este trabajo',
    dayNote: 'Es un ejemplo. Los días reales son distintos.',
    skillsHeading: 'Habilidades y conocimientos',
    skillsNeed: 'Lo que hay que saber hacer',
    skillsHelp: 'Lo que también ayuda',
    knowledgeNeed: 'Lo que hay que conocer',
    knowledgeHelp: 'Lo que es bueno conocer',
    alsoElsewhere: 'Útiles también en otros trabajos',
    skillsOther: 'Otras habilidades',
    filter: 'Buscar una habilidad',
    filterFound: {
        one: '{n} habilidad encontrada',
        many: '{n} habilidades encontradas',
        other: '{n} habilidades encontradas',
    },
    filterNone: 'Ninguna habilidad coincide con «{text}». Prueba con una palabra más corta.',
    have: 'Ya lo tienes',
    learn: 'Por aprender',
    haveCount: 'Tienes {n} de {total}',
    tech: 'Programas y herramientas',
    techOther: 'Otras herramientas',
    techInDemand: 'Frecuente en anuncios de empleo de EE.\u00a0UU. para este trabajo',
    techHot: 'Habitual en anuncios de empleo de EE.\u00a0UU.',
    techCount: { one: '{n} herramienta', many: '{n} herramientas', other: '{n} herramientas' },
    pathsHeading: 'Descubre otros trabajos',
    pathsNext: 'Próximos pasos',
    pathsSpecial: 'Trabajos más especializados',
    pathsBroad: 'Trabajos más generales',
    pathsSimilar: 'Trabajos con habilidades parecidas',
    pathsShared: {
        one: 'Habilidad principal en común: {shared} de {total}',
        many: 'Habilidades principales en común: {shared} de {total}',
        other: 'Habilidades principales en común: {shared} de {total}',
    },
    pathsLearn: 'Lo que falta por aprender',
    pathsMoreStudy: 'Suele pedir más estudios',
    pathsLessStudy: 'Suele pedir menos estudios',
    pathsNote: 'Compartir habilidades no significa que ya tengas la formación necesaria.',
    faqHeading: 'Preguntas frecuentes',
    sources: 'De dónde viene esta información',
});

// Tu. Not yet reviewed by native speakers: docs/translations.md says how.
handOver('fr', {
    loading: 'Chargement du métier…',
    failed: 'Impossible d’afficher ce métier pour le moment. Réessaie plus tard.',
    failedOffline: 'Tu es hors ligne. Ce métier s’affichera dès que tu seras de nouveau en ligne.',
    empty: 'Il n’y a encore rien à voir ici.',
    showAll: 'Tout afficher ({n})',
    showFewer: 'Afficher moins',
    andMore: 'et {n} de plus',
    action: 'En savoir plus',
    otherNames: 'Autres noms',
    about: 'Le métier',
    doing: 'Ce que tu ferais',
    study: 'Niveau d’études habituel',
    isced0: 'Avant l’école primaire',
    isced1: 'École primaire',
    isced2: 'Collège',
    isced3: 'Lycée ou formation professionnelle',
    isced4: 'Formation complémentaire après le lycée',
    isced5: 'Études supérieures courtes (souvent deux ans)',
    isced6: 'Licence ou équivalent',
    isced7: 'Master ou équivalent',
    isced8: 'Doctorat ou équivalent',
    codes: 'Codes officiels',
    fitHeading: 'Ce métier pourrait-il te convenir\u00a0?',
    fitCount: {
        one: '{n} question rapide.',
        many: '{n} questions rapides.',
        other: '{n} questions rapides.',
    },
    fitNotTest: 'Ce n’est pas un examen.',
    fitPrivacy: 'Tes réponses restent sur cette page.',
    fitPrivacyShared: 'Ce site peut voir tes réponses.',
    fitYes: 'Oui',
    fitNotSure: 'J’hésite',
    fitNo: 'Non',
    fitProgress: 'Réponses données\u00a0: {answered} sur {total}',
    fitHigh: 'Ce métier pourrait te convenir',
    fitHighText: 'Tu as répondu oui à la plupart des questions. Bonne idée pour la suite\u00a0: parler avec quelqu’un qui fait ce métier.',
    fitMid: 'Une partie de ce métier pourrait te convenir',
    fitMidText: 'Certaines choses te plaisent, d’autres non. Regarde en quoi consiste le travail, et découvre des métiers proches.',
    fitLow: 'Ce métier n’est peut-être pas pour toi',
    fitLowText: 'Tu as répondu non à la plupart des questions. C’est utile à savoir. Un autre métier te conviendra peut-être mieux.',
    fitUnsure: 'Tu hésites encore',
    fitUnsureText: 'Ce n’est pas grave. Découvre mieux le métier, puis réessaie.',
    fitSaidYes: 'Tu as répondu oui',
    fitSaidNotSure: 'Tu hésitais',
    fitSaidNo: 'Tu as répondu non',
    fitAgain: 'Recommencer',
    fitHint: 'Ce n’est qu’une indication. C’est à toi de décider.',
    dayHeading: 'Une journée type',
    dayHeadingUntimed: 'En quoi consiste le travail',
    dayNote: 'C’est un exemple. Les vraies journées sont différentes.',
    skillsHeading: 'Compétences et connaissances',
    skillsNeed: 'Ce qu’il faut savoir faire',
    skillsHelp: 'Ce qui aide aussi',
    knowledgeNeed: 'Ce qu’il faut connaître',
    knowledgeHelp: 'Ce qu’il est bon de connaître',
    alsoElsewhere: 'Utiles aussi dans d’autres métiers',
    skillsOther: 'Autres compétences',
    filter: 'Chercher une compétence',
    filterFound: {
        one: '{n} compétence trouvée',
        many: '{n} compétences trouvées',
        other: '{n} compétences trouvées',
    },
    filterNone: 'Aucune compétence ne correspond à «\u00a0{text}\u00a0». Essaie avec un mot plus court.',
    have: 'Tu l’as déjà',
    learn: 'À apprendre',
    haveCount: 'Tu en as {n} sur {total}',
    tech: 'Logiciels et outils',
    techOther: 'Autres outils',
    techInDemand: 'Fréquent dans les offres d’emploi américaines pour ce métier',
    techHot: 'Courant dans les offres d’emploi américaines',
    techCount: { one: '{n} outil', many: '{n} outils', other: '{n} outils' },
    pathsHeading: 'D’autres métiers à découvrir',
    pathsNext: 'Et après\u00a0?',
    pathsSpecial: 'Métiers plus spécialisés',
    pathsBroad: 'Métiers plus généraux',
    pathsSimilar: 'Métiers aux compétences proches',
    pathsShared: {
        one: 'Compétence principale en commun\u00a0: {shared} sur {total}',
        many: 'Compétences principales en commun\u00a0: {shared} sur {total}',
        other: 'Compétences principales en commun\u00a0: {shared} sur {total}',
    },
    pathsLearn: 'À apprendre en plus',
    pathsMoreStudy: 'Demande souvent plus d’études',
    pathsLessStudy: 'Demande souvent moins d’études',
    pathsNote: 'Avoir des compétences en commun ne veut pas dire que tu as déjà la formation nécessaire.',
    faqHeading: 'Questions fréquentes',
    sources: 'D’où viennent ces informations',
});

// Tu. Not yet reviewed by native speakers: docs/translations.md says how.
handOver('it', {
    loading: 'Caricamento in corso…',
    failed: 'Ora non possiamo mostrare questo lavoro. Riprova più tardi.',
    failedOffline: 'Sei offline. Mostreremo questo lavoro quando tornerai online.',
    empty: 'Qui non c’è ancora niente da vedere.',
    showAll: 'Mostra tutto ({n})',
    showFewer: 'Mostra meno',
    andMore: 'e ancora {n}',
    action: 'Scopri di più',
    otherNames: 'Altri nomi',
    about: 'Di che lavoro si tratta',
    doing: 'Che cosa faresti',
    study: 'Livello di studio più comune',
    isced0: 'Prima della scuola primaria',
    isced1: 'Scuola primaria',
    isced2: 'Scuola media',
    isced3: 'Diploma di scuola superiore',
    isced4: 'Corso aggiuntivo dopo il diploma',
    isced5: 'Corso superiore breve (spesso due anni)',
    isced6: 'Laurea triennale o titolo equivalente',
    isced7: 'Laurea magistrale o titolo equivalente',
    isced8: 'Dottorato o titolo equivalente',
    codes: 'Codici ufficiali',
    fitHeading: 'Questo lavoro potrebbe fare per te?',
    fitCount: {
        one: '{n} domanda veloce.',
        many: '{n} domande veloci.',
        other: '{n} domande veloci.',
    },
    fitNotTest: 'Non è un esame.',
    fitPrivacy: 'Le tue risposte restano in questa pagina.',
    fitPrivacyShared: 'Questo sito può vedere le tue risposte.',
    fitYes: 'Sì',
    fitNotSure: 'Non so',
    fitNo: 'No',
    fitProgress: 'Risposte: {answered} su {total}',
    fitHigh: 'Questo lavoro potrebbe fare per te',
    fitHighText: 'Hai risposto sì alla maggior parte delle domande. Ora è una buona idea parlare con chi fa questo lavoro.',
    fitMid: 'Una parte di questo lavoro potrebbe fare per te',
    fitMidText: 'Alcune cose ti piacciono e altre no. Guarda che cosa si fa in questo lavoro e cercane altri simili.',
    fitLow: 'Forse questo lavoro non fa per te',
    fitLowText: 'Hai risposto no alla maggior parte delle domande. È utile saperlo. Forse un altro lavoro fa più per te.',
    fitUnsure: 'Non hai ancora le idee chiare',
    fitUnsureText: 'Va bene così. Leggi ancora qualcosa su questo lavoro e riprova.',
    fitSaidYes: 'Hai risposto sì',
    fitSaidNotSure: 'Avevi dubbi',
    fitSaidNo: 'Hai risposto no',
    fitAgain: 'Ricomincia',
    fitHint: 'È solo un’indicazione. La scelta è tua.',
    dayHeading: 'Una giornata tipo',
    dayHeadingUntimed: 'In che cosa consiste il lavoro',
    dayNote: 'È un esempio. Le giornate vere sono diverse.',
    skillsHeading: 'Capacità e conoscenze',
    skillsNeed: 'Che cosa bisogna saper fare',
    skillsHelp: 'Che cos’altro aiuta',
    knowledgeNeed: 'Che cosa bisogna conoscere',
    knowledgeHelp: 'Che cosa è bene conoscere',
    alsoElsewhere: 'Utili anche in altri lavori',
    skillsOther: 'Altre capacità',
    filter: 'Cerca una capacità',
    filterFound: {
        one: '{n} capacità trovata',
        many: '{n} capacità trovate',
        other: '{n} capacità trovate',
    },
    filterNone: 'Nessuna capacità corrisponde a «{text}». Prova con una parola più corta.',
    have: 'Ce l’hai',
    learn: 'Da imparare',
    haveCount: 'Ne hai {n} su {total}',
    tech: 'Programmi e strumenti',
    techOther: 'Altri strumenti',
    techInDemand: 'Frequente negli annunci USA per questo lavoro',
    techHot: 'Comune negli annunci di lavoro USA',
    techCount: { one: '{n} strumento', many: '{n} strumenti', other: '{n} strumenti' },
    pathsHeading: 'Altri lavori da scoprire',
    pathsNext: 'Prossimi passi',
    pathsSpecial: 'Lavori più specializzati',
    pathsBroad: 'Lavori più generali',
    pathsSimilar: 'Lavori con capacità simili',
    pathsShared: {
        one: 'Capacità principale in comune: {shared} su {total}',
        many: 'Capacità principali in comune: {shared} su {total}',
        other: 'Capacità principali in comune: {shared} su {total}',
    },
    pathsLearn: 'Da imparare in più',
    pathsMoreStudy: 'Di solito richiede più studio',
    pathsLessStudy: 'Di solito richiede meno studio',
    pathsNote: 'Avere capacità in comune non vuol dire avere già la preparazione.',
    faqHeading: 'Domande frequenti',
    sources: 'Da dove vengono queste informazioni',
});

// Je. Not yet reviewed by native speakers: docs/translations.md says how.
handOver('nl', {
    loading: 'Het beroep wordt geladen…',
    failed: 'We kunnen dit beroep nu niet laten zien. Probeer het later nog eens.',
    failedOffline: 'Je bent offline. We laten dit beroep zien zodra je weer online bent.',
    empty: 'Hier is nog niets te zien.',
    showAll: 'Alle {n} laten zien',
    showFewer: 'Minder laten zien',
    andMore: 'en nog {n}',
    action: 'Meer weten',
    otherNames: 'Heet ook',
    about: 'Wat dit beroep inhoudt',
    doing: 'Wat je zou doen',
    study: 'Gebruikelijke opleiding',
    isced0: 'Vóór de basisschool',
    isced1: 'Basisschool',
    isced2: 'Eerste deel van de middelbare school',
    isced3: 'Einde van de middelbare school',
    isced4: 'Extra opleiding na de middelbare school',
    isced5: 'Korte hogere opleiding (vaak twee jaar)',
    isced6: 'Bachelor of gelijkwaardig',
    isced7: 'Master of gelijkwaardig',
    isced8: 'Doctoraat of gelijkwaardig',
    codes: 'Officiële codes',
    fitHeading: 'Zou dit beroep bij je passen?',
    fitCount: { one: '{n} korte vraag.', other: '{n} korte vragen.' },
    fitNotTest: 'Het is geen toets.',
    fitPrivacy: 'Je antwoorden blijven op deze pagina.',
    fitPrivacyShared: 'Deze website kan je antwoorden zien.',
    fitYes: 'Ja',
    fitNotSure: 'Weet ik niet',
    fitNo: 'Nee',
    fitProgress: '{answered} van {total} beantwoord',
    fitHigh: 'Dit beroep zou bij je kunnen passen',
    fitHighText: 'Bij de meeste vragen zei je ja. Een goede volgende stap: praat met iemand die dit werk doet.',
    fitMid: 'Een deel van dit beroep zou bij je kunnen passen',
    fitMidText: 'Sommige dingen spreken je aan, andere niet. Kijk wat bij het werk hoort, en bekijk ook beroepen die erop lijken.',
    fitLow: 'Dit beroep is misschien niets voor jou',
    fitLowText: 'Bij de meeste vragen zei je nee. Dat is goed om te weten. Een ander beroep past misschien beter bij je.',
    fitUnsure: 'Je weet het nog niet',
    fitUnsureText: 'Dat geeft niet. Lees meer over het beroep en probeer het nog eens.',
    fitSaidYes: 'Hier zei je ja',
    fitSaidNotSure: 'Hier twijfelde je',
    fitSaidNo: 'Hier zei je nee',
    fitAgain: 'Opnieuw beginnen',
    fitHint: 'Dit is maar een aanwijzing. Jij beslist.',
    dayHeading: 'Een dag in dit beroep',
    dayHeadingUntimed: 'Wat bij het werk hoort',
    dayNote: 'Dit is een voorbeeld. Echte dagen zijn anders.',
    skillsHeading: 'Vaardigheden en kennis',
    skillsNeed: 'Wat je moet kunnen',
    skillsHelp: 'Wat ook helpt',
    knowledgeNeed: 'Waar je iets van moet weten',
    knowledgeHelp: 'Wat goed is om te weten',
    alsoElsewhere: 'Ook nodig in andere beroepen',
    skillsOther: 'Andere vaardigheden',
    filter: 'Zoek een vaardigheid',
    filterFound: { one: '{n} vaardigheid gevonden', other: '{n} vaardigheden gevonden' },
    filterNone: 'Geen vaardigheid past bij ‘{text}’. Probeer een korter woord.',
    have: 'Dit heb je al',
    learn: 'Nog te leren',
    haveCount: 'Je hebt er {n} van de {total}',
    tech: 'Software en hulpmiddelen',
    techOther: 'Andere hulpmiddelen',
    techInDemand: 'Vaak in Amerikaanse vacatures voor dit beroep',
    techHot: 'Komt veel voor in Amerikaanse vacatures',
    techCount: { one: '{n} hulpmiddel', other: '{n} hulpmiddelen' },
    pathsHeading: 'Andere beroepen om te bekijken',
    pathsNext: 'Volgende stappen',
    pathsSpecial: 'Meer gespecialiseerde beroepen',
    pathsBroad: 'Algemenere beroepen',
    pathsSimilar: 'Beroepen met ongeveer dezelfde vaardigheden',
    pathsShared: {
        one: 'Dezelfde belangrijke vaardigheid: {shared} van de {total}',
        other: 'Dezelfde belangrijke vaardigheden: {shared} van de {total}',
    },
    pathsLearn: 'Nog te leren',
    pathsMoreStudy: 'Vraagt meestal een hogere opleiding',
    pathsLessStudy: 'Vraagt meestal een lagere opleiding',
    pathsNote: 'Dezelfde vaardigheden hebben betekent niet dat je al de juiste diploma’s hebt.',
    faqHeading: 'Veelgestelde vragen',
    sources: 'Waar deze informatie vandaan komt',
});

// Ty. Not yet reviewed by native speakers: docs/translations.md says how.
handOver('pl', {
    loading: 'Wczytujemy opis zawodu…',
    failed: 'Nie możemy teraz pokazać tego zawodu. Spróbuj później.',
    failedOffline: 'Nie masz połączenia z internetem. Pokażemy ten zawód, gdy połączenie wróci.',
    empty: 'Tu jeszcze nic nie ma.',
    showAll: 'Pokaż wszystko ({n})',
    showFewer: 'Pokaż mniej',
    andMore: 'i jeszcze {n}',
    action: 'Dowiedz się więcej',
    otherNames: 'Inne nazwy',
    about: 'Na czym polega ten zawód',
    doing: 'Co się robi w tym zawodzie',
    study: 'Typowy poziom wykształcenia',
    isced0: 'Przed szkołą podstawową',
    isced1: 'Pierwsze klasy szkoły podstawowej',
    isced2: 'Szkoła podstawowa',
    isced3: 'Szkoła średnia',
    isced4: 'Dodatkowy kurs po szkole średniej',
    isced5: 'Krótkie studia (często dwa lata)',
    isced6: 'Licencjat lub podobny stopień',
    isced7: 'Magister lub podobny stopień',
    isced8: 'Doktorat lub podobny stopień',
    codes: 'Oficjalne kody',
    fitHeading: 'Czy to może być zawód dla ciebie?',
    fitCount: {
        one: '{n} krótkie pytanie.',
        few: '{n} krótkie pytania.',
        many: '{n} krótkich pytań.',
        other: '{n} krótkiego pytania.',
    },
    fitNotTest: 'To nie jest test.',
    fitPrivacy: 'Twoje odpowiedzi zostają na tej stronie.',
    fitPrivacyShared: 'Ten serwis może zobaczyć twoje odpowiedzi.',
    fitYes: 'Tak',
    fitNotSure: 'Nie wiem',
    fitNo: 'Nie',
    fitProgress: 'Odpowiedzi: {answered} z {total}',
    fitHigh: 'To może być zawód dla ciebie',
    fitHighText: 'Większość twoich odpowiedzi to „tak”. Dobry następny krok to rozmowa z kimś, kto pracuje w tym zawodzie.',
    fitMid: 'Ten zawód może ci częściowo odpowiadać',
    fitMidText: 'Niektóre rzeczy ci pasują, inne nie. Zobacz, na czym polega praca, i poszukaj podobnych zawodów.',
    fitLow: 'To może nie być zawód dla ciebie',
    fitLowText: 'Większość twoich odpowiedzi to „nie”. To też warto wiedzieć. Może lepszy dla ciebie będzie inny zawód.',
    fitUnsure: 'Jeszcze nie wiesz',
    fitUnsureText: 'Nic nie szkodzi. Przeczytaj więcej o zawodzie i spróbuj jeszcze raz.',
    fitSaidYes: 'Odpowiedź „tak”',
    fitSaidNotSure: 'Odpowiedź „nie wiem”',
    fitSaidNo: 'Odpowiedź „nie”',
    fitAgain: 'Zacznij od nowa',
    fitHint: 'To tylko wskazówka. Decyzja należy do ciebie.',
    dayHeading: 'Dzień w tym zawodzie',
    dayHeadingUntimed: 'Co należy do tej pracy',
    dayNote: 'To przykład. Prawdziwe dni wyglądają inaczej.',
    skillsHeading: 'Umiejętności i wiedza',
    skillsNeed: 'Co trzeba umieć',
    skillsHelp: 'Co jeszcze się przydaje',
    knowledgeNeed: 'Co trzeba wiedzieć',
    knowledgeHelp: 'Co warto wiedzieć',
    alsoElsewhere: 'Przydają się też w innych zawodach',
    skillsOther: 'Inne umiejętności',
    filter: 'Szukaj umiejętności',
    filterFound: {
        one: 'Znaleziono {n} umiejętność',
        few: 'Znaleziono {n} umiejętności',
        many: 'Znaleziono {n} umiejętności',
        other: 'Znaleziono {n} umiejętności',
    },
    filterNone: 'Żadna umiejętność nie pasuje do „{text}”. Spróbuj wpisać krótsze słowo.',
    have: 'To umiesz',
    learn: 'Do nauczenia się',
    haveCount: 'Umiesz {n} z {total}',
    tech: 'Programy i narzędzia',
    techOther: 'Inne narzędzia',
    techInDemand: 'Częste w ofertach pracy z USA dla tego zawodu',
    techHot: 'Popularne w ofertach pracy z USA',
    techCount: {
        one: '{n} narzędzie',
        few: '{n} narzędzia',
        many: '{n} narzędzi',
        other: '{n} narzędzia',
    },
    pathsHeading: 'Zobacz też inne zawody',
    pathsNext: 'Następne kroki',
    pathsSpecial: 'Bardziej wyspecjalizowane zawody',
    pathsBroad: 'Bardziej ogólne zawody',
    pathsSimilar: 'Zawody z podobnymi umiejętnościami',
    pathsShared: {
        one: 'Wspólna główna umiejętność: {shared} z {total}',
        few: 'Wspólne główne umiejętności: {shared} z {total}',
        many: 'Wspólne główne umiejętności: {shared} z {total}',
        other: 'Wspólne główne umiejętności: {shared} z {total}',
    },
    pathsLearn: 'Czego trzeba się nauczyć',
    pathsMoreStudy: 'Zwykle wymaga więcej nauki',
    pathsLessStudy: 'Zwykle wymaga mniej nauki',
    pathsNote: 'Wspólne umiejętności nie oznaczają, że masz już kwalifikacje.',
    faqHeading: 'Częste pytania',
    sources: 'Skąd są te informacje',
});

// Without a pronoun where possible, for Portugal and Brazil alike. Not yet reviewed by native
// speakers: docs/translations.md says how.
handOver('pt', {
    loading: 'Só um momento…',
    failed: 'Agora não é possível mostrar esta profissão. Tente mais tarde.',
    failedOffline: 'Não há internet agora. Mostraremos esta profissão quando a internet voltar.',
    empty: 'Ainda não há nada para ver aqui.',
    showAll: 'Mostrar tudo ({n})',
    showFewer: 'Mostrar menos',
    andMore: 'e mais {n}',
    action: 'Saber mais',
    otherNames: 'Outros nomes',
    about: 'O que é esta profissão',
    doing: 'O que se faz',
    study: 'Nível de estudos habitual',
    isced0: 'Antes da escola primária',
    isced1: 'Primeiros anos de escola',
    isced2: 'Ensino básico ou fundamental completo',
    isced3: 'Ensino secundário ou médio',
    isced4: 'Curso extra depois da escola',
    isced5: 'Curso superior curto (muitas vezes dois anos)',
    isced6: 'Licenciatura, bacharelado ou equivalente',
    isced7: 'Mestrado ou equivalente',
    isced8: 'Doutoramento, doutorado ou equivalente',
    codes: 'Códigos oficiais',
    fitHeading: 'Esta profissão pode ser uma boa escolha?',
    fitCount: {
        one: '{n} pergunta rápida.',
        many: '{n} perguntas rápidas.',
        other: '{n} perguntas rápidas.',
    },
    fitNotTest: 'Não é um exame.',
    fitPrivacy: 'As suas respostas ficam nesta página.',
    fitPrivacyShared: 'Este site pode ver as suas respostas.',
    fitYes: 'Sim',
    fitNotSure: 'Não sei',
    fitNo: 'Não',
    fitProgress: 'Respostas: {answered} de {total}',
    fitHigh: 'Esta profissão pode ser uma boa escolha',
    fitHighText: 'Disse sim à maioria das perguntas. Um bom próximo passo é falar com alguém desta profissão.',
    fitMid: 'Uma parte desta profissão pode agradar',
    fitMidText: 'Gostou de algumas coisas e de outras não. Veja em que consiste o trabalho e procure profissões parecidas.',
    fitLow: 'Talvez esta profissão não seja a melhor escolha',
    fitLowText: 'Disse não à maioria das perguntas. Também é útil saber isso. Talvez outra profissão seja uma escolha melhor.',
    fitUnsure: 'Ainda há dúvidas',
    fitUnsureText: 'Tudo bem. Leia mais sobre a profissão e tente outra vez.',
    fitSaidYes: 'Resposta: sim',
    fitSaidNotSure: 'Resposta: não sei',
    fitSaidNo: 'Resposta: não',
    fitAgain: 'Começar de novo',
    fitHint: 'É só uma pista. A decisão é sua.',
    dayHeading: 'Um dia de trabalho',
    dayHeadingUntimed: 'Em que consiste o trabalho',
    dayNote: 'É um exemplo. Os dias reais são diferentes.',
    skillsHeading: 'Competências e conhecimentos',
    skillsNeed: 'O que é preciso saber fazer',
    skillsHelp: 'O que também ajuda',
    knowledgeNeed: 'O que é preciso conhecer',
    knowledgeHelp: 'O que é bom conhecer',
    alsoElsewhere: 'Úteis também em outras profissões',
    skillsOther: 'Outras competências',
    filter: 'Procurar uma competência',
    filterFound: {
        one: '{n} competência encontrada',
        many: '{n} competências encontradas',
        other: '{n} competências encontradas',
    },
    filterNone: 'Nenhuma competência corresponde a “{text}”. Tente uma palavra mais curta.',
    have: 'Já tem',
    learn: 'Por aprender',
    haveCount: 'Tem {n} de {total}',
    tech: 'Programas e ferramentas',
    techOther: 'Outras ferramentas',
    techInDemand: 'Frequente em anúncios de emprego dos EUA para esta profissão',
    techHot: 'Comum em anúncios de emprego dos EUA',
    techCount: { one: '{n} ferramenta', many: '{n} ferramentas', other: '{n} ferramentas' },
    pathsHeading: 'Outras profissões para conhecer',
    pathsNext: 'Próximos passos',
    pathsSpecial: 'Profissões mais especializadas',
    pathsBroad: 'Profissões mais gerais',
    pathsSimilar: 'Profissões com competências parecidas',
    pathsShared: {
        one: 'Competência principal em comum: {shared} de {total}',
        many: 'Competências principais em comum: {shared} de {total}',
        other: 'Competências principais em comum: {shared} de {total}',
    },
    pathsLearn: 'O que falta aprender',
    pathsMoreStudy: 'Costuma pedir mais estudos',
    pathsLessStudy: 'Costuma pedir menos estudos',
    pathsNote: 'Ter competências em comum não quer dizer que já tenha a formação necessária.',
    faqHeading: 'Perguntas frequentes',
    sources: 'De onde vem esta informação',
});

// Tu. Not yet reviewed by native speakers: docs/translations.md says how.
handOver('ro', {
    loading: 'Se încarcă meseria…',
    failed: 'Acum nu putem arăta această meserie. Încearcă mai târziu.',
    failedOffline: 'Nu ai internet. Vom arăta această meserie când revine conexiunea.',
    empty: 'Aici nu este încă nimic de văzut.',
    showAll: 'Arată tot ({n})',
    showFewer: 'Arată mai puțin',
    andMore: 'și încă {n}',
    action: 'Află mai multe',
    otherNames: 'Se mai numește',
    about: 'Ce este această meserie',
    doing: 'Ce ai face',
    study: 'Nivelul obișnuit de studii',
    isced0: 'Înainte de școala primară',
    isced1: 'Școală primară',
    isced2: 'Gimnaziu',
    isced3: 'Liceu sau școală profesională',
    isced4: 'Curs suplimentar după liceu',
    isced5: 'Studii superioare scurte (adesea doi ani)',
    isced6: 'Licență sau echivalent',
    isced7: 'Master sau echivalent',
    isced8: 'Doctorat sau echivalent',
    codes: 'Coduri oficiale',
    fitHeading: 'Ți s-ar potrivi această meserie?',
    fitCount: {
        one: '{n} întrebare scurtă.',
        few: '{n} întrebări scurte.',
        other: '{n} de întrebări scurte.',
    },
    fitNotTest: 'Nu este un examen.',
    fitPrivacy: 'Răspunsurile tale rămân pe această pagină.',
    fitPrivacyShared: 'Acest site îți poate vedea răspunsurile.',
    fitYes: 'Da',
    fitNotSure: 'Nu știu',
    fitNo: 'Nu',
    fitProgress: 'Răspunsuri: {answered} din {total}',
    fitHigh: 'Această meserie ți s-ar putea potrivi',
    fitHighText: 'Ai răspuns „da” la cele mai multe întrebări. Un pas bun acum: vorbește cu cineva care are această meserie.',
    fitMid: 'O parte din această meserie ți s-ar putea potrivi',
    fitMidText: 'Unele lucruri îți plac, altele nu. Vezi ce presupune munca și uită-te la meserii asemănătoare.',
    fitLow: 'Poate că această meserie nu este pentru tine',
    fitLowText: 'Ai răspuns „nu” la cele mai multe întrebări. E bine să știi și asta. Poate ți se potrivește altă meserie.',
    fitUnsure: 'Încă nu știi',
    fitUnsureText: 'Nu-i nimic. Citește mai mult despre meserie și încearcă din nou.',
    fitSaidYes: 'Ai răspuns „da”',
    fitSaidNotSure: 'Ai răspuns „nu știu”',
    fitSaidNo: 'Ai răspuns „nu”',
    fitAgain: 'Ia-o de la capăt',
    fitHint: 'Este doar o sugestie. Tu hotărăști.',
    dayHeading: 'O zi de lucru',
    dayHeadingUntimed: 'Ce presupune munca',
    dayNote: 'Este un exemplu. Zilele adevărate sunt diferite.',
    skillsHeading: 'Abilități și cunoștințe',
    skillsNeed: 'Ce trebuie să știi să faci',
    skillsHelp: 'Ce mai ajută',
    knowledgeNeed: 'Despre ce trebuie să știi',
    knowledgeHelp: 'Despre ce e bine să știi',
    alsoElsewhere: 'Folosite și în alte meserii',
    skillsOther: 'Alte abilități',
    filter: 'Caută o abilitate',
    filterFound: {
        one: '{n} abilitate găsită',
        few: '{n} abilități găsite',
        other: '{n} de abilități găsite',
    },
    filterNone: 'Nicio abilitate nu se potrivește cu „{text}”. Încearcă un cuvânt mai scurt.',
    have: 'O ai deja',
    learn: 'De învățat',
    haveCount: 'Ai {n} din {total}',
    tech: 'Programe și instrumente',
    techOther: 'Alte instrumente',
    techInDemand: 'Apare des în anunțurile de angajare din SUA pentru această meserie',
    techHot: 'Apare des în anunțurile de angajare din SUA',
    techCount: { one: '{n} instrument', few: '{n} instrumente', other: '{n} de instrumente' },
    pathsHeading: 'Descoperă și alte meserii',
    pathsNext: 'Pașii următori',
    pathsSpecial: 'Meserii mai specializate',
    pathsBroad: 'Meserii mai generale',
    pathsSimilar: 'Meserii cu abilități asemănătoare',
    pathsShared: {
        one: 'Abilitate principală comună: {shared} din {total}',
        few: 'Abilități principale comune: {shared} din {total}',
        other: 'Abilități principale comune: {shared} din {total}',
    },
    pathsLearn: 'Ce mai e de învățat',
    pathsMoreStudy: 'Cere de obicei mai multe studii',
    pathsLessStudy: 'Cere de obicei mai puține studii',
    pathsNote: 'Abilitățile comune nu înseamnă că ai deja calificarea necesară.',
    faqHeading: 'Întrebări frecvente',
    sources: 'De unde vin aceste informații',
});

// Du. Not yet reviewed by native speakers: docs/translations.md says how.
handOver('sv', {
    loading: 'Hämtar yrket…',
    failed: 'Vi kan inte visa yrket just nu. Försök igen senare.',
    failedOffline: 'Du är offline. Vi visar yrket när du är online igen.',
    empty: 'Här finns inget att visa än.',
    showAll: 'Visa alla {n}',
    showFewer: 'Visa färre',
    andMore: 'och {n} till',
    action: 'Läs mer',
    otherNames: 'Kallas också',
    about: 'Vad yrket innebär',
    doing: 'Vad du skulle få göra',
    study: 'Vanlig utbildningsnivå',
    isced0: 'Före grundskolan',
    isced1: 'Låg- och mellanstadiet',
    isced2: 'Hela grundskolan',
    isced3: 'Gymnasiet',
    isced4: 'Extra kurs efter gymnasiet',
    isced5: 'Kort högre utbildning (ofta två år)',
    isced6: 'Kandidatexamen eller motsvarande',
    isced7: 'Masterexamen eller motsvarande',
    isced8: 'Doktorsexamen eller motsvarande',
    codes: 'Officiella koder',
    fitHeading: 'Kan det här yrket passa dig?',
    fitCount: { one: '{n} snabb fråga.', other: '{n} snabba frågor.' },
    fitNotTest: 'Det är inget prov.',
    fitPrivacy: 'Dina svar stannar på den här sidan.',
    fitPrivacyShared: 'Den här webbplatsen kan se dina svar.',
    fitYes: 'Ja',
    fitNotSure: 'Vet inte',
    fitNo: 'Nej',
    fitProgress: '{answered} av {total} besvarade',
    fitHigh: 'Det här yrket kan passa dig',
    fitHighText: 'Du svarade ja på de flesta frågorna. Ett bra nästa steg är att prata med någon som jobbar i yrket.',
    fitMid: 'Delar av yrket kan passa dig',
    fitMidText: 'Du gillade vissa saker men inte andra. Se vad som ingår i arbetet, och titta på liknande yrken.',
    fitLow: 'Det här yrket är kanske inget för dig',
    fitLowText: 'Du svarade nej på de flesta frågorna. Det är bra att veta. Ett annat yrke passar kanske bättre.',
    fitUnsure: 'Du vet inte riktigt än',
    fitUnsureText: 'Det gör inget. Läs mer om yrket och försök igen.',
    fitSaidYes: 'Här svarade du ja',
    fitSaidNotSure: 'Här var du osäker',
    fitSaidNo: 'Här svarade du nej',
    fitAgain: 'Börja om',
    fitHint: 'Det här är bara en vägledning. Det är du som bestämmer.',
    dayHeading: 'En dag i yrket',
    dayHeadingUntimed: 'Vad som ingår i arbetet',
    dayNote: 'Det här är ett exempel. Riktiga dagar ser olika ut.',
    skillsHeading: 'Färdigheter och kunskaper',
    skillsNeed: 'Vad du behöver kunna',
    skillsHelp: 'Vad som också är bra att kunna',
    knowledgeNeed: 'Vad du behöver veta något om',
    knowledgeHelp: 'Vad som är bra att veta något om',
    alsoElsewhere: 'Används också i andra yrken',
    skillsOther: 'Andra färdigheter',
    filter: 'Sök en färdighet',
    filterFound: { one: 'Hittade {n} färdighet', other: 'Hittade {n} färdigheter' },
    filterNone: 'Hittade ingen färdighet med ”{text}”. Prova ett kortare ord.',
    have: 'Det här kan du',
    learn: 'Kvar att lära dig',
    haveCount: 'Du kan {n} av {total}',
    tech: 'Program och verktyg',
    techOther: 'Andra verktyg',
    techInDemand: 'Vanligt i amerikanska jobbannonser för yrket',
    techHot: 'Vanligt i amerikanska jobbannonser',
    techCount: { one: '{n} verktyg', other: '{n} verktyg' },
    pathsHeading: 'Andra yrken att titta på',
    pathsNext: 'Nästa steg',
    pathsSpecial: 'Mer specialiserade yrken',
    pathsBroad: 'Mer allmänna yrken',
    pathsSimilar: 'Yrken med liknande färdigheter',
    pathsShared: {
        one: 'Samma viktiga färdighet: {shared} av {total}',
        other: 'Samma viktiga färdigheter: {shared} av {total}',
    },
    pathsLearn: 'Nytt att lära dig',
    pathsMoreStudy: 'Kräver oftast längre utbildning',
    pathsLessStudy: 'Kräver oftast kortare utbildning',
    pathsNote: 'Att färdigheterna är lika betyder inte att du redan är behörig.',
    faqHeading: 'Vanliga frågor',
    sources: 'Var uppgifterna kommer ifrån',
});

// Ти. Not yet reviewed by native speakers: docs/translations.md says how.
handOver('uk', {
    loading: 'Завантажуємо опис професії…',
    failed: 'Зараз не вдається показати цю професію. Спробуй пізніше.',
    failedOffline: 'Немає інтернету. Покажемо цю професію, коли він з’явиться.',
    empty: 'Тут поки що нічого немає.',
    showAll: 'Показати все ({n})',
    showFewer: 'Показати менше',
    andMore: 'і ще {n}',
    action: 'Дізнатися більше',
    otherNames: 'Інші назви',
    about: 'Що це за професія',
    doing: 'Що ти робитимеш',
    study: 'Типовий рівень освіти',
    isced0: 'До початкової школи',
    isced1: 'Початкова школа',
    isced2: 'Базова середня школа',
    isced3: 'Повна середня школа',
    isced4: 'Додатковий курс після школи',
    isced5: 'Коротке навчання після школи (часто два роки)',
    isced6: 'Бакалавр або подібний рівень',
    isced7: 'Магістр або подібний рівень',
    isced8: 'Доктор філософії або подібний рівень',
    codes: 'Офіційні коди',
    fitHeading: 'Чи може ця професія тобі підійти?',
    fitCount: {
        one: '{n} коротке запитання.',
        few: '{n} короткі запитання.',
        many: '{n} коротких запитань.',
        other: '{n} короткого запитання.',
    },
    fitNotTest: 'Це не іспит.',
    fitPrivacy: 'Твої відповіді залишаються на цій сторінці.',
    fitPrivacyShared: 'Цей сайт може бачити твої відповіді.',
    fitYes: 'Так',
    fitNotSure: 'Не знаю',
    fitNo: 'Ні',
    fitProgress: 'Відповіді: {answered} з {total}',
    fitHigh: 'Ця професія може тобі підійти',
    fitHighText: 'Більшість твоїх відповідей — «так». Добрий наступний крок — поговорити з людиною цієї професії.',
    fitMid: 'Частина цієї професії може тобі підійти',
    fitMidText: 'Щось тобі подобається, а щось ні. Подивися, з чого складається робота, і пошукай схожі професії.',
    fitLow: 'Ця професія, можливо, не для тебе',
    fitLowText: 'Більшість твоїх відповідей — «ні». Це теж корисно знати. Можливо, краще підійде інша професія.',
    fitUnsure: 'Ти ще не знаєш',
    fitUnsureText: 'Нічого страшного. Прочитай більше про професію і спробуй ще раз.',
    fitSaidYes: 'Відповідь «так»',
    fitSaidNotSure: 'Відповідь «не знаю»',
    fitSaidNo: 'Відповідь «ні»',
    fitAgain: 'Почати знову',
    fitHint: 'Це лише підказка. Вирішуєш тільки ти.',
    dayHeading: 'День у цій професії',
    dayHeadingUntimed: 'З чого складається робота',
    dayNote: 'Це приклад. Справжні дні бувають різні.',
    skillsHeading: 'Уміння та знання',
    skillsNeed: 'Що треба вміти',
    skillsHelp: 'Що ще допоможе',
    knowledgeNeed: 'Про що треба знати',
    knowledgeHelp: 'Про що добре знати',
    alsoElsewhere: 'Потрібні також в інших професіях',
    skillsOther: 'Інші вміння',
    filter: 'Знайти вміння',
    filterFound: {
        one: 'Знайдено {n} вміння',
        few: 'Знайдено {n} вміння',
        many: 'Знайдено {n} умінь',
        other: 'Знайдено {n} вміння',
    },
    filterNone: 'За запитом «{text}» нічого немає. Спробуй коротше слово.',
    have: 'Це ти вмієш',
    learn: 'Треба навчитися',
    haveCount: 'Ти вмієш {n} з {total}',
    tech: 'Програми та інструменти',
    techOther: 'Інші інструменти',
    techInDemand: 'Часто у вакансіях США для цієї професії',
    techHot: 'Часто у вакансіях США',
    techCount: {
        one: '{n} інструмент',
        few: '{n} інструменти',
        many: '{n} інструментів',
        other: '{n} інструмента',
    },
    pathsHeading: 'Поглянь на інші професії',
    pathsNext: 'Наступні кроки',
    pathsSpecial: 'Спеціалізованіші професії',
    pathsBroad: 'Загальніші професії',
    pathsSimilar: 'Професії з подібними вміннями',
    pathsShared: {
        one: 'Спільне головне вміння: {shared} з {total}',
        few: 'Спільні головні вміння: {shared} з {total}',
        many: 'Спільні головні вміння: {shared} з {total}',
        other: 'Спільні головні вміння: {shared} з {total}',
    },
    pathsLearn: 'Чого треба навчитися',
    pathsMoreStudy: 'Зазвичай треба вчитися більше',
    pathsLessStudy: 'Зазвичай треба вчитися менше',
    pathsNote: 'Спільні вміння не означають, що ти вже маєш кваліфікацію.',
    faqHeading: 'Часті запитання',
    sources: 'Звідки ця інформація',
});

/** `render`: an element as HTML that needs no script to be seen. */
function renderCommand() {
    return new Command('render')
        .summary('write an element as HTML')
        .description('Prints an element with its document as HTML with declarative shadow DOM: people see it before ' +
        'the script runs and without it; the script takes it over without a flash.')
        .argument('<file>', 'a document in JSON')
        .requiredOption('--element <tag>', `one of ${Object.keys(ELEMENTS).join(', ')}`)
        .option('--attribute <name=value>', 'an attribute of the element, as lang=de; repeat it for more', attribute, {})
        .option('--src <url>', 'where the document is for the page; without it the HTML carries it')
        .option('--stylesheet <url>', 'where dist/occupation-widgets.css is; without it styles are inside')
        .option('--structured-data', 'adds schema.org JSON-LD for search engines')
        .action((file, { element, attribute, ...options }) => {
        // Warnings are about the file here; the element that they come with is no part of a page.
        console.warn = (sentence) => console.error(`${file}: ${sentence}`);
        try {
            process.stdout.write(render(readTextFile(file), { element, attributes: attribute, ...options }));
        }
        catch (error) {
            const wrongUsage = error instanceof RangeError;
            if (!wrongUsage && !isAboutFile(error))
                throw error;
            console.error(wrongUsage ? error.message : `${file}: ${error.message}`);
            process.exitCode = wrongUsage ? 2 : 1;
        }
    });
}
/** What is wrong with the file: it cannot be read, is no text, or no document. */
function isAboutFile(error) {
    return (error instanceof OccupationError ||
        error instanceof TextFileError ||
        (error instanceof Error && 'syscall' in error));
}
function attribute(given, all) {
    const [, name, value] = /^([\w-]+)(?:=(.*))?$/s.exec(given) ?? [];
    if (!name)
        throw new InvalidArgumentError(`Expected NAME=VALUE, found ${given}.`);
    return { ...all, [name]: value ?? '' };
}

/** As many letters may differ for a key to be what another one was meant to be. */
const NEAR = 3;
/** The keys of a document that its schema does not know and the widgets ignore. */
function unknownKeys(value, schema, path = '') {
    const { def } = schema._zod;
    switch (def.type) {
        case 'optional':
            return unknownKeys(value, def.innerType, path);
        case 'array':
            return Array.isArray(value)
                ? value.flatMap((entry, i) => unknownKeys(entry, def.element, `${path}[${i}]`))
                : [];
        case 'union': {
            // An entry that is text has no keys.
            const object = def.options.find((option) => option._zod.def.type === 'object');
            return object ? unknownKeys(value, object, path) : [];
        }
        case 'object': {
            if (typeof value !== 'object' || value === null || Array.isArray(value))
                return [];
            const known = Object.keys(def.shape);
            return Object.entries(value).flatMap(([key, inner]) => {
                const place = path ? `${path}.${key}` : key;
                if (Object.hasOwn(def.shape, key))
                    return unknownKeys(inner, def.shape[key], place);
                const nearest = closest(key, known);
                return { path: place, ...(distance(key, nearest) <= NEAR && { nearest }) };
            });
        }
        default:
            return [];
    }
}

/** `validate`: one line a file. */
function validateCommand() {
    return new Command('validate')
        .summary('check documents')
        .description('Checks documents as the widgets do and prints one line a file: "ok", or every issue with its ' +
        'path, what was expected and what was found. Unknown keys are warnings. The index.json of an ' +
        'import may be among the files. Ends with 1 if any file fails.')
        .argument('<file...>', 'documents in JSON')
        .option('--strict', 'unknown keys are errors')
        .action((files, { strict = false }) => {
        for (const file of files) {
            const { issues, warnings } = check(file);
            const ok = !issues.length && !(strict && warnings.length);
            const remarks = [...issues, ...warnings].join('; ');
            const verdict = ok ? `ok${remarks && `, but ${remarks}`}` : remarks;
            console.log(oneLine(`${file}: ${verdict}`));
            if (!ok)
                process.exitCode = 1;
        }
    });
}
/** What would end the line, or do something to a terminal, as JSON writes it. */
function oneLine(text) {
    return text.replace(/[\p{Cc}\u2028\u2029]/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function check(file) {
    let text = '';
    try {
        text = readTextFile(file);
        if (!isIndex(text))
            parseOccupation(text);
        return { issues: [], warnings: warningsOf(JSON.parse(text)) };
    }
    catch (error) {
        if (!(error instanceof OccupationError && error.kind === 'shape')) {
            return { issues: [error.message], warnings: [] };
        }
        const document = JSON.parse(text);
        // A key that is missing may be there under a wrong name.
        return { issues: allIssues(document), warnings: warningsOf(document) };
    }
}
function isIndex(text) {
    try {
        const { data } = safeParse(catalogueIndexSchema, JSON.parse(text));
        return !!data?.length;
    }
    catch {
        return false;
    }
}
function warningsOf(document) {
    return unknownKeys(document, occupationSchema).map(({ path, nearest }) => `${path}: unknown key${nearest ? `, did you mean "${nearest}"?` : ''}`);
}
/** The widgets name a hundred issues at most; here each is of use. */
function allIssues(document) {
    return shapeIssues(safeParse(occupationSchema, document).error.issues, document).map(({ path, expected, found }) => `${path || 'the document'}: expected ${expected}, found ${found}`);
}

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
    stream.on('error', (error) => {
        if (error.code !== 'EPIPE' && error.code !== 'EIO')
            throw error;
    });
}
try {
    await program.parseAsync();
}
catch (error) {
    if (!(error instanceof CommanderError)) {
        console.error(`occupation-widgets: ${error.stack ?? String(error)}`);
        process.exitCode = FAILED;
    }
    else {
        // Help and version "fail" with 0; without a command, help is what is said to wrong usage.
        process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
    }
}

/**
 * Says why a fetch got no answer, as far as a page can know: from outside, a server that is down and
 * one that does not let this page read look alike.
 * @param url the absolute address
 * @param blocked the addresses, or their origins, that the page's security policy has blocked so far
 */
async function whyNoAnswer(url, blocked) {
    if (!navigator.onLine)
        return 'expected an answer, found that the browser is offline.';
    if (url.startsWith('file:')) {
        return 'expected http: or https:, found file:. Browsers read no files beside a page: open it from a web server.';
    }
    if (location.protocol === 'https:' && url.startsWith('http:')) {
        return 'expected https: as on this page, found http:.';
    }
    // The report of a violation comes after the failure.
    await new Promise((resolve) => setTimeout(resolve));
    if (blocked.some((each) => url.startsWith(each))) {
        return 'expected an answer, found that the Content-Security-Policy of this page forbids to ask: add the host to connect-src.';
    }
    // The browser does not say what came, but that something came.
    const answered = await fetch(url, { mode: 'no-cors', credentials: 'omit' }).then(() => true, () => false);
    return answered
        ? 'expected the header Access-Control-Allow-Origin, found an answer without it.'
        : 'expected an answer, found none: is the address right, and its server up?';
}

var noAnswer = /*#__PURE__*/Object.freeze({
	__proto__: null,
	whyNoAnswer: whyNoAnswer
});

const entries = new Map();
const keys = new WeakMap();
/**
 * Describes what an element shows to search engines, while it is on the page and asks for that: by one
 * script in the head of the page for each occupation, whose name is its URI, else its title.
 */
function describe(element) {
    const { isConnected, structuredData, state } = element;
    if (!isConnected || !structuredData || state.status !== 'ready')
        return withdraw(element);
    const { occupation } = state;
    const key = occupation.identifiers?.esco ?? occupation.title;
    if (keys.get(element) !== key)
        withdraw(element);
    let entry = entries.get(key);
    if (!entry)
        entries.set(key, (entry = { script: makeScript(), users: new Map() }));
    keys.set(element, key);
    entry.users.set(element, { occupation, faq: element.showsFaq() });
    write(entry);
}
/** Takes an element's part in the description back; the script goes with the last one. */
function withdraw(element) {
    const key = keys.get(element);
    const entry = key && entries.get(key);
    if (!entry)
        return;
    keys.delete(element);
    entry.users.delete(element);
    if (entry.users.size) {
        write(entry);
    }
    else {
        entries.delete(key);
        entry.script.remove();
    }
}
function write({ script, users }) {
    const [first, ...rest] = users.values();
    const { occupation } = rest.find(({ faq }) => faq) ?? first;
    const faq = [...users.values()].some((user) => user.faq);
    script.firstChild.data = structuredDataText(occupation, faq);
}
/** Made by a template: a page that asks for trusted types refuses text that is put into a script. */
function makeScript() {
    const script = stamp(html `<script type="application/ld+json">
      {}
    </script>`).querySelector('script');
    document.head.append(script);
    return script;
}

var structuredData = /*#__PURE__*/Object.freeze({
	__proto__: null,
	describe: describe
});

/** The languages of `dist/locales/`. */
const LOCALES = /^(ar|cs|de|el|es|fr|it|nl|pl|pt|ro|sv|uk)\b/;
const BUNDLE = 'occupation-widgets.js';
const asked = new Set();
/**
 * Tells the author of a page in a language that has no sentences how to add them; not before the page
 * has loaded, because a locale may come after the element.
 */
function suggestLanguage(tag) {
    if (/^en\b/.test(tag) || asked.has(tag))
        return;
    asked.add(tag);
    if (document.readyState === 'complete')
        suggest(tag);
    else
        addEventListener('load', () => suggest(tag), { once: true });
}
function suggest(tag) {
    if (phrasesFor(tag, shared$1).language === tag)
        return;
    const locale = LOCALES.exec(tag)?.[0];
    const bundle = document.querySelector(`script[src*="${BUNDLE}"]`)?.getAttribute('src') ?? '';
    warnOnce(`lang="${tag}": the interface is in English. Add ${locale
        ? `<script type="module" src="${bundle.split(BUNDLE)[0]}locales/${locale}.js"></script>`
        : `its sentences with addMessages("${tag}", …)`}.`);
}

/** The words that an attribute may say, where not every text fits. */
const WORDS = {
    theme: 'auto light dark',
    loading: 'eager lazy',
    variant: 'full compact',
    'hour-cycle': 'h12 h23',
    'heading-level': '1 2 3 4 5 6',
};
/** Attributes that there are not, and what there is. */
const INSTEAD = {
    type: 'the tag, as <fit-check>',
    sections: 'show, as show="card faq"',
};
/**
 * Tells the author about a document given twice, about attributes that there are not and values that
 * do not fit, and about a language that has no sentences.
 */
function checkUse(element) {
    const found = ['occupation', '', 'src'].filter((name) => name ? element.hasAttribute(name) : element.querySelector(':scope > [type="application/json"]'));
    const [first, ...others] = found.map((name) => name || 'the script inside');
    if (others.length) {
        warnOnce(`<${element.localName}>: expected one document, found ${first} and ${others.join(' and ')}. ${first} is shown; take out the rest.`, element);
    }
    for (const [name, instead] of Object.entries(INSTEAD)) {
        if (!element.hasAttribute(name))
            continue;
        warnOnce(`<${element.localName}>: expected ${instead}, found the attribute ${name}.`, element);
    }
    for (const name of element.constructor.observedAttributes) {
        checkValue(element, name, element.getAttribute(name));
    }
    suggestLanguage(element.language);
}
/** For a value that does not fit the element takes its standard one. */
function checkValue(element, name, value) {
    const words = WORDS[name] ?? (name === 'limit' ? 'a whole number' : '');
    if (value === null || !words || words.split(' ').includes(value))
        return;
    if (name === 'limit' && /^\d+$/.test(value))
        return;
    warnOnce(`<${element.localName}>: ${name}: expected ${words}, found "${value}".`, element);
}

/** How long half of a section is seen until it counts, in milliseconds. */
const VIEW_TIME = 1000;
/** Reports an element as it comes and goes, in steps of a twentieth of its height. */
const watchShare = watcher({ threshold: Array.from({ length: 21 }, (_, i) => i / 20) });
/** Which document an element is watched with, and how to end that. */
const views = new WeakMap();
const seen = new WeakSet();
/** Waits for an element to be half visible for a second with its document, and says so once. */
function watchForView(element) {
    const { section } = element.constructor;
    const { status, occupation } = element.state;
    const view = views.get(element);
    if (!section || seen.has(element) || status !== 'ready' || view?.occupation === occupation)
        return;
    view?.end();
    let timer;
    const stop = watchShare(element, (entry) => {
        clearTimeout(timer);
        if (!isHalfVisible(entry))
            return;
        timer = setTimeout(() => {
            const isShown = element.state.occupation === occupation && element.shows(occupation);
            if (!isShown)
                return;
            seen.add(element);
            end();
            element.dispatchEvent(new OccupationViewEvent(occupation, section));
        }, VIEW_TIME);
    });
    const end = () => {
        clearTimeout(timer);
        stop();
    };
    views.set(element, { occupation, end });
}
/** Ends that for an element that has left the page. */
function endView(element) {
    views.get(element)?.end();
    views.delete(element);
}
/** Whether half of an element is visible, or half of the screen is filled with it. */
function isHalfVisible(entry) {
    const screen = entry.rootBounds?.height ?? innerHeight;
    return entry.intersectionRatio >= 0.5 || entry.intersectionRect.height >= screen / 2;
}

/** Tells the page's author about mistakes in the use of an element, and the page when somebody sees it. */
function tellPage(element) {
    if (!element.isConnected)
        return endView(element);
    checkUse(element);
    watchForView(element);
}

var tellPage$1 = /*#__PURE__*/Object.freeze({
	__proto__: null,
	tellPage: tellPage
});
