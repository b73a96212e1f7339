// The style sheets in the modules, without what only their readers need: bundlers leave it in, and it
// is most of a kilobyte of every element. Templates stay as they are: they would gain a tenth of that.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';

/** Rewrites the modules in dist/ that are style sheets. */
export async function minifyStyles() {
  const names = readdirSync('dist', { recursive: true });
  for (const name of names.filter((each) => each.endsWith('.styles.js'))) {
    const fileName = join('dist', name);
    const { code } = await minifyHTMLLiterals(readFileSync(fileName, 'utf8'), {
      fileName,
      generateSourceMap: false,
    });
    writeFileSync(fileName, code);
  }
}
