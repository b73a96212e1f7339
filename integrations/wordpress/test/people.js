// The people of the journey, each with a browser context of their own.

/** Somebody who is signed in, or a visitor. */
export async function visitor(browser) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 1000 });
  // A machine may be slow, and an editor has many scripts.
  page.setDefaultTimeout(30_000);
  // An editor asks before it is left.
  page.on('dialog', (dialog) => dialog.accept());
  return page;
}

/** Signs somebody in; the password of all is `password`. */
export async function signedIn(browser, address, name) {
  const page = await visitor(browser);
  await page.goto(`${address}/wp-login.php`);
  // The form takes the focus after a while, so nobody can type.
  await page.$eval('#user_login', (field, name) => (field.value = name), name);
  await page.$eval('#user_pass', (field) => (field.value = 'password'));
  await follow(page, '#wp-submit');
  return page;
}

/** Clicks what leads to another page, and waits for it. */
export async function follow(page, selector) {
  await page.waitForSelector(selector, { visible: true });
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
}
