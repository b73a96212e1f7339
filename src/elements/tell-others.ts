import type { OccupationElement } from './occupation-element.js';
import type * as StructuredData from './structured-data.js';

const unchecked = new Set<OccupationElement>();
let structuredData: typeof StructuredData | undefined;

/**
 * Tells the page's author about mistakes in the use of an element, and search engines what it shows,
 * once it has rendered or left. No visitor waits for that, so it is loaded later, and where it cannot
 * be, as offline, all else works.
 */
export function tellOthers(element: OccupationElement): void {
  if (!element.isConnected) {
    unchecked.delete(element);
  } else {
    // Safari has no idle callbacks.
    if (!unchecked.size) (globalThis.requestIdleCallback ?? requestAnimationFrame)(checkAll);
    unchecked.add(element);
  }
  if (structuredData) {
    structuredData.describe(element);
  } else if (element.structuredData) {
    import('./structured-data.js').then(
      (module) => (structuredData = module).describe(element),
      () => {},
    );
  }
}

function checkAll(): void {
  const elements = [...unchecked];
  unchecked.clear();
  import('./check-use.js').then(
    ({ checkUse }) => elements.forEach(checkUse),
    () => {},
  );
}
