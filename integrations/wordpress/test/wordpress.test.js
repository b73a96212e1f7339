// The whole journey in a real WordPress: an Administrator sets the plugin up, an Author writes, a
// Contributor tries to smuggle, visitors read. `npm run test:wordpress`; with PICTURES=docs/wordpress
// it also draws the pictures of docs/wordpress.md.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../../../scripts/find-browser.js';
import { whyNotHere } from './debian.js';
import {
  BLOCK,
  blocks,
  chooseByTitle,
  field,
  insertBlock,
  newPost,
  publish,
  saveContent,
  shown,
} from './editor.js';
import { differences, lookOf } from './look.js';
import { PAYLOADS, TYPED, hostilePost } from './payloads.js';
import { follow, signedIn, visitor } from './people.js';
import { startSite } from './site.js';

process.chdir(fileURLToPath(new URL('../../..', import.meta.url)));

const ZIP = 'integrations/wordpress/occupation-widgets.zip';
const FALLBACK = '.entry-content a';

const skip = whyNotHere();

describe('In a real WordPress', { skip }, () => {
  let site;
  let browser;
  let administrator;
  let author;
  /** Address of the page that the Author has published. */
  let published;

  before(async () => {
    execFileSync(process.execPath, ['scripts/build-wordpress.js'], { stdio: 'ignore' });
    site = await startSite();
    browser = await puppeteer.launch({
      executablePath: ensureBrowser(),
      args: [
        '--no-sandbox',
        '--disable-dev-shm-usage',
        '--hide-scrollbars',
        // Nothing is asked of any other host.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    });
    administrator = await signedIn(browser, site.address, 'administrator');
    author = await signedIn(browser, site.address, 'author');
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  /** A picture for the documentation, where these are wanted. */
  async function picture(page, name) {
    const folder = process.env.PICTURES;
    if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
  }

  /** A page as a visitor sees it; `arrange` comes before the page is opened. */
  async function visit(address, arrange = () => {}) {
    const page = await visitor(browser);
    await arrange(page);
    await page.goto(address);
    return page;
  }

  const close = (page) => page.browserContext().close();
  const settings = () => `${site.address}/wp-admin/options-general.php?page=occupation_widgets`;
  const scripts = (page) =>
    page.$$eval('script[id^="occupation-widgets"]', (all) =>
      all.map(({ id, type, src, integrity }) => ({ id, type, src, integrity })),
    );

  /** Publishes HTML of the editor as somebody, and gives its address. */
  const publishContent = async (person, content) =>
    (await saveContent(person, { title: 'Post', content, status: 'publish' })).link;

  describe('an Administrator', () => {
    it('installs the plugin from its zip', async () => {
      await administrator.goto(`${site.address}/wp-admin/plugin-install.php?tab=upload`);
      const file = await administrator.waitForSelector('#pluginzip');
      await file.uploadFile(ZIP);
      await picture(administrator, '1-install');
      await follow(administrator, '#install-plugin-submit');
      await follow(administrator, 'a.button-primary');
      assert.ok(await administrator.$('#deactivate-occupation-widgets'));
    });

    it('is told where the documents belong, and how many are there', async () => {
      await administrator.goto(settings());
      const said = () => administrator.$eval('.wrap p', ({ textContent }) => textContent);
      assert.match(await said(), /no list of occupations yet.*\/uploads\/occupations\//);
      const uploads = join(site.root, 'wp-content/uploads');
      mkdirSync(uploads, { recursive: true });
      cpSync('stories/occupations', join(uploads, 'occupations'), { recursive: true });
      await administrator.reload();
      const { length } = JSON.parse(readFileSync('stories/occupations/index.json', 'utf8'));
      assert.ok((await said()).startsWith(`${length} occupations found at ${site.address}/`));
    });

    it('sets the address of pages, the language and an accent; what does not fit is dropped', async () => {
      const set = async (values) => {
        await administrator.goto(settings());
        await administrator.evaluate((values) => {
          for (const [name, value] of Object.entries(values)) {
            document.querySelector(`[name="occupation_widgets[${name}]"]`).value = value;
          }
        }, values);
        await picture(administrator, '2-settings');
        await follow(administrator, '#submit');
        return administrator.evaluate(
          (names) =>
            names.map(
              (name) => document.querySelector(`[name="occupation_widgets[${name}]"]`).value,
            ),
          Object.keys(values),
        );
      };
      assert.deepEqual(
        await set({
          documents: 'javascript:hacked()',
          page: 'java\tscript:hacked()',
          accent: '#fff"; background: url(x)',
        }),
        ['', '', ''],
      );
      const wanted = { page: '/jobs/{slug}', accent: '#7a1f5c' };
      assert.deepEqual(await set(wanted), Object.values(wanted));
    });
  });

  describe('nobody else', () => {
    it('sees the settings', async () => {
      const answer = await author.goto(settings());
      assert.equal(answer.status(), 403);
    });

    it('changes them, and an Administrator not without the form', async () => {
      for (const person of [author, administrator]) {
        const status = await person.evaluate(async () => {
          const body = new URLSearchParams({
            option_page: 'occupation_widgets',
            action: 'update',
            'occupation_widgets[accent]': '#000000',
          });
          return (await fetch('/wp-admin/options.php', { method: 'POST', body })).status;
        });
        assert.equal(status, 403);
      }
      await administrator.goto(settings());
      const accent = '[name="occupation_widgets[accent]"]';
      assert.equal(await administrator.$eval(accent, ({ value }) => value), '#7a1f5c');
    });
  });

  describe('an Author', () => {
    it('inserts the block by typing, picks an occupation and publishes', async () => {
      await newPost(author, site.address, 'Working with electricity');
      await insertBlock(author);
      await picture(author, '3-block');
      await chooseByTitle(author, 'electr', 'electrician');
      await shown(author, 'occupation-profile');
      await picture(author, '4-preview');
      published = await publish(author);
    });

    it('sees the element itself, in the accent of the site', async () => {
      const accent = await author.$eval(`${BLOCK} occupation-profile`, (profile) =>
        getComputedStyle(profile).getPropertyValue('--occupation-accent'),
      );
      assert.equal(accent, '#7a1f5c');
    });

    it('can undo, redo, duplicate, copy and paste', async () => {
      await newPost(author, site.address, 'Jobs');
      await insertBlock(author);
      await chooseByTitle(author, 'bak', 'baker');
      await shown(author, 'occupation-profile');
      const press = async (...keys) => {
        for (const key of keys) await author.keyboard.down(key);
        for (const key of keys.reverse()) await author.keyboard.up(key);
      };
      await press('Control', 'z');
      await author.waitForSelector(`${BLOCK} .components-combobox-control__input`);
      await press('Control', 'Shift', 'z');
      await shown(author, 'occupation-profile');
      await author.click(BLOCK);
      await press('Control', 'Shift', 'd');
      await shown(author, 'occupation-profile', 2);
      await author.click(BLOCK);
      await press('Control', 'c');
      // A pasted block takes the place of what is selected.
      await press('Enter');
      await press('Control', 'v');
      await shown(author, 'occupation-profile', 3);
      const all = await blocks(author);
      assert.deepEqual(
        all.map(({ attributes }) => [attributes.src, attributes.text, attributes.link]),
        Array(3).fill(['baker.json', 'baker', '/jobs/baker']),
      );
      const page = await visit(await publish(author));
      await shown(page, 'occupation-profile', 3);
      assert.equal((await scripts(page)).length, 1);
      await close(page);
    });

    it('pastes an address; one without a document says so', async () => {
      await newPost(author, site.address, 'Elsewhere');
      await insertBlock(author);
      const field = `${BLOCK} form input`;
      const use = `${BLOCK} form button`;
      await author.type(field, '/wp-content/uploads/occupations/none.json');
      await author.click(use);
      const said = await author.waitForSelector(`${BLOCK} .components-notice.is-error`);
      assert.match(
        await said.evaluate(({ textContent }) => textContent),
        /no JSON at .*none\.json/,
      );
      await author.$eval(field, (input) => input.select());
      await author.type(field, '/wp-content/uploads/occupations/baker.json?a=1&b=2');
      await author.click(use);
      await shown(author, 'occupation-profile');
      const address = await publish(author);
      const page = await visit(address);
      await shown(page, 'occupation-profile');
      assert.equal(
        await page.$eval('occupation-profile', (profile) => profile.getAttribute('src')),
        '/wp-content/uploads/occupations/baker.json?a=1&b=2',
      );
      await close(page);
    });

    it('opens the post again: each block is as it was saved', async () => {
      await author.goto(`${site.address}/wp-admin/edit.php`);
      await follow(author, '.row-title');
      await shown(author, 'occupation-profile');
      assert.deepEqual(
        (await blocks(author)).map(({ isValid }) => isValid),
        [true],
      );
    });

    it('sees the preview in the frame of a tablet too', async () => {
      await author.evaluate(() =>
        window.wp.data.dispatch('core/edit-post').__experimentalSetPreviewDeviceType('Tablet'),
      );
      const frame = await (
        await author.waitForSelector('iframe[name="editor-canvas"]')
      ).contentFrame();
      await frame.waitForSelector('occupation-profile:state(ready)');
    });

    it('chooses element, sections, level, language, look and button beside the page', async () => {
      await newPost(author, site.address, 'All settings');
      await author.keyboard.type('## Later');
      await author.keyboard.press('Enter');
      await insertBlock(author);
      await chooseByTitle(author, 'electr', 'electrician');
      await shown(author, 'occupation-profile');
      const choose = async (label, value) => (await field(author, label)).select(value);
      const level = await author.$eval(`${BLOCK} occupation-profile`, (profile) =>
        profile.getAttribute('heading-level'),
      );
      assert.equal(level, '3');
      await choose('Element', 'skill-list');
      await shown(author, 'skill-list');
      await (await field(author, 'Optional skills')).click();
      await choose('Language', 'de');
      await picture(author, '5-settings');
      await author.click('.components-panel__body-title ::-p-text(Look)');
      await choose('Light or dark', 'dark');
      await author.click('.components-circular-option-picker__option[aria-label="Color: Primary"]');
      const page = await visit(await publish(author));
      await shown(page, 'skill-list');
      const { attributes, style, heading } = await page.$eval('skill-list', (list) => ({
        attributes: Object.fromEntries(
          [...list.attributes].map(({ name, value }) => [name, value]),
        ),
        style: list.closest('.wp-block-occupation-widgets-occupation').getAttribute('style'),
        heading: list.shadowRoot.querySelector('h3').textContent,
      }));
      assert.deepEqual(attributes, {
        src: `${site.address}/wp-content/uploads/occupations/electrician.json`,
        'heading-level': '3',
        lang: 'de',
        show: 'essential knowledge technologies',
        theme: 'dark',
      });
      assert.equal(style, '--occupation-accent: var(--wp--preset--color--primary)');
      assert.match(heading, /Können und Wissen/);
      await close(page);
    });
  });

  describe('a visitor', () => {
    it('sees the widget; the page has the one module, with version and hash', async () => {
      const page = await visit(published);
      await shown(page, 'occupation-profile');
      const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
      const [{ src, ...script }, ...others] = await scripts(page);
      assert.deepEqual(others, []);
      assert.deepEqual(script, {
        id: 'occupation-widgets-js',
        type: 'module',
        integrity: files['occupation-widgets.js'],
      });
      assert.match(src, /\/occupation-widgets\.js\?ver=[\da-f]+$/);
      await picture(page, '6-page');
      await close(page);
    });

    it('has no script of ours on other pages', async () => {
      const page = await visit(`${site.address}/?p=1`);
      assert.equal(await page.$eval('h1', ({ textContent }) => textContent.trim()), 'Hello world!');
      assert.ok(!(await page.content()).includes('occupation-widgets'));
      await close(page);
    });

    it('has the link without JavaScript', async () => {
      const page = await visit(published, (page) => page.setJavaScriptEnabled(false));
      const link = await page.waitForSelector(FALLBACK, { visible: true });
      assert.deepEqual(await link.evaluate((a) => [a.textContent, a.getAttribute('href')]), [
        'electrician',
        '/jobs/electrician',
      ]);
      await close(page);
    });

    it('reads the prerendered text without JavaScript, and the script takes it over', async () => {
      const documents = join(site.root, 'wp-content/uploads/occupations');
      const html = execFileSync(
        process.execPath,
        ['dist/cli.js', 'render', join(documents, 'baker.json'), '--element', 'occupation-card'],
        { encoding: 'utf8' },
      );
      writeFileSync(join(documents, 'baker.html'), html);
      const address = await publishContent(
        author,
        '[occupation element="occupation-card" src="baker.json" text="Baker"]' +
          '[occupation element="fit-check" src="baker.json" text="Baker"]',
      );
      const text = (page, tag) =>
        page.$eval(tag, ({ shadowRoot }) => shadowRoot.querySelector('.sheet').textContent);
      const quiet = await visit(address, (page) => page.setJavaScriptEnabled(false));
      assert.match(await text(quiet, 'occupation-card'), /fresh bread for breakfast/);
      // What was rendered is one element; another has its link.
      assert.equal(
        await quiet.$eval('[data-occupation-widget="fit-check"]', (place) =>
          place.innerText.trim(),
        ),
        'Baker',
      );
      await close(quiet);
      const page = await visit(address);
      await shown(page, 'occupation-card');
      await shown(page, 'fit-check');
      assert.equal(
        await page.$eval('occupation-card', ({ state }) => state.occupation.title),
        'baker',
      );
      await close(page);
    });

    it('sees what the shortcode says, in the classic editor’s posts', async () => {
      const address = await publishContent(
        author,
        '[occupation element="day-timeline" src="electrician.json" hour-cycle="h12" accent="#123456" /]\n\n' +
          '[occupation src="baker.json"]<a href="/bakers">All about <em>bakers</em></a>[/occupation]',
      );
      const quiet = await visit(address, (page) => page.setJavaScriptEnabled(false));
      assert.deepEqual(
        await quiet.$$eval(FALLBACK, (links) =>
          links.map((a) => [a.getAttribute('href'), a.innerHTML]),
        ),
        [
          ['/jobs/electrician', 'electrician'],
          ['/bakers', 'All about <em>bakers</em>'],
        ],
      );
      await close(quiet);
      const page = await visit(address);
      await shown(page, 'day-timeline');
      const day = await page.$eval('day-timeline', (day) => ({
        accent: getComputedStyle(day).getPropertyValue('--occupation-accent'),
        cycle: day.getAttribute('hour-cycle'),
      }));
      assert.deepEqual(day, { accent: '#123456', cycle: 'h12' });
      await close(page);
    });

    it('sees the widget as on a blank page, and the theme’s own content as without it', async () => {
      const content = `<!-- wp:heading --><h2>Before</h2><!-- /wp:heading --><!-- wp:occupation-widgets/occupation {"src":"baker.json","heading-level":"2"} /--><!-- wp:quote --><blockquote class="wp-block-quote"><p>After</p></blockquote><!-- /wp:quote --><!-- wp:list --><ul><li>A <a href="/">link</a></li></ul><!-- /wp:list -->`;
      const address = await publishContent(author, content);
      const wrapper = '.wp-block-occupation-widgets-occupation';
      const still = await visit(address, async (page) => {
        await page.setRequestInterception(true);
        page.on('request', (request) =>
          request.url().includes('/occupation-widgets.js') ? request.abort() : request.continue(),
        );
      });
      const page = await visit(address);
      await shown(page, 'occupation-profile');
      const untouched = await lookOf(still, 'body', wrapper);
      assert.ok(Object.keys(untouched).some((place) => place.includes('blockquote')));
      assert.deepEqual(differences(untouched, await lookOf(page, 'body', wrapper)), []);

      const [{ src }] = await scripts(page);
      const width = await page.$eval(
        'occupation-profile',
        (profile) => profile.getBoundingClientRect().width,
      );
      writeFileSync(
        join(site.root, 'blank.html'),
        `<!doctype html><html lang="en-US"><meta charset="utf-8"><script type="module" src="${src}"></script>
        <div style="width: ${width}px; --occupation-accent: #7a1f5c"><occupation-profile heading-level="2"
        src="/wp-content/uploads/occupations/baker.json"></occupation-profile></div></html>`,
      );
      const blank = await visit(`${site.address}/blank.html`);
      await shown(blank, 'occupation-profile');
      const expected = await lookOf(blank, 'occupation-profile');
      assert.ok(Object.keys(expected).length > 10_000);
      assert.deepEqual(differences(expected, await lookOf(page, 'occupation-profile')), []);
      for (const each of [still, page, blank]) await close(each);
    });
  });

  describe('markup in every attribute of blocks and shortcodes is text', () => {
    const people = {};
    before(async () => {
      const contributor = await signedIn(browser, site.address, 'contributor');
      for (const person of [administrator, author, contributor]) {
        await person.goto(`${site.address}/wp-admin/post-new.php`);
      }
      const reader = await visitor(browser);
      // What a Contributor has written is read by an Administrator.
      const reviewer = await administrator.browserContext().newPage();
      for (const page of [reader, reviewer]) {
        await page.evaluateOnNewDocument(() => {
          window.hacked = () => (window.hacked.calls += 1);
          window.hacked.calls = 0;
        });
      }
      people.Administrator = { writer: administrator, status: 'publish', reader };
      people.Author = { writer: author, status: 'publish', reader };
      people.Contributor = { writer: contributor, status: 'pending', reader: reviewer };
    });

    after(async () => {
      // What is behind another page of its window would wait for ever.
      await people.Contributor.reader.close();
      await administrator.bringToFront();
    });

    /** What stands on a page of payloads once every widget has shown what it has. */
    async function found(page) {
      return page.evaluate(async () => {
        const content = document.querySelector('.entry-content');
        const widgets = [...content.querySelectorAll('*')].filter((each) => 'state' in each);
        await Promise.all(
          widgets.map(
            (widget) =>
              /ready|failed/.test(widget.state.status) ||
              new Promise((done) => {
                widget.addEventListener('occupation-load', done);
                widget.addEventListener('occupation-error', done);
              }),
          ),
        );
        const light = [...content.querySelectorAll('*')];
        const inside = (root) =>
          [...root.querySelectorAll('*')].flatMap((each) => [
            each,
            ...(each.shadowRoot ? inside(each.shadowRoot) : []),
          ]);
        const all = inside(content);
        const link = (each) => each.getAttribute('href') ?? each.getAttribute('src');
        return {
          hacked: window.hacked.calls,
          widgets: widgets.length,
          tags: [...new Set(light.map(({ localName }) => localName))],
          dangerous: all
            .filter(({ localName }) =>
              /^(script|img|iframe|object|embed|style|link)$/.test(localName),
            )
            .map(({ outerHTML }) => outerHTML),
          attributes: [...new Set(light.flatMap((each) => each.getAttributeNames()))],
          handlers: all
            .filter((each) => each.getAttributeNames().some((name) => name.startsWith('on')))
            .map(({ outerHTML }) => outerHTML),
          addresses: all
            .filter((each) => URL.canParse(link(each) ?? '', location.href))
            .map((each) => new URL(link(each) ?? '', location.href).protocol),
          styles: light.map((each) => each.getAttribute('style')).filter(Boolean),
          texts: [...content.querySelectorAll('a')].map(({ textContent }) => textContent),
        };
      });
    }

    /** WordPress sets quotation marks and dashes as a printer would; shortcodes know no backslash. */
    const typed = (text) =>
      text
        .replace(/[“”″]/g, '"')
        .replace(/[‘’′]/g, "'")
        .replace(/–|—/g, '--')
        .replaceAll('\\', '')
        .replace(/\s+/g, ' ');

    const KNOWN_TAGS =
      /^(div|p|a|b|em|strong|br|occupation-(card|profile|faq)|fit-check|day-timeline|skill-list|career-pathways)$/;
    const KNOWN_ATTRIBUTES =
      /^(class|style|href|src|lang|theme|show|(action|heading)-\w+|data-(occupation-widget|src|lang|theme|show|href|(action|heading)-\w+))$/;

    function assertHarmless(seen) {
      assert.equal(seen.hacked, 0);
      assert.deepEqual(seen.dangerous, []);
      assert.deepEqual(seen.handlers, []);
      const others = (list, known) => list.filter((each) => !known.test(each));
      assert.deepEqual(others(seen.tags, KNOWN_TAGS), []);
      assert.deepEqual(others(seen.attributes, KNOWN_ATTRIBUTES), []);
      assert.deepEqual(others(seen.addresses, /^https?:$/), []);
      assert.deepEqual(others(seen.styles, /^--occupation-accent: [#\w(), .%-]+;?$/), []);
    }

    for (const role of ['Administrator', 'Author', 'Contributor']) {
      for (const payload of PAYLOADS) {
        it(`as ${role}: ${JSON.stringify(payload)}`, async () => {
          const { writer, status, reader } = people[role];
          const content = hostilePost(payload, { raw: role !== 'Administrator' });
          const { link } = await saveContent(writer, { title: 'Payload', content, status });
          await reader.goto(status === 'publish' ? link : `${link}&preview=true`);
          const seen = await found(reader);
          assertHarmless(seen);
          // What has no document is its link alone.
          assert.ok(seen.widgets >= 5, `${seen.widgets} widgets`);
          assert.deepEqual(
            seen.texts.slice(0, TYPED).map(typed),
            Array(TYPED).fill(typed(payload)),
          );
        });
      }
    }
  });

  describe('when the plugin is deleted', () => {
    it('the links are left, and the settings are gone', async () => {
      await administrator.goto(`${site.address}/wp-admin/plugins.php`);
      await follow(administrator, '#deactivate-occupation-widgets');
      await administrator.click('#delete-occupation-widgets');
      await administrator.waitForSelector('tr.deleted[data-slug="occupation-widgets"]');
      const page = await visit(published);
      const link = await page.waitForSelector(FALLBACK, { visible: true });
      assert.deepEqual(await link.evaluate((a) => [a.textContent, a.getAttribute('href')]), [
        'electrician',
        '/jobs/electrician',
      ]);
      assert.deepEqual(await scripts(page), []);
      await close(page);
      const option = execFileSync(
        'php',
        [
          '-r',
          `require '${site.root}/wp-load.php'; echo json_encode(get_option('occupation_widgets'));`,
        ],
        { encoding: 'utf8' },
      );
      assert.equal(option, 'false');
    });
  });

  it('PHP had nothing to complain about', () => {
    assert.deepEqual(site.complaints(), []);
  });
});
