// What of O*NET comes into the documents, and only through a crosswalk.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folder, read, run } from '../helpers/command-line.js';
import { OCCUPATION, csv, esco, onetCsv, onetText, zip } from '../helpers/downloads.js';

const occupations = [
  {
    code: '29-2072.00',
    title: 'Medical Records Specialists',
    technologies: [
      ['Epic Systems', 'Medical software', 'Y', 'Y'],
      ['Tool with "quotes', 'Medical software'],
      ['Excel', 'Spreadsheet software', 'Y', 'N'],
    ],
    tasks: [
      ['Untyped task.', 'n/a'],
      ['Side task.', 'Supplemental'],
    ],
    zone: ['3', 'Analyst - Preliminary'],
    interests: [
      ['Conventional', 'OI', '6.97'],
      ['First Interest High-Point', 'IH', '6.00'],
      ['Second Interest High-Point', 'IH', '2.00'],
      ['Third Interest High-Point', 'IH', '0.00'],
    ],
  },
  {
    code: '15-1252.00',
    title: 'Software Developers',
    tasks: [
      ['Core task.', 'Core'],
      ['Untyped task.', 'n/a'],
      ['Side task.', 'Supplemental'],
    ],
    zone: ['4'],
    interestSource: 'Expert',
    interests: [
      ['Realistic', 'OI', '3.00'],
      ['Investigative', 'OI', '6.00'],
      ['Conventional', 'OI', '5.00'],
    ],
  },
  { code: '47-2111.00', title: 'Electricians', tasks: [['Side task.', 'Supplemental']] },
];

const ESCO_OCCUPATIONS = ['clerk', 'developer', 'electrician', 'unmatched'].map((id) => ({ id }));
const plain = `escoUri,onetSoc,match
${OCCUPATION}clerk,29-2072.00,close
${OCCUPATION}developer,15-1252.00,exact
${OCCUPATION}electrician,47-2111.00,
`;

async function importWith({ onet = onetText(occupations), crosswalk = plain, language = 'en' }) {
  const out = join(folder(), 'out');
  const { status, stderr } = await run([
    'import',
    '--esco',
    folder(esco({ occupations: ESCO_OCCUPATIONS, language }).whole, 'esco-1.2.0'),
    '--onet',
    typeof onet === 'string' ? onet : folder(onet, 'db_29_2_text'),
    '--crosswalk',
    join(folder({ 'crosswalk.csv': crosswalk }), 'crosswalk.csv'),
    '--language',
    language,
    '--out',
    out,
  ]);
  assert.equal(status, 0, stderr);
  return { documents: read(out), stderr };
}

describe('O*NET', () => {
  it('adds technologies with category, hot and in demand', async () => {
    const { documents } = await importWith({});
    assert.deepEqual(documents['clerk.json'].technologies, [
      { label: 'Epic Systems', hot: true, inDemand: true, category: 'Medical software' },
      { label: 'Tool with "quotes', category: 'Medical software' },
      { label: 'Excel', hot: true, category: 'Spreadsheet software' },
    ]);
  });

  it('adds core tasks; without them untyped ones; supplemental ones never alone', async () => {
    const { documents } = await importWith({});
    assert.deepEqual(
      ['developer', 'clerk', 'electrician'].map((id) => documents[`${id}.json`].responsibilities),
      [['Core task.'], ['Untyped task.'], undefined],
    );
  });

  it('adds job zone and strongest interests as facts, with what is preliminary or estimated', async () => {
    const { documents } = await importWith({});
    assert.deepEqual(documents['clerk.json'].facts, [
      {
        label: 'Preparation in the US',
        value: 'Job Zone Three: Medium Preparation Needed',
        note: 'O*NET calls this rating preliminary.',
      },
      {
        label: 'Main interests',
        value: 'Conventional, Investigative',
        note: 'Holland’s types. O*NET estimated them with a computer model.',
      },
    ]);
    assert.deepEqual(documents['developer.json'].facts, [
      {
        label: 'Preparation in the US',
        value: 'Job Zone Four: Considerable Preparation Needed',
        note: 'Rated for O*NET.',
      },
      {
        label: 'Main interests',
        value: 'Investigative, Conventional',
        note: 'Holland’s types, rated for O*NET.',
      },
    ]);
    assert.equal('facts' in documents['electrician.json'], false);
  });

  it('is named as a source: code, match, country, version and the exact sentence', async () => {
    const { documents } = await importWith({});
    const { name, version, license, notice, note } = documents['clerk.json'].sources[1];
    assert.deepEqual(
      { name, version, license, notice },
      {
        name: 'O*NET Database',
        version: '29.2',
        license: 'CC BY 4.0',
        notice:
          'This page includes information from the O*NET 29.2 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.',
      },
    );
    for (const part of [
      'United States',
      '29-2072.00',
      'Medical Records Specialists',
      'a close match',
    ]) {
      assert.ok(note.includes(part), `${part} in: ${note}`);
    }
    assert.match(documents['developer.json'].sources[1].note, /an exact match/);
    assert.equal(documents['clerk.json'].identifiers.onetSoc, '29-2072.00');
  });

  it('adds nothing to what the crosswalk does not match, whatever its title', async () => {
    const { documents } = await importWith({});
    const { sources, technologies, identifiers } = documents['unmatched.json'];
    assert.deepEqual([sources.length, technologies], [1, undefined]);
    assert.equal('onetSoc' in identifiers, false);
  });

  it('adds names of technologies only to documents that are not in English', async () => {
    const { documents } = await importWith({ language: 'de' });
    const { facts, responsibilities, technologies, sources } = documents['clerk.json'];
    assert.deepEqual([facts, responsibilities], [undefined, undefined]);
    assert.deepEqual(technologies, [
      { label: 'Epic Systems', hot: true, inDemand: true },
      { label: 'Tool with "quotes' },
      { label: 'Excel', hot: true },
    ]);
    assert.equal(sources.length, 2);
  });

  it('can be read as CSV with the names from 30.3 on', async () => {
    const path = folder({ 'db_30_3_csv.zip': zip(onetCsv(occupations)) });
    const { documents } = await importWith({ onet: join(path, 'db_30_3_csv.zip') });
    const fromText = (await importWith({})).documents['clerk.json'];
    const { sources, ...rest } = documents['clerk.json'];
    assert.equal(sources[1].version, '30.3');
    delete fromText.sources;
    assert.deepEqual(rest, fromText);
  });
});

describe('A crosswalk', () => {
  it('can be the official file: a preface, rows about ISCO groups, several matches', async () => {
    const header = [
      'O*NET Id',
      'O*NET Title',
      'O*NET Description',
      'ESCO or ISCO URI',
      'ESCO or ISCO Title',
      'ESCO or ISCO Description',
      'Type of Match',
    ];
    const row = (code, uri, kind) =>
      Object.fromEntries(
        header.map((name, i) => [name, [code, 'T', 'D', uri, 'E', 'X, y', kind][i]]),
      );
    const official = `Crosswalk,,,\n"Prepared by, among others",ESCO\n\n${csv(header, [
      row('15-1252.00', `${OCCUPATION}clerk`, 'broadMatch'),
      row('47-2111.00', `${OCCUPATION}clerk`, 'narrowMatch'),
      row('29-2072.00', `${OCCUPATION}clerk`, 'closeMatch'),
      row('47-2111.00', 'http://data.europa.eu/esco/isco/C7411', 'exactMatch'),
    ])}`;
    const { documents } = await importWith({ crosswalk: official });
    assert.equal(documents['clerk.json'].identifiers.onetSoc, '29-2072.00');
    const { note } = documents['clerk.json'].sources[1];
    assert.match(note, /a close match.+2 other O\*NET occupations/);
    assert.equal('onetSoc' in documents['electrician.json'].identifiers, false);
  });

  it('can have semicolons, tabs, and codes without a fraction', async () => {
    for (const separator of [';', '\t']) {
      const text = `a${separator}b\r\n29-2072${separator}${OCCUPATION}clerk\r\n`;
      const { documents } = await importWith({ crosswalk: text });
      assert.equal(documents['clerk.json'].identifiers.onetSoc, '29-2072.00');
    }
  });

  it('that names what is not there is used all the same, and one line says so', async () => {
    const { documents, stderr } = await importWith({
      crosswalk: `${plain}${OCCUPATION}clerk,99-9999.00,exact\n${OCCUPATION}nobody,29-2072.00,exact\n`,
    });
    assert.equal(documents['clerk.json'].identifiers.onetSoc, '29-2072.00');
    assert.match(stderr, /codes that the O\*NET database does not have: 99-9999\.00/);
    assert.match(stderr, /occupations that the ESCO download does not have: .+nobody/);
  });
});
