import { nothing, type TemplateResult } from '../src/elements/template.js';

/** A value that is written as it is. */
type Primitive = string | number | boolean;

/** What a value in a template may be besides text: an element that the template takes in. */
export type ElementHtml = (element: object) => string;

/**
 * A Lit template as HTML text, as far as the elements' templates go: values stand for a whole
 * attribute or among children, listeners are left out, properties of form controls become attributes.
 */
export function htmlOf(value: unknown, elementHtml: ElementHtml): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((each) => htmlOf(each, elementHtml)).join('');
  if (isTemplate(value)) return templateHtml(value, elementHtml);
  if (typeof value === 'object') return elementHtml(value);
  return escaped((value as Primitive).toString());
}

/** Text in which nothing is markup, between tags and in quoted attributes. */
export function escaped(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

function templateHtml({ strings, values }: TemplateResult, elementHtml: ElementHtml): string {
  let html = '';
  let quote = '';
  strings.forEach((string, i) => {
    // Line breaks of the source say nothing, as in the bundle.
    const markup = string.slice(quote.length).replace(/\s+/g, ' ').replaceAll(' >', '>');
    // A text before may end like an attribute.
    const attribute = i < values.length ? /\s([.?@]?)([\w-]+)=("?)$/.exec(markup) : null;
    quote = attribute?.[3] ?? '';
    if (attribute) {
      const [, kind, name] = attribute;
      html += markup.slice(0, attribute.index) + attributeHtml(kind!, name!, values[i]);
    } else {
      html += markup + htmlOf(values[i], elementHtml);
    }
  });
  return html;
}

function attributeHtml(kind: string, name: string, value: unknown): string {
  if (kind === '@' || value === nothing || value === undefined || value === null) return '';
  if (kind && typeof value === 'boolean') return value ? ` ${name}` : '';
  return ` ${name}="${escaped((value as Primitive).toString())}"`;
}
