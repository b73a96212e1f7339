import type { Messages } from './messages.js';
/** The interface in English. Values in braces are filled in. */
export declare const en: Messages;
