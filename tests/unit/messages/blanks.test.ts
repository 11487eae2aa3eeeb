import { describe, expect, it } from 'vitest';

import { composeMessage, findBlanks, blocksToText } from '../../../src/messages/index.ts';

const blanksOf = (text: string): string[] => findBlanks(text).map(({ start, end }) => text.slice(start, end));

describe('blanks', () => {
  it.each([
    '[their name]',
    '[DATE]',
    '[Mr/Ms]',
    '{their-name}',
    '{{first_name}}',
    '{{ contact.first_name }}',
    '{!Contact.FirstName}',
    '${name}',
    '{{{name}}}',
    '{{name | default: "you"}}',
    '*|FNAME|*',
    '%FIRSTNAME%',
    '%%First_Name%%',
    '%recipient.name%',
    '«Name»',
    '«First_Name»',
    '<First Name>',
    '<FIRSTNAME>',
    '<<Company>>',
    '<your role>',
    '__first_name__',
    '(insert name)',
    '(company name)',
    '____',
    'XXX',
    'xxx',
    '[the\nrole]',
    '[their\u00ad name]',
    '{their\u200b-name}',
    '…',
  ])('%j is one', (blank) => {
    expect(blanksOf(`Dear ${blank}, thank you.`)).toEqual([blank]);
  });

  it.each([
    'recieve [sic] it',
    'Sam Rivera [they/them]',
    'Sam [she/her/hers]',
    '[EXTERNAL EMAIL] Hello',
    '[EXTERNAL] Hi',
    '[External Sender] Hi',
    '[Inline image 1]',
    '[image: logo.png]',
    '[cid:image001.png@01D]',
    '[y]',
    '[t]he visitor[s]',
    '[1] and [...]',
    '[x] labels',
    '[the museum](https://larkfield.example)',
    '[https://larkfield.example]',
    '<sam@rivera.example>',
    'a <b>bold</b> word',
    'I <3 maps',
    '50% of nurses and 20% of aides',
    '100%sure% of it',
    '{1, 2}',
    'Super Bowl XXX',
    'Love, Sam\nxxx',
    'a size XXL',
    'thank you xx',
    '[emphasis mine]',
    '[Ticket #44712] Hello',
    '[resume.pdf]',
    '[HR-4471] Hello',
    '[quoted text hidden]',
    'the film «Amélie»',
    '______\nSam',
  ])('%j holds none', (text) => {
    expect(blanksOf(text)).toEqual([]);
  });

  it('stay open where a value holds nothing that can be seen', () => {
    const text = (name: string) => blocksToText(composeMessage('Dear {their-name},', { 'their-name': name }));
    expect(text('\u200b\u00ad')).toBe('Dear [their name],');
    expect(text('Oka\u00adfor')).toBe('Dear Oka\u00adfor,');
  });
});
