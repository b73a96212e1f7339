/** What a page holds on behalf of its scripts. */
export interface Held {
  /** Listeners of window and document. */
  listeners: number;
  /** Nodes under observers. A shadow root takes its observers with it, and does not count. */
  observed: number;
  /** Timers that are still to fire. */
  timers: number;
  /** Style sheets that scripts have made. */
  sheets: number;
}

/** Starts to count what the page holds; returns how to ask, and how to end. */
export function watchHeld(): { now: () => Held; end: () => void } {
  const listeners = new Set<string>();
  const timers = new Set<unknown>();
  const observed = new Map<object, Set<unknown>>();
  let sheets = 0;

  const names = new WeakMap<object, number>();
  let lastName = 0;
  const nameOf = (object: object) => {
    if (!names.has(object)) names.set(object, lastName++);
    return names.get(object)!;
  };
  const listener = (self: object, [type, callback]: unknown[]) =>
    `${self === window ? 'window' : 'document'} ${type as string} ${nameOf(callback as object)}`;
  const isPage = (self: object) => self === undefined || self === window || self === document;

  const undo: (() => void)[] = [];
  /** Looks at each call of a method and at its result. */
  const watch = (
    owner: object,
    method: string,
    look: (self: object, args: unknown[], result: unknown) => void,
  ) => {
    const methods = owner as Record<string, (...args: unknown[]) => unknown>;
    const original = methods[method]!;
    methods[method] = function (this: object, ...args) {
      const result = original.apply(this, args);
      look(this, args, result);
      return result;
    };
    undo.push(() => (methods[method] = original));
  };

  watch(EventTarget.prototype, 'addEventListener', (self, args) => {
    if (isPage(self)) listeners.add(listener(self ?? window, args));
  });
  watch(EventTarget.prototype, 'removeEventListener', (self, args) => {
    if (isPage(self)) listeners.delete(listener(self ?? window, args));
  });
  for (const { prototype } of [IntersectionObserver, MutationObserver, ResizeObserver]) {
    watch(prototype, 'observe', (self, [node]) => {
      if (node instanceof ShadowRoot) return;
      observed.set(self, (observed.get(self) ?? new Set()).add(node));
    });
    watch(prototype, 'disconnect', (self) => observed.delete(self));
    if ('unobserve' in prototype) {
      watch(prototype, 'unobserve', (self, [node]) => observed.get(self)?.delete(node));
    }
  }
  watch(window, 'clearTimeout', (_, [timer]) => timers.delete(timer));
  const setTimeout = window.setTimeout.bind(window);
  window.setTimeout = ((call: () => void, delay?: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      call();
    }, delay);
    timers.add(timer);
    return timer;
  }) as typeof setTimeout;
  undo.push(() => (window.setTimeout = setTimeout));
  const { CSSStyleSheet } = window;
  window.CSSStyleSheet = class extends CSSStyleSheet {
    constructor(options?: CSSStyleSheetInit) {
      super(options);
      sheets += 1;
    }
  };
  undo.push(() => (window.CSSStyleSheet = CSSStyleSheet));

  return {
    now: () => ({
      listeners: listeners.size,
      observed: [...observed.values()].reduce((sum, nodes) => sum + nodes.size, 0),
      timers: timers.size,
      sheets: sheets + document.adoptedStyleSheets.length + document.styleSheets.length,
    }),
    end: () => undo.forEach((each) => each()),
  };
}
