// The single file: everything that src/index.ts needs, Lit inside, minified.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import license from 'rollup-plugin-license';
import htmlLiterals from 'rollup-plugin-html-literals';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

// Whoever loads the file calls most of it at once: Chromium compiles it all beside the page's own thread,
// which saved a sixth of the time of a page with one card.
const banner = `//# allFunctionsCalledOnLoad
/*! occupation-widgets ${version} | MIT
 * contains Lit (c) Google LLC | BSD-3-Clause | https://lit.dev */`;

const LIT = '/lit-html/lit-html.js';

/** Each a place in Lit, and what stands there in the file. */
const IN_LIT = [
  // Browsers that need Lit's polyfills are too old for ours: what is for them is left out.
  [/\w+\.litHtmlPolyfillSupport/g, 'undefined'],
  // Lit makes its policy of Trusted Types at import, ours when tags are to be registered.
  [/\w+\?\w+\.createPolicy\("lit-html",\{createHTML:(\w)=>\1\}\):void 0/, 'templatePolicy'],
];

const ownLit = {
  name: 'own-lit',
  transform(code, id) {
    if (!id.replaceAll('\\', '/').endsWith(LIT)) return null;
    for (const [place, own] of IN_LIT) {
      const before = code;
      code = code.replace(place, own);
      if (code === before) this.error(`${LIT} has changed: IN_LIT finds no ${place}.`);
    }
    const policy = JSON.stringify(fileURLToPath(new URL('src/trusted-types.ts', import.meta.url)));
    return { code: `import { templatePolicy } from ${policy};${code}`, map: null };
  },
};

/** Puts all style sheets side by side: gzip packs them 120 bytes smaller so. */
const stylesFirst = {
  name: 'styles-first',
  transform(code, id) {
    if (!id.replaceAll('\\', '/').endsWith('/src/index.ts')) return null;
    const imports = readdirSync('src', { recursive: true })
      .filter((file) => file.endsWith('.styles.ts'))
      .sort()
      .map((file) => `import './${file.replaceAll('\\', '/').replace(/ts$/, 'js')}';`);
    return { code: imports.join('') + code, map: null };
  },
};

/** Warnings about other people's modules are theirs to mend. */
function onwarn(warning) {
  const files = warning.ids ?? [warning.id ?? ''];
  if (files.every((file) => file.includes('node_modules'))) return;
  throw new Error(warning.message);
}

/** A script for browsers, minified. */
const browser = (input, output) => ({
  input,
  // One file, whatever comes later by itself.
  output: { format: 'es', inlineDynamicImports: true, freeze: false, ...output },
  plugins: [
    typescript({ noEmitOnError: true, tsconfig: 'tsconfig.browser.json' }),
    json(),
    nodeResolve({ exportConditions: ['production'] }),
    ownLit,
    stylesFirst,
    htmlLiterals({
      include: ['src/**'],
      // It only names what it makes.
      exclude: ['src/styles/css.ts'],
      failOnError: true,
      // An empty attribute may be a choice: lang="", dir="".
      options: { minifyOptions: { removeAttributeQuotes: true, removeEmptyAttributes: false } },
    }),
    terser({
      ecma: 2020,
      module: true,
      toplevel: true,
      compress: {
        passes: 3,
        unsafe_arrows: true,
        pure_getters: false,
      },
      format: { comments: /^!\s*occupation-widgets|^# allFunctionsCalledOnLoad/ },
    }),
  ],
  onwarn,
});

/** The command line with its libraries inside: installing the package brings nothing more. */
const commandLine = {
  input: 'cli/main.ts',
  output: { file: 'dist/cli.js', format: 'es', inlineDynamicImports: true },
  external: [/^node:/],
  plugins: [
    nodeResolve({ exportConditions: ['node'], preferBuiltins: true }),
    commonjs(),
    json(),
    typescript({ noEmitOnError: true, tsconfig: 'tsconfig.cli.json' }),
    license({ thirdParty: { output: 'dist/cli.licenses.txt' } }),
  ],
  onwarn,
};

export default [
  browser('src/index.ts', {
    file: 'dist/occupation-widgets.js',
    banner,
    // The map is built but neither committed nor named in the file.
    sourcemap: 'hidden',
  }),
  ...readdirSync('src/locales')
    .filter((file) => /^[a-z]{2}\.ts$/.test(file))
    .map((file) =>
      browser(`src/locales/${file}`, { file: `dist/locales/${file.replace(/ts$/, 'js')}` }),
    ),
  browser('embed/frame.ts', { file: 'dist/embed/frame.js', banner }),
  browser('embed/resizer.ts', { file: 'dist/embed/resizer.js' }),
  browser('embed/builder.ts', { file: 'dist/embed/builder.js' }),
  commandLine,
];
