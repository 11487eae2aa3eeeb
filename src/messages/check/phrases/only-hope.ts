import type { PhraseGroup } from '../phrases.ts';

const VERY =
  '((really|so|badly|truly|just|desperately|absolutely|do|very|much|urgently|quite|honestly|a bit|getting|feeling|becoming|pretty|rather) ){0,3}';
const PLACE = '(job|role|position|post|interview|offer|application|company|employer|place|one)';
const HOPE = '(hope|chance|option|opportunity|shot|choice|resort|prospect|lifeline)';
const OTHERS = '(options?|offers?|interviews?|prospects?|jobs?|applications?|leads?|opportunities|hopes?)';
const JOB = '(job|role|position|post|work|income|money|salary|wages?|chance|break|opportunity)';
const VERDICT = '(decision|answer|reply|job|interview|application|silence|outcome|results?)';

/** Words of need, or of having nothing else: rules keen-not-needy, this-job-not-any-job and as-if-you-had-options. */
export const ONLY_HOPE: readonly PhraseGroup[] = [
  {
    reason: 'That sounds as if this were the only job open to you.',
    find: [
      `my (very )?(only|last|sole|one and only|only real|last real|only remaining) ${HOPE}( left)?`,
      `the (only|last) ${HOPE} (that )?(i have( got)?( left)?|for me|left (for|to) me|open to me)`,
      `(my|the) (only|last) ${PLACE} (that |which |who )?(i (have )?applied (for|to)|i want|i have( got)? (left|now|right now|going|lined up|heard (back )?from)|(has |have )?(replied|answered|called|written)( back)?( to me)?|open to me|for me|that (will have|wants) me)`,
      `the (only|last) ${PLACE} (that )?i have( got)?(?= [.,?]| $)`,
      `i (have|have got|am left with) no other ${OTHERS}`,
      `i do not (currently |yet )?have any other ${OTHERS}`,
      'nothing else (lined up|in the pipeline|to fall back on|to hope for|in sight)',
      'i have (got )?nothing else',
      '(nobody|no one|no other (company|employer)) (else )?(has |will |would |wants to )?(hire|hired|take|taken|employ|replied to|reply to|called|interviewed) me',
      'turned (down|away) (everything|every|all)( (else|the|other|my)){0,2}( (offers?|jobs?|interviews?))?',
      '(all|all of|too many of) my (eggs|hopes)|pinned my hopes|my hopes (are|rest|hang) (on|pinned)',
      'have (no|not got a) plan b|i (am|have) (run |running )?out of options',
    ],
    unlessAfter: ['not'],
    unlessBefore: [
      'to (ask|see|meet|visit|say|thank|speak|talk|add|do|send|declare|report|hear|raise|mention)',
      '(is|was) that|of (day|date|time|room)|but',
      'on|planned|booked|(that|this) (day|week|morning|afternoon)',
    ],
  },
  {
    reason: 'That speaks of need more than of the job.',
    find: [
      `(i am|i have been|i feel|i felt|as i am|being) ${VERY}desperate`,
      `desperate for ((a|an|the|this|any|some|your|more) ){0,2}(${JOB}|employment|news|answer|reply|offer)`,
      'desperate to (work|join|start|hear|(get|have|win|land) (this|the|your|any|a)|find (a job|work)|know (if|whether|what|when|how|your))',
      'i ((am|do|would|have|so|very) ){0,2}(desperately|urgently) (need|want|require|hope|hoping|looking|seeking|waiting|wish)',
      `i ${VERY}need (this|the|that|a|any|some|your|to get (this|the|a)|to find a) ((one|paid|steady|new|stable) )?${JOB}`,
      `i ${VERY}need this(?= $| [.,?]| so (badly|much))|hop(e|ing) desperately`,
      '(this|it|that|job|role|position|post|chance|opportunity|offer|which) ((would|will|really|truly) ){0,2}means? (absolutely |simply )?(everything|the (whole )?world) to me',
      'i (would|will|could) ((really|honestly|truly|gladly|happily) )?do (absolutely |literally |just |almost )?anything',
      'i (beg|am begging|implore|am pleading with) you|begging you',
      '(please|just) ((please|just|only) )?give me (a|one|this|another|one last) ((more|single|little) )?(chance|shot|try|break|opportunity)',
      'please( ,)? please|(not know|no idea) what i (will|would|shall) do',
      'i am ((really|all|so) )?(counting|banking|depending|relying) on (you|this|it|your (answer|decision))',
      'everything (for me )?(depends|hangs|rides) on (this|you|your|it)|my (whole )?(life|future|career) (depends|hangs|rides) on',
      'i can not afford to (lose|miss|wait)',
    ],
    unlessAfter: ['not', 'never'],
    unlessBefore: [
      'descriptions?|titles?|numbers?|references?|specifications?|specs?|details|adverts?|ads?|postings?|samples?|permit',
      'done|from|else|differently|off|room',
      'to (look|check|think|read|reply|see|consider|confirm)',
    ],
  },
  {
    reason: 'That tells them how hard things are for you, and nothing about the job.',
    find: [
      '(i am|i have been|being|having been) ((currently|now|still) )?(unemployed|jobless|out of work|out of a job|without (work|a job))',
      '(looking|searching|hunting) for (a job|work|a role|a position) (for|since) (months|years|weeks|so long|ages|a long time|(over |almost |nearly )?\\S+ (months|years|weeks))',
      'applied (for|to) ((over|more than|about|almost|nearly) ){0,2}(dozens|hundreds|so many|countless|\\d+|twenty|thirty|forty|fifty|a hundred)( of)?( other)? (jobs|places|roles|companies|positions|posts|employers)',
      '(pay|paying|afford|cover) (my|the|our) (rent|bills|mortgage|debts|loans?)',
      '(bills|rent|mortgage|debts) (to pay|is due|are due|is overdue|are piling( up)?|are mounting)|behind (on|with) (my|the) (rent|bills|mortgage)',
      '(feed|support|provide for) my (family|children|kids|parents|daughter|son|wife|husband)|my (family|children|kids) (depends?|rely|relies) on',
      'make ends meet|struggling (financially|to pay|for money)|(my|in|with|under) financial (difficulty|difficulties|trouble|problems|situation|pressure|hardship)',
      'i (am|have) (running|run) (out of|low on|short of) (money|savings|cash|time)|i am (out|short) of (money|cash)|(off|into|through|up) my savings',
      `i (am|have been|feel|am getting|am growing) ((really|so|very|quite|a bit|rather|getting|growing) ){0,2}(worried|anxious|stressed|panicking|nervous)( sick)?(?= [.,?]| $| that i| because i| about (the|your|this|my) ${VERDICT}| about not hearing)`,
      'i (am|have been) ((very|so|really) )?(anxious|dying) to (hear|know|find out)',
      'i (would|will) be ((so|very|really) )?(devastated|heartbroken|crushed|gutted|disappointed)',
      'i can not (wait|stand|bear) (any longer|much longer|the wait|the waiting|the suspense)',
      'i (am|have been) losing (sleep|hope)|can not (sleep|stop (thinking|worrying) about (your|the) (answer|decision|reply))',
    ],
    unlessAfter: ['not', 'never'],
  },
];
