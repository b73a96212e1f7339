/** JSON without blanks; what is no JSON stays, so that the widget can say what is wrong. */
export function compactJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text.trim();
  }
}
