/**
 * A list in which people tick entries and put them in order: an `<ol>` whose entries carry their
 * `data-word`; those with `data-off` are not ticked at first.
 */
export class OrderedChoice {
  private readonly standard: string;

  /**
   * @param list the list with its entries
   * @param say tells people what has moved where
   */
  constructor(
    private readonly list: HTMLElement,
    private readonly say: (sentence: string) => void,
  ) {
    for (const entry of this.entries) this.fill(entry);
    this.standard = this.words.join(' ');
    list.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (button) this.move(button);
    });
    list.addEventListener('change', ({ target }) => {
      if (this.words.length > 0) return;
      (target as HTMLInputElement).checked = true;
      this.say('One of them has to stay.');
    });
  }

  /** The ticked words in order; empty for what it was at first. */
  get value(): string {
    const value = this.words.join(' ');
    return value === this.standard ? '' : value;
  }

  set value(value: string) {
    const words = (value || this.standard).split(/\s+/);
    const place = (entry: HTMLElement) => {
      const place = words.indexOf(entry.dataset.word!);
      return place < 0 ? words.length : place;
    };
    this.list.append(...this.entries.sort((a, b) => place(a) - place(b)));
    for (const entry of this.entries) {
      entry.querySelector('input')!.checked = words.includes(entry.dataset.word!);
    }
  }

  private get entries(): HTMLElement[] {
    return [...this.list.children] as HTMLElement[];
  }

  private get words(): string[] {
    return this.entries
      .filter((entry) => entry.querySelector('input')!.checked)
      .map((entry) => entry.dataset.word!);
  }

  private fill(entry: HTMLElement): void {
    const name = entry.textContent;
    const tick = Object.assign(document.createElement('input'), {
      type: 'checkbox',
      checked: entry.dataset.off === undefined,
    });
    const label = document.createElement('label');
    label.append(tick, ` ${name}`);
    entry.replaceChildren(label, mover(name, 'up', '↑'), mover(name, 'down', '↓'));
  }

  private move(button: HTMLButtonElement): void {
    const entry = button.closest('li')!;
    if (button.value === 'up') entry.previousElementSibling?.before(entry);
    else entry.nextElementSibling?.after(entry);
    button.focus();
    const place = this.entries.indexOf(entry) + 1;
    const name = entry.querySelector('label')!.textContent.trim();
    this.say(`${name} is now number ${place} of ${this.entries.length}.`);
    this.list.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function mover(name: string, where: string, arrow: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.value = where;
  button.textContent = arrow;
  button.ariaLabel = `Move ${name} ${where}`;
  return button;
}
