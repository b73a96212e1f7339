import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { render, OccupationError } from 'occupation-widgets/render';
import { rollup } from 'rollup';
import { folder, run } from '../helpers/command-line.js';

const CLERK = 'stories/occupations/medical-records-clerk.json';
/** The path of a file with a text. */
const file = (text) => `${folder({ 'occupation.json': text })}/occupation.json`;

describe('render, as a function', () => {
  it('carries the document where it has no address, and no text can end the script', () => {
    const title = '</script><b>"&';
    const html = render({ title }, { element: 'occupation-card' });
    const [, json] = /<script type="application\/json">(.*?)<\/script>/.exec(html);
    assert.equal(JSON.parse(json).title, title);
    assert.ok(html.includes('&lt;/script&gt;&lt;b&gt;&quot;&amp;'));
    assert.ok(!html.includes('<b>"'));
  });

  it('takes no text for an attribute, whatever it ends with', () => {
    const html = render(
      {
        title: 'clerk',
        facts: [{ label: 'a', value: 'a b=', note: 'n' }],
        technologies: ['c d=', { label: 'foo bar=', inDemand: true }],
      },
      { element: 'occupation-profile' },
    );
    for (const text of ['a b=', 'c d=', 'foo bar=']) assert.ok(html.includes(`>${text}<`), text);
    assert.ok(!html.includes('[object Object]'));
  });

  it('says what is no tag and no address', () => {
    assert.throws(() => render({ title: 'a' }, { element: 'constructor' }), /found constructor/);
    assert.throws(() => render({ title: 'a' }, { src: 'http://[bad' }), RangeError);
  });

  it('carries the address and not the document where it has one', () => {
    const html = render({ title: 'clerk' }, { src: '/jobs/clerk.json?a=1&b=2' });
    assert.match(html, /^<occupation-profile src="\/jobs\/clerk\.json\?a=1&amp;b=2">/);
    assert.ok(!html.includes('application/json'));
  });

  it('is a profile where nothing is said', () => {
    assert.match(
      render('{ "title": "clerk" }'),
      /^<occupation-profile><template shadowrootmode="open">/,
    );
  });

  for (const [src, href, expected] of [
    [undefined, 'https://example.org/a', 'https://example.org/a'],
    [undefined, 'nurse.html', 'nurse.html'],
    [undefined, './a:b', './a:b'],
    [undefined, './/example.org/x', './/example.org/x'],
    [undefined, '/.//example.org/x', '/.//example.org/x'],
    [undefined, '../nurse.html', '../nurse.html'],
    [undefined, '/nurse.html', '/nurse.html'],
    ['/jobs/clerk.json', 'nurse.html', '/jobs/nurse.html'],
    ['jobs/clerk.json', 'nurse.html', 'jobs/nurse.html'],
    ['jobs/clerk.json', '../nurse.html', 'nurse.html'],
    ['../clerk.json', 'nurse.html', '../nurse.html'],
    ['https://data.example/jobs/clerk.json', 'nurse.html', 'https://data.example/jobs/nurse.html'],
  ]) {
    it(`writes the link ${href} of a document at ${src} as ${expected}`, () => {
      const html = render(
        { title: 'a', action: { label: 'Go', href } },
        { element: 'fit-check', src },
      );
      const card = render(
        { title: 'a', action: { label: 'Go', href } },
        { element: 'occupation-card', src },
      );
      assert.equal(/<a [^>]*href="([^"]*)"/.exec(card)?.[1], expected);
      assert.ok(!html.includes('page.invalid') && !card.includes('page.invalid'));
    });
  }

  it('takes the attributes of the element', () => {
    const html = render(
      { title: 'clerk', tagline: 'You file.' },
      {
        element: 'occupation-card',
        attributes: {
          variant: 'compact',
          'heading-level': '4',
          href: '/clerk',
          theme: 'dark',
          id: 'x',
        },
      },
    );
    assert.match(
      html,
      /^<occupation-card variant="compact" heading-level="4" href="\/clerk" theme="dark" id="x">/,
    );
    assert.match(html, /class="root compact" data-theme="dark"/);
    assert.match(html, /<h4 class="title" part="title"><a href="\/clerk">Clerk<\/a><\/h4>/);
  });

  it('passes attributes of a profile on to its parts', () => {
    const day = { entries: [{ time: '13:00', title: 'lunch' }] };
    const html = render({ title: 'a', day }, { attributes: { 'hour-cycle': 'h23', show: 'day' } });
    assert.match(html, />13:00</);
    assert.ok(!html.includes('<occupation-card'));
  });

  it('has the document’s language on its text', () => {
    const html = render({ title: 'Tischlerin', language: 'de' }, { element: 'occupation-card' });
    assert.match(html, /<div class="sheet" lang="en">/);
    assert.match(html, /<span lang="de" dir="ltr">Tischlerin<\/span>/);
  });

  it('says in one sentence which link is left out', (t) => {
    const warn = t.mock.method(process.stderr, 'write', () => true);
    render(
      { title: 'a', action: { label: 'Go', href: 'mailto:b' } },
      { element: 'occupation-card' },
    );
    warn.mock.restore();
    const said = warn.mock.calls.map(({ arguments: [text] }) => text.trim());
    assert.deepEqual(said, [
      '<occupation-card>: link: expected http: or https:, found "mailto:b". It is left out.',
    ]);
  });

  for (const [order, modules] of [
    ['after', ['render', 'locales/de.js']],
    ['before', ['locales/de.js', 'render']],
  ]) {
    it(`speaks a language whose module comes ${order} it`, () => {
      const script = `
        ${modules.map((name) => `import 'occupation-widgets/${name}';`).join('\n')}
        import { render } from 'occupation-widgets/render';
        const attributes = { lang: 'de-AT' };
        const document = { title: 'clerk', education: { isced: 3 } };
        process.stdout.write(render(document, { element: 'occupation-card', attributes }));`;
      const html = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        encoding: 'utf8',
      });
      assert.match(html, /<div class="sheet" lang="de-AT">/);
      assert.match(html, /Üblicher Abschluss.+Ausbildung oder Abitur/);
    });
  }

  it('adds structured data with the questions that are shown', () => {
    const document = { title: 'a', faq: [{ question: 'b', answer: '</script>' }] };
    const types = (options) => {
      const html = render(document, { structuredData: true, ...options });
      const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html);
      return JSON.parse(json)['@graph'].map((node) => node['@type']);
    };
    assert.deepEqual(types({}), ['Occupation', 'FAQPage']);
    assert.deepEqual(types({ element: 'occupation-card' }), ['Occupation']);
    assert.ok(!render(document, {}).includes('ld+json'));
  });

  it('links a style sheet instead of its styles', () => {
    const html = render({ title: 'a' }, { stylesheet: '/w.css?a&b' });
    assert.ok(html.includes('<link rel="stylesheet" href="/w.css?a&amp;b">'));
    assert.ok(!html.includes('<style'));
  });

  it('refuses what does not fit, and says what does', () => {
    assert.throws(() => render({ title: 7 }), OccupationError);
    assert.throws(
      () => render({ title: 'a' }, { element: 'occupation-cart' }),
      /occupation-card, .*found occupation-cart/,
    );
    assert.throws(
      () => render({ title: 'a' }, { attributes: { onclick: 'x' } }),
      /heading-level, .*found onclick/,
    );
    assert.throws(() => render({ title: 'a' }, { attributes: { src: 'x' } }), RangeError);
  });
});

describe('occupation-widgets render', () => {
  it('prints the element', async () => {
    const own = ['--attribute', 'theme=dark', '--attribute', 'heading-text='];
    const { status, stdout } = await run(['render', CLERK, '--element', 'day-timeline', ...own]);
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^<day-timeline theme="dark" heading-text><template shadowrootmode="open">/,
    );
    assert.match(stdout, /<\/day-timeline>\n$/);
  });

  it('says which file has a link that is left out', async () => {
    const path = file('{"title":"a","action":{"label":"Go","href":"mailto:b"}}');
    const { status, stderr } = await run(['render', path, '--element', 'occupation-card']);
    assert.equal(status, 0);
    assert.equal(
      stderr,
      `${path}: <occupation-card>: link: expected http: or https:, found "mailto:b". It is left out.\n`,
    );
  });

  it('speaks the language of the tag', async () => {
    const card = ['render', CLERK, '--element', 'occupation-card', '--attribute'];
    assert.match((await run([...card, 'lang=de'])).stdout, /Üblicher Abschluss/);
    assert.match((await run([...card, 'lang=fr'])).stdout, /Niveau d’études/);
  });

  for (const [what, args, expected, code] of [
    ['no element', [CLERK], /--element/, 2],
    ['an unknown element', [CLERK, '--element', 'x-y'], /expected one of .*occupation-card, /, 2],
    [
      'an unknown attribute',
      [CLERK, '--element', 'fit-check', '--attribute', 'onclick=x'],
      /found onclick/,
      2,
    ],
    [
      'an attribute without a name',
      [CLERK, '--element', 'fit-check', '--attribute', '=x'],
      /NAME=VALUE/,
      2,
    ],
    [
      'a document that does not fit',
      [file('{}'), '--element', 'fit-check'],
      /title: expected .*, found /,
      1,
    ],
    ['text that is no JSON', [file('{'), '--element', 'fit-check'], /expected JSON/, 1],
    [
      'text that is not UTF-8',
      [file(Buffer.from('{"title":"B\xe4cker"}', 'latin1')), '--element', 'fit-check'],
      /occupation\.json: expected text in UTF-8, found other bytes\. Save it as UTF-8\./,
      1,
    ],
    [
      'a folder',
      ['stories/occupations', '--element', 'fit-check'],
      /occupations: expected a file, found a folder\. Name the files in it\./,
      1,
    ],
    [
      'a file that is not there',
      ['nothing.json', '--element', 'fit-check'],
      /nothing\.json: .*no such file/,
      1,
    ],
  ]) {
    it(`says what is wrong with ${what}`, async () => {
      const { status, stdout, stderr } = await run(['render', ...args]);
      assert.match(stderr, expected);
      assert.equal(stdout, '');
      assert.equal(status, code);
    });
  }
});

it('renders in the bundle that a site generator makes of it', async () => {
  const id = resolve('page.js');
  const page = {
    name: 'page',
    resolveId: (source) => (source === 'page' ? id : null),
    load: (file) =>
      file === id
        ? `import { render } from 'occupation-widgets/render';
           export const html = render('{"title":"nurse"}', { element: 'occupation-card' });`
        : null,
  };
  const plugins = [page, nodeResolve({ exportConditions: ['node'] })];
  const bundle = await rollup({ input: 'page', plugins });
  const [{ code }] = (await bundle.generate({ inlineDynamicImports: true })).output;
  const { html } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  assert.match(html, /Nurse/);
});
