// Inserts the elements of this project; their page loads the single file itself, as it is shipped.
import { laidOutInFull } from './laid-out-in-full.js';

const make = (tag, attributes, set) => {
  const element = Object.assign(document.createElement(tag), set);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

/** Until each shows its document: they say so without bubbling. */
const shown = (place, count) =>
  new Promise((resolve) => {
    place.addEventListener(
      'occupation-load',
      () => {
        if ((count -= 1) === 0) resolve();
      },
      true,
    );
  });

const insert = (tag, attributes, place, sets) => {
  const elements = sets.map((set) => make(tag, attributes, set));
  const ready = shown(place, elements.length);
  place.append(...elements);
  return ready;
};

const CARD = { variant: 'compact', 'heading-level': '3' };

window.contender = {
  prepare(texts, { inFull }) {
    if (inFull) laidOutInFull(customElements.get('occupation-card'));
  },
  cards: (place, texts) =>
    insert(
      'occupation-card',
      CARD,
      place,
      texts.map((occupation) => ({ occupation })),
    ),
  cardsFromSrc: (place, urls) =>
    insert(
      'occupation-card',
      CARD,
      place,
      urls.map((src) => ({ src })),
    ),
  profiles: (place, texts) =>
    insert(
      'occupation-profile',
      {},
      place,
      texts.map((occupation) => ({ occupation })),
    ),
  skills: (place, texts) =>
    insert(
      'skill-list',
      { limit: '0' },
      place,
      texts.map((occupation) => ({ occupation })),
    ),
};
