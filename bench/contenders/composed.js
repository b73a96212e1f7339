import { cardOf } from './card.js';

/** A card composed of a library's parts, whose tags begin with `prefix`. */
export function composed(prefix) {
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children.filter(Boolean));
    return element;
  };
  const card = (occupation) => {
    const { sector, title, tagline, study, isced, action, sources } = cardOf(occupation);
    const level = study && make(`${prefix}-progress-bar`, { value: ((isced ?? 0) / 8) * 100 });
    level?.setAttribute('label', study);
    return make(
      `${prefix}-card`,
      {},
      sector && make('p', {}, sector),
      make('h3', {}, title),
      tagline && make('p', {}, tagline),
      level,
      study && make('p', {}, study),
      action && make(`${prefix}-button`, { href: action.href }, action.label),
      sources.length > 0 && make('p', {}, sources.join(' · ')),
    );
  };
  return {
    prepare() {},
    async cards(place, texts) {
      place.append(...texts.map((text) => card(JSON.parse(text))));
      const parts = [...place.querySelectorAll('*')].filter((each) => each.updateComplete);
      await Promise.all(parts.map((part) => part.updateComplete));
    },
  };
}
