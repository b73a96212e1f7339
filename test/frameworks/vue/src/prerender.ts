import { readFileSync, writeFileSync } from 'node:fs';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import App from './App.vue';

const page = readFileSync('dist/browser/index.html', 'utf8');
const app = await renderToString(createSSRApp(App));
writeFileSync(
  'dist/browser/index.html',
  page.replace('<!-- app -->', () => app),
);
