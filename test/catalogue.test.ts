import { expect } from '@open-wc/testing';
import { settled } from './helpers/page.js';
import '../src/index.js';

/** How many documents of a large catalogue are shown. */
const SAMPLE = 300;

// The catalogue that CI has imported, or the sample documents where there is none.
const FOLDER = '/__test/catalogue';
const index = (await (await fetch(`${FOLDER}?file=index.json`)).json()) as { file: string }[];
const step = Math.max(1, Math.floor(index.length / SAMPLE));
const files = index.filter((_, i) => i % step === 0).map(({ file }) => file);

describe('An imported catalogue', () => {
  it(`is shown by profiles without an error: ${files.length} of ${index.length} documents`, async function () {
    this.timeout(120_000);
    const failed: string[] = [];
    const empty: string[] = [];
    for (const file of files) {
      const profile = document.createElement('occupation-profile');
      profile.addEventListener('occupation-error', (event) => {
        failed.push(`${file}: ${event.error.message}`);
      });
      const done = Promise.race(
        ['occupation-load', 'occupation-error'].map(
          (type) => new Promise((resolve) => profile.addEventListener(type, resolve)),
        ),
      );
      profile.src = `${FOLDER}?file=${encodeURIComponent(file)}`;
      document.body.append(profile);
      await done;
      await settled(profile);
      if (profile.offsetHeight < 50) empty.push(file);
      profile.remove();
    }
    expect(failed).to.deep.equal([]);
    expect(empty).to.deep.equal([]);
    expect(files.length).to.be.at.least(Math.min(index.length, SAMPLE));
  });
});
