import { checkUse } from './check-use.js';
import type { OccupationElement } from './occupation-element.js';
import { endView, watchForView } from './watch-view.js';

/** Tells the page's author about mistakes in the use of an element, and the page when somebody sees it. */
export function tellPage(element: OccupationElement): void {
  if (!element.isConnected) return endView(element);
  checkUse(element);
  watchForView(element);
}
