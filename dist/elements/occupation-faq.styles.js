import { css } from '../styles/css.js';
export const styles = css `details{padding-block:0.7em;border-block-start:1px solid var(--_line)}`;
