// In the page: inserts, and marks the moments. A trace of the browser has the processor time of each.

/** After the next frame has been drawn. */
const drawn = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  });

performance.mark('bench-begin');
let shift = 0;
new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) shift += value;
}).observe({ type: 'layout-shift', buffered: true });

/** How many of the elements in sight show something, of how many. To ask all would be measured, too. */
const inSight = () => {
  let shown = 0;
  let all = 0;
  for (const element of document.querySelectorAll('main > *')) {
    if (element.getBoundingClientRect().top >= innerHeight) break;
    all += 1;
    if ((element.shadowRoot ?? element).querySelector('h3')) shown += 1;
  }
  return [shown, all];
};

const isLaidOut = (element) =>
  (element.shadowRoot ?? element)
    .querySelector('h3')
    ?.checkVisibility({ contentVisibilityAuto: true }) ?? true;

/** What a person reads in what was inserted. */
const textsOf = (place) =>
  [...place.children].flatMap((element) =>
    [...(element.shadowRoot ?? element).querySelectorAll('p, h3, a')]
      .map(({ textContent }) => textContent.trim())
      .filter(Boolean),
  );

/** Inserts what the page's contender makes of the documents, and says how it went. */
window.measureInsertion = async (what, texts, options) => {
  const { contender } = window;
  const place = document.querySelector('main');
  await contender.prepare(texts, options);
  for (const trial of options.warmUp) {
    await contender[what](place, trial);
    place.replaceChildren();
  }
  await drawn();
  // In a task of its own, as a script's evaluation or an answer is.
  await drawn();
  performance.mark('bench-start');
  const first = drawn().then(() => {
    performance.mark('bench-frame');
    return inSight();
  });
  await contender[what](place, texts);
  performance.mark('bench-ready');
  if (!options.unforced) {
    place.getBoundingClientRect();
    performance.mark('bench-laid-out');
  }
  if (options.inFull && !isLaidOut(place.lastElementChild)) {
    throw new Error('Expected everything laid out, found something left for later.');
  }
  const sight = await first;
  await drawn();
  performance.mark('bench-end');
  return { sight, shift, height: place.scrollHeight, texts: options.texts && textsOf(place) };
};

/** For who counts from outside: what `runTrial` will insert, with nothing left to do before. */
window.prepareTrial = async (what, texts) => {
  const place = document.querySelector('main');
  place.replaceChildren();
  window.runTrial = async () => {
    const first = drawn();
    await window.contender[what](place, texts);
    await first;
    // What the elements leave for idle time would fall into some trials and not into others.
    await new Promise(requestIdleCallback);
    await drawn();
  };
  await drawn();
};

/** What is in the iframes of the page has come. */
const framesAreShown = async () => {
  const frames = [...document.querySelectorAll('iframe')];
  const isShown = ({ contentDocument }) =>
    contentDocument?.querySelector('occupation-card')?.state?.status === 'ready';
  while (!frames.every(isShown)) await drawn();
};

/** A whole page: its first frame after the parser and the scripts. */
window.measureLoad = async () => {
  await window.loaded;
  return { sight: await window.loaded, shift, height: document.querySelector('main').scrollHeight };
};
window.loaded = new Promise((resolve) => {
  document.addEventListener('DOMContentLoaded', resolve, { once: true });
})
  .then(framesAreShown)
  .then(drawn)
  .then(() => {
    performance.mark('bench-frame');
    return inSight();
  });
