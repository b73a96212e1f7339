import { defineAll } from './define.js';
import { watchPlaceholders } from './placeholders.js';
import { takeMessages } from './text/handed-over.js';

export * from './exports.js';

takeMessages();
defineAll();
watchPlaceholders();
