// For tests of Node: pages of a real browser with an element of dist/ in them.
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/find-browser.js';

const BUNDLE = readFileSync('dist/occupation-widgets.js', 'utf8');
const CLERK = JSON.parse(readFileSync('stories/occupations/medical-records-clerk.json', 'utf8'));

/** Starts the browser; who starts it closes it. */
export function startBrowser() {
  return puppeteer.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
}

/**
 * Puts an element with the sample document into an empty page.
 * @param {import('puppeteer-core').Page} page
 * @returns a handle of the element, when it is there
 */
export async function showIn(page, tag, attributes = {}) {
  await page.setContent('<!doctype html><html lang="en"><title>A page</title>');
  await page.addScriptTag({ type: 'module', content: BUNDLE });
  return page.evaluateHandle(
    async (tag, attributes, occupation) => {
      await customElements.whenDefined(tag);
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.occupation = occupation;
      document.body.append(element);
      await element.updateComplete;
      return element;
    },
    tag,
    attributes,
    CLERK,
  );
}
