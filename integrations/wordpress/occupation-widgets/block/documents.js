// Where the site's documents are, and what is in them.
(() => {
  const { __, sprintf } = wp.i18n;
  const site = window.occupationWidgets;
  const lists = new Map();

  /** `{lang}` becomes the lower-case primary subtag of a language. */
  const localized = (address, language) =>
    address.replaceAll('{lang}', language.split('-')[0].toLowerCase());

  /** Address of a document: of a file in the site's folder, or the one that was pasted. */
  site.documentAddress = (src) => (/^[^/\\:?#]+\.json$/.test(src) ? site.documents + src : src);

  /** An address that leads to the web, else an empty text. */
  site.webAddress = (address) => {
    try {
      return /^https?:$/.test(new URL(address, location.href).protocol) ? address : '';
    } catch {
      return '';
    }
  };

  /** Fetches JSON; rejects with a sentence for the author. */
  async function json(address) {
    let answer;
    try {
      answer = await fetch(address, { credentials: 'same-origin' });
    } catch {
      // translators: %s: address of a file.
      throw new Error(sprintf(__('There is no answer from %s.', 'occupation-widgets'), address));
    }
    try {
      if (answer.ok) return await answer.json();
    } catch {
      // What is no JSON is no list and no document.
    }
    // translators: %s: address of a file.
    throw new Error(sprintf(__('There is no JSON at %s.', 'occupation-widgets'), address));
  }

  /** The site's occupations: `[{ title, file, identifiers }]`. A failure is not remembered. */
  site.occupations = (language) => {
    const address = localized(`${site.documents}index.json`, language);
    if (!lists.has(address)) {
      const list = json(address);
      lists.set(address, list);
      list.catch(() => lists.delete(address));
    }
    return lists.get(address);
  };

  /** The document at an address; rejects with a sentence where there is none. */
  site.occupationAt = async (src, language) => {
    const address = localized(src, language);
    const occupation = await json(address);
    if (typeof occupation?.title === 'string') return occupation;
    throw new Error(
      // translators: %s: address of a file.
      sprintf(
        __('What is at %s is no occupation: it has no title.', 'occupation-widgets'),
        address,
      ),
    );
  };

  /** What the block keeps of an occupation: its document, its words, and a link for people. */
  site.choice = (src, { title, identifiers = {} }) => {
    const slug = src.replace(/[?#].*/, '').replace(/^.*\/|\.json$/g, '');
    const page = site.page.replaceAll('{slug}', encodeURIComponent(slug));
    return { src, text: title, link: page || identifiers.esco || site.documentAddress(src) };
  };
})();
