// The block in the editor. What is saved is a link, which works without the plugin too.
(() => {
  const { createElement, Fragment, useRef } = wp.element;
  const { registerBlockType } = wp.blocks;
  const { useBlockProps } = wp.blockEditor;
  const { Placeholder } = wp.components;
  const { useSelect } = wp.data;
  const { decodeEntities } = wp.htmlEntities;
  const { __ } = wp.i18n;
  const site = window.occupationWidgets;

  /** All blocks of the page in their order. */
  const inOrder = (blocks) => blocks.flatMap((block) => [block, ...inOrder(block.innerBlocks)]);

  /** One below the heading before the block, and 2 where there is none; the server says the same. */
  function headingLevelAt(clientId, blocks) {
    const all = inOrder(blocks);
    const before = all.slice(
      0,
      all.findIndex((block) => block.clientId === clientId),
    );
    const heading = before.findLast(({ name }) => name === 'core/heading');
    return Math.min(6, (heading?.attributes.level ?? 1) + 1);
  }

  function Edit({ attributes: saved, setAttributes, clientId }) {
    // WordPress writes `&` of an Author's attributes as `&amp;`.
    const attributes = Object.fromEntries(
      Object.entries(saved).map(([name, value]) => [
        name,
        typeof value === 'string' ? decodeEntities(value) : value,
      ]),
    );
    const ref = useRef();
    const place = useBlockProps({ ref });
    const headingLevel = useSelect(
      (select) => headingLevelAt(clientId, select('core/block-editor').getBlocks()),
      [clientId],
    );
    const language = attributes.lang || site.language;
    const { element, src, link, text, accent, lang } = attributes;
    // The field goes away; who works by keyboard stays at the block.
    const choose = (choice) => {
      setAttributes(choice);
      ref.current.focus();
    };
    const content = src
      ? createElement(site.Preview, {
          // Attributes that React takes away, and the children, are those of one element.
          key: element,
          ...{ element, src, link, text, accent, lang },
          theme: attributes.theme,
          show: attributes.show,
          'heading-level': attributes['heading-level'] || String(headingLevel),
          'action-label': attributes['action-label'],
          'action-href': attributes['action-href'],
        })
      : createElement(
          Placeholder,
          {
            icon: 'id-alt',
            label: __('Occupation', 'occupation-widgets'),
            instructions: __('Which occupation shall be shown?', 'occupation-widgets'),
            isColumnLayout: true,
          },
          createElement(site.Picker, { src, language, onChoose: choose }),
        );
    return createElement(
      Fragment,
      null,
      createElement(site.Controls, { attributes, set: setAttributes, language, headingLevel }),
      createElement('div', place, content),
    );
  }

  registerBlockType('occupation-widgets/occupation', {
    edit: Edit,
    save({ attributes: { link, text } }) {
      const place = useBlockProps.save();
      if (!text) return null;
      return createElement(
        'p',
        place,
        createElement('a', { href: site.webAddress(link) || undefined }, text),
      );
    },
  });
})();
