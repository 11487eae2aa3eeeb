import type { PhraseGroup } from '../phrases.ts';

const SORT = '((old|kind of|sort of|type of|available|open|paid) )?';
const KIND = '((other|old|kind of|sort of|type of|available|open|paid) )?';
const JOB = '(jobs?|roles?|positions?|vacancy|vacancies|openings?|employment)';
const WORK = '(jobs?|roles?|positions?|posts?|work|vacancy|vacancies|openings?|employment|shifts?|hours)';
const MERELY = '((absolutely|literally|just|almost|simply|quite) ){0,2}';
const OFFERED =
  '( (at all|whatsoever|you have|you can offer|you may have|you might have|available|going|i can (get|find)))?';
const GLAD = '(happy|glad|content|grateful|satisfied|fine|thrilled|pleased|delighted|open|ready|suited|thankful|game)';
const WILLING = `(i ((would|will|could|really|just|so|do) ){1,3}|(happy|willing|ready|prepared|glad|keen|eager|pleased|able) to )((gladly|happily|even|also|still|accept or) ){0,2}`;

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
      'in|of|from|to|about|without|play|plays|played|playing',
      // To be kept in mind for what may come is another wish, and one that a source allows.
      '(in mind|think of me|contact me|be in touch|get in touch|let me know|tell me|hear|know)( (for|about|of|if|when|there is|there are)){1,3}',
      '(if|whether|should|unless|when|is there|are there)( \\S+){0,3}|do you have|did you have|have you',
    ],
    unlessBefore: [
      '(that |which )?i (have|had|held|did|ever|saw|play|played|applied)',
      '(that|which) (might|may|could|should|would|opens?|comes?|arises?|becomes?|suits?|fits?|matches|i)',
      'opens?|comes? up|arises?|becomes|descriptions?|titles?|details|offers?|ads?|adverts?|postings?|listings?|specifications?|specs?|centres?|centers?|markets?|papers?|satisfaction|security|on the|to play',
      'in (the|this) process|in (the |any )?future|in (your|my|our|the) (diary|calendar|schedule|career|life|past)',
    ],
  },
  {
    reason: 'That could go to any employer.',
    find: [
      `${GLAD} (with|of|for|to|in|about) ${MERELY}any ${KIND}${WORK}${OFFERED}`,
      `interested in ${MERELY}any ${KIND}${WORK}${OFFERED}`,
      `${WILLING}(take|accept|do|try|want|need|welcome|work in)( on)? ${MERELY}any ${KIND}(${WORK}|offer|task)${OFFERED}`,
      `${WILLING}(take|accept)( on)? ${MERELY}anything( (else|at all|available|going|that is going|that comes up))?( (that )?you (have|can offer|have got|may have|might have))?`,
      `${WILLING}(take|accept|do|try)( on)? ${MERELY}(whatever|whichever) (${WORK} )?(you (have|can offer|can give|choose)|comes( up| along| my way)?|is (available|going|open|left|there))`,
      `${GLAD} (with|of|for|to) (whatever|anything) (you (have|can offer)|is (available|going))`,
      'anything (will|would) do|in (any|whatever) capacity|(i just|all i) want (is )?(a|any|some) (job|work)',
      `(whatever|whichever) (job|role|position|vacancy) (you (have|can offer|see fit|think|can find|want to give)|is (available|going|open)|comes( up)?)`,
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
    reason: 'That says that it makes no difference to you which job you have.',
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
