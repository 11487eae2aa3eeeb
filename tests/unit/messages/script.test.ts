import { describe, expect, it } from 'vitest';

import { composeMessage } from '../../../src/messages/blocks.ts';
import { readScript } from '../../../src/messages/script.ts';

const script = (markdown: string) =>
  readScript(composeMessage(markdown, {})).map(({ turn, lines }) => [
    turn,
    ...lines.map(({ kind, segments }) => `${kind}: ${segments.map(({ text }) => text).join('')}`),
  ]);

describe('a script', () => {
  it('parts a call by the turns that it can take, and words to say from things to do', () => {
    expect(
      script('_Have a pen._\n\n## If they answer\n\nHello {their-name}.\n\n*Wait.*\n\n## If they say no\n\nThank you.'),
    ).toEqual([
      [null, 'do: Have a pen.'],
      ['answer', 'say: Hello [their name].', 'do: Wait.'],
      ['no', 'say: Thank you.'],
    ]);
  });

  it('takes a line that is only partly a stage direction as words to say', () => {
    expect(script('Well, _slowly_ then.')).toEqual([[null, 'say: Well, slowly then.']]);
  });

  it('keeps a heading that is no turn of a call', () => {
    expect(script('## As it ends\n\nGoodbye.')).toEqual([[null, 'say: Goodbye.']]);
  });

  it('is empty where there are no words', () => {
    expect(readScript([])).toEqual([]);
  });
});
