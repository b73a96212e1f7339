import { expect, fixtureSync, oneEvent } from '@open-wc/testing';
import type { OccupationElement } from '../src/elements/occupation-element.js';
import { noticed, textOf } from './helpers/page.js';

/** Opens a page of its own and waits until its scripts have run. */
async function open<T>(page: string): Promise<Window & T> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html>${page}`;
  const loaded = oneEvent(frame, 'load');
  fixtureSync(document.createElement('div')).append(frame);
  await loaded;
  return frame.contentWindow as Window & T;
}

/** A page whose second script runs in the task that evaluates the first. */
const INLINE = `
<occupation-card><script type="application/json">{ "title": "baker" }</script></occupation-card>
<script type="module">
  import '/dist/occupation-widgets.js';
  const { port1, port2 } = new MessageChannel();
  window.tasks = 0;
  port1.onmessage = () => (window.tasks += 1);
  port2.postMessage(0);
  const card = document.querySelector('occupation-card');
  window.shown = card.updateComplete.then(() => [card, window.tasks]);
</script>`;

/** A page that notes whether numbers can be formatted yet. */
const waiting = (tag: string) => `
<script>
  window.formats = false;
  Intl.NumberFormat = class extends Intl.NumberFormat {
    constructor(...options) {
      super(...options);
      window.formats = true;
    }
  };
</script>
<${tag} src="/__test/never"></${tag}>
<script type="module" src="/dist/occupation-widgets.js"></script>`;

describe('The first text', () => {
  it('is there in the task that evaluates the script, where the data are inline', async () => {
    const { shown } = await open<{ shown: Promise<[Element, number]> }>(INLINE);
    const [card, tasks] = await shown;
    expect(textOf(card)).to.contain('Baker');
    expect(tasks).to.equal(0);
  });

  it('waits for no formatter of numbers, made while the document of a profile was on its way', async () => {
    for (const [tag, formats] of Object.entries({
      'occupation-profile': true,
      'occupation-card': false,
    })) {
      const page = await open<{ formats: boolean }>(waiting(tag));
      await noticed(page.document.querySelector<OccupationElement>(tag)!);
      expect(page.formats, tag).to.equal(formats);
    }
  });
});
