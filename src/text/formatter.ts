const made = new Map<string, unknown>();

/** A formatter of `Intl`, made once for all: the first of a page costs as much as many cards. */
export function formatter<Format, Options>(
  Class: new (language: string | string[], options?: Options) => Format,
  language: string | string[],
  options?: Options,
): Format {
  const key = [Class.name, language, JSON.stringify(options)].join();
  if (!made.has(key)) made.set(key, new Class(language, options));
  return made.get(key) as Format;
}
