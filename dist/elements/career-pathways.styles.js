import { css } from '../styles/css.js';
export const styles = css `.pathway{display:flex;flex-wrap:wrap;gap:.7em 3em;padding-block:1em;border-block-start:1px solid var(--_line)}.pathway>*{flex:1 17em}.pathway>:first-child{flex:999 14em}.title{font-weight:600}.up::before{content:'↑ '/''}.down::before{content:'↓ '/''}.shared{fill:var(--_ink)}`;
