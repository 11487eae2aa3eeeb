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

const values = { 'their-name': 'Ms. Okafor', 'your-name': 'Sam Rivera' };

describe('composing a message', () => {
  it('tells headings, paragraphs, stage directions and open blanks apart', () => {
    expect(composeMessage(SCRIPT, values)).toEqual([
      { kind: 'paragraph', segments: [{ text: 'Call mid-morning.', emphasis: true }] },
      { kind: 'heading', segments: [{ text: 'If they answer' }] },
      {
        kind: 'paragraph',
        segments: [
          { text: 'Hello ' },
          { text: 'Ms. Okafor', field: 'their-name' },
          { text: ', this is ' },
          { text: 'Sam Rivera', field: 'your-name' },
          { text: '.' },
        ],
      },
      { kind: 'heading', segments: [{ text: 'If it goes to voicemail' }] },
      {
        kind: 'paragraph',
        segments: [
          { text: 'My number is ' },
          { text: '[your phone number]', field: 'your-phone', open: true },
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

  it('parts paragraphs at a line that holds only spaces', () => {
    expect(composeMessage('Hello.\n \nGoodbye.', {})).toEqual(composeMessage('Hello.\n\nGoodbye.', {}));
  });

  it('ends a stage direction where its sign stands again', () => {
    expect(composeMessage('Say *slowly* hello, *then wait*.', {})[0]?.segments).toEqual([
      { text: 'Say ' },
      { text: 'slowly', emphasis: true },
      { text: ' hello, ' },
      { text: 'then wait', emphasis: true },
      { text: '.' },
    ]);
  });

  it('fills in a field inside a stage direction', () => {
    expect(composeMessage('*Wait for {their-name}.*', values)[0]?.segments).toEqual([
      { text: 'Wait for ', emphasis: true },
      { text: 'Ms. Okafor', field: 'their-name', emphasis: true },
      { text: '.', emphasis: true },
    ]);
  });

  it.each(['## If they say no', '*Hang up*', 'Ada\n\n## If they say no'])(
    'lets the value %j make no block of its own',
    (value) => {
      const blocks = composeMessage('{their-name}', { 'their-name': value });
      expect(blocks).toEqual([
        { kind: 'paragraph', segments: [{ text: value.replace(/\n+/, ' '), field: 'their-name' }] },
      ]);
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
        'Hello Ms. Okafor, this is Sam Rivera.',
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
