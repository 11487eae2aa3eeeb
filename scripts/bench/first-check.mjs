/** Prints what the first check of a message takes in a process that has just begun, in milliseconds. */
import { readLongMessage } from './long-message.mjs';

const { text, templates } = readLongMessage();
const { checkMessage } = await import('../../src/messages/check/index.ts');
const start = performance.now();
checkMessage(text, 'thank-you', templates);
console.log(performance.now() - start);
