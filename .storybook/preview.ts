// What every story shares: the elements, their manual from the manifest, and the designer's bench: a
// toolbar for each thing in which pages differ.
import { setCustomElementsManifest, type Args, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import { HOST_STYLES } from '../stories/host-styles/index.js';
import { markup } from '../stories/markup.js';
import '../src/index.js';
import '../src/locales/all.js';

setCustomElementsManifest(manifest);

const PLAIN = 'none';

const ACCENTS = {
  'Pale yellow': '#fff3b0',
  Orange: '#e8590c',
  Magenta: '#b5179e',
  Blue: '#1d4ed8',
  'Dark green': '#0b3d2e',
  Black: '#000',
};

const WIDTHS = ['240', '360', '480', '768', '960', '1280', '1600'];

const LANGUAGES = 'en ar cs de el es fr it nl pl pt ro sv uk'.split(' ');

type Toolbar = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>;

/** A toolbar: its title, its icon and what can be chosen. */
const toolbar = (title: string, icon: Toolbar['icon'], items: readonly string[]) => ({
  description: title,
  toolbar: {
    icon,
    items: items.map((value) => ({ value, title: `${title}: ${value}` })),
    dynamicTitle: true,
  },
});

/** Puts one style sheet into the page, in the place of the one before. */
function useHostStyle(href: string | undefined): void {
  const known = document.querySelector<HTMLLinkElement>('link[data-host-style]');
  if (known?.getAttribute('href') === href) return;
  known?.remove();
  if (!href) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  link.dataset.hostStyle = '';
  document.head.append(link);
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      source: {
        // What an author can copy, instead of what Storybook finds in the page.
        transform: (code: string, { component, args }: { component?: string; args: Args }) =>
          component ? markup(component, args) : code,
      },
    },
  },
  globalTypes: {
    scheme: toolbar('Theme', 'contrast', ['page', 'light', 'dark']),
    accent: toolbar('Accent', 'paintbrush', [PLAIN, ...Object.keys(ACCENTS)]),
    direction: toolbar('Direction', 'transfer', ['ltr', 'rtl']),
    language: toolbar('Language', 'globe', LANGUAGES),
    width: toolbar('Width', 'ruler', [PLAIN, ...WIDTHS]),
    host: toolbar('Host style sheet', 'browser', [PLAIN, ...Object.keys(HOST_STYLES)]),
  },
  initialGlobals: {
    scheme: 'page',
    accent: PLAIN,
    direction: 'ltr',
    language: 'en',
    width: PLAIN,
    host: PLAIN,
  },
  decorators: [
    (story, { globals }) => {
      const { scheme, accent, direction, language, width, host } = globals as Record<
        string,
        string
      >;
      const page = document.documentElement;
      page.lang = language!;
      page.dir = direction!;
      page.style.colorScheme = scheme === 'page' ? '' : scheme!;
      // The page goes along with its scheme, as pages do.
      page.style.background = scheme === 'page' ? '' : 'Canvas';
      const colour = ACCENTS[accent as keyof typeof ACCENTS];
      if (colour) page.style.setProperty('--occupation-accent', colour);
      else page.style.removeProperty('--occupation-accent');
      useHostStyle(HOST_STYLES[host as keyof typeof HOST_STYLES]);

      const place = document.createElement('div');
      if (width !== PLAIN) place.style.inlineSize = `${width}px`;
      place.append(story() as Node);
      return place;
    },
  ],
};

export default preview;
