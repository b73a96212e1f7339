import { nextFrame } from '@open-wc/testing';

let mistakes = 0;

/**
 * Waits until a page's author has heard all about the elements that are there: of mistakes the author
 * hears in their order, so all is heard when one more has been.
 * @param said what the console hears; the one more is taken out again
 */
export async function allHeard(said: string[], page = document): Promise<void> {
  const last = page.createElement('occupation-faq');
  const mistake = `mistake ${(mistakes += 1)}`;
  last.setAttribute('theme', mistake);
  page.body.append(last);
  const isLast = (line: string) => line.includes(mistake);
  while (!said.some(isLast)) await nextFrame();
  said.splice(said.findIndex(isLast), 1);
  last.remove();
}
