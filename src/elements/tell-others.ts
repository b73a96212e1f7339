import { someWait } from './in-turn.js';
import type { OccupationElement } from './occupation-element.js';
import type * as StructuredData from './structured-data.js';
import type * as TellPage from './tell-page.js';

const waiting = new Set<OccupationElement>();
let structuredData: typeof StructuredData | undefined;
let page: typeof TellPage | undefined;

/**
 * Once an element has rendered or left, what no visitor waits for: to tell the page's author about
 * mistakes in its use, search engines what it shows, and the page when somebody sees it. Most of that is
 * loaded later, and where it cannot be, as offline, all else works.
 */
export function tellOthers(element: OccupationElement): void {
  if (!element.isConnected) {
    waiting.delete(element);
    page?.tellPage(element);
  } else {
    if (!waiting.size) takeAllLater();
    waiting.add(element);
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

/** Safari has no idle callbacks, and some pages are never idle. */
function takeAllLater(): void {
  (globalThis.requestIdleCallback ?? requestAnimationFrame)(takeAll, { timeout: 1000 });
}

function takeAll(): void {
  // A page is idle between turns, too.
  if (someWait()) return takeAllLater();
  const elements = [...waiting];
  waiting.clear();
  import('./tell-page.js').then(
    (module) => elements.forEach((page = module).tellPage),
    () => {},
  );
}
