// The block's settings, beside the page.
(() => {
  const { createElement } = wp.element;
  const { InspectorControls } = wp.blockEditor;
  const { BaseControl, CheckboxControl, ColorPalette, PanelBody, SelectControl, TextControl } =
    wp.components;
  const { useSelect } = wp.data;
  const { __, sprintf } = wp.i18n;
  const site = window.occupationWidgets;

  const ELEMENTS = {
    'occupation-profile': __('The whole page', 'occupation-widgets'),
    'occupation-card': __('Card', 'occupation-widgets'),
    'fit-check': __('Fit check', 'occupation-widgets'),
    'day-timeline': __('A typical day', 'occupation-widgets'),
    'skill-list': __('Skills and tools', 'occupation-widgets'),
    'career-pathways': __('Where it leads', 'occupation-widgets'),
    'occupation-faq': __('Questions and answers', 'occupation-widgets'),
  };

  /** What `show` may name, by element, and what is shown where it names nothing. */
  const SECTIONS = {
    'occupation-profile': {
      words: {
        card: __('Card', 'occupation-widgets'),
        fit: __('Fit check', 'occupation-widgets'),
        day: __('A typical day', 'occupation-widgets'),
        skills: __('Skills and tools', 'occupation-widgets'),
        pathways: __('Where it leads', 'occupation-widgets'),
        faq: __('Questions and answers', 'occupation-widgets'),
      },
      standard: 'card fit day skills pathways faq',
    },
    'skill-list': {
      words: {
        essential: __('Essential skills', 'occupation-widgets'),
        optional: __('Optional skills', 'occupation-widgets'),
        knowledge: __('Knowledge', 'occupation-widgets'),
        'cross-sector': __('Useful in other jobs', 'occupation-widgets'),
        technologies: __('Software and technologies', 'occupation-widgets'),
      },
      standard: 'essential optional knowledge technologies',
    },
  };

  /** A language in its own words. */
  const nameOf = (language) => new Intl.DisplayNames([language], { type: 'language' }).of(language);

  /** What is shown of an element, a tick for each; at least one stays. */
  function Sections({ element, show, set }) {
    const { words, standard } = SECTIONS[element];
    const shown = (show || standard).split(' ');
    const toggle = (word) => {
      const wanted = Object.keys(words)
        .filter((each) => shown.includes(each) !== (each === word))
        .join(' ');
      if (wanted) set({ show: wanted === standard ? '' : wanted });
    };
    return createElement(
      BaseControl,
      { id: 'occupation-widgets-sections', label: __('Sections', 'occupation-widgets') },
      Object.entries(words).map(([word, label]) =>
        createElement(CheckboxControl, {
          key: word,
          label,
          checked: shown.includes(word),
          onChange: () => toggle(word),
        }),
      ),
    );
  }

  /** The accent: a colour of the theme's, which follows the theme, or one's own. */
  function Accent({ accent, set }) {
    const colors = useSelect(
      (select) => select('core/block-editor').getSettings().colors ?? [],
      [],
    );
    const variable = ({ slug }) => `var(--wp--preset--color--${slug})`;
    const chosen = colors.find((color) => variable(color) === accent);
    return createElement(
      BaseControl,
      { id: 'occupation-widgets-accent', label: __('Accent colour', 'occupation-widgets') },
      createElement(ColorPalette, {
        colors,
        value: chosen?.color ?? accent,
        onChange: (value) => {
          const color = colors.find((each) => each.color === value);
          set({ accent: color ? variable(color) : (value ?? '') });
        },
      }),
    );
  }

  /**
   * @param props `attributes`, `set` for some of them, `language`, and `headingLevel`, the one that
   * the place in the page gives
   */
  site.Controls = ({ attributes, set, language, headingLevel }) => {
    const { element } = attributes;
    const field = (name, Control, props) =>
      createElement(Control, {
        value: attributes[name],
        onChange: (value) => set({ [name]: value }),
        ...props,
      });
    const knows = (name) => site.elements[element].includes(name);
    return createElement(
      InspectorControls,
      null,
      attributes.src &&
        createElement(
          PanelBody,
          { title: __('Occupation', 'occupation-widgets') },
          createElement(site.Picker, { src: attributes.src, language, onChoose: set }),
        ),
      createElement(
        PanelBody,
        { title: __('What is shown', 'occupation-widgets') },
        field('element', SelectControl, {
          label: __('Element', 'occupation-widgets'),
          options: Object.keys(site.elements).map((tag) => ({
            value: tag,
            label: ELEMENTS[tag] ?? tag,
          })),
          // The sections of another element have other names.
          onChange: (value) => set({ element: value, show: '' }),
        }),
        element in SECTIONS && createElement(Sections, { element, show: attributes.show, set }),
        field('heading-level', SelectControl, {
          label: __('Heading level', 'occupation-widgets'),
          options: [
            {
              value: '',
              // translators: %d: level of a heading, 1 to 6.
              label: sprintf(
                __('From the place in the page: %d', 'occupation-widgets'),
                headingLevel,
              ),
            },
            ...['1', '2', '3', '4', '5', '6'].map((value) => ({ value, label: value })),
          ],
        }),
        field('lang', SelectControl, {
          label: __('Language', 'occupation-widgets'),
          options: [
            { value: '', label: __('The site’s own', 'occupation-widgets') },
            ...site.languages.map((value) => ({ value, label: nameOf(value) })),
          ],
        }),
      ),
      createElement(
        PanelBody,
        { title: __('Look', 'occupation-widgets'), initialOpen: false },
        field('theme', SelectControl, {
          label: __('Light or dark', 'occupation-widgets'),
          options: [
            { value: '', label: __('As the page', 'occupation-widgets') },
            { value: 'light', label: __('Light', 'occupation-widgets') },
            { value: 'dark', label: __('Dark', 'occupation-widgets') },
          ],
        }),
        createElement(Accent, { accent: attributes.accent, set }),
      ),
      knows('action-label') &&
        createElement(
          PanelBody,
          { title: __('Button', 'occupation-widgets'), initialOpen: false },
          field('action-label', TextControl, { label: __('Words', 'occupation-widgets') }),
          field('action-href', TextControl, {
            label: __('Address', 'occupation-widgets'),
            help: __('{slug} and {title} are filled in.', 'occupation-widgets'),
          }),
        ),
      createElement(
        PanelBody,
        { title: __('Where it cannot be shown', 'occupation-widgets'), initialOpen: false },
        field('text', TextControl, { label: __('Words of the link', 'occupation-widgets') }),
        field('link', TextControl, { label: __('Address of the link', 'occupation-widgets') }),
      ),
    );
  };
})();
