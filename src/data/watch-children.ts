/** What is to render again when something inside it changes. */
interface Host extends Element {
  requestUpdate(): void;
}

const hosts = new WeakSet<Node>();

/** One observer for all: each of its own would cost a card as much as to read its document. */
let observer: MutationObserver | undefined;

/**
 * Has an element that looks at what the author put inside render again whenever that changes, while it
 * is on the page.
 */
export function watchChildren(host: Host): void {
  if (hosts.has(host)) return;
  hosts.add(host);
  observer ??= new MutationObserver((changes) => {
    const changed = new Set(changes.map(({ target }) => hostOf(target)));
    for (const each of changed) if (each?.isConnected) each.requestUpdate();
  });
  // Character data too: a streaming parser delivers the text of a script in parts.
  observer.observe(host, { childList: true, characterData: true, subtree: true });
}

function hostOf(target: Node): Host | undefined {
  let node: Node | null = target;
  while (node && !hosts.has(node)) node = node.parentNode;
  return (node ?? undefined) as Host | undefined;
}
