const elements = new Set<{ readonly renderRoot: ParentNode }>();

/** Opens what an element folds while the page is printed, as paper cannot. */
export function watchPrint(element: { readonly renderRoot: ParentNode }): void {
  elements.add(element);
  // One listener for all: a window looks through those that it has before it takes another.
  addEventListener('beforeprint', unfold);
}

/** Ends `watchPrint`. */
export function unwatchPrint(element: { readonly renderRoot: ParentNode }): void {
  elements.delete(element);
}

/** What was folded is folded again after printing. */
function unfold(): void {
  const folded = [...elements].flatMap(({ renderRoot }) => [
    ...renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'),
  ]);
  for (const details of folded) details.open = true;
  addEventListener('afterprint', () => folded.forEach((details) => (details.open = false)), {
    once: true,
  });
}
