/**
 * A command of the test runner: draws the page on paper (`{ media: 'print' }`), with forced colours
 * (`{ features: [{ name: 'forced-colors', value: 'active' }] }`), or as before (`{}`), and says
 * whether it could. The runner's own `emulateMedia` does not know forced colours.
 */
export const emulatedMedia = {
  name: 'emulated-media',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulated-media') return;
    const { browser } = session;
    const page = browser.type === 'puppeteer' ? browser.getPage(session.id) : undefined;
    // Of the three engines only Chromium has these tools.
    if (page?.browser().protocol !== 'cdp') return { emulated: false };
    const devTools = await page.createCDPSession();
    // An empty list would leave the colours forced.
    const features = [{ name: 'forced-colors', value: 'none' }];
    await devTools.send('Emulation.setEmulatedMedia', { media: '', features, ...payload });
    return { emulated: true };
  },
};
