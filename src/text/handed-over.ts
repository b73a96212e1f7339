import { addMessages } from './messages.js';

/**
 * Takes the sentences that locale modules hand over, before this script and after it: from a list
 * under a symbol that all know, which every copy of the widgets reads.
 */
export function takeMessages(): void {
  const page = globalThis as { [key: symbol]: unknown };
  const name = Symbol.for('occupation-widgets.messages');
  const list: unknown[] = Array.isArray(page[name]) ? page[name] : [];
  page[name] = list;
  const take = (each: unknown) => {
    const [language, messages] = Array.isArray(each) ? (each as unknown[]) : [];
    if (typeof language !== 'string' || typeof messages !== 'object' || !messages) return;
    addMessages(language, messages);
  };
  list.forEach(take);
  const push = list.push.bind(list);
  list.push = (...more: unknown[]) => {
    more.forEach(take);
    return push(...more);
  };
}
