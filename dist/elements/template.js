/** Lit's own: what shows nothing. */
export const nothing = Symbol.for('lit-nothing');
/** A template as Lit takes it, without Lit: what is stamped does not bring it along. */
export const html = (strings, ...values) => ({
    _$litType$: 1,
    strings,
    values,
});
