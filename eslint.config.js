// Lint rules; the second half keeps who may import whom.
import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** The tags' own modules: those that have stories. Beside them live the base and the helpers. */
const TAGS = readdirSync('stories')
  .flatMap((file) => /^([a-z]+-[a-z]+)\.stories\.ts$/.exec(file)?.[1] ?? [])
  .join('|');

/** In `files`, no import whose path matches one of `forbidden`: [regex, sentence, may types be imported]. */
const layer = (files, ...forbidden) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: forbidden.map(([regex, message, allowTypeImports = false]) => ({
          regex,
          message,
          allowTypeImports,
        })),
      },
    ],
  },
});

const DOWN = String.raw`^(\.\./)+(?!\.\./)`;
const LIT = ['^(lit|lit/.*|lit-html.*|@lit/.*)$', 'model knows neither Lit nor the DOM.'];
const NODE = ['^node:', 'This runs in browsers.'];
const ZOD = ['^zod', 'Types only: pages read documents without the code of Zod.', true];

export default defineConfig(
  globalIgnores([
    'dist',
    'storybook-static',
    'coverage',
    'pictures/',
    '.tmp',
    'integrations/wordpress/occupation-widgets/assets',
    // Apps with packages of their own, which are checked by their own compilers.
    'test/frameworks/*/',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.js'],
    languageOptions: { globals: globals.node },
  },
  {
    files: [
      'bench/contenders/*.js',
      'bench/{counted-page,measure,page,scripts}.js',
      'demo/**/*.js',
      'scripts/pictures.js',
      'integrations/wordpress/test/*.js',
      'test/frameworks/steps.js',
      'test/helpers/violations.js',
      'test/helpers/element-page.js',
      'test/helpers/transcript.js',
      'test/mixed-content.node.test.js',
      'test/text-size.node.test.js',
      'test/transcripts.node.test.js',
    ],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['integrations/wordpress/occupation-widgets/block/*.js'],
    languageOptions: { sourceType: 'script', globals: { ...globals.browser, wp: 'readonly' } },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'off', // JSON is any until it is validated.
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'TypeScript is for types only: no enum.' },
        { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'No namespace.' },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
      wc.configs['flat/recommended'],
    ],
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // expect(x).to.be.true
      '@typescript-eslint/no-floating-promises': 'off', // chai-a11y-axe makes every expect() a promise
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },

  // Who may import whom. A later entry replaces an earlier one for the files of both.
  layer(['src/*.ts'], NODE, ZOD),
  layer(['src/schema.ts'], NODE, ['^zod(?!/v4/core$)', 'zod/v4/core only: the rest is larger.']),
  layer(['src/define.ts'], NODE, [
    String.raw`^\./(?!(elements|trusted-types|warn-once)\.js$)`,
    'define imports elements only.',
  ]),
  layer(['src/model/**/*.ts'], [DOWN, 'model imports nothing of ours.'], LIT, NODE, ZOD),
  layer(
    ['src/data/**/*.ts'],
    [DOWN + String.raw`(?!model/|warn-once\.js$)`, 'data imports model only.'],
    NODE,
    ZOD,
  ),
  layer(['src/text/**/*.ts'], [DOWN, 'text imports nothing of ours.'], NODE, ZOD),
  layer(['src/styles/**/*.ts'], [DOWN, 'styles import nothing of ours.'], NODE, ZOD),
  layer(
    ['src/elements/**/*.ts'],
    [
      DOWN + String.raw`(?!(model|data|text|styles)/|(warn-once|trusted-types)\.js$)`,
      'elements import model, data, text and styles.',
    ],
    [
      String.raw`^\./(${TAGS})\.js$`,
      'Of other elements only the base; occupation-profile alone composes the others.',
    ],
    NODE,
    ZOD,
  ),
  layer(
    ['src/elements/occupation-profile.ts'],
    [
      DOWN + String.raw`(?!(model|data|text|styles)/|warn-once\.js$)`,
      'elements import model, data, text and styles.',
    ],
    NODE,
    ZOD,
  ),
  layer(
    ['cli/**/*.ts'],
    [
      DOWN +
        String.raw`(?!src/(model/|data/(parse-occupation|occupation-error)\.js$)|package\.json$|text-file\.js$)`,
      'The command line imports model and the gate for documents, and no browser code except for render.',
    ],
  ),
  layer(
    ['cli/render.ts'],
    [DOWN + String.raw`(?!render/|src/locales/all\.js$)`, 'This command is about render only.'],
  ),
  layer(['render/**/*.ts'], [DOWN + '(?!src/)', 'render imports src only.']),
);
