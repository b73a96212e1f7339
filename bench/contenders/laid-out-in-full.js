/** Takes `content-visibility` out of an element's style sheets, so that all of it is laid out. */
export function laidOutInFull(Class) {
  for (const { styleSheet } of Class.elementStyles) {
    for (const { style } of styleSheet.cssRules) style?.removeProperty('content-visibility');
  }
}
