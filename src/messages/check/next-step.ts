import { flatten } from './flat.ts';
import type { Sentence } from './sentences.ts';

// Both are looked for in the flat line of one sentence (see flat.ts).

/** What comes next, or the day of it: "the next step", "your timeline", "when you expect to decide". */
const NEXT_STEP = new RegExp(
  ` (?:${[
    'next (?:steps?|stages?|rounds?|moves?|phase|interview|conversation|meeting)',
    // Also "what should I expect next", but not "what is on next Tuesday".
    'what(?: [^ ,.?]+){0,5} next(?= (?:[,.?]|and|or|from|for|in|with|after|here|now|then|so|as|once|if|when|at|on your (?:side|end|part)))',
    'what(?: [^ ,.?]+){0,3} (?:happens?|comes|follows) (?:after|from here|now|then|afterwards)',
    '(?:go|goes|going|steps?|process|things|looks?) from here',
    'what(?: (?:can|should|may|might|do|to|i)){1,2} expect',
    'how(?: [^ ,.?]+){1,4} (?:proceed|move forward|continue)',
    '(?:set|find|arrange|fix|agree on|suggest) (?:a|another|some) (?:time|call|meeting|day|date)',
    'time-?(?:line|scale|frame|table)s?',
    'time (?:line|scale|frame)s?',
    'timing',
    'when(?: [^ ,.?]+){0,6} (?:decide|deciding|decision|hear|know|expect|choose|answer|news|reply|reach them|speak)',
    '(?:by|until) when',
    '(?:which|what) (?:day|date|week)',
    'how (?:soon|long)',
    '(?:a|any|another|new|rough|firm|likely|later|exact) (?:date|day in mind)',
    '(?:hear|know|decide|decision|answer|reply|news|move|stand)(?: [^ ,.?]+){0,5} (?:by|before|forward)',
    // To ask whether you may be in touch again is to ask for the next step.
    '(?:may|can|could|shall|should) (?:i|we) (?:call|ring|phone|write|email|contact|speak|talk|check|follow)',
    'if i (?:called|rang|phoned|wrote|emailed|contacted|checked|followed)',
  ].join('|')})(?= )`,
);

/** A request that is no question: "let me know", "I would be glad to hear". "I look forward to the next step" is none. */
const REQUEST =
  / (?:(?:tell|let|give|send|help|update|advise) (?:me|us|them)|(?:like|love|glad|good|happy|helpful|useful|able|grateful|want|wanted|keen|eager|hoping|hope|pleased) to (?:know|hear|learn|ask|understand|find out|plan)|ask|asking|wonder|wondering|hearing|share|confirm|please|appreciate|grateful (?:for|if)|glad (?:of|if)) /;

/** Whether a message asks for the next step, or for the day of it. To speak of it is not to ask. */
export function asksForNextStep(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ tokens, isQuestion }) => {
    const { line } = flatten(tokens);
    return NEXT_STEP.test(`${line}. `) && (isQuestion || REQUEST.test(line));
  });
}
