/** Takes `content-visibility` out of an element's style sheets, so that all of it is laid out. */
export function laidOutInFull(Class) {
  for (const sheet of Class.elementStyles) visible(sheet);
}

function visible({ cssRules, style }) {
  style?.removeProperty('content-visibility');
  for (const rule of cssRules ?? []) visible(rule);
}
