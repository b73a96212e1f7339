// The element itself, as visitors will see it.
(() => {
  const { createElement, useEffect, useRef } = wp.element;
  const { Disabled } = wp.components;
  const site = window.occupationWidgets;

  /** Puts a module into the page of the preview: the editor's own, or that of its frame. */
  function load(page, file) {
    const { src, integrity } = site.files[file];
    const id = `occupation-widgets-${file}`;
    if (page.getElementById(id)) return;
    page.head.append(
      Object.assign(page.createElement('script'), { type: 'module', src, integrity, id }),
    );
  }

  /** @param props the block's attributes by name, empty where nothing is set */
  site.Preview = ({ element, src, link, text, accent, lang, ...attributes }) => {
    const place = useRef();
    const language = lang || site.language;
    useEffect(() => {
      const page = place.current.ownerDocument;
      const words = `locales/${language.split('-')[0].toLowerCase()}.js`;
      load(page, 'occupation-widgets.js');
      if (words in site.files) load(page, words);
    }, [language]);

    const known = Object.entries(attributes).filter(
      ([name, value]) => value && site.elements[element].includes(name),
    );
    return createElement(
      'div',
      { ref: place, style: { '--occupation-accent': accent || site.accent || undefined } },
      createElement(
        Disabled,
        null,
        createElement(
          element,
          { ...Object.fromEntries(known), src: site.documentAddress(src), lang: language },
          createElement('a', { href: site.webAddress(link) || undefined }, text),
        ),
      ),
    );
  };
})();
