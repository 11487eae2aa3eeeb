import { expect, test } from 'vitest';

import { CLIENT_NOTES, WEB_LINKS_NOTE } from '../../../src/calendar/index.ts';

test.each([...CLIENT_NOTES.map(({ client, says }) => [client, says] as const), ['links', WEB_LINKS_NOTE] as const])(
  'the note on %s is of 25 words at most, in whole sentences',
  (_, says) => {
    expect(says.split(/\s+/).length).toBeLessThanOrEqual(25);
    expect(says).toMatch(/^[A-Z].*\.$/);
    expect(says).not.toContain('!');
  },
);

test('each program has one note', () => {
  expect(new Set(CLIENT_NOTES.map(({ client }) => client)).size).toBe(CLIENT_NOTES.length);
});
