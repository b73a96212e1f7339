// How elements look, as the browser computes it, and where two looks differ.

/**
 * Every computed value and the size of all elements under a selector, through shadow roots, by place.
 * What is in `without`, and what holds it and so grows with it, is left out.
 */
export function lookOf(page, selector, without) {
  return page.evaluate(
    (selector, without) => {
      const left = without && document.querySelector(without);
      const seen = {};
      const walk = (root, path) => {
        [...root.children].forEach((element, i) => {
          if (element === left || element.localName === 'script') return;
          const place = `${path} > ${element.localName}:${i}`;
          if (element.localName !== 'slot' && !(left && element.contains(left))) {
            const { width, height } = element.getBoundingClientRect();
            const style = getComputedStyle(element);
            seen[`${place} size`] = `${width}px ${height}px`;
            // Variables are the page's, and so is where something stands on it.
            const names = [...style].filter(
              (name) => !/^(--|inset|left|right|top|bottom)/.test(name),
            );
            for (const name of names) seen[`${place} ${name}`] = style.getPropertyValue(name);
          }
          walk(element.shadowRoot ?? element, place);
        });
      };
      const top = document.querySelector(selector);
      walk(top.shadowRoot ?? top, selector);
      return seen;
    },
    selector,
    without,
  );
}

/** Whether two values are the same; a fraction of a pixel is the layout's own affair. */
function isSame(one = '', other = '') {
  if (one === other) return true;
  const number = /-?\d+(\.\d+)?(?=px)/g;
  if (one.replace(number, '') !== other.replace(number, '')) return false;
  const numbers = [one, other].map((value) => value.match(number).map(Number));
  return numbers[0].every((value, i) => Math.abs(value - numbers[1][i]) < 0.2);
}

/** What differs between two looks, one line each; the first ten tell enough. */
export function differences(one, other) {
  const places = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...places]
    .filter((place) => !isSame(one[place], other[place]))
    .slice(0, 10)
    .map((place) => `${place}: ${one[place]} is now ${other[place]}`);
}
