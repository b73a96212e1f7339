// Which occupations a document leads to, with figures that can be worked out by hand.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { folder, read, run } from '../helpers/command-line.js';
import { OCCUPATION, esco } from '../helpers/downloads.js';

// Eight occupations. a to d are each needed by two to four of them, "all" by all: it weighs nothing.
const occupations = [
  { id: 'home', essential: ['all', 'a', 'b', 'c', 'd'], optional: ['x1'], isco: '3252' },
  { id: 'near', essential: ['all', 'a', 'b', 'c'], isco: '2120' },
  { id: 'far', essential: ['all', 'd', ...range('f', 12)], isco: '9112' },
  { id: 'special', essential: ['all', 'a', 'b', 'c', 'd', 'x1'], broader: ['home'] },
  { id: 'tie-b', essential: ['all', 't', 'u'] },
  { id: 'tie-a', essential: ['all', 't', 'u', 'v'] },
  { id: 'tie-c', essential: ['all', 't', 'u', 'v'] },
  { id: 'empty', essential: ['all'], optional: ['a', 'b'] },
];
const skills = ['all', 'a', 'b', 'c', 'd', 'x1', 't', 'u', 'v', ...range('f', 12)].map((id) => ({
  id,
  type: id === 'b' ? 'knowledge' : 'skill/competence',
}));

const files = folder(esco({ occupations, skills }).whole, 'esco-1.2.0');
const importInto = async (...more) => {
  const out = join(folder(), 'out');
  const { status, stderr } = await run(['import', '--esco', files, '--out', out, ...more]);
  assert.equal(status, 0, stderr);
  return read(out);
};

let documents;
before(async () => {
  documents = await importInto();
});

const named = (id, relation) =>
  (documents[`${id}.json`].pathways ?? [])
    .filter((each) => each.relation === relation)
    .map(({ title }) => title);

describe('Pathways', () => {
  it('lead to what is right above and right below', () => {
    assert.deepEqual(named('home', 'narrower'), ['special']);
    assert.deepEqual(named('special', 'broader'), ['home']);
  });

  it('lead to the nearest by weighted Jaccard similarity, none below 0.15', () => {
    // home and near: weights ln(8/3) each of a, b, c; d has ln(8/3) too: 3 of 4 parts, 0.75.
    // home and far: d alone against a, b, c and twelve that only far needs: below 0.15.
    assert.deepEqual(named('home', 'similar'), ['near']);
    assert.deepEqual(named('far', 'similar'), []);
  });

  it('name an occupation once: what is above or below is not also similar', () => {
    assert.deepEqual(named('special', 'similar'), ['near']);
  });

  it('are sorted by similarity, ties by URI', () => {
    assert.deepEqual(named('tie-b', 'similar'), ['tie-a', 'tie-c']);
    assert.deepEqual(named('tie-a', 'similar'), ['tie-c', 'tie-b']);
  });

  it('do not come from optional skills, nor from what all need', () => {
    assert.equal('pathways' in documents['empty.json'], false);
  });

  it('carry codes, document, level of study, and the exact overlap of essentials', () => {
    const [pathway] = documents['home.json'].pathways.filter(({ title }) => title === 'special');
    assert.deepEqual(pathway, {
      relation: 'narrower',
      title: 'special',
      file: 'special.json',
      education: { isced: 5 },
      identifiers: { esco: `${OCCUPATION}special`, isco08: '3252' },
      overlap: { shared: 5, total: 6, missing: ['x1'] },
    });
    const [near] = documents['home.json'].pathways.filter(({ title }) => title === 'near');
    assert.deepEqual(near.education, { isced: 6 });
    assert.deepEqual(near.overlap, { shared: 4, total: 4 });
  });

  it('name at most ten of the missing skills, by label', async () => {
    const far = esco({
      skills: [...range('s', 3), ...range('m', 12)].map((id) => ({ id })),
      occupations: [
        { id: 'one', essential: range('s', 3) },
        { id: 'two', essential: [...range('m', 12), ...range('s', 3)], broader: ['one'] },
      ],
    }).whole;
    const out = join(folder(), 'out');
    await run(['import', '--esco', folder(far), '--out', out]);
    const [{ overlap }] = read(out)['one.json'].pathways;
    assert.deepEqual([overlap.shared, overlap.total], [3, 15]);
    assert.deepEqual(overlap.missing, range('m', 12).sort().slice(0, 10));
  });

  it('have a page only with --page-url', async () => {
    assert.equal(
      documents['home.json'].pathways.some(({ href }) => href),
      false,
    );
    const withPages = await importInto('--page-url', '/jobs/{slug}?code={isco08}&l={lang}');
    const [pathway] = withPages['home.json'].pathways;
    assert.equal(pathway.href, '/jobs/special?code=3252&l=en');
  });

  it('lead to a document only where one is written; the figures stay those of the whole', async () => {
    const some = await importInto('--only', 'home', '--page-url', '/jobs/{slug}');
    assert.deepEqual(Object.keys(some).sort(), ['home.json', 'index.json']);
    const unlinked = structuredClone(documents['home.json'].pathways);
    for (const pathway of unlinked) delete pathway.file;
    assert.deepEqual(some['home.json'].pathways, unlinked);
  });
});

function range(prefix, count) {
  return Array.from({ length: count }, (_, i) => `${prefix}${String(i + 1).padStart(2, '0')}`);
}
