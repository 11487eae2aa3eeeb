import { test } from 'vitest';

import { checkMessage } from '../../src/messages/check/index.ts';
import { readLongMessage } from '../../scripts/bench/long-message.mjs';

const { text, templates } = readLongMessage();

test('a message of 1,000 words', async ({ bench }) => {
  await bench('checkMessage', () => {
    checkMessage(text, 'thank-you', templates);
  }).run();
});
