import { expect } from '@open-wc/testing';
import { minutesOf, orderedDay } from '../../src/model/day.js';

/** Entries from "08:00 a": the time, if any, and the title. */
const day = (...entries: string[]) =>
  entries.map((entry) => {
    const [, time, title] = /^(\d\d:\d\d)? ?(.*)$/.exec(entry)!;
    return time ? { time, title: title! } : { title: title! };
  });

const orders: [what: string, given: string[], shown: string][] = [
  ['stays empty without entries', [], ''],
  ['keeps the given order without times', ['b', 'a', 'c'], 'bac'],
  ['goes by time', ['08:00 a', '16:00 c', '12:30 b'], 'abc'],
  ['keeps a night shift whole', ['22:00 a', '06:00 d', '23:30 b', '02:00 c'], 'abcd'],
  ['counts from the first time, even a late one', ['12:00 a', '08:00 c', '14:00 b'], 'abc'],
  ['keeps entries of the same time as given', ['08:00 a', '08:00 b', '08:00 c'], 'abc'],
  ['keeps an entry without time behind the one before it', ['08:00 a', 'b', '12:00 c'], 'abc'],
  [
    'moves an entry without time with the one before it',
    ['08:00 a', '16:00 c', 'd', '12:00 b'],
    'abcd',
  ],
  ['keeps what comes before the first time in front', ['a', 'b', '09:00 c', '10:00 d'], 'abcd'],
  ['goes through midnight', ['23:59 a', '00:00 b'], 'ab'],
];

describe('the order of a day', () => {
  for (const [what, given, shown] of orders) {
    it(what, () => {
      const titles = orderedDay(day(...given)).map(({ title }) => title);
      expect(titles.join('')).to.equal(shown);
    });
  }

  it('leaves the given list as it is', () => {
    const given = day('08:00 a', '16:00 c', '12:00 b');
    orderedDay(given);
    expect(given.map(({ title }) => title).join('')).to.equal('acb');
  });
});

describe('the minutes of a time', () => {
  for (const [time, minutes] of [
    ['00:00', 0],
    ['09:05', 545],
    ['23:59', 1439],
  ] as const) {
    it(`are ${minutes} at ${time}`, () => {
      expect(minutesOf(time)).to.equal(minutes);
    });
  }
});
