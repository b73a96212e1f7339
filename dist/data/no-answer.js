/**
 * Says why a fetch got no answer, as far as a page can know: from outside, a server that is down and
 * one that does not let this page read look alike.
 * @param url the absolute address
 * @param blocked the addresses, or their origins, that the page's security policy has blocked so far
 */
export async function whyNoAnswer(url, blocked) {
    if (!navigator.onLine)
        return 'expected an answer, found that the browser is offline.';
    if (url.startsWith('file:')) {
        return 'expected http: or https:, found file:. Browsers read no files beside a page: open it from a web server.';
    }
    if (location.protocol === 'https:' && url.startsWith('http:')) {
        return 'expected https: as on this page, found http:.';
    }
    // The report of a violation comes after the failure.
    await new Promise((resolve) => setTimeout(resolve));
    if (blocked.some((each) => url.startsWith(each))) {
        return 'expected an answer, found that the Content-Security-Policy of this page forbids to ask: add the host to connect-src.';
    }
    // The browser does not say what came, but that something came.
    const answered = await fetch(url, { mode: 'no-cors', credentials: 'omit' }).then(() => true, () => false);
    return answered
        ? 'expected the header Access-Control-Allow-Origin, found an answer without it.'
        : 'expected an answer, found none: is the address right, and its server up?';
}
