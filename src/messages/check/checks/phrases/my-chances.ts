import type { PhraseGroup } from '../phrases.ts';

const TELL =
  '(tell me|let me know|know|wonder|wondering|ask|hear|hearing|find out|say|see|learn|sure|sense of|idea of|idea)';
const CHANCE =
  '(a|any|much of a|a good|a real|a fair|a realistic|no) ((real|realistic|good|fair) )?(chance|shot|prospect|hope)';
const THE_JOB = '((the|this|that) (job|role|position|post|place|offer|gig|spot|part|placement)|through)';
const PICKED = '(successful|unsuccessful|selected|chosen|rejected|hired|shortlisted|turned down|ruled out|accepted)';
const AS_FAR_AS_HERE = '(?= $| [.,?]| (or|and|yet|in|on|at|with|to) )';
const IN_THE_RUNNING =
  '(in (the running|contention)|being considered|under consideration|a candidate|on the shortlist|in with a chance)';

/** Words that ask for a verdict on the writer: rule process-not-chances. */
export const MY_CHANCES: readonly PhraseGroup[] = [
  {
    reason: 'That asks about your chances, and they may not know yet.',
    find: [
      'am i ((still|even|at all|really) )?(ahead|in front|behind|on track|up there|what (you|they)|who (you|they)|the (sort|kind|type|person))',
      'did i ((really|at least|manage to) )?(impress|wow|convince|satisfy|win over|stand out|disappoint|blow it)|did my [^ ,.?]+ (make the cut|stand out|hold up|measure up)',
      'how (likely|probable|realistic) is (an|the|my) (offer|job offer|appointment|hire)|(is it|are things|does it|do things|is this) ((still|all) )?(look|looking) [^ ,.?]+ for me',
      'what (did|does|do) (the|your|everyone|everybody|they|he|she)( [^ ,.?]+){0,2} ((really|honestly) )?(think|make|say) (of|about) (me|my [^ ,.?]+)(?= [.,?]| $)',
      '(am|was|will|would|could|might) i ((going|to|be|still|get|actually|really|ever) ){0,4}(get|getting|land|have|win|given|offered|hired|chosen|picked|selected) (the|this|that) (job|role|position|post|offer|place|spot)',
      'am i ([^ ,.?]+ ){0,2}(in|among|on|one of) (the|your) ([^ ,.?]+ ){0,2}(two|three|four|five|short ?list|list|finalists?|favorites?)(?= [.,?]| $)|i (have )?((made|make|reached|got on|am on) )(it )?((on|onto|to|into) )?(the|your) ([^ ,.?]+ )?(short ?list|cut|finals?|next round|top)(?= [.,?]| $)',
      '(think|feel|believe|say|consider|whether|if|agree) (that )?i (am|would be|was|could be|might be) (a|the|your) ([^ ,.?]+ ){0,2}(fit|match|choice|candidate|contender|option|hire|front-?runner|favou?rite|finalist)|(think|feel|believe|say|whether|if) (that )?i am likely to (get|be|make|land|win)|(call|rate|rank|consider|see|count) me (as )?(an?|the|your|among|one) ([^ ,.?]+ ){0,3}(contender|candidate|front-?runner|fit|choice|finalists?|prospect)',
      '(decided|settled) (on|for|against) me|(chances?|odds|probability|likelihood) (that|of) (you|they|my|your) ([^ ,.?]+ ){0,3}me(?= [.,?]| $)|is there ((still|even|any|a|some|no) ){1,3}(chance|hope|shot|possibility) (for|of) (me|my)(?= [.,?]| $)',
      'how do i (look|fare|come out)(?= (against|compared|next|among|so|in|[.?]))|(will|would|did|do|are|have) you ((already|still|going to|really|ever|at least|finally) ){0,2}(choose|chosen|chose|pick|picked|select|selected|reject|rejected|prefer|want|wanted) me(?= [.,?]| $| for| over)',
      'my ((own|personal) )?(chances|odds|prospects)',
      `(do|did|would|will|have) i ((even|still|really|now|actually|honestly) ){0,2}(have|got|get|stand) ${CHANCE}`,
      `(think|feel|believe|hope|whether|if) (that )?i ((still|even|might|may|could) ){0,2}(have|stand|had) ${CHANCE}`,
      'in with (a|any|much of a) (chance|shot|shout)',
      `(do|did|have|will|would) i (already )?(have|got|get|landed) ${THE_JOB}(?= [.,?]| $| or| yet)`,
      '(are|is|were|was) (you|they|she|he|(the|your) [^ ,.?]+) ((all|still|now) )?(leaning|inclined) (toward|towards|to|my way|for)( me)?',
      '(was|am) i (any good|okay|ok|out|dead|toast|finished|selected|picked|chosen|still in|the one)(?= [.,?]| $)|(was|is|were) my ([^ ,.?]+ )?(any good|good enough|strong enough|okay|ok)(?= [.,?]| $| for)',
      '(you|they|she|he|the [^ ,.?]+) (was|were|is|are) ((really|at all) )?(impressed|happy|pleased|satisfied) (with|by) me',
      '(tell|inform) me (that |if |whether )?(i (got|have got) (it|this|in)(?= [.,?]| $)|i (am selected|am chosen|am in|am hired|passed)|am i)',
      'did i do (okay|ok|well|all right|alright|badly|enough)|did (my|the) (interview|trial|test|demo|lesson|take-home|presentation|answers?|shift) ((really|even|actually) )?(go|pass|come|do|work|impress)',
      '(think|say|whether|if|see|consider) (that )?(i am|me as) (a|the|your|one of the) ((serious|real|strong|good|likely|leading|top) )+(contender|candidate|prospect|choice)',
      'how did my (audition|interview|trial|lesson|test|demo|presentation|take-home|answers?|shift|application|portfolio) (go|do|look|come)',
      'did i (make|leave|give) (a|an|any) ([^ ,.?]+ ){0,2}impression',
      'is it (going to be|still) me(?= [.,?]| $)|will it be me|i (will|might|could) be the one(?= [.,?]| $)|get my hopes up',
      '(was|were|is|are) (you|they|she|he|anyone|everyone|(the|your) [^ ,.?]+) ((really|at all) )?(happy|pleased|impressed|satisfied) (with|by) (me|my [^ ,.?]+)',
      '(rule|ruled|count|counted|cross|crossed|written|write) me (out|off)',
      '(am i|i am|was i|whether i was|if i am) (still )?((near|at|on|in|among|high|anywhere|one of|part) ){1,3}(of )?(the|your) ([^ ,.?]+ ){0,2}(top|list|shortlist|short list|mix|frame|picture|running|race|finalists?|favorites?)',
      // "I am one of the candidates" says no more than who is calling.
      '(am i|was i|whether i was|if i am|i am still) (still )?((near|at|on|in|among|high|one of|part) ){1,3}(of )?(the|your) ([^ ,.?]+ ){0,2}(candidates?|choices|applicants)',
      'how i (did|compared?|rank(ed)?|stack(ed)? up|measured? up|came across) (with|to|against|compared|next)|did (you|they|he|she|(the|your) [^ ,.?]+) ((really|at least|all) )?(like|enjoy|rate) (me|my (demo|lesson|trial|interview|answers?|cooking|food|work|presentation|portfolio|test|soup|shift))',
      '(any|some) hope for me|my (position|place|rank|standing) (on|in) (the|your) (shortlist|list|ranking)|where did i (come|rank|place|finish)|am i (the|your) (front-?runner|favorite|first choice)|am i likely to|will you (hire|pick|choose|take me|have me)( me| on)?(?= [.,?]| $)|think you will (pick|hire|choose|take) me',
      `(am i|i am still|whether i am|if i am) (still )?${IN_THE_RUNNING}|(i am|me|being|if i|was i) still in (the running|contention)|(?<=(^|[.?,]) )still in (the running|contention)`,
      `${TELL} (if|whether) i ((have|had|did|was|am|will|might|have been|will be|was being|am being) ){0,2}(${PICKED}|((get|got|gotten|won|landed|made) )?${THE_JOB}|(get|got|made|make|passed|pass) it${AS_FAR_AS_HERE}|passed${AS_FAR_AS_HERE}|being considered)`,
      `(have|did|will|would|was|am) i ((been|be|being|going to be) )?(${PICKED}|(get|got|gotten|won|win|pass|passed) ${THE_JOB}|(get|got|gotten|made|make) (it|the cut)${AS_FAR_AS_HERE}|pass${AS_FAR_AS_HERE})`,
      'how (likely|probable) ((am i|i am)( to)?|(is it|it is|do you think it is|you think it is) (that )?i)',
      'is it (still )?(likely|possible|realistic) (that )?i (will|might|could|would|am|get)',
      `(think|feel|believe|say|predict) (that )?i ((will|would|am going to|might|could) )((get|land|win) ${THE_JOB}|(get|make) it${AS_FAR_AS_HERE}|be (offered|hired|selected|chosen|picked))`,
      'how (strong|good|competitive|likely) (is )?my (application|candidacy|interview)|how my (application|interview|candidacy) (compares|compared|ranks|ranked|stacks up|measures up|went|looks)',
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
      'to (?!(get|win|land|be|succeed|the|make|receive) )\\S+',
    ],
  },
];
