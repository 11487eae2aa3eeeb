import type { PhraseGroup } from '../phrases.ts';

const SORT = '((old|kind of|sort of|type of|available|open|paid) )?';
const KIND = '((other|old|kind of|sort of|type of|available|open|paid) )?';
const JOB = '(jobs?|roles?|positions?|vacancy|vacancies|openings?|employment)';
const WORK = '(jobs?|roles?|positions?|posts?|work|vacancy|vacancies|openings?|employment|shifts?|hours|gigs?|spots?)';
const MERELY = '((absolutely|literally|just|almost|simply|quite) ){0,2}';
const OFFERED =
  '( (at all|whatsoever|(that )?you (have|have got|can offer) (open|available|going|for me|free|left)|you have|you can offer|you may have|you might have|available|going|i can (get|find)))?';
const GLAD = '(happy|glad|content|grateful|satisfied|fine|thrilled|pleased|delighted|open|ready|suited|thankful|game)';
const WILLING = `(i ((would|will|could|really|just|so|do) ){1,3}|(happy|willing|ready|prepared|glad|keen|eager|pleased|able) to )((gladly|happily|gratefully|honestly|literally|even|also|still|accept or) ){0,2}`;

/** Words for any job at all: rule this-job-not-any-job. */
export const ANY_JOB: readonly PhraseGroup[] = [
  {
    reason: 'That could go to any employer.',
    find: [`any ${SORT}${JOB}${OFFERED}`],
    unlessAfter: [
      // It says the opposite, or compares.
      '(not|never)( (?!mind|care|refuse|turn|decline)[^ ,.?]+){0,3}',
      '(unlike|than|like|as with|as in|rather than|before|beyond|above)( (applying|apply|taking|accepting) (for )?)?',
      // It is about a part of a job, or of a whole.
      '(?<!(not|never|ever) )(turned|passed|turning) (down|up)|in|of|on|at|with|during|after|over|from|to|about|without|fill|fills|filling|cover|covers|play|plays|played|playing|done|nearly|do|does|lists?|asks? for|names?',
      // To be kept in mind for what may come is another wish, and one that a source allows.
      '(in mind|think of me|contact me|be in touch|get in touch|let me know|tell me|hear|know)( (for|about|of|if|when|there is|there are)){1,3}',
      '(if|whether|should|unless|when|is there|are there)( \\S+){0,3}|do you have|did you have|have you',
    ],
    unlessBefore: [
      '(that |which )?i (have|had|held|did|ever|saw|play|played|applied)',
      '(that|which) (might|may|could|should|would|opens|comes?|arises?|becomes?|suits?|fits?|matches|i)',
      '((in|on|at|here|with|like) ((a|an|the|this|that|my|our|your) )?([^ ,.?]+ ){0,2})?(starts?|begins?|needs?|takes|makes?|draws|delights|pleases|lets|asks|calls|requires|depends|teaches|means|involves|has|runs|still|done|paper|must)|in my (family|life|trade)|(that|which) runs|of (ours|mine|yours)|at height|held|(that|which) (?!(is|was|has|pays|needs|suits|comes|this|does) )[^ ,.?]+s',
      'of (a|an|the|your|our|my|this|that)|opens|opens? up|comes? up|arises?|becomes|descriptions?|titles?|details|offers?|ads?|adverts?|postings?|listings?|specifications?|specs?|centres?|centers?|markets?|papers?|satisfaction|security|on the|to play',
      'in (the|this) process|in (the |any )?future|in (your|my|our|the) (diary|calendar|schedule|career|life|past)',
    ],
  },
  {
    reason: 'That could go to any employer.',
    find: [
      `${GLAD} (with|of|for|to|in|about) ${MERELY}any ${KIND}${WORK}${OFFERED}`,
      `interested in ${MERELY}any ${KIND}${WORK}${OFFERED}`,
      `${WILLING}(take|accept|do|try|want|need|welcome|fill|cover|work in)( on)? ${MERELY}any ${KIND}(${WORK}|offer|task)${OFFERED}`,
      `${WILLING}(take|accept)( on)? ${MERELY}anything( (else|at all|available|going|that is going|that comes up))?( (that )?you (have|can offer|have got|may have|might have))?`,
      `${WILLING}(take|accept|do|try)( on)? ${MERELY}(whatever|whichever) (${WORK} )?(you (have|can offer|can give|choose)|comes( up| along| my way)?|is (available|going|open|left|there))`,
      `${GLAD} (with|of|for|to) (whatever|anything) (you (have|can offer)|is (available|going))`,
      'any (post|shift|hours|pay|job|role|position|work|place|time) , any [^ ,.?]+',
      '(put|place|slot|stick|use|assign|send|throw) me (anywhere|wherever|in anywhere|in any|on any|in wherever)',
      `${GLAD} (with|of|for|to (take|accept|do)|to be considered for) ${MERELY}(anything|everything|whatever)(( really| at all)?(?= [.,?]| $)| (in|at|on) (the|your) (branch|firm|farm|bank|paper|studio|home|plant|hospital|clinic|company|depot|store|shop|hotel|school|kitchen|ward|office|team|building|warehouse))`,
      `(up for|down for|keen on) ${MERELY}any ${KIND}${WORK}${OFFERED}`,
      `${WILLING}(take|accept)( on)? any ([^ ,.?]+ )?(jobs?|roles?|positions?|posts?|openings?)(?= [.,?]| $)`,
      'i (will|can|would|could) [^ ,.?]+ (whatever|anything) you (have|have got|give me)(?= [.,?]| $)',
      `open to ${MERELY}(everything|anything|whatever)( (in|at|on|with) (the|your) [^ ,.?]+)?(?= [.,?]| $)`,
      'consider me for (all|any|every|whatever|whichever|literally|absolutely|just about)( (any|all|every|other|open|available|suitable|remaining|the|of|your)){0,3} (positions?|roles?|jobs?|openings?|vacancies|vacancy|posts?|role remains|anything)',
      'any of (it|them|those|these) (works|will do|would do|is fine|are fine|suits|would suit)',
      '(anything|whatever) (that )?you (can|could) (offer|give|find)( me)?(?= (would|will|is|works)|( [.,?]| $))',
      'all (of )?(your |the )?(open|available) (positions|roles|jobs)',
      '(do not|not|never) ((really|much|even|honestly) ){0,2}(mind|care|bothered|fussed|matter) (at all )?((about|to me) )?(what|which|where)( (kind|sort|type) of)?( (i (do|get|am given|end up)|(job|role|position|post|work|department|one)|you (give|put|have)))',
      '(give|find|get|offer|throw) me (any|some|whatever|anything) ((kind|sort) of )?(work|job|role|position|gig|shifts?)|(give|offer) me (any|one) of (them|those|these)',
      'no preference (as to|about|for|on|regarding|between) ([^ ,.?]+ ){0,2}(role|job|position|post|department|work)|i have no preference(?= [.,?]| $)',
      '(accept|take|grab) (whatever|anything|everything|whichever|any [^ ,.?]+) ((that )?you (will |can |could )?(offer|have|give|got|want to give))',
      '(?<=[,] )anything (really|at all|goes)(?= [.,?]| $)|whatever you need (filled|filling)|any (department|branch|team) (will do|is fine|works)|in (whatever|any) (role|position) remains',
      'i (will|would|can|could|shall) ((gladly|happily|even|gratefully|do|also) ){0,2}do any (other )?(job|work|role)',
      `(any|some) other ${WORK} ((that )?(you|i) (could|can|might|may) (put|place|offer|give|do|fill|slot|use|have)|at all|whatsoever|(will|would) do|(would|will) be fine)`,
      `(do|take|accept|fill) any other ${WORK}( at all)?(?= [.,?]| $)|(another|some other|a) ${WORK} of any (kind|sort)`,
      '(anything|whatever) (that )?(you|the [^ ,.?]+) (have|has) ((going|open|available|left|free) )?(will|would) (do|suit|work|be fine)',
      '(makes|make) no difference to me|all the same to me|not matter to me (what|which|where)',
      `i ((will|would|can|could|am|just|only|happy|gladly|glad|willing|ready|to) ){1,4}(take|accept|grab) what(ever)? (i can (get|find)|you (have|can give|can offer)|there is|comes|is (left|going))`,
      'i ((just|only|really) ){1,2}want (in|a foot in the door|to get in|to get hired|to work somewhere)(?= [.,?]| $)',
      '(applying|applied|sending ([^ ,.?]+ )?(applications|resumes|letters)) ((just|nearly|almost|to|absolutely) ){0,2}(everywhere|anywhere|wherever|all over|left and right)',
      '(take|accept|grab|jump at) the (very )?first ([^ ,.?]+ )?(job|offer|thing|one|role|position|post) ((that )?(comes|i (get|can get|am (given|offered)|find)|is offered|anyone)|to come)',
      'i (would|will|could) [^.?]{2,40} if (that|it) is all (there is|you have|that is left|you can offer|i can get)|not ((really|even) )?matter (to me )?(what|which) ((the|kind of|sort of) )?(job|role|position|work)(?= [.,?]| is| it is)',
      'i (would|will|could|can) even (sweep|scrub|mop|clean|wash|empty|make|shine|peel) [^ ,.?]+',
      `open to ${MERELY}(anything|everything|whatever) (that )?(you (might|may|can|could|will|have|are)|is (available|open|going))`,
      '(take|hire|have|bring) me (on )?(for|in|as) (something|anything|whatever)',
      '(put|add|keep) (my name|me) (down|forward|in) for (all|any|every|everything|anything)(?! reason)',
      'i (will|would|can|could) work [^.?]{0,60}(anywhere|wherever)(?= [.,?]| $)',
      'i ((am|have|have been|will) ){1,2}(applying|applied|apply) (for|to) ((just|nearly|almost|about|absolutely) ){0,2}(everything|anything|every|all)(?! (reason|the [^ ,.?]+ i))',
      'i (will|would|can|could) [^ ,.?]+ anything (that )?you (let|give|ask|throw|hand|offer|assign)( me| at me)?',
      '(do not|not|never) ((really|much|even|honestly) ){0,2}(mind|care) (which|what|where)(?= [.,?]| $)|(up|down|game|open|ready) for anything(?= [.,?]| $)|(just |only )?tell me what you have(?= [.,?]| $| and)',
      `(maybe|or|perhaps|even|is there|have you|do you have) ((any|some) ){1,2}(other|old) ${WORK}( at all)?(?= [.,?]| $)`,
      '(need|want) (a|some) (job|work) ,? ?(no matter|regardless of) (which|what|where)|anything (will|would) do|in (any|whatever) capacity|(i just|all i) want (is )?(a|any|some) (job|work)',
      `(whatever|whichever) (job|role|position|post|vacancy) (you (can (give|offer)|have|can offer|see fit|think|can find|want to give)|is (available|going|open)|comes( up)?)`,
    ],
    unlessAfter: ['(not|never)( \\S+)?', 'before|until|unless|less', 'if you'],
    unlessBefore: [
      'samples?|experience|history|permits?|references?|rules?|from me',
      'off|away|into|apart|out|decided|asked|planned|time|questions?|to do|for me to',
      '(that )?i (have|had|did)',
      'in (the|this|my) (past|meantime)',
    ],
  },
  {
    reason: 'That says you don’t mind which job you get.',
    find: [
      'not (at all |too |very |that |really )?(picky|fussy|choosy)',
      'beggars can not be choosers',
      `(not|never) (really |much )?(mind|care) (what|which) (kind of |sort of |type of )?${WORK}`,
      'as long as (it|the job|i) (pays|paid|is paid|get paid|am paid|is a job)',
      'a job is a job|work is work',
    ],
    unlessBefore: [
      'about (the |which |what )?(day|days|time|times|date|dates|hour|hours|format|room|place|font|colour|color)',
    ],
  },
];
