/** What stands in the page's main part is laid out in full: a page's rules come before an element's own. */
export function laidOutInFull() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('main > * { content-visibility: visible }');
  document.adoptedStyleSheets.push(sheet);
}
