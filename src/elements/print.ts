/** Opens what is folded, as paper cannot; it is folded again after printing. */
export function unfoldForPrint(root: ParentNode): void {
  const folded = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const details of folded) details.open = true;
  addEventListener('afterprint', () => folded.forEach((details) => (details.open = false)), {
    once: true,
  });
}
