import { expect } from '@open-wc/testing';
import { ReactiveElement, sheetOf, type IsSet } from '../../src/elements/reactive-element.js';

/** Writes what it is asked to. */
class Probe extends ReactiveElement {
  static override properties = {
    words: {},
    count: { type: Number },
    isOn: { type: Boolean, attribute: 'is-on' },
    every: { always: true },
    inner: { state: true },
  };
  static override styles = [':host { display: block }', ':host { color: red }'];

  declare words: string | null;
  declare count: number | null;
  declare isOn: boolean;
  declare every: string;
  declare inner: string;

  /** What had changed at each rendering. */
  readonly changes: string[][] = [];
  /** Throws once. */
  breaks = false;

  constructor() {
    super();
    this.words = 'own';
  }

  protected override willUpdate(isSet: IsSet): void {
    this.changes.push(Object.keys(Probe.properties).filter(isSet).sort());
    if (isSet('count')) this.inner = `for ${this.count}`;
  }

  protected override update(): void {
    if (this.breaks) {
      this.breaks = false;
      throw new Error('broken on purpose');
    }
    this.renderRoot.textContent = `${this.words} ${this.count} ${this.isOn}`;
  }

  protected override updated(): void {}
}

describe('the base of all elements', () => {
  let probe: Probe;
  before(() => customElements.define('test-probe', Probe));
  beforeEach(() => {
    probe = document.createElement('test-probe') as Probe;
  });
  afterEach(() => probe.remove());

  const texts = () => probe.shadowRoot!.textContent;

  it('has an attribute for each property that is not its own business', () => {
    expect(Probe.observedAttributes).to.deep.equal(['words', 'count', 'is-on', 'every']);
  });

  it('reads attributes as text, numbers and switches, and their absence', async () => {
    probe.setAttribute('words', 'few');
    probe.setAttribute('count', '7');
    probe.setAttribute('is-on', '');
    document.body.append(probe);
    await probe.updateComplete;
    expect(texts()).to.equal('few 7 true');
    for (const name of ['words', 'count', 'is-on']) probe.removeAttribute(name);
    await probe.updateComplete;
    expect(texts()).to.equal('undefined undefined false');
  });

  it('renders once for all that is set together, and not for the same value', async () => {
    document.body.append(probe);
    await probe.updateComplete;
    expect(probe.changes).to.deep.equal([Object.keys(Probe.properties).sort()]);
    probe.count = 1;
    probe.words = 'two';
    probe.words = 'three';
    await probe.updateComplete;
    expect(probe.changes.slice(1)).to.deep.equal([['count', 'words']]);
    expect(probe.inner).to.equal('for 1');
    probe.words = 'three';
    expect(await probe.updateComplete).to.be.true;
    expect(probe.changes).to.have.lengthOf(2);
  });

  it('counts every setting where that is asked for', async () => {
    probe.every = 'same';
    document.body.append(probe);
    await probe.updateComplete;
    probe.every = 'same';
    await probe.updateComplete;
    expect(probe.changes[1]).to.deep.equal(['every']);
  });

  it('takes what is set after the page knew the tag over what was set before', async () => {
    customElements.define('test-late', class extends Probe {});
    const template = document.createElement('template');
    template.innerHTML = '<test-late></test-late>';
    const late = template.content.firstElementChild!.cloneNode() as Probe;
    late.words = 'before';
    document.body.append(late);
    expect(late.words).to.equal('before');
    late.words = 'after';
    await late.updateComplete;
    expect(late.shadowRoot!.textContent).to.contain('after');
    late.remove();
    document.body.append(late);
    expect(late.words).to.equal('after');
    late.remove();
  });

  it('keeps what was set before the page knew the tag, over what the class sets', async () => {
    const early = document.createElement('test-early') as Probe;
    Object.assign(early, { words: 'early', other: 'kept' });
    early.setAttribute('count', '3');
    early.setAttribute('words', 'less');
    document.body.append(early);
    customElements.define('test-early', class extends Probe {});
    await early.updateComplete;
    expect(early.shadowRoot!.textContent).to.equal('early 3 undefined');
    expect(early).to.have.property('other', 'kept');
    early.words = 'late';
    await early.updateComplete;
    expect(early.shadowRoot!.textContent).to.equal('late 3 undefined');
    early.remove();
  });

  it('says when it is up to date, even to who asks before it is on a page', async () => {
    const complete = probe.updateComplete;
    document.body.append(probe);
    expect(await complete).to.be.true;
    expect(texts()).to.equal('own undefined undefined');
    probe.words = 'new';
    const first = probe.updateComplete.then((isAll) => {
      probe.words = 'newer';
      return isAll;
    });
    expect(await first).to.be.true;
    await probe.updateComplete;
    expect(texts()).to.equal('newer undefined undefined');
  });

  it('rejects with what was thrown while it rendered, and renders the next time', async () => {
    document.body.append(probe);
    await probe.updateComplete;
    probe.breaks = true;
    probe.words = 'lost';
    const thrown = await probe.updateComplete.catch((error: Error) => error.message);
    expect(thrown).to.equal('broken on purpose');
    probe.words = 'found';
    await probe.updateComplete;
    expect(texts()).to.equal('found undefined undefined');
  });

  it('shares its style sheets with all of its class, and has new ones in another document', async () => {
    document.body.append(probe);
    await probe.updateComplete;
    const [first, second] = Probe.styles;
    expect(probe.shadowRoot!.adoptedStyleSheets).to.deep.equal([sheetOf(first!), sheetOf(second!)]);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.body.append(probe);
    expect(frame.contentWindow!.getComputedStyle(probe).color).to.equal('rgb(255, 0, 0)');
    frame.remove();
  });

  it('may be in another document from the first', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.body.append(probe);
    await probe.updateComplete;
    expect(frame.contentWindow!.getComputedStyle(probe).color).to.equal('rgb(255, 0, 0)');
    frame.remove();
  });
});
