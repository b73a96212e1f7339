/** A page whose folder is known only to the site; it is deep enough for every `../` of a link. */
export const PAGE = 'https://page.invalid/-/-/-/-/-/-/-/-/';
/** A relative path whose beginning no browser takes for a scheme, a host or the root. */
const unmistakable = (path) => (/^([^/]*:|\/)/.test(path) ? `./${path}` : path);
/**
 * Addresses on a page that is not known yet: links are resolved as on a page of ours, and written as
 * they have to be on the real one.
 * @param src address of the document, relative to the page
 * @throws RangeError where that is none
 */
export function addresses(src) {
    if (!URL.canParse(src ?? '', PAGE)) {
        throw new RangeError(`src: expected an address, found ${src}.`);
    }
    const { pathname } = new URL(PAGE);
    const relative = (path) => {
        let up = '';
        for (let folder = pathname; folder !== '/'; folder = folder.replace(/[^/]+\/$/, '')) {
            if (path.startsWith(folder))
                return up + unmistakable(path.slice(folder.length)) || './';
            up += '../';
        }
        return path.startsWith('//') ? `/.${path}` : path;
    };
    return {
        base: new URL(src ?? '', PAGE).href,
        asWritten: (html) => html.replace(/(?<=href=")https:\/\/page\.invalid(\/[^"]*)/g, (_, path) => relative(path)),
    };
}
