import { flatten } from '../text/flat.ts';
import type { Sentence } from '../text/sentences.ts';

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
    'next (?:thing|bit|part)|(?:rest|remainder) of (?:the|your) (?:process|loop)',
    'how(?: [^ ,.?]+){1,4} (?:proceed|move forward|continue)',
    '(?:set|find|arrange|fix|agree on|suggest) (?:a|another|some) (?:time|call|meeting|day|date)',
    'time-?(?:line|scale|frame|table)s?',
    'time (?:line|scale|frame)s?',
    'timing',
    'when(?: [^ ,.?]+){0,6} (?:decide|deciding|decision|hear|know|expect|choose|answer|news|reply|reach them|speak)',
    '(?:by|until|roughly|about) when',
    'when (?:the|your|you|i|we|it|they|a|there|that|to expect|things) ?[^,.?]{0,60} (?:find out|meets?|meeting|made|make|start|next|final|date|word|offers?|call|get in touch|learn|done|finish|complete)',
    '(?:which|what) (?:day|date|week)',
    'how (?:soon|long(?! (?:have|has|had|did) ))',
    '(?:a|any|another|new|rough|firm|likely|later|exact|the) (?:date|day in mind)',
    '(?:hear|know|decide|decision|answer|reply|news|move|stand)(?: [^ ,.?]+){0,5} (?:by|before|forward)',
    // To ask whether you may be in touch again is to ask for the next step.
    '(?:may|can|could|shall|should) (?:i|we) (?:call|ring|phone|write|email|contact|speak|talk|check|follow)',
    'if i (?:called|rang|phoned|wrote|emailed|contacted|checked|followed)',
  ].join('|')})(?= )`,
);

/** A request that is no question: "let me know", "I would be glad to hear". "I look forward to the next step" is none. */
const REQUEST =
  / (?:(?:tell|let|give|send|help|update|advise) (?:me|us|them)|(?:like|love|glad|good|happy|helpful|useful|able|grateful|want|wanted|keen|eager|hoping|hope|pleased) to (?:know|have|hear|learn|ask|understand|find out|plan)|ask|asking|wonder|wondering|hearing|share|confirm|please|appreciate|grateful (?:for|if)|glad (?:of|if)) /;

const CONTACT =
  '(?:call|ring|phone|email|write|text|contact|check (?:in|back)|follow up|get in touch|touch base|reach out|try|speak|talk|stop by|drop by|give you a (?:call|ring))';

/** What makes a question one about the next step: when, how long, a date, steps or rounds, or calling. */
const QUESTION = new RegExp(
  ` (?:${[
    'when (?:will|would|can|could|do|does|is|are|might|should|may|shall|to expect|[?])',
    '(?:more|other|further|additional) (?:candidates|applicants|people)|(?:know|say|inquire|enquire|ask|tell me|idea|sense|share|find out|confirm|clear|about|on|of|for|guess|estimate|learn|word) (?:(?:roughly|about|approximately|exactly|around) )?when',
    `(?:mind|okay|ok|fine|alright|all right|good|best|better|shall|should|may|can|could|would it be) (?:(?:if|for me to|to) )?(?:i )?(?:(?:just|still) )?(?:${CONTACT}|text|texted|popped|pop|swing|swung|come|came|give (?:you|the [^ ,.?]+|[^ ,.?]+) a (?:ring|bell|shout|buzz|call))`,
    '(?:will|would|should|might|do|can|shall) (?:i|we|candidates|applicants|everyone) (?:(?:be|still|also|expect to) ){0,2}(?:hear|hearing|told|know|notified|informed|contacted)',
    'how many (?:more |other |others )?(?:people|candidates|applicants|are|others)|(?:more|other|further|any) (?:people|candidates|applicants|others) (?:to see|left|still)|(?:later|left to|further|coming) (?:rounds?|do|schedule|arrange|sign|come)',
    '(?:your|a|any|rough) (?:rough )?(?:schedule|timing|calendar|plans|time ?frame)|(?:closer|near|nearer|close) to (?:a|your|the) (?:decision|choice)|news on (?:when|the)|still likely to be',
    '(?:will|is|are) there (?:be |going to be )?(?:a|an|another|any|more) (?:further |second |final |other )?(?:callback|step|stage|round|interview|test|visit|call|talk|meeting)',
    'before you (?:choose|decide|pick)|next (?:thing|bit|part)|(?:rest|remainder) of (?:the|your) (?:process|loop|interviews?|day)|when (?:it|this|that) (?:ends|finishes|is over|will end)',
    'how (?:much longer|long(?! (?:have|has|had|did) )|soon|many (?:more |other )?(?:\\w+ )?(?:weeks|days|rounds|stages|steps|interviews))',
    '(?:expected|target|decision|final|set|start|starting|specific|tentative|approximate|estimated|rough|firm|the|an|what|which|your) (?:decision )?(?:date|deadline|schedule|eta|calendar)s?',
    '(?:a|any|rough) (?:schedule|deadline|eta|estimate|time)(?= (?:for|by|of|yet|set|in|on|to|when|[?]))',
    '(?:remaining|further|following|other|more|additional|final|which|what|any|left|second|third|last|another) (?:(?:\\w+) )?(?:steps?|stages?|rounds?|interviews?)',
    '(?:steps?|stages?|rounds?|interviews?) (?:(?:are|is|there|still|will|remain) ){0,2}(?:left|remain|remaining|to come|to go|ahead|follow|after)',
    `(?:to|if i|for me to|i) ${CONTACT}(?! (?:on (?!my|this)\\w+ing))`,
    'know (?:yet|already|by now) when|(?:list|cast|results?|decision|names?|winner) (?:is|are|will be|gets?) (?:posted|announced|published|out|known|made|due)',
    'what (?:else )?(?:is|are|lies|comes)(?: \\w+){0,2} (?:to come|ahead|left|still)',
    'how (?:does|do|will|would) (?:it|this|things|we|that) (?:go|continue|proceed|work|carry)|should i (?:expect|wait|look out|plan|hold|keep)',
    'a (?:good|better|convenient|best) (?:time|day|moment)|best (?:time|day|way) to',
    '(?:expect|plan|planning|hope|hoping|aim|aiming|intend|expecting|on track|likely|able) (?:to )?(?:decide|make|have (?:a|an|your|the|news)|choose|finish|hear|reach|announce|wrap)',
    '(?:decide|decision|deciding|hear|know|find out|news|answer|meet|offers?|update)(?: [^ ,.?]+){0,5} (?:this|next|by|before|until|on|in (?:a|the|another|\\w+) (?:week|day|month)|soon|today|tomorrow|monday|tuesday|wednesday|thursday|friday|later)',
    '(?:still|set|planned|scheduled) (?:for|to|on) (?:this|next|the|early|late|mid|monday|tuesday|wednesday|thursday|friday|march|april|may|june|july|august|september|october|november|december|january|february)',
    '(?:is|are) (?:monday|tuesday|wednesday|thursday|friday) still',
    'what (?:is|are) the plans?|what (?:is|will be) (?:left|ahead|the process)|what (?:else )?(?:remains|is left)',
    '(?:call|phone|ring|interview|second (?:visit|meeting))s? (?:be )?(?:back|all right|alright|ok|okay|fine|welcome)',
  ].join('|')})(?=[ ?])`,
);

/** A question whose mark was left out. */
const OPENS_AS_QUESTION =
  /^ (?:(?:and|so|also|but) ,? ?)?(?:when (?:will|do|can|should|might|are|is|would)|how (?:long|soon) (?:will|do|is|should|might|before|until)|what (?:is|are) the (?:next|remaining)) /;

/** Whether a message asks for the next step, or for the day of it. To speak of it is not to ask. */
export function asksForNextStep(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ tokens, isQuestion }) => {
    const { line } = flatten(tokens);
    if ((isQuestion || OPENS_AS_QUESTION.test(line)) && QUESTION.test(`${line}? `)) return true;
    return NEXT_STEP.test(`${line}. `) && (isQuestion || OPENS_AS_QUESTION.test(line) || REQUEST.test(line));
  });
}
