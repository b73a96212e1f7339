import type { Messages } from '../text/messages.js';

/**
 * Hands the sentences of a language to every copy of the widgets on the page, now or when it comes:
 * by one list under a symbol that all know, so that no locale carries a copy of the widgets.
 */
export function handOver(language: string, messages: Messages): void {
  const page = globalThis as { [key: symbol]: [string, Messages][] | undefined };
  (page[Symbol.for('occupation-widgets.messages')] ??= []).push([language, messages]);
}
