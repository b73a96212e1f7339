// What is measured. Each job is one page; `against` names the job that its ratio is to.

/** Compact cards, fully laid out, from JSON that the page has; those of one count against the floor. */
const laidOut = [1, 20, 200, 1000].flatMap((count) =>
  ['floor', 'widgets', 'react', ...(count === 200 ? ['shoelace', 'webawesome'] : [])].map(
    (contender) => ({
      group: 'Compact cards, everything laid out',
      name: `${contender}, ${count} cards`,
      against: `floor, ${count} cards`,
      measured: 'laidOut',
      contender,
      count,
      inFull: true,
      heap: count === 200,
    }),
  ),
);

const profiles = [1, 20].flatMap((count) =>
  ['floor', 'widgets'].map((contender) => ({
    group: 'Profiles, everything laid out',
    name: `${contender}, ${count} profiles`,
    against: `floor, ${count} profiles`,
    measured: 'laidOut',
    what: 'profiles',
    contender,
    count,
  })),
);

const pages = [20, 200, 1000].flatMap((count) =>
  ['html', 'html-deferred', 'widgets', 'prerendered'].map((contender) => ({
    group: 'Compact cards in the source of the page, to the first frame',
    name: `${contender}, page of ${count}`,
    against: `html, page of ${count}`,
    measured: 'frame',
    mode: 'load',
    contender,
    count,
  })),
);

/** Iframes count until each shows its card, as the frame of the page around shows nothing. */
const iframes = ['widgets', 'iframes'].map((contender) => ({
  group: 'Twenty cards in one page, and in twenty iframes until all are shown',
  name: `${contender}, 20 at once`,
  against: 'widgets, 20 at once',
  measured: 'frame',
  mode: 'load',
  contender,
  count: 20,
}));

const fromSrc = [20, 200].flatMap((count) =>
  ['react', 'widgets'].map((contender) => ({
    group: 'Compact cards from src, each its own address, until all are there',
    name: `${contender}, ${count} from src`,
    against: `react, ${count} from src`,
    measured: 'laidOut',
    mode: 'src',
    contender,
    count,
  })),
);

const slow = [
  ...['floor', 'widgets', 'react'].map((contender) => ({
    name: `${contender}, 200 cards, 6x slower`,
    against: 'floor, 200 cards, 6x slower',
    measured: 'laidOut',
    contender,
    count: 200,
    inFull: true,
  })),
  ...['html', 'widgets'].map((contender) => ({
    name: `${contender}, page of 1000, 6x slower`,
    against: 'html, page of 1000, 6x slower',
    measured: 'frame',
    mode: 'load',
    contender,
    count: 1000,
  })),
].map((job) => ({ group: 'On a processor six times slower', slowdown: 6, ...job }));

/** How many there are of what grows. */
export const SIZES = [10, 50, 200, 1000, 2000];

/** What grows; of deferred cards, as authors get them, what is off screen is not laid out. */
export const GROWN = {
  cards: { what: 'cards', inFull: true },
  'deferred-cards': { what: 'cards' },
  skills: { what: 'skills' },
};

/**
 * How the cost grows: to the last frame, as many elements draw frames in between, and in a page that
 * has shown many before: the first of a page pay for what the browser compiles.
 */
const growth = Object.entries(GROWN).flatMap(([name, kind]) =>
  SIZES.map((count) => ({
    group: `Growth with ${name} to the last frame, in a warm page`,
    grows: true,
    name: `${count} ${name}`,
    measured: 'end',
    contender: 'widgets',
    count,
    warm: true,
    ...kind,
  })),
);

/** Left to themselves: the longest task from insertion to the last frame. */
const tasks = [
  { what: 'cards', count: 200 },
  { what: 'cards', count: 1000 },
  { what: 'profiles', count: 20 },
].map(({ what, count }) => ({
  group: 'Many at once, nothing forced: the longest task',
  name: `${count} ${what}, unforced`,
  measured: 'ready',
  contender: 'widgets',
  what,
  count,
  unforced: true,
}));

/** All jobs of the whole bench. */
export const JOBS = [
  ...laidOut,
  ...profiles,
  ...pages,
  ...iframes,
  ...fromSrc,
  ...slow,
  ...growth,
  ...tasks,
];
