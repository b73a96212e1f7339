// Chooses an occupation: by its title, or by the address of its document.
(() => {
  const { createElement, useEffect, useState } = wp.element;
  const { Button, ComboboxControl, Notice, TextControl } = wp.components;
  const { __ } = wp.i18n;
  const site = window.occupationWidgets;

  /** So many suggestions a person may want to read; thousands would make the editor slow. */
  const MOST = 30;

  /** A text as people type it in a hurry: without capitals and accents. */
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  /** The occupations whose titles hold what is typed, those that begin with it first. */
  function suggestions(occupations, typed, src) {
    const wanted = plain(typed);
    const places = occupations
      .map((occupation) => [plain(occupation.title).indexOf(wanted), occupation])
      .filter(([place]) => place >= 0)
      .sort(([one], [other]) => Math.min(one, 1) - Math.min(other, 1));
    const found = places.slice(0, MOST).map(([, occupation]) => occupation);
    const chosen = occupations.find(({ file }) => file === src);
    return [...new Set(chosen ? [chosen, ...found] : found)].map(({ title, file }) => ({
      label: title,
      value: file,
    }));
  }

  /** By title, from the site's list. */
  function ByTitle({ src, language, onChoose }) {
    const [{ occupations = [], problem }, setList] = useState({});
    const [typed, setTyped] = useState('');
    useEffect(() => {
      let isWanted = true;
      const set = (list) => isWanted && setList(list);
      site.occupations(language).then(
        (occupations) => set({ occupations }),
        ({ message }) => set({ problem: message }),
      );
      return () => (isWanted = false);
    }, [language]);
    if (problem) {
      return createElement(
        Notice,
        { status: 'warning', isDismissible: false },
        `${problem} ${__('The site’s owner can say under Settings where the list of occupations is. You can paste an address.', 'occupation-widgets')}`,
      );
    }
    return createElement(ComboboxControl, {
      label: __('Occupation', 'occupation-widgets'),
      help: __('Type a title.', 'occupation-widgets'),
      value: src,
      options: suggestions(occupations, typed, src),
      allowReset: false,
      onFilterValueChange: setTyped,
      onChange: (file) => {
        const occupation = occupations.find((each) => each.file === file);
        if (occupation) onChoose(site.choice(file, occupation));
      },
    });
  }

  /** By the address of a document, which has to be there. */
  function ByAddress({ src, language, onChoose }) {
    const [address, setAddress] = useState(/[/:]/.test(src) ? src : '');
    const [problem, setProblem] = useState('');
    const choose = async (event) => {
      event.preventDefault();
      setProblem('');
      try {
        onChoose(site.choice(address, await site.occupationAt(address, language)));
      } catch ({ message }) {
        setProblem(message);
      }
    };
    return createElement(
      'form',
      { onSubmit: choose, style: { display: 'block' } },
      createElement(TextControl, {
        label: __('Or the address of a document', 'occupation-widgets'),
        type: 'text',
        value: address,
        onChange: (value) => setAddress(value.trim()),
      }),
      createElement(
        Button,
        { variant: 'secondary', type: 'submit', disabled: !address },
        __('Use this address', 'occupation-widgets'),
      ),
      problem && createElement(Notice, { status: 'error', isDismissible: false }, problem),
    );
  }

  /** @param props `src`, `language`, and `onChoose`, which is given `{ src, text, link }` */
  site.Picker = (props) =>
    createElement(
      'div',
      null,
      createElement(ByTitle, props),
      createElement(ByAddress, { ...props, key: props.src }),
    );
})();
