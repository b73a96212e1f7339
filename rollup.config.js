// The single file: everything that src/index.ts needs, Lit and Zod inside, minified.
import { readFileSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import license from 'rollup-plugin-license';
import htmlLiterals from 'rollup-plugin-html-literals';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const banner = `/*! occupation-widgets ${version} | MIT
 * contains Lit (c) Google LLC | BSD-3-Clause | https://lit.dev and Zod (c) Colin McDonnell | MIT | https://zod.dev */`;

/** Warnings about other people's modules are theirs to mend. */
function onwarn(warning) {
  const files = warning.ids ?? [warning.id ?? ''];
  if (files.every((file) => file.includes('node_modules'))) return;
  throw new Error(warning.message);
}

const browser = {
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
  onwarn,
};

/** The command line with its libraries inside: installing the package brings nothing more. */
const commandLine = {
  input: 'src/cli/main.ts',
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

export default [browser, commandLine];
