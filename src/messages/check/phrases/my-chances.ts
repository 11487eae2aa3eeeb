import type { PhraseGroup } from '../phrases.ts';

const TELL =
  '(tell me|let me know|know|wonder|wondering|ask|hear|hearing|find out|say|see|learn|sure|sense of|idea of|idea)';
const CHANCE =
  '(a|any|much of a|a good|a real|a fair|a realistic|no) ((real|realistic|good|fair) )?(chance|shot|prospect|hope)';
const THE_JOB = '(the (job|role|position|post|place|offer)|through)';
const PICKED = '(successful|unsuccessful|selected|chosen|rejected|hired|shortlisted|turned down|ruled out|accepted)';
const AS_FAR_AS_HERE = '(?= $| [.,?]| (or|and|yet|in|on|at|with|to) )';
const IN_THE_RUNNING =
  '(in (the running|contention)|being considered|under consideration|a candidate|on the shortlist|in with a chance)';

/** Words that ask for a verdict on the writer: rule process-not-chances. */
export const MY_CHANCES: readonly PhraseGroup[] = [
  {
    reason: 'That asks about you, and they may have no answer to it yet.',
    find: [
      'my ((own|personal) )?(chances|odds|prospects)',
      `(do|did|would|will|have) i ((even|still|really|now|actually|honestly) ){0,2}(have|got|get|stand) ${CHANCE}`,
      `(think|feel|believe|hope|whether|if) (that )?i ((still|even|might|may|could) ){0,2}(have|stand|had) ${CHANCE}`,
      'in with (a|any|much of a) (chance|shot)',
      `(am i|i am still|whether i am|if i am) (still )?${IN_THE_RUNNING}|still in (the running|contention)`,
      `${TELL} (if|whether) i ((have|had|did|was|am|will|might|have been|will be|was being|am being) ){0,2}(${PICKED}|((get|got|gotten|won|landed|made) )?${THE_JOB}|(get|got|made|make|passed|pass) it${AS_FAR_AS_HERE}|passed${AS_FAR_AS_HERE}|being considered)`,
      `(have|did|will|would|was|am) i ((been|be|being|going to be) )?(${PICKED}|(get|got|gotten|won|win|pass|passed) ${THE_JOB}|(get|got|gotten|made|make) (it|the cut)${AS_FAR_AS_HERE}|pass${AS_FAR_AS_HERE})`,
      'how (likely|probable) (am i|(is it|it is|do you think it is) (that )?i)',
      '(odds|likelihood|probability|chances?) (of me|that i)|what (is|are) the (odds|likelihood|probability|chances) (of my|i)',
      'am i (still )?(a|the|your|one of the) ((strong|good|serious|leading|top|likely|first) ){0,2}(candidates?|choice|frontrunner|front-runner|contender)',
      '(am|will) i (be )?(moving|going|getting) (forward|through|ahead)|(did|do) you like me',
      'how (well )?did i (do|perform|come across|measure up|compare|rank|go)',
      `how (well )?i (did|performed|came across|measured up|compared|compare|ranked|rank)${AS_FAR_AS_HERE}`,
      'how (well )?do i (compare|rank|measure up|stack up|stand)',
      `where do i (stand|rank)|${TELL} where i (stand|rank)`,
      'what (did|do) you (all |really |honestly )?(think|make) of (me|my (answers?|interview|performance))',
      '(was|am) i (not )?(good|strong|qualified|experienced) enough',
      '(have|did) i (do|done|say|said) (something|anything) wrong',
      '(are|will|would|were|whether) you ((are|will|would|still|going to|planning to|likely to|be) ){0,3}(hire|hiring|choose|choosing|pick|reject|considering|consider|offer|offering) me(?! (the|a|this|that) (day|date|time|talk|call))',
    ],
    unlessAfter: ['not about', 'rather than', 'glad to', 'good to'],
    unlessBefore: [
      'of (the|this|a|an|our|your) (archives?|museums?|team|project|business|house|office|library|shop|site)',
      'on (this|that|the) (question|point|matter)',
      'to (?!(get|win|land|be|succeed|the) )\\S+',
    ],
  },
];
