/**
 * A command of the test runner: draws the page with forced colours, or as before. The runner's own
 * `emulateMedia` does not know them.
 */
export const forcedColors = {
  name: 'forced-colors',
  async executeCommand({ command, payload, session }) {
    if (command !== 'forced-colors') return;
    const devTools = await session.browser.getPage(session.id).createCDPSession();
    await devTools.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: payload ? 'active' : 'none' }],
    });
    return true;
  },
};
