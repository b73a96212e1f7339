import type { nothing as litNothing, TemplateResult } from 'lit-html';

export type { TemplateResult };

/** Lit's own: what shows nothing. */
export const nothing: typeof litNothing = Symbol.for('lit-nothing') as never;

/** A template as Lit takes it, without Lit: what is stamped does not bring it along. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> => ({
  _$litType$: 1,
  strings,
  values,
});
