import { describe, expect, it } from 'vitest';

import { blocksToText, composeMessage } from '../../../src/messages/blocks.ts';

const SCRIPT = `
*Call mid-morning.*

## If they answer

Hello {their-name}, this
is {your-name}.

## If it goes to voicemail

My number is {your-phone}. *Say it twice.*
`;

const values = { 'their-name': 'Ms Okafor', 'your-name': 'Sam Rivera' };

describe('composing a message', () => {
  it('tells headings, paragraphs, stage directions and open blanks apart', () => {
    expect(composeMessage(SCRIPT, values)).toEqual([
      { kind: 'paragraph', pieces: [{ text: 'Call mid-morning.', emphasis: true }] },
      { kind: 'heading', pieces: [{ text: 'If they answer' }] },
      {
        kind: 'paragraph',
        pieces: [
          { text: 'Hello ' },
          { text: 'Ms Okafor' },
          { text: ', this is ' },
          { text: 'Sam Rivera' },
          { text: '.' },
        ],
      },
      { kind: 'heading', pieces: [{ text: 'If it goes to voicemail' }] },
      {
        kind: 'paragraph',
        pieces: [
          { text: 'My number is ' },
          { text: '[your phone number]', open: 'your-phone' },
          { text: '. ' },
          { text: 'Say it twice.', emphasis: true },
        ],
      },
    ]);
  });

  it('reads files with Windows line ends alike', () => {
    expect(composeMessage(SCRIPT.replaceAll('\n', '\r\n'), values)).toEqual(composeMessage(SCRIPT, values));
  });

  it('reads a stage direction written with underscores', () => {
    expect(composeMessage('_Wait._', {})).toEqual(composeMessage('*Wait.*', {}));
  });

  it('fills in a field inside a stage direction', () => {
    expect(composeMessage('*Wait for {their-name}.*', values)[0]?.pieces).toEqual([
      { text: 'Wait for ', emphasis: true },
      { text: 'Ms Okafor', emphasis: true },
      { text: '.', emphasis: true },
    ]);
  });

  it.each(['## If they say no', '*Hang up.*', 'Ada\n\n## If they say no'])(
    'lets the value %j make no block of its own',
    (value) => {
      const blocks = composeMessage('{their-name}', { 'their-name': value });
      expect(blocks).toEqual([{ kind: 'paragraph', pieces: [{ text: value.replace(/\n+/, ' ') }] }]);
    },
  );
});

describe('a message as plain text', () => {
  it('puts a heading with a colon right above its words, and no signs of Markdown', () => {
    expect(blocksToText(composeMessage(SCRIPT, values))).toBe(
      [
        'Call mid-morning.',
        '',
        'If they answer:',
        'Hello Ms Okafor, this is Sam Rivera.',
        '',
        'If it goes to voicemail:',
        'My number is [your phone number]. Say it twice.',
      ].join('\n'),
    );
  });

  it('is empty for an empty template', () => {
    expect(blocksToText(composeMessage('', {}))).toBe('');
  });
});
