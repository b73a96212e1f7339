import { expect } from '@open-wc/testing';
import type { OccupationProfile } from '../src/index.js';
import { all, settled } from './helpers/page.js';

const PAGE = new URL('../demo/catalogue.html', import.meta.url);

/** Opens the catalogue in a frame of its own. */
async function open(query = ''): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 60em; block-size: 40em';
  frame.src = `${PAGE.href}${query}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  return frame.contentDocument!;
}

/** Waits until a page says what is asked for. */
async function until(page: Document, holds: () => boolean): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(page, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
}

const status = (page: Document) => page.querySelector('[role=status]')!.textContent;

function find(page: Document, typed: string): HTMLAnchorElement[] {
  const input = page.querySelector('input')!;
  input.value = typed;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return [...page.querySelectorAll<HTMLAnchorElement>('#found a')];
}

describe('The catalogue of the demo', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('finds jobs by typing, those that begin so first, and says how many', async () => {
    const page = await open();
    await until(page, () => /to look through/.test(status(page)));
    const links = find(page, 'Re cler');
    expect(links.map((link) => link.textContent)).to.deep.equal(['medical records clerk']);
    expect(status(page)).to.equal('1 job found');
    expect(find(page, 'quetzal').length).to.equal(0);
    expect(status(page)).to.equal('0 jobs found');
  });

  it('shows the job of its address, and pathways lead to the pages of other jobs', async () => {
    const page = await open('?job=medical-records-clerk');
    const profile = page.querySelector<OccupationProfile>('occupation-profile')!;
    await until(page, () => !profile.hidden);
    expect(page.title).to.equal('medical records clerk');
    await settled(profile);
    const links = all<HTMLAnchorElement>(profile, 'a').map((link) => link.href);
    expect(links).to.include(`${PAGE.href}?job=medical-records-manager`);
    expect(links).to.include(`${PAGE.href}?job=clinical-coder`);
  });

  it('says what is wrong where there are no jobs', async () => {
    const page = await open('?jobs=nowhere/');
    await until(page, () => /could not be loaded/.test(status(page)));
    expect(status(page)).to.match(/index\.json answered 404/);
  });
});
