import { readFileSync, writeFileSync } from 'node:fs';
import { render } from 'svelte/server';
import App from './App.svelte';

const { body } = render(App);
const page = readFileSync('dist/browser/index.html', 'utf8');
writeFileSync(
  'dist/browser/index.html',
  page.replace('<!-- app -->', () => body),
);
