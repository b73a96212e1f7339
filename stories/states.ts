import type { Args, StoryObj } from '@storybook/web-components-vite';
import astronaut from './occupations/astronaut.json' with { type: 'json' };
import baker from './occupations/baker.json' with { type: 'json' };
import bricklayer from './occupations/bricklayer.json' with { type: 'json' };
import coder from './occupations/clinical-coder.json' with { type: 'json' };
import electrician from './occupations/electrician.json' with { type: 'json' };
import clerk from './occupations/medical-records-clerk.json' with { type: 'json' };
import manager from './occupations/medical-records-manager.json' with { type: 'json' };
import nurseInArabic from './occupations/mumarrid.json' with { type: 'json' };
import nurse from './occupations/nurse-responsible-for-general-care.json' with { type: 'json' };
import seller from './occupations/specialised-seller.json' with { type: 'json' };
import joiner from './occupations/tischlerin.json' with { type: 'json' };
import developer from './occupations/web-developer.json' with { type: 'json' };
import type { OccupationElement } from '../src/elements/occupation-element.js';
import '../src/index.js';

/** The documents of the stories. */
export const documents = { clerk, electrician, joiner, nurse, nurseInArabic, seller };

/** All sample documents by file name, the short ones of a board included. */
const files = {
  'medical-records-clerk.json': clerk,
  'electrician.json': electrician,
  'tischlerin.json': joiner,
  'nurse-responsible-for-general-care.json': nurse,
  'mumarrid.json': nurseInArabic,
  'specialised-seller.json': seller,
  'astronaut.json': astronaut,
  'baker.json': baker,
  'bricklayer.json': bricklayer,
  'clinical-coder.json': coder,
  'web-developer.json': developer,
  'medical-records-manager.json': manager,
};

/** All sample documents. */
export const samples = Object.values(files);

/** The file name of a sample document, if it is one. */
export function fileOf(occupation: unknown): string | undefined {
  const text = JSON.stringify(occupation);
  return Object.entries(files).find(([, each]) => JSON.stringify(each) === text)?.[0];
}

/** A link that an author puts inside, for people whose browser cannot show the job. */
const FALLBACK = '<a href="#medical-records-clerk">Medical records clerk</a>';

/** An address that never answers. A static site has none, so the page's own `fetch` waits for it. */
const NEVER = 'never.json';
const fetchFromServer = window.fetch.bind(window);
window.fetch = (input, init) =>
  input instanceof Request || !String(input).endsWith(NEVER)
    ? fetchFromServer(input, init)
    : new Promise(() => {});

/**
 * An element with attributes as its controls have them. `occupation` is the document, `fallback` the
 * markup inside, `width` the width of the place where it stands, `dir` the direction of that place.
 */
export function place(tag: string, args: Args): HTMLElement {
  const { occupation, fallback, width, dir, ...attributes } = args as Record<string, unknown>;
  const element = document.createElement(tag) as OccupationElement;
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string' || typeof value === 'number') {
      element.setAttribute(name, String(value));
    }
  }
  if (typeof fallback === 'string') element.innerHTML = fallback;
  if (occupation !== undefined) element.occupation = occupation;
  const place = document.createElement('div');
  if (typeof width === 'string') place.style.inlineSize = width;
  if (typeof dir === 'string') place.dir = dir;
  place.append(element);
  return place;
}

/** A story: the controls of one state. */
export function story(args: Args, name?: string): StoryObj {
  return name ? { name, args } : { args };
}

/** States that are alike for every element: they have no document to show. */
export const loading = story({ src: NEVER });
export const loadingWithFallback = story({ src: NEVER, fallback: FALLBACK });
export const failed = story({ occupation: '{ "title": ' });
export const failedWithFallback = story({ occupation: { title: 12 }, fallback: FALLBACK });
/** What fits a sidebar. */
export const NARROW = '245px';

/** An address with no document behind it; the elements' own stories fail without a request. */
export const MISSING = 'missing.json';

const text = (description: string) => ({ control: 'text' as const, description });

/** A control of words in an order of the author's choice. */
export const words = (what: string, known: string) => text(`${what}: words of ${known}.`);
export const SKILL_VIEWS = 'essential optional knowledge cross-sector technologies';

/** The controls of what every element takes. */
export const sharedControls = {
  occupation: {
    control: 'object',
    description: 'The document.',
    table: { category: 'attributes' },
  },
  src: text('Address of the document, where there is no `occupation`.'),
  loading: { control: 'inline-radio', options: ['eager', 'lazy'] },
  theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
  lang: text('Language of the interface.'),
  'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  'heading-text': text('The author’s words for the heading; empty leaves it out.'),
  fallback: { control: 'text', description: 'Markup inside.', table: { category: 'place' } },
  width: { control: 'text', description: 'Width of the place.', table: { category: 'place' } },
  dir: {
    control: 'inline-radio',
    options: ['ltr', 'rtl'],
    description: 'Direction of the place.',
    table: { category: 'place' },
  },
} as const;

/** The controls of the elements that have a button. */
export const actionControls = {
  'action-label': text('Words of the author’s own button.'),
  'action-href': text('Address of the author’s own button.'),
} as const;

/** The controls of the elements whose title may be a link. */
export const linkControls = { href: text('Where the title links.') } as const;

/** The controls of the day. */
export const dayControls = {
  'hour-cycle': { control: 'inline-radio', options: ['', 'h12', 'h23'] },
} as const;

/** The controls of the fit check. */
export const fitControls = { 'share-answers': { control: 'boolean' } } as const;

/** The controls of the skills. */
export const skillControls = {
  limit: { control: { type: 'number', min: 0 } },
  filter: { control: 'boolean' },
  owned: text('JSON array of labels or URIs that the person has.'),
} as const;
