import { executeServerCommand } from '@web/test-runner-commands';
import { sheetOf } from '../../src/elements/reactive-element.js';
import { shared } from '../../src/styles/shared.styles.js';

const MEDIA = {
  print: { media: 'print' },
  '(forced-colors: active)': { features: [{ name: 'forced-colors', value: 'active' }] },
};

/**
 * Draws the page as for a medium. Where the browser cannot be told to, our own rules for it are
 * switched on instead: the same rules in the same engine, without the browser's own part.
 * @returns what draws it as before
 */
export async function drawnFor(medium: keyof typeof MEDIA): Promise<() => Promise<unknown>> {
  const command = (payload: object) =>
    executeServerCommand<{ emulated: boolean }, object>('emulated-media', payload);
  const { emulated } = await command(MEDIA[medium]);
  if (emulated) return () => command({});
  const rules = [...sheetOf(shared).cssRules].filter(
    (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === medium,
  );
  for (const { media } of rules) media.mediaText = 'all';
  return async () => {
    for (const { media } of rules) media.mediaText = medium;
    return Promise.resolve();
  };
}
