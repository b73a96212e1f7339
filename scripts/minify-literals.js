// The style sheets and templates in the modules, without what only their readers need: bundlers leave
// it in, and it is most of a kilobyte of every element.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { minifyHTMLLiterals } from 'minify-literals';

/** Rewrites the modules in dist/ that have style sheets or templates. */
export async function minifyLiterals() {
  const names = readdirSync('dist/elements').map((name) => `dist/elements/${name}`);
  for (const fileName of ['dist/styles/shared.styles.js', ...names]) {
    if (!fileName.endsWith('.js')) continue;
    const minified = await minifyHTMLLiterals(readFileSync(fileName, 'utf8'), {
      fileName,
      generateSourceMap: false,
      // Quotes stay for the HTML that Node renders. An empty attribute may be a choice: lang="", dir="".
      minifyOptions: { removeAttributeQuotes: false, removeEmptyAttributes: false },
    });
    if (minified) writeFileSync(fileName, minified.code);
  }
}
