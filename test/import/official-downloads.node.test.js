// The whole of ESCO 1.1.1 with O*NET 29.2, where the downloads are at hand: OFFICIAL_DOWNLOADS names
// their folder, and CATALOGUE the folder to import into (for the browser's tests).
import assert from 'node:assert/strict';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { folder, read, run } from '../helpers/command-line.js';

const downloads = process.env.OFFICIAL_DOWNLOADS;
const name = downloads
  ? 'The official downloads'
  : 'The official downloads (skipped: OFFICIAL_DOWNLOADS names no folder)';

describe(name, { skip: !downloads }, () => {
  let documents;
  let index;
  let figures;
  const out = process.env.CATALOGUE ?? join(folder(), 'catalogue');

  before(async () => {
    const start = performance.now();
    const { status, stdout, stderr } = await run(
      [
        'import',
        '--esco',
        join(downloads, 'esco-1.1.1/esco-v1.1.1-classification-en-csv.zip'),
        '--esco',
        join(downloads, 'esco-1.1.1/esco-v1.1.1-relations-csv.zip'),
        '--onet',
        join(downloads, 'onet-29.2/db_29_2_text.zip'),
        '--crosswalk',
        join(downloads, 'crosswalk/esco-onet-sample.csv'),
        '--out',
        out,
      ],
      {
        // The most memory that it took, in KiB.
        node: [
          '--import',
          'data:text/javascript,process.on("exit",()=>console.error("rss",process.resourceUsage().maxRSS))',
        ],
      },
    );
    assert.equal(status, 0, stderr);
    const seconds = (performance.now() - start) / 1000;
    figures = { seconds, memory: Number(/rss (\d+)/.exec(stderr)[1]) / 1024, stdout, stderr };
    console.log(
      `Imported in ${seconds.toFixed(1)} s with ${figures.memory.toFixed(0)} MiB on ${cpus().length} cores`,
    );
    ({ 'index.json': index, ...documents } = read(out));
  });

  it('become 3,007 documents within 30 seconds and 1 GiB', () => {
    assert.equal(index.length, 3007);
    assert.equal(Object.keys(documents).length, 3007);
    assert.match(figures.stdout, /^Wrote 3,007 documents \(14 with O\*NET\)/);
    assert.ok(figures.seconds < 30, `${figures.seconds} s`);
    assert.ok(figures.memory < 1024, `${figures.memory} MiB`);
  });

  it('lose nothing but 67 relations of an occupation that the classification lacks', () => {
    const relations = Object.values(documents).reduce(
      (sum, { skills = [] }) => sum + skills.length,
      0,
    );
    assert.equal(relations, 123_855 - 67);
    assert.match(figures.stderr, /67 relations left out: they lead to occupations/);
    const alternatives = Object.values(documents).map(
      ({ alternativeTitles = [] }) => alternativeTitles.length,
    );
    assert.equal(Math.max(...alternatives), 89);
  });

  it('have pathways that lead to documents which are there', () => {
    for (const [file, { pathways = [] }] of Object.entries(documents)) {
      for (const pathway of pathways)
        assert.ok(documents[pathway.file], `${file}: ${pathway.file}`);
    }
  });

  it('know the medical records clerk', () => {
    const clerk = documents['medical-records-clerk.json'];
    const count = (relation) => clerk.skills.filter((skill) => skill.relation === relation).length;
    assert.deepEqual([count('essential'), count('optional')], [30, 17]);
    const [nearest] = clerk.pathways.filter(({ relation }) => relation === 'similar');
    assert.equal(nearest.title, 'medical records manager');
    assert.deepEqual([nearest.overlap.shared, nearest.overlap.total], [18, 30]);
    assert.equal(clerk.identifiers.onetSoc, '29-2072.00');
    assert.equal(clerk.technologies.length, 111);
    assert.equal(clerk.responsibilities.length, 17);
    const inDemand = clerk.technologies.filter((each) => each.inDemand).map(({ label }) => label);
    assert.deepEqual(inDemand, [
      'Epic Systems',
      'Microsoft Excel',
      'Microsoft Office software',
      'Microsoft Outlook',
      'Microsoft Word',
    ]);
  });

  it('leave a day out of the 111 occupations with fewer than six essential skills', () => {
    assert.equal(Object.values(documents).filter(({ day }) => !day).length, 111);
  });

  it('are valid, without an unknown key', async () => {
    const files = Object.keys(documents).map((file) => join(out, file));
    const { status, stdout } = await run(['validate', '--strict', ...files]);
    assert.equal(status, 0);
    assert.equal(stdout.match(/: ok$/gm).length, 3007);
  });
});
