import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AxeResults } from 'axe-core';
import type { OccupationElement } from '../../src/elements/occupation-element.js';
import { settled, textOf } from '../helpers/page.js';
import { TAGS } from '../helpers/tags.js';

const BUILDER = new URL('../../dist/embed/index.html', import.meta.url).href;
const AXE = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url).href;
const LIST = '/stories/occupations/index.json';
const CLERK = new URL('/stories/occupations/medical-records-clerk.json', location.href).href;

type BuilderWindow = Window & typeof globalThis & { axe: { run(): Promise<AxeResults> } };

/** The builder in a page of its own. */
class Builder {
  constructor(readonly frame: HTMLIFrameElement) {}

  get page(): Document {
    return this.frame.contentDocument!;
  }

  get window(): BuilderWindow {
    return this.frame.contentWindow as BuilderWindow;
  }

  byId<T extends HTMLElement = HTMLInputElement>(id: string): T {
    return this.page.getElementById(id) as T;
  }

  choose(name: string, value: string): void {
    this.page.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`)!.click();
  }

  set(id: string, value: string): void {
    const field = this.byId(id);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  tick(name: string): void {
    this.page.querySelector<HTMLInputElement>(`[name="${name}"]`)!.click();
  }

  /** Waits until the page is as asked. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise(requestAnimationFrame);
  }

  get code(): string {
    return this.byId('page-code').value;
  }

  /** What the preview shows. */
  get shown(): OccupationElement | null {
    const { contentDocument } = this.byId<HTMLIFrameElement>('preview');
    return contentDocument!.querySelector<OccupationElement>(TAGS.join());
  }
}

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

async function open(width = 1280, list = LIST): Promise<Builder> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${width}px; block-size: 900px; border: 0`;
  frame.src = `${BUILDER}?index=${list}`;
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const builder = new Builder(frame);
  await builder.until(() => builder.byId('steps').textContent !== '');
  return builder;
}

/** The builder with a job from the list, the address of its link, and so with code. */
async function openWithJob(width?: number): Promise<Builder> {
  const builder = await open(width);
  await builder.until(() => builder.byId('found').textContent !== '');
  builder.set('find', 'medical records cl');
  builder.set('jobs', CLERK);
  builder.set('href', 'https://jobs.example/clerk');
  await builder.until(() => builder.byId('text').value !== '');
  return builder;
}

describe('The embed builder', () => {
  it('finds a job in a list, and says how many there are', async () => {
    const builder = await open();
    await builder.until(() => builder.byId('found').textContent !== '');
    expect(builder.byId('found').textContent).to.equal('12 jobs');
    builder.set('find', 'RECORDS clerk');
    expect(builder.byId('found').textContent).to.equal('1 job');
    expect(
      [...builder.byId<HTMLSelectElement>('jobs').options].map(({ value }) => value),
    ).to.deep.equal([CLERK]);
  });

  it('says when there is no list, and goes on with an address', async () => {
    const builder = await open(1280, '/nothing.json');
    await builder.until(() => builder.byId('found').textContent.includes('could not be read'));
    builder.choose('source', 'address');
    builder.set('src', '/nothing-either.json');
    await builder.until(() => builder.byId('problem').textContent.includes('404'));
    builder.set('src', CLERK);
    await builder.until(() => !builder.byId('chosen').hidden);
    expect(builder.byId('problem').textContent).to.equal('');
    expect(builder.byId('text').value).to.equal('Medical records clerk');
  });

  it('takes a pasted document, and says what is wrong with it', async () => {
    const builder = await open();
    builder.choose('source', 'json');
    builder.set('json', '{"title": 12}');
    await builder.until(() =>
      builder.byId('problem').textContent.includes('title: expected text, found 12'),
    );
    builder.set('json', '{ "title": "baker" }');
    builder.set('href', '/baker');
    await builder.until(() => builder.byId('text').value === 'Baker');
    expect(builder.code).to.contain('{"title":"baker"}');
  });

  it('gives no code before everything is there, and says what is missing', async () => {
    const builder = await open();
    const missing = builder.byId('missing');
    expect([missing.hidden, builder.byId('codes').hidden]).to.deep.equal([false, true]);
    expect(missing.querySelectorAll('li').length).to.equal(3);
    const full = await openWithJob();
    expect([full.byId('missing').hidden, full.byId('codes').hidden]).to.deep.equal([true, false]);
  });

  it('writes what is chosen, and shows it', async () => {
    const builder = await openWithJob();
    builder.choose('tag', 'skill-list');
    builder.set('lang', 'de');
    builder.set('theme', 'dark');
    builder.set('accent', '#7a1f5c');
    builder.set('heading-level', '3');
    builder.set('limit', '5');
    builder.tick('filter');
    builder.set('owned', 'process data\n deliver "notes"\n\n');
    builder.page
      .querySelector<HTMLElement>('[data-attribute-alone] li:nth-child(3) [value=up]')!
      .click();
    builder.page
      .querySelector<HTMLElement>('[data-attribute-alone] li:nth-child(1) input')!
      .click();
    expect(builder.code).to.equal(
      `<skill-list src="${CLERK}" lang="de" theme="dark" heading-level="3" limit="5" filter show="knowledge optional technologies" owned="&#91;&quot;process data&quot;,&quot; deliver \\&quot;notes\\&quot;&quot;&#93;" style="--occupation-accent: #7a1f5c">
  <a href="https://jobs.example/clerk">Medical records clerk</a>
</skill-list>`,
    );
    await builder.until(() => builder.shown?.state.status === 'ready');
    await settled(builder.shown!);
    expect(builder.shown!.localName).to.equal('skill-list');
    await builder.until(() => textOf(builder.shown!).includes('Können und Wissen'));
    expect(builder.page.getElementById('site-code'))
      .to.have.property('value')
      .contain('locales/de.js');
  });

  it('shows what every form gives, in every page', async () => {
    const builder = await openWithJob();
    builder.choose('tag', 'occupation-faq');
    for (const form of ['placeholder', 'iframe', 'npm', 'tag']) {
      builder.choose('form', form);
      if (form === 'iframe') {
        const preview = builder.byId<HTMLIFrameElement>('preview').contentDocument!;
        // Only a frame with content that fits asks for a height.
        await builder.until(() => (preview.querySelector('iframe')?.style.blockSize ?? '') > '');
      } else {
        await builder.until(() => builder.shown?.state.status === 'ready');
      }
    }
    const preview = builder.byId<HTMLIFrameElement>('preview');
    const root = preview.contentDocument!.documentElement;
    builder.set('width', '960');
    expect(preview.getBoundingClientRect().width).to.equal(960);
    builder.byId('dark').click();
    expect(preview.contentWindow!.getComputedStyle(root).colorScheme).to.equal('dark');
    const plain = preview.contentWindow!.getComputedStyle(root).fontSize;
    builder.set('page', 'wordpress-like');
    await builder.until(() => preview.contentWindow!.getComputedStyle(root).fontSize !== plain);
    builder.set('page', '');
    expect(preview.contentWindow!.getComputedStyle(root).fontSize).to.equal(plain);
  });

  it('picks the form that survives in a content system, with its recipe', async () => {
    const builder = await openWithJob();
    const systems = [...builder.byId<HTMLSelectElement>('system').options];
    const advised = systems.map(({ value, text }) => {
      builder.set('system', value);
      expect(builder.byId('recipe-heading').textContent).to.equal(text);
      expect(builder.byId('steps').children.length).to.be.above(0);
      const form = builder.page.querySelector<HTMLInputElement>('[name=form]:checked')!.value;
      const tried = builder.byId('tried').textContent.startsWith('Tried');
      return `${text}: ${form}${tried ? ', tried' : ''}`;
    });
    expect(advised).to.deep.equal([
      'A page of plain HTML: tag, tried',
      'WordPress: placeholder, tried',
      'Drupal: placeholder',
      'Moodle: placeholder',
      'Wix: iframe',
      'Squarespace: tag',
      'Contentful: npm',
      'SharePoint: iframe',
    ]);
    builder.choose('form', 'npm');
    expect(builder.byId('form-hint').textContent).to.contain('another form is better');
  });

  it('says when a frame would refuse the document', async () => {
    const builder = await openWithJob();
    builder.choose('form', 'iframe');
    expect(builder.byId('foreign').textContent).to.equal('');
    builder.set('files', 'https://cdn.example/widgets');
    expect(builder.byId('foreign').textContent).to.contain(
      'https://cdn.example shows jobs of that host only',
    );
    expect(builder.code).to.contain('src="https://cdn.example/widgets/embed/frame.html?');
  });

  it('reads code back into the form, whatever the form says by then', async () => {
    for (const form of ['tag', 'placeholder', 'iframe', 'npm']) {
      const builder = await openWithJob();
      builder.choose('form', form);
      builder.choose('tag', 'occupation-profile');
      builder.set('lang', 'uk');
      builder.set('heading-level', '2');
      builder.set('accent', 'teal');
      builder.set('action-href', '/apply?job={slug}&x=1');
      builder.byId('no-heading').click();
      builder.tick('share-answers');
      builder.page.querySelector<HTMLElement>('[data-attribute] li:last-child [value=up]')!.click();
      builder.choose('pinned', 'no');
      const { code } = builder;
      const site = builder.byId('site-code').value;
      const other = await open();
      other.byId('code').value = `${site}\n${code}`;
      other.byId('read').click();
      expect(other.code).to.equal(code);
      expect(other.byId('site-code').value).to.equal(site);
      expect(other.byId('read-result').textContent).to.equal('The settings are in the form.');
      await other.until(() => other.byId('chosen').hidden === false);
      expect(other.byId('text').value).to.equal('Medical records clerk');
      [builder, other].forEach(({ frame }) => frame.remove());
    }
  });

  it('says when there is nothing to read, and what it left out', async () => {
    const builder = await open();
    builder.byId('code').value = '<p>Hello</p>';
    builder.byId('read').click();
    expect(builder.byId('read-result').textContent).to.contain('No widget was found');
    builder.byId('code').value = '<day-timeline src="a.json" id="x" lang="ja"></day-timeline>';
    builder.byId('read').click();
    expect(builder.byId('read-result').textContent).to.contain(
      'Left out, as there is no setting for it: id.',
    );
    expect(builder.byId('lang').value).to.equal('ja');
  });

  it('keeps the words of an author when another job is chosen', async () => {
    const builder = await openWithJob();
    builder.set('jobs', CLERK);
    builder.set('find', 'baker');
    builder.set('jobs', CLERK.replace('medical-records-clerk', 'baker'));
    await builder.until(() => builder.byId('text').value === 'Baker');
    builder.set('text', 'Our baker');
    builder.set('find', '');
    builder.set('jobs', CLERK);
    await builder.until(() => textOf(builder.byId('chosen')).includes('Medical'));
    expect(builder.byId('text').value).to.equal('Our baker');
  });

  it('copies, and says so; where it may not, it marks the code', async () => {
    const builder = await openWithJob();
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    Object.defineProperty(builder.window.navigator, 'clipboard', {
      value: clipboard,
      configurable: true,
    });
    builder.page.querySelector<HTMLElement>('[data-copies=page-code]')!.click();
    await builder.until(() => builder.byId('copied').textContent !== '');
    expect(copied).to.deep.equal([builder.code]);
    expect(builder.byId('copied').textContent).to.contain('Copied.');
    expect(builder.byId('copied').getAttribute('role')).to.equal('status');
    clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    builder.page.querySelector<HTMLElement>('[data-copies=site-code]')!.click();
    await builder.until(() => builder.byId('copied').textContent.includes('Ctrl+C'));
    const code = builder.byId('site-code');
    expect(code.value.slice(code.selectionStart!, code.selectionEnd!)).to.equal(code.value);
    expect(builder.page.activeElement).to.equal(code);
  });

  it('is used by keyboard alone, from the job to the code', async () => {
    const builder = await open();
    await builder.until(() => builder.byId('found').textContent !== '');
    builder.byId('find').focus();
    await sendKeys({ type: 'electri' });
    await sendKeys({ press: 'Tab' });
    expect(builder.page.activeElement!.id).to.equal('jobs');
    await sendKeys({ press: 'ArrowDown' });
    await builder.until(() => builder.byId('text').value === 'Electrician');
    const move = builder.page.querySelector<HTMLElement>('.order li:nth-child(2) [value=up]')!;
    move.focus();
    await sendKeys({ press: 'Enter' });
    expect(builder.byId('moved').textContent).to.equal('Fit check is now number 1 of 6.');
    expect(builder.page.activeElement).to.equal(move);
    builder.byId('href').focus();
    await sendKeys({ type: '/electrician' });
    expect(builder.code).to.contain('show="fit card day skills pathways faq"');
    expect(builder.code).to.contain('<a href="/electrician">Electrician</a>');
  });

  it('lets nobody untick the last section', async () => {
    const builder = await openWithJob();
    const ticks = [
      ...builder.page.querySelectorAll<HTMLInputElement>('[data-attribute=show] input'),
    ];
    for (const tick of ticks) tick.click();
    expect(ticks.map(({ checked }) => checked)).to.deep.equal([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(builder.byId('moved').textContent).to.equal('One of them has to stay.');
  });

  for (const width of [360, 1280]) {
    for (const scheme of ['light', 'dark']) {
      it(`has nothing for axe to find and nothing cut off, ${width} wide, ${scheme}`, async () => {
        const builder = await openWithJob(width);
        builder.page.documentElement.style.colorScheme = scheme;
        builder.page.querySelectorAll('details').forEach((part) => (part.open = true));
        const script = builder.page.createElement('script');
        script.src = AXE;
        const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
        builder.page.head.append(script);
        await loaded;
        const { violations } = await builder.window.axe.run();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).to.deep.equal([]);
        expect(builder.page.documentElement.scrollWidth).to.be.at.most(width);
      });
    }
  }
});
