import { css } from '../styles/css.js';
/** For elements that use `fold` or `mark`. */
export const fragments = css `.more>summary{font-weight:600;color:var(--_ink)}:not([open])>*>.fewer,[open] .all{display:none}.hidden{position:absolute;inline-size:1px;overflow:hidden;opacity:0;white-space:nowrap}.mark{inline-size:1em;translate:0 0.1em}.mark path{fill:var(--_ink)}`;
