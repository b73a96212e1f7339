import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/progress-bar/progress-bar.js';
import { composed } from './composed.js';

window.contender = composed('wa');
