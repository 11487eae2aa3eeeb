import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LONGEST_MAIL_LINK, mailLink } from '../../../src/messages/mail-link.ts';

const read = (href: string): URLSearchParams => new URLSearchParams(href.replace(/^mailto:\?/, ''));

describe('a mail link', () => {
  it('holds the subject and the message, line breaks as mail has them', () => {
    const { href, holdsMessage } = mailLink('Tea & cake?', 'Dear you,\n\nyes + no\r\nMe');
    expect(holdsMessage).toBe(true);
    expect(href).toContain('subject=Tea%20%26%20cake%3F');
    expect(href).toContain('Dear%20you%2C%0D%0A%0D%0Ayes%20%2B%20no%0D%0AMe');
  });

  it('holds the subject alone where the message is too long, and never cuts it', () => {
    const { href, holdsMessage } = mailLink('Thank you', 'word '.repeat(400));
    expect(holdsMessage).toBe(false);
    expect(href).toBe('mailto:?subject=Thank%20you');
  });

  it('holds a message up to the longest link, and not one sign more', () => {
    const room = LONGEST_MAIL_LINK - mailLink('Hello', '').href.length;
    expect(mailLink('Hello', 'a'.repeat(room)).holdsMessage).toBe(true);
    expect(mailLink('Hello', 'a'.repeat(room + 1)).holdsMessage).toBe(false);
    expect(mailLink('a'.repeat(3000), '').href).toHaveLength(LONGEST_MAIL_LINK);
  });

  it('is taken for what it is, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'binary' }), (subject, message) => {
        const { href, holdsMessage } = mailLink(subject, message);
        const params = read(href);
        expect([...params.keys()]).toEqual(holdsMessage ? ['subject', 'body'] : ['subject']);
        expect(!holdsMessage || href.length <= LONGEST_MAIL_LINK).toBe(true);
        const asMail = (text: string): string => text.replace(/\r\n?|\n/g, '\r\n').toWellFormed();
        expect(params.get('subject')).toBe(asMail(subject));
        if (holdsMessage) expect(params.get('body')).toBe(asMail(message));
      }),
    );
  });

  it.each(['word ', 'é', '😀', '\n', '\r\n', '%', '\ud800', 'e\u0301'])(
    'keeps its length with a subject of many %j',
    (unit) => {
      const { href, holdsMessage } = mailLink(unit.repeat(3000), 'Dear you');
      expect(holdsMessage).toBe(false);
      expect(href.length).toBeLessThanOrEqual(LONGEST_MAIL_LINK);
      expect(href.length).toBeGreaterThan(LONGEST_MAIL_LINK - 20);
      const subject = read(href).get('subject') ?? '';
      expect(unit.repeat(3000).replace(/\r?\n/g, '\r\n').toWellFormed().startsWith(subject)).toBe(true);
    },
  );
});
