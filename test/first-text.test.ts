import { expect, fixtureSync, oneEvent } from '@open-wc/testing';
import { textOf } from './helpers/page.js';

/** A page whose second script runs in the task that evaluates the first. */
const PAGE = `<!doctype html>
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

describe('The first text', () => {
  it('is there in the task that evaluates the script, where the data are inline', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = PAGE;
    const loaded = oneEvent(frame, 'load');
    fixtureSync(document.createElement('div')).append(frame);
    await loaded;
    const { shown } = frame.contentWindow as unknown as { shown: Promise<[Element, number]> };
    const [card, tasks] = await shown;
    expect(textOf(card)).to.contain('Baker');
    expect(tasks).to.equal(0);
  });
});
