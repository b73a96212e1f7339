import type { OccupationCard } from '../src/index.js';
import { compactJson } from './compact-json.js';

/** What an import writes beside its documents: `index.json`. */
type JobList = { title: string; file: string }[];

/** So many found jobs are offered at once. */
const MOST = 50;

/** Small letters without accents, so that "maitre" finds "maître". */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

/** The first step: a job from a list, by its address, or as JSON. */
export class JobChoice {
  private readonly form = document.querySelector('form')!;
  private readonly list = byId<HTMLInputElement>('list');
  private readonly find = byId<HTMLInputElement>('find');
  private readonly jobs = byId<HTMLSelectElement>('jobs');
  private readonly found = byId('found');
  private readonly address = byId<HTMLInputElement>('src');
  private readonly text = byId<HTMLTextAreaElement>('json');
  private readonly problem = byId('problem');
  private readonly chosen = byId<OccupationCard>('chosen');
  private all: JobList = [];

  /**
   * @param hears is told the title and its language, of each job that is chosen
   */
  constructor(hears: (title: string, language: string) => void) {
    this.form.addEventListener('change', ({ target }) => {
      if ((target as HTMLInputElement).name === 'source') this.showSource();
    });
    this.list.addEventListener('change', () => void this.load());
    this.find.addEventListener('input', () => this.search());
    this.chosen.addEventListener('occupation-load', ({ occupation }) => {
      this.problem.textContent = '';
      this.chosen.hidden = false;
      hears(occupation.title, occupation.language ?? 'en');
    });
    this.chosen.addEventListener('occupation-error', ({ error }) => {
      this.problem.textContent = error.message;
      this.chosen.hidden = true;
    });
    const given = new URLSearchParams(location.search).get('index');
    this.list.value = new URL(given ?? 'index.json', location.href).href;
    void this.load();
  }

  /** Address of the job's document, or its JSON text: the other is empty. */
  get value(): { src: string; json: string } {
    const { value: source } = this.form.elements.namedItem('source') as RadioNodeList;
    return {
      src:
        source === 'list' ? this.jobs.value : source === 'address' ? this.address.value.trim() : '',
      json: source === 'json' ? compactJson(this.text.value) : '',
    };
  }

  set value({ src, json }: { src: string; json: string }) {
    (this.form.elements.namedItem('source') as RadioNodeList).value = json ? 'json' : 'address';
    this.address.value = src;
    this.text.value = json;
    this.showSource();
  }

  /** Shows what is chosen, or what is wrong with it. */
  showChosen(): void {
    const { src, json } = this.value;
    if (!src && !json) this.chosen.hidden = true;
    if (!src && !json) this.problem.textContent = '';
    if (json && json !== this.chosen.occupation) this.chosen.occupation = json;
    if (!json) this.chosen.occupation = undefined;
    if (src !== this.chosen.src) this.chosen.src = src || undefined;
  }

  private showSource(): void {
    const { value } = this.form.elements.namedItem('source') as RadioNodeList;
    for (const part of this.form.querySelectorAll<HTMLElement>('div[data-source]')) {
      part.hidden = part.dataset.source !== value;
    }
  }

  private async load(): Promise<void> {
    this.all = [];
    this.jobs.replaceChildren();
    const address = this.list.value;
    try {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`it answered ${answer.status}`);
      const list = (await answer.json()) as JobList;
      this.all = list.map(({ title, file }) => ({ title, file: new URL(file, address).href }));
      this.search();
    } catch (error) {
      this.found.textContent = `The list could not be read (${(error as Error).message}). Give its address below, or choose a job by its address.`;
    }
  }

  /** Titles that begin with what is typed come first, then those that have all of its words. */
  private search(): void {
    const typed = plain(this.find.value).trim();
    const begins = (title: string) => Number(plain(title).startsWith(typed));
    const found = this.all
      .filter(({ title }) => typed.split(/\s+/).every((word) => plain(title).includes(word)))
      .sort((a, b) => begins(b.title) - begins(a.title));
    this.jobs.replaceChildren(
      ...found.slice(0, MOST).map(({ title, file }) => new Option(title, file)),
    );
    const number = found.length.toLocaleString('en');
    this.found.textContent =
      found.length > MOST
        ? `${number} jobs; the first ${MOST} are shown. Type to find yours.`
        : `${number} ${found.length === 1 ? 'job' : 'jobs'}`;
  }
}
