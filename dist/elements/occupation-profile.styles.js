import { css } from '../styles/css.js';
export const styles = css `.section>*{letter-spacing:inherit;word-spacing:inherit;line-height:inherit}.sheet{gap:max(2em,5cqi)}.sheet>*+*{padding-block-start:max(2em,5cqi);border-block-start:1px solid var(--_line)}`;
