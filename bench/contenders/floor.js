// The browser's own floor: each card's finished shadow DOM, its text included, cloned from a template,
// with the same style sheets and no logic at all.
import '../../dist/occupation-widgets.js';
import { laidOutInFull } from './laid-out-in-full.js';

/** What `prepare` has made ready, by the document's text. */
const finished = new Map();

/** The shadow DOM of a finished element as a template; the parts in it become plain elements. */
function snapshot({ shadowRoot }) {
  const template = document.createElement('template');
  const parts = [];
  const copy = (node) => {
    if (node instanceof Comment) return [];
    if (!(node instanceof Element)) return [node.cloneNode()];
    const clone = node.shadowRoot ? document.createElement('div') : node.cloneNode();
    if (node.shadowRoot) {
      for (const { name, value } of node.attributes) clone.setAttribute(name, value);
      clone.setAttribute('data-part', parts.push(snapshot(node)) - 1);
    }
    clone.append(...[...node.childNodes].flatMap(copy));
    return [clone];
  };
  template.content.append(...[...shadowRoot.childNodes].flatMap(copy));
  return { template, parts, sheets: [...shadowRoot.adoptedStyleSheets] };
}

function clone(host, { template, parts, sheets }) {
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets;
  root.append(template.content.cloneNode(true));
  if (parts.length) {
    for (const part of root.querySelectorAll('[data-part]')) clone(part, parts[part.dataset.part]);
  }
  return host;
}

/** The element's own tag with its attributes, but nothing behind it. */
function host() {
  const element = document.createElement('div');
  element.setAttribute('variant', 'compact');
  return element;
}

const insert = (place, keys) =>
  place.append(...keys.map((key) => clone(host(), finished.get(key))));

window.contender = {
  async prepare(texts, { what, inFull }) {
    const tag = { cards: 'occupation-card', profiles: 'occupation-profile', skills: 'skill-list' }[
      what
    ];
    if (inFull) laidOutInFull();
    for (const text of new Set(texts)) {
      const element = document.createElement(tag);
      element.setAttribute('variant', 'compact');
      element.setAttribute('heading-level', what === 'cards' ? '3' : '2');
      element.setAttribute('limit', what === 'skills' ? '0' : '12');
      element.occupation = text;
      const ready = new Promise((resolve) => element.addEventListener('occupation-load', resolve));
      document.body.append(element);
      await ready;
      finished.set(text, snapshot(element));
      element.remove();
    }
  },
  cards: insert,
  profiles: insert,
  skills: insert,
};
