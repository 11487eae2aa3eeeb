import { readMessage } from '../../../../src/messages/reader/read-message.ts';
import { readPhrase } from '../../../../src/messages/reader/read-phrase.ts';
import { ALL_MESSAGES, ALL_PHRASES } from './examples/all.ts';
import type { Example, NewsKind, PhraseKind } from './examples/example.ts';
import { HELD_OUT_MESSAGES } from './examples/held-out-messages.ts';
import { HELD_OUT_PHRASES } from './examples/held-out-phrases.ts';
import { inTheStates } from './examples/said.ts';

interface Result {
  readonly text: string;
  readonly expected: string;
  readonly kind: string;
  readonly isRightKind: boolean;
  readonly isRightDay: boolean;
}

/** Shares of 1; `precision` of what was proposed, `recall` of what should have been, `days` of the days in right proposals. */
export interface Score {
  readonly count: number;
  readonly precision: number;
  readonly recall: number;
  readonly days: number;
  readonly wrong: readonly Result[];
}

export function scoreMessages(examples: readonly Example<NewsKind>[]): Score {
  return scoreOf(
    examples.map((example) => {
      const { kind, day, choices } = readMessage(example.text, inTheStates(example.on));
      const days = day ? [day] : kind === 'next-round' ? choices : [];
      return resultOf(example, kind, days);
    }),
  );
}

export function scorePhrases(examples: readonly Example<PhraseKind>[]): Score {
  return scoreOf(
    examples.map((example) => {
      const reading = readPhrase(example.text, inTheStates(example.on));
      return resultOf(example, reading.kind, 'day' in reading ? [reading.day] : []);
    }),
  );
}

/** The figures as lines to print. */
export function measureReader(): string[] {
  return [
    lineFor('messages', scoreMessages(ALL_MESSAGES)),
    lineFor('messages held out', scoreMessages(HELD_OUT_MESSAGES)),
    lineFor('phrases', scorePhrases(ALL_PHRASES)),
    lineFor('phrases held out', scorePhrases(HELD_OUT_PHRASES)),
  ];
}

function resultOf(example: Example<string>, kind: string, days: readonly string[]): Result {
  return {
    text: example.text,
    expected: example.kind,
    kind,
    isRightKind: kind === example.kind,
    isRightDay: days.join() === example.days.join(),
  };
}

function scoreOf(results: readonly Result[]): Score {
  const proposed = results.filter(({ kind }) => kind !== 'not-sure');
  const expected = results.filter((result) => result.expected !== 'not-sure');
  const right = proposed.filter(({ isRightKind }) => isRightKind);
  return {
    count: results.length,
    precision: right.length / proposed.length,
    recall: right.length / expected.length,
    days: right.filter(({ isRightDay }) => isRightDay).length / right.length,
    wrong: results.filter(({ isRightKind, isRightDay }) => !isRightKind || !isRightDay),
  };
}

function lineFor(name: string, { count, precision, recall, days }: Score): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  return `${name}: ${String(count)} examples, precision ${percent(precision)}, recall ${percent(recall)}, days right ${percent(days)}`;
}
