/** Prints the precision and recall of each finding, over the examples and over the sentences that were held out. */
import { checkMessage, FINDING_KINDS, type FindingKind } from '../../../../src/messages/check/index.ts';
import { EARLIER_HELD_OUT } from './examples/earlier-held-out.ts';
import { FINDINGS } from './examples/findings.ts';
import type { Labeled } from './examples/labeled.ts';
import { FRESH_LOOK } from './examples/fresh-look.ts';
import { MORE } from './examples/more.ts';
import { OTHER_PEOPLE } from './examples/other-people.ts';
import { STRANGERS } from './examples/strangers.ts';
import { NOTES_BY_WORK } from './examples/work/index.ts';
import { HELD_OUT } from './held-out/notes.ts';
import { momentOf } from './moment-of.ts';

interface Sentence {
  readonly kind: FindingKind;
  readonly text: string;
  readonly isExpected: boolean;
}

const examples: readonly Sentence[] = [
  ...FINDINGS.flatMap(({ kind, found, fine }) => [
    ...found.map(([text]) => ({ kind, text, isExpected: true })),
    ...fine.map((text) => ({ kind, text, isExpected: false })),
  ]),
  ...[EARLIER_HELD_OUT, MORE, OTHER_PEOPLE, STRANGERS, FRESH_LOOK, ...NOTES_BY_WORK].flatMap(sentencesOf),
];

printTable('Examples', examples);
printTable(`Held out, from ${String(HELD_OUT.length)} kinds of work`, HELD_OUT.flatMap(sentencesOf));

function sentencesOf({ found, fine }: Labeled): Sentence[] {
  return [
    ...found.flatMap(([kind, ...texts]) => texts.map((text) => ({ kind, text, isExpected: true }))),
    ...fine.flatMap(([kind, ...texts]) => texts.map((text) => ({ kind, text, isExpected: false }))),
  ];
}

function printTable(title: string, sentences: readonly Sentence[]): void {
  console.log(`\n| ${title} | sentences | should be found | precision | recall |\n| --- | --- | --- | --- | --- |`);
  for (const kind of FINDING_KINDS) {
    const rows = sentences.filter((sentence) => sentence.kind === kind);
    if (rows.length > 0) console.log(rowOf(kind, rows));
  }
  console.log(rowOf('all', sentences));
}

function rowOf(name: string, sentences: readonly Sentence[]): string {
  const isFound = ({ kind, text }: Sentence): boolean =>
    checkMessage(text, momentOf(kind)).findings.some((finding) => finding.kind === kind);
  const expected = sentences.filter(({ isExpected }) => isExpected);
  const right = expected.filter(isFound).length;
  const wrong = sentences.filter((sentence) => !sentence.isExpected && isFound(sentence)).length;
  const percent = (part: number, whole: number): string =>
    whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`;
  return `| ${name} | ${String(sentences.length)} | ${String(expected.length)} | ${percent(right, right + wrong)} | ${percent(right, expected.length)} |`;
}
