const made = new Map();
/** A formatter of `Intl`, made once for all: the first of a page costs as much as many cards. */
export function formatter(Class, language, options) {
    const key = [Class.name, language, JSON.stringify(options)].join();
    if (!made.has(key))
        made.set(key, new Class(language, options));
    return made.get(key);
}
