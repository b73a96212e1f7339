/** The forms in which a widget can be put on a page. */
export type Form = 'tag' | 'placeholder' | 'iframe' | 'npm';

/** All that a piece of code says. */
export interface Settings {
  form: Form;
  /** The element. */
  tag: string;
  /** Address of the document; empty where the code carries the document. */
  src: string;
  /** The document as JSON text without blanks; empty where there is an address. */
  json: string;
  /** The element's attributes besides these two, as an author writes them. */
  attributes: Readonly<Record<string, string>>;
  /** A CSS colour; empty for the page's or the widgets' own. */
  accent: string;
  /** What people see where the widget cannot be shown: the words, and where they link. */
  text: string;
  href: string;
  /** Address of the folder with `occupation-widgets.js`, with a slash at its end. */
  files: string;
  /** Whether browsers take exactly these files, or also newer ones from the same place. */
  pinned: boolean;
}

/** What the code needs to know of the built files: `dist/integrity.json`. */
export interface BuiltFiles {
  version: string;
  /** The hash of each file by its path in `dist/`, as the attribute `integrity` wants it. */
  files: Readonly<Record<string, string>>;
}

/** Where the page for iframes lies in the folder of the files. */
export const FRAME = 'embed/frame.html';

/** What an iframe's address cannot say: the frame has its own way of getting the document. */
export const NOT_IN_FRAME = ['structured-data', 'loading'];

/** Every attribute of an element besides its document's. */
export function attributesOf(tag: string): string[] {
  const { observedAttributes } = customElements.get(tag) as unknown as {
    observedAttributes: string[];
  };
  return ['lang', ...observedAttributes].filter((name) => !/^(src|occupation)$/.test(name));
}
