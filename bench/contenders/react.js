// The same card in React, in the page's own DOM, with the same style sheets; without validation.
import { createElement as e } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { cardOf, LADDER } from './card.js';

function Card({ occupation }) {
  const { sector, title, tagline, study, isced, action, sources } = cardOf(occupation);
  return e(
    'div',
    { className: 'host', variant: 'compact' },
    e(
      'div',
      { className: 'root compact' },
      e(
        'div',
        { className: 'sheet' },
        sector && e('p', { className: 'sector' }, sector),
        e('h3', { className: 'title' }, title),
        tagline && e('p', { className: 'tagline' }, tagline),
        e(
          'div',
          { className: 'stack foot' },
          study &&
            e('p', { className: 'study' }, isced !== undefined && e(Ladder, { isced }), study),
          action && e('a', { className: 'button', href: action.href }, action.label),
          sources.length > 0 && e('p', { className: 'muted' }, sources.join(' · ')),
        ),
      ),
    ),
  );
}

function Ladder({ isced }) {
  const { passed, here, rest } = LADDER(isced);
  return e(
    'svg',
    { className: 'ladder', viewBox: '0 0 79 21', 'aria-hidden': true },
    e('path', { className: 'passed', d: passed }),
    e('path', { className: 'here', d: here }),
    e('path', { d: rest }),
  );
}

function render(place, texts) {
  const cards = texts.map((text, i) => e(Card, { key: i, occupation: JSON.parse(text) }));
  flushSync(() => createRoot(place).render(cards));
}

window.contender = {
  prepare() {},
  cards: render,
  async cardsFromSrc(place, urls) {
    render(place, await Promise.all(urls.map(async (url) => (await fetch(url)).text())));
  },
};
