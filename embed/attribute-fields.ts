import { OrderedChoice } from './ordered-choice.js';
import { attributesOf } from './settings.js';

type Field = HTMLInputElement | HTMLSelectElement;

/** The fields of the form that stand for attributes of the element, each by the attribute's name. */
export class AttributeFields {
  private readonly noHeading: HTMLInputElement;
  private readonly owned: HTMLTextAreaElement;
  private readonly orders: { list: HTMLElement; choice: OrderedChoice }[];

  /**
   * @param form where they are; what is for some elements only is in a part with `data-for`
   * @param say tells people what has moved in a list
   */
  constructor(
    private readonly form: HTMLFormElement,
    say: (sentence: string) => void,
  ) {
    this.noHeading = form.querySelector('#no-heading')!;
    this.owned = form.querySelector('#owned')!;
    this.orders = [...form.querySelectorAll<HTMLElement>('.order')].map((list) => ({
      list,
      choice: new OrderedChoice(list, say),
    }));
  }

  /** Shows what is for this element. */
  showFor(tag: string): void {
    for (const part of this.form.querySelectorAll<HTMLElement>('[data-for]')) {
      part.hidden = !part.dataset.for!.split(' ').includes(tag);
    }
  }

  /** The attributes that are set for an element. */
  read(tag: string): Record<string, string> {
    const found: Record<string, string> = {};
    for (const field of this.fields(tag)) {
      if (!isTick(field) && field.value.trim()) found[field.name] = field.value.trim();
      if (isTick(field) && field.checked) found[field.name] = field.value;
    }
    if (this.noHeading.checked) found['heading-text'] = '';
    for (const { name, choice } of this.ordersOf(tag)) {
      if (choice.value) found[name] = choice.value;
    }
    const owned = this.owned.value.split('\n').filter((line) => line.trim());
    if (owned.length && attributesOf(tag).includes('owned')) found.owned = JSON.stringify(owned);
    return found;
  }

  /** Sets the fields so that they say these attributes of an element. */
  write(tag: string, attributes: Readonly<Record<string, string>>): void {
    for (const field of this.fields(tag)) {
      const value = attributes[field.name];
      if (isTick(field)) {
        field.checked = value !== undefined;
      } else {
        if (field instanceof HTMLSelectElement && value && !hasOption(field, value)) {
          field.add(new Option(value, value));
        }
        field.value = value ?? '';
      }
    }
    this.noHeading.checked = attributes['heading-text'] === '';
    for (const { name, choice } of this.ordersOf(tag)) choice.value = attributes[name] ?? '';
    this.owned.value = lines(attributes.owned);
  }

  private fields(tag: string): Field[] {
    const known = attributesOf(tag);
    return [...this.form.querySelectorAll<Field>('[name]')].filter(
      ({ name, disabled }) => known.includes(name) && !disabled,
    );
  }

  /** The lists in order, each with the attribute that it stands for on this element. */
  private ordersOf(tag: string): { name: string; choice: OrderedChoice }[] {
    return this.orders
      .filter(({ list }) => !list.closest<HTMLElement>('[data-for]')!.hidden)
      .map(({ list: { dataset }, choice }) => ({
        name: tag === 'skill-list' ? dataset.attributeAlone! : dataset.attribute!,
        choice,
      }));
  }
}

const isTick = (field: Field): field is HTMLInputElement => field.type === 'checkbox';

const hasOption = (field: HTMLSelectElement, value: string) =>
  [...field.options].some((option) => option.value === value);

/** A JSON array of texts as lines. */
function lines(json = '[]'): string {
  try {
    return (JSON.parse(json) as string[]).join('\n');
  } catch {
    return '';
  }
}
