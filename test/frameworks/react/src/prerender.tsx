import { readFileSync, writeFileSync } from 'node:fs';
import { renderToString } from 'react-dom/server';
import { App } from './App';

const page = readFileSync('dist/browser/index.html', 'utf8');
writeFileSync('dist/browser/index.html', page.replace('<!-- app -->', renderToString(<App />)));
