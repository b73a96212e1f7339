// What a screen reader says, from the accessibility tree that Chromium hands to it.

/** Left out: what is drawn, and a label that is said as the name of its control. */
const UNSAID = new Set(['ListMarker', 'LabelText', 'Legend', 'InlineTextBox']);

/** What a reader calls a thing that is filled in or pressed, by its role in Chromium. */
const CONTROLS = {
  button: 'button',
  DisclosureTriangle: 'button',
  progressbar: 'progress bar',
  radio: 'radio button',
  searchbox: 'search box',
};

/** In the page: a number for the block in which a text or a link stands. */
function blockOf() {
  const blocks = (window.blocks ??= new Map());
  const above = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  let block = above(this);
  while (/^inline|^contents$/.test(getComputedStyle(block).display)) block = above(block);
  if (!blocks.has(block)) blocks.set(block, blocks.size);
  return blocks.get(block);
}

/**
 * What a screen reader says of a page, from top to bottom, a line for each stop of the reader. What
 * stands beside each other in one block is one stop, and glued where no space is said between.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<string>}
 */
export async function transcript(page) {
  const devTools = await page.createCDPSession();
  const { nodes } = await devTools.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const stops = [];

  const inside = ({ childIds }) =>
    childIds
      .map((id) => byId.get(id))
      .flatMap((child) => (child?.ignored ? inside(child) : (child ?? [])));
  const propertyOf = ({ properties = [] }, wanted) =>
    properties.find(({ name }) => name === wanted)?.value.value;

  const say = (depth, words, block) => stops.push({ depth, words, block });

  /** Says words in the line of those before, where these are of the same block. */
  async function sayInLine(depth, words, { backendDOMNodeId }) {
    const { object } = await devTools.send('DOM.resolveNode', { backendNodeId: backendDOMNodeId });
    const { result } = await devTools.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: blockOf.toString(),
    });
    const last = stops.at(-1);
    if (last?.block === result.value) last.words += words;
    else say(depth, words, result.value);
  }

  function sayControl(depth, node) {
    const name = node.name.value;
    const expanded = propertyOf(node, 'expanded');
    const checked = propertyOf(node, 'checked');
    const heading = inside(node).find(({ role }) => role.value === 'heading');
    const words = [
      CONTROLS[node.role.value],
      expanded !== undefined && (expanded ? 'expanded' : 'collapsed'),
      checked && (checked === 'true' ? 'checked' : 'not checked'),
      heading && `heading ${propertyOf(heading, 'level')}`,
      name,
      propertyOf(node, 'valuetext') || node.value?.value,
    ];
    say(depth, words.filter(Boolean).join(', '));
  }

  /** What a reader says before it goes into something. */
  function opening({ role, name }, children) {
    if (role.value === 'status') return 'says by itself:';
    if (role.value === 'group') return name.value && `group, ${name.value}`;
    if (role.value !== 'list') return;
    return `list of ${children.filter((child) => child.role.value === 'listitem').length}`;
  }

  async function visit(node, depth) {
    const role = node.role.value;
    const name = node.name?.value;
    if (UNSAID.has(role)) return;
    if (role === 'StaticText') return sayInLine(depth, name, node);
    if (role === 'link') return sayInLine(depth, `link, ${name}`, node);
    if (role === 'LineBreak') return say(depth, '');
    if (role === 'heading') return say(depth, `heading ${propertyOf(node, 'level')}, ${name}`);
    if (role in CONTROLS) return sayControl(depth, node);
    const children = inside(node);
    const words = opening(node, children);
    if (words) say(depth, words);
    for (const child of children) await visit(child, words ? depth + 1 : depth);
  }

  await visit(nodes[0], 0);
  await devTools.detach();
  return stops
    .filter(({ words }) => words.trim())
    .map(({ depth, words }) => `${'  '.repeat(depth)}${words.trim()}\n`)
    .join('');
}
