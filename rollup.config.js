// The single file: everything that src/index.ts needs, Lit and Zod inside, minified.
import { readFileSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import htmlLiterals from 'rollup-plugin-html-literals';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const banner = `/*! occupation-widgets ${version} | MIT
 * contains Lit (c) Google LLC | BSD-3-Clause | https://lit.dev and Zod (c) Colin McDonnell | MIT | https://zod.dev */`;

export default {
  input: 'src/index.ts',
  output: {
    file: 'dist/occupation-widgets.js',
    format: 'es',
    banner,
    // The map is built but neither committed nor named in the file.
    sourcemap: 'hidden',
  },
  plugins: [
    typescript({
      noEmitOnError: true,
      compilerOptions: { noEmit: false, rootDir: 'src', importHelpers: true, types: [] },
    }),
    nodeResolve({ exportConditions: ['production'] }),
    htmlLiterals({
      include: ['src/**'],
      failOnError: true,
      // An empty attribute may be a choice: lang="", dir="".
      options: { minifyOptions: { removeEmptyAttributes: false } },
    }),
    terser({
      ecma: 2020,
      module: true,
      toplevel: true,
      compress: { passes: 3, unsafe_arrows: true, pure_getters: false },
      format: { comments: /^!\s*occupation-widgets/ },
    }),
  ],
  onwarn(warning) {
    const files = warning.ids ?? [warning.id ?? ''];
    if (files.every((file) => file.includes('node_modules'))) return;
    throw new Error(warning.message);
  },
};
