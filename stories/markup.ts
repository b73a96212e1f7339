import type { Args } from '@storybook/web-components-vite';
import { fileOf } from './states.js';

/**
 * The HTML that an author would write for a story, to copy: a sample document by its file name, any
 * other as a script inside.
 */
export function markup(tag: string, args: Args): string {
  const { occupation, fallback, ...rest } = args as Record<string, unknown>;
  // Storybook adds listeners of its own.
  const { width, dir, ...attributes } = rest as Record<string, string | number | boolean>;
  // In a document of its own nothing comes alive.
  const page = document.implementation.createHTMLDocument();
  const element = page.createElement(tag);
  const file = fileOf(occupation);
  const all = {
    ...(file && { src: file }),
    ...attributes,
    dir,
    style: width && `inline-size: ${width}`,
  };
  for (const [name, value] of Object.entries(all)) {
    if (value === true) element.setAttribute(name, '');
    else if (/string|number/.test(typeof value)) element.setAttribute(name, String(value));
  }
  if (typeof fallback === 'string') element.innerHTML = `\n  ${fallback}\n`;
  if (occupation !== undefined && !file) {
    const script = page.createElement('script');
    script.type = 'application/json';
    const json =
      typeof occupation === 'string' ? occupation : JSON.stringify(occupation, undefined, 2);
    // No text in the document can end the script.
    script.text = json.replaceAll('<', '\\u003c');
    element.append('\n', script, '\n');
  }
  return element.outerHTML.replaceAll('=""', '');
}
