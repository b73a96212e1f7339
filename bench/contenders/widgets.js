// Inserts the elements of this project; their page loads the single file itself, as it is shipped.
import { laidOutInFull } from './laid-out-in-full.js';

/** Until each shows its document: they say so without bubbling. */
const shown = (place, count) =>
  new Promise((resolve) => {
    const countDown = () => {
      if ((count -= 1) > 0) return;
      place.removeEventListener('occupation-load', countDown, true);
      resolve();
    };
    place.addEventListener('occupation-load', countDown, true);
  });

const insert = (place, elements) => {
  const ready = shown(place, elements.length);
  place.append(...elements);
  return ready;
};

const card = () => {
  const element = document.createElement('occupation-card');
  element.setAttribute('variant', 'compact');
  element.setAttribute('heading-level', '3');
  return element;
};

window.contender = {
  prepare(texts, { inFull }) {
    if (inFull) laidOutInFull();
  },
  cards(place, texts) {
    const elements = texts.map((text) => {
      const element = card();
      element.occupation = text;
      return element;
    });
    return insert(place, elements);
  },
  cardsFromSrc(place, urls) {
    const elements = urls.map((url) => {
      const element = card();
      element.src = url;
      return element;
    });
    return insert(place, elements);
  },
  profiles(place, texts) {
    const elements = texts.map((text) => {
      const element = document.createElement('occupation-profile');
      element.occupation = text;
      return element;
    });
    return insert(place, elements);
  },
  skills(place, texts) {
    const elements = texts.map((text) => {
      const element = document.createElement('skill-list');
      element.setAttribute('limit', '0');
      element.occupation = text;
      return element;
    });
    return insert(place, elements);
  },
};
