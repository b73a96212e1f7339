import { embedCode } from './embed-code.js';
import type { BuiltFiles, Settings } from './settings.js';

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

/** The page in the frame: what authors copy, inside a page like theirs. */
export class Preview {
  private readonly frame = byId<HTMLIFrameElement>('preview');
  private readonly width = byId<HTMLSelectElement>('width');
  private readonly style = byId<HTMLSelectElement>('page');
  private readonly dark = byId<HTMLInputElement>('dark');
  private shown = '';

  /**
   * @param files address of the folder with the built files that the preview takes
   * @param built what is in it
   */
  constructor(
    private readonly files: string,
    private readonly built: BuiltFiles,
  ) {}

  /** Builds the empty page. */
  async open(): Promise<void> {
    const loaded = new Promise((resolve) => this.frame.addEventListener('load', resolve));
    this.frame.srcdoc = `<!doctype html><html lang="en"><head>
      <link rel="stylesheet" id="page-style">
      <script type="module" src="${this.files}occupation-widgets.js"></script>
      <script type="module" src="${this.files}embed/resizer.js"></script>
    </head><body><main></main></body></html>`;
    await loaded;
    new ResizeObserver(() => {
      this.frame.height = String(Math.min(5000, this.page.body.scrollHeight + 32));
    }).observe(this.page.body);
    for (const control of [this.width, this.style, this.dark]) {
      control.addEventListener('change', () => this.look());
    }
    this.look();
  }

  /** Shows the code of these settings, as a page has it. */
  show(settings: Settings): void {
    const { page } = embedCode({ ...settings, files: this.files, pinned: false }, this.built);
    const language = settings.attributes.lang?.split('-')[0];
    if (language) this.addLanguage(language);
    if (page === this.shown) return;
    this.shown = page;
    const hasJob = settings.src || settings.json;
    this.page.querySelector('main')!.innerHTML = hasJob ? page : 'Choose a job: it shows here.';
  }

  private get page(): Document {
    return this.frame.contentDocument!;
  }

  private look(): void {
    const { documentElement } = this.page;
    this.frame.width = this.width.value;
    documentElement.style.colorScheme = this.dark.checked ? 'dark' : 'light';
    const sheet = this.page.querySelector<HTMLLinkElement>('#page-style')!;
    sheet.disabled = !this.style.value;
    if (this.style.value) sheet.href = `${this.files}embed/pages/${this.style.value}.css`;
  }

  private addLanguage(language: string): void {
    const src = `${this.files}locales/${language}.js`;
    if (!this.built.files[`locales/${language}.js`]) return;
    if (this.page.querySelector(`script[src="${src}"]`)) return;
    const script = this.page.createElement('script');
    script.type = 'module';
    script.src = src;
    this.page.head.append(script);
  }
}
