import type { PhraseGroup } from '../phrases.ts';

const VERY =
  '((really|so|badly|truly|just|desperately|absolutely|do|very|much|urgently|quite|honestly|a bit|getting|feeling|becoming|pretty|rather) ){0,3}';
const PLACE = '(job|role|position|post|interview|offer|application|company|employer|place|one)';
const I_STRUGGLE =
  '(i|we) ((can|could|do|not|will|barely|hardly|just|have|am|been|struggle|struggling|trying|try|need|want|still|to|only|really|currently|a|this|job|work|it|so|that|money|how|know) ){1,7}';
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
      'my (whole )?(search|job hunt) has come to nothing|nothing to show for it|(this|it) is (this|that|you) or nothing|(put|pinned|placed|staked|bet) (everything|all (my|our) (hopes?|eggs|money)|all i have|my hopes?) (on|in)',
      '(nobody|no one|no-one) (else )?((will|would|is|has|wants|wanted|seems|ever|to|even) ){0,3}(give|giving|gave|hire|hiring|hired|call|calling|calls|called|interview|interviewing|reply|replying|take|taking|answered|wants) me',
      'heard (back )?from (nobody|no one|none)|the only (ones?|people|company|place|employer) (that |who |to )?((have|has|ever|even) ){0,2}(answered|answer|replied|reply|called|call|wrote|responded|gave me)',
      "the (only|last) (thing|application|interview|chance) (that )?i have (left|going)(?! to)|(i am )?at (my )?(wits|wits'|wit's) end|(end of|at the end of) my (rope|tether)|nowhere (else )?to (turn|live|go)|at rock bottom",
      '(turned down|rejected) by ((about|over|more than|nearly|almost) )?([^ ,.?]+ )?(places|companies|employers|firms|schools|hospitals|jobs)|can not (take|bear|handle|face|cope with) (another|one more|any more) (no|rejection|refusal|disappointment)',
      'you are (all|the (only|last) (thing|one|ones|place|hope)) (that )?i have ((got )?left|got)?|(is|are) the ((only|last|one|final|very) ){1,2}(hope|lifeline|resort) (for|of) (me|my|us|our)(?= )|have (mercy|pity)( on)?',
      'i have (no|not got a) plan b|i (am|have) (run |running )?out of options',
    ],
    unlessAfter: ['not'],
    unlessBefore: [
      'to (?!(get|find|work|keep|stay|make|earn|pay|join|have|support|land|wait) )[^ ,.?]+',
      '(is|was) that|of (day|date|time|room)|but',
      'on|planned|booked|(that|this) (day|week|morning|afternoon)',
    ],
  },
  {
    reason: 'That is about what you need more than about the job.',
    find: [
      `(i am|i have been|i feel|i felt|as i am|being) ${VERY}desperate`,
      `(?<=(^|[.?]) )desperate for ((a|an|the|this|any|some|your|more) ){0,2}(${JOB}|employment|news|answer|reply|offer)`,
      '(?<=(^|[.?]) )desperate to (work|join|start|hear|(get|have|win|land) (this|the|your|any|a)|find (a job|work)|know (if|whether|what|when|how|your))',
      'i ((am|do|would|have|so|very) ){0,2}(desperately|urgently) (need|want|require|hope|hoping|looking|seeking|waiting|wish)',
      `(i|and) ${VERY}need (this|the|that|a|any|some|your|to get (this|the|a)|to find a) ((one|paid|steady|new|stable) )?${JOB}`,
      `i (really|so|truly|badly) ,? ?(really|so|truly|badly|much) need (this|the|that|a|any|your) ${JOB}`,
      `i ${VERY}need this(?= $| [.,?]| so (badly|much))|hop(e|ing) desperately`,
      '(this|it|that|job|role|position|post|chance|opportunity|offer|which) ((would|will|really|truly) ){0,2}means? (absolutely |simply )?(everything|the (whole )?world) to me',
      'i (would|will|could) ((really|honestly|truly|gladly|happily) )?do (absolutely |literally |just |almost )?anything',
      'i (beg|am begging|implore|am pleading with) you|begging you',
      '(please|just) ((please|just|only) )?give me (a|one|this|another|one last) ((more|single|little) )?(chance|shot|try|break|opportunity)',
      'please( ,)? please|(not know|no idea) what i (will|would|shall) do',
      'i am ((really|all|so) )?(counting|banking|depending|relying) on (you|this|it|your (answer|decision))',
      'everything (for me )?(depends|hangs|rides) on (this|you|your|it)|my (whole )?(life|future|career) (depends|hangs|rides) on',
      'i ((really|simply|just|honestly) ){0,2}can not ((really|simply|just) )?(afford|bear|stand) to (lose|miss|wait|let this)',
      'without (this|it|you) ,? ?(i|we) (will|would|am|are|have|can|lose|could)|(i|and) ((really|so|just|do) ){0,2}need (this|it) ((so|very|really) ){0,2}(badly|much|desperately)',
      'i need (it|this|the (job|work|role|position|post)) ((really|so|very) ){0,2}(much|bad|badly)|i ((really|just|badly) ){0,2}need (the |some |this |your )(work|salary|income|cash|wages|money|paycheck)|need a chance(?= [.,?]| $)',
      '(pray|praying|prayed) ([^ ,.?]+ ){0,4}(you|that|for) ([^ ,.?]+ ){0,3}(choose|pick|hire|select|job|call|me)',
      '(would|will|could) (really )?(change|save|be saving|turn around) my (whole )?life|my only dream',
      'without (this|your|the) (job|role|position|post|income|work|salary) ,? ?(i|we) (do|will|would|can|have|am|are|could|may|might)',
      '(i|we) do not know (what|how) (i|we|my family) (will|would|shall|can|am going to|are going to) (do|manage|cope|survive|live|go on|pay)',
      '(can|could) not (go on|keep (living|going)|live|survive|carry on|cope) (like this|much longer|any longer|this way)|need to get out of my (current |present )?(place|job|home|situation)',
      '(i|we|my (children|kids|family|parents|wife|husband|mother|daughter|son)) ((also|now|all|really|do|am|are|entirely) ){0,2}(rely|relies|relying|depend|depends|depending|counting) ((entirely|completely|totally|solely) )?on (your (decision|answer|reply)|this (job|post|role|position)|(my |me )?getting)',
    ],
    unlessAfter: ['not', 'never'],
    unlessBefore: [
      'descriptions?|titles?|numbers?|references?|specifications?|specs?|details|adverts?|ads?|postings?|samples?|permit',
      'without (a|an|my|our|good|her|him|them)(?! (job|role|income) )',
      'done|from|else|differently|off|room|for (my|the|our) (pupils|patients|guests|customers|students|clients|residents|animals|team)',
      'to (look|check|think|read|reply|see|consider|confirm)',
    ],
  },
  {
    reason: 'That tells them how hard things are for you, and nothing about the job.',
    find: [
      'i am a (single|lone) (mother|father|mom|mum|dad|parent)|i am (living|getting by|surviving) (on|off) (my )?([^ ,.?]+ )?(credit|savings|overdraft|loans?|borrowed|cards?)|i have ([^ ,.?]+ ){0,2}(debts?|bills|loans) (that )?i can (not|barely|hardly)',
      '(can|could|will) not (go|come|return) back to my (old|last|former|previous|current) (job|boss|life|employer|firm)|rejected (everywhere|by (everyone|everybody|all|every))|i ((still|often|just) )?(lie|am lying|lay|stay) awake|i (will |would |then )?have nothing(?= [.,?]| $| left)',
      'i ((really|just|do|have|badly) ){0,2}need to (earn|make|bring in|send) ((some|more|enough|any) )?money|(?<=(^|[.?,]) )(please )?(just )?help me(?= [.,?]| $)|got (laid off|fired) and',
      '(i am|i have been|having been) ((currently|now|still) )?(unemployed|jobless|out of work|out of a job|without (work|a job))',
      '(?<=i ((am|have|been|still|now|currently|actively) ){1,4})(looking|searching|hunting) for (a job|work|a role|a position) (for|since) (months|years|weeks|so long|ages|a long time|(over |almost |nearly )?\\S+ (months|years|weeks))',
      '(?<=(i|and) ((have|had|already|even|now) ){0,3})applied (for|to) ((over|more than|about|almost|nearly) ){0,2}(dozens|hundreds|so many|countless|\\d+|twenty|thirty|forty|fifty|a hundred)( of)?( other)? (jobs|places|roles|companies|positions|posts|employers)',
      'job ?-?(hunting|searching|seeking) for ([^ ,.?]+ ){0,3}(year|years|months|weeks|ages)|a year of (looking|searching|applying|trying)',
      '(sent|sending|submitted|made|written) (out )?((over|more than|about|almost|nearly) )?(fifty|sixty|eighty|a hundred|hundreds|dozens|\\d\\d+|countless|so many)( of)? (job )?(applications|resumes|letters)',
      'i lost my (job|work) ([^.?]{0,40} )?(things are|money|rent|bills|tight)|(things|money) (are|is) (getting |very |really )?(tight|desperate|short)|work (has )?dried up',
      'my (unemployment|benefits?|savings|runway|severance|welfare) ([^ ,.?]+ ){0,2}(out|gone|ending|ends|over|spent|down to)( in| next)?|on (benefits|welfare|unemployment) for',
      'my (work permit|visa|permit|residence|stay) (here )?(depends|hangs|relies|rides) on|(have|has|had|forced|need) to leave the country',
      'i am ((flat|completely|totally|nearly|so) )?(broke|skint|penniless|homeless|in debt|facing eviction|being evicted)|my landlord (wants|is|will|has|says|keeps) ([^.?]{0,30} )?(out|pay|rent|evict|evicting|money)',
      '(have|got|with|and) (no|nothing|no other) (income|money|wages|coming in|money coming in)|(my|our|the|got|have) (rent|bills?|mortgage) (is |are |keep )?(due|coming|piling)|(have|got) (a |my )?family to (support|feed)|mouths to feed',
      '(can|could|would) (not|never|barely|hardly|no longer) (pay|afford|cover|keep up with) (my|our) (rent|bills|mortgage|debts|loans?|fees)',
      'the only [^ ,.?]+ (that |who |which |to )?((have|has|ever|even) ){0,2}(given|interviewed|called|answered|offered|wanted|seen|taken|want|give|call|answer) me',
      'i am drowning( in [^ ,.?]+)?( (debt|bills|loans))?|(up to my (neck|ears)|deep) in debt',
      'the only (interview|offer|chance|call|reply) (that )?i (have|had|got) ((been|ever|had) )?(given|got|gotten|had|received)(?= [.,?]| $| (so far|this|in))',
      '(pay|paying|afford|cover) (my|our) (rent|bills|mortgage|debts|loans?)',
      `${I_STRUGGLE}(pay|afford|cover) (the )?(rent|bills|mortgage)`,
      'i have ((a|some|many|so many|lots of|my|big) ){0,2}(bills|rent|mortgage|debts?) to pay|my ([^ ,.?]+ )?(bills|rent|mortgage|debts) (is|are) (due|overdue|piling|mounting|late)|behind (on|with) my (rent|bills|mortgage)|i (am|have fallen|fell) behind (on|with) (the )?(rent|bills|mortgage)',
      '(feed|support|provide for) my (family|children|kids|parents|daughter|son|wife|husband)|my (family|children|kids) (depends?|rely|relies) on',
      `${I_STRUGGLE}make ends meet|help(s|ing)? (me|us) make ends meet`,
      'i have (a |\\S+ ){0,2}(family|kids|children|mouths|baby|daughter|son) to (feed|support|provide for)|my savings (are|have|will)|i (would|will) be lost without (this|the|it|your)|(this|the) (job|role) is all (that )?i have',
      `i ${VERY}need to (find|get|have|land|start) ((a|any|some|paid|steady|new) ){0,2}(job|work|income)`,
      'i (am|have been) ((really|still|now) )?struggling (financially|to pay|for money)|(my|i am in|i am under|i have) ((a|some|serious|real) ){0,2}financial (difficulty|difficulties|trouble|problems|situation|pressure|hardship)',
      'i (am|have) (running|run) (out of|low on|short of) (money|savings|cash|time)|i am (out|short) of (money|cash)|(off|into|through|up) my savings',
      `i (am|have been|feel|am getting|am growing) ((really|so|very|quite|a bit|rather|getting|growing) ){0,2}(worried|anxious|stressed|panicking|nervous)( sick)?(?= [.,?]| $| that i| because i| about (the|your|this|my) ${VERDICT}| about not hearing)`,
      'i (am|have been) ((very|so|really) )?(anxious|dying) to (hear|know|find out)',
      'i (would|will) be ((so|very|really) )?(devastated|heartbroken|crushed|gutted|disappointed)',
      'i can not (wait|stand|bear) (any longer|much longer|the wait|the waiting|the suspense)',
      'i (am|have been) losing (sleep|hope)|i can not (sleep|stop (thinking|worrying) about (your|the) (answer|decision|reply))',
    ],
    unlessAfter: ['not', 'never'],
  },
];
