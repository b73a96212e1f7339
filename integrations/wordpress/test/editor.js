// What an author does in the editor of blocks.

export const BLOCK = '[data-type="occupation-widgets/occupation"]';

/** Opens a new post or page and gives it a title. */
export async function newPost(page, address, title, type = 'post') {
  await page.goto(`${address}/wp-admin/post-new.php?post_type=${type}`);
  const heading = '.editor-post-title__input';
  await page.waitForSelector(heading);
  await page.click(heading);
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
}

/** Inserts the block by typing, where the caret is. */
export async function insertBlock(page) {
  await page.keyboard.type('/occupation');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.components-autocomplete__result')].some(
      (each) => each.textContent.trim() === 'Occupation',
    ),
  );
  await page.keyboard.press('Enter');
  await page.waitForSelector(`${BLOCK} .components-combobox-control__input`);
}

/** Chooses an occupation by typing a part of its title. */
export async function chooseByTitle(page, typed, title) {
  const input = `${BLOCK} .components-combobox-control__input`;
  await page.click(input);
  await page.keyboard.type(typed);
  const suggestion = await page.waitForFunction(
    (block, title) =>
      [...document.querySelectorAll(`${block} .components-form-token-field__suggestion`)].find(
        (each) => each.textContent.trim() === title,
      ),
    {},
    BLOCK,
    title,
  );
  await suggestion.click();
}

/** Waits until so many widgets are shown in the editor. */
export function shown(page, tag, count = 1) {
  return page.waitForFunction(
    (tag, count) => document.querySelectorAll(`${tag}:state(ready)`).length === count,
    {},
    tag,
    count,
  );
}

/** Publishes, and gives the address of what is published. */
export async function publish(page) {
  await page.click('.editor-post-publish-panel__toggle');
  // The panel slides in, and makes its button anew while it looks at the post.
  await page.locator('.editor-post-publish-button[aria-disabled="false"]').click();
  const link = await page.waitForSelector('.post-publish-panel__postpublish-buttons a[href]');
  return link.evaluate(({ href }) => href);
}

/** The field with a label, in the settings beside the page. */
export function field(page, label) {
  return page.waitForFunction(
    (label) =>
      [...document.querySelectorAll('.interface-complementary-area label')].find(
        (each) => each.textContent.trim() === label,
      )?.control,
    {},
    label,
  );
}

/** The blocks of the editor: their names and attributes, and whether they are as they were saved. */
export function blocks(page) {
  return page.evaluate(() =>
    window.wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({ name, attributes, isValid }) => ({ name, attributes, isValid })),
  );
}

/** Saves a post as somebody who has the editor open, and gives what WordPress says of it. */
export function saveContent(page, data) {
  return page.evaluate(
    (data) => window.wp.apiFetch({ path: '/wp/v2/posts', method: 'POST', data }),
    data,
  );
}
