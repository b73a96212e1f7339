import { readFileSync, writeFileSync } from 'node:fs';
import { render } from 'occupation-widgets/render';
import { renderToString } from 'react-dom/server';
import electrician from '../jobs/electrician.json';
import { App } from './App';

const day = render(electrician, { element: 'day-timeline', src: '/jobs/electrician.json' });
const app = renderToString(<App day={day} />);
const page = readFileSync('dist/browser/index.html', 'utf8');
writeFileSync(
  'dist/browser/index.html',
  page.replace('<!-- app -->', () => app),
);
