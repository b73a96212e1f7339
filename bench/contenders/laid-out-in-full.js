/** Takes `content-visibility` out of an element's style sheets, so that all of it is laid out. */
export function laidOutInFull(Class) {
  for (const { styleSheet } of Class.elementStyles) visible(styleSheet);
}

function visible({ cssRules, style }) {
  style?.removeProperty('content-visibility');
  for (const rule of cssRules ?? []) visible(rule);
}
