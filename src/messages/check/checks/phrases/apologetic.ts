import type { PhraseGroup } from '../phrases.ts';

const SORRY =
  '(sorry|apologies|apologise|apologize|apologising|apologizing|forgive me|excuse me|pardon me)( again)?( in advance)?';
const NUISANCE =
  '(bother|bothering|trouble|troubling|disturb|disturbing|disturbance|pester|pestering|nag|nagging|chase|chasing|hassle|hassling|annoy|annoying|interrupt|interrupting|interruption|intrude|intruding|intrusion|impose|imposing|nuisance|pest|pain|burden|bug|bugging|badger|badgering|hound|hounding|spam|spamming|plague|plaguing|keep on at|keep at|go on at|going on at|blow up|blowing up|pushy|persistent)';
const TO_BE =
  '((keep|be|being|becoming|seem|seeming|sound|sounding|appear|come across as) ){0,2}((a|such|the|this|any|all|so|too|yet|another|my|constantly|always|again) ){0,3}';
const WRITING =
  '(write|writing|ask|asking|call|calling|ring|ringing|phone|phoning|email|emailing|contact|contacting|message|messaging|follow up|following up|check in|checking in|get in touch|getting in touch|reach out|reaching out|nudge|nudging|take up|taking up|take more of|send|sending)';
const NEEDY = '(needy|desperate|rude|impatient|demanding|forward)';
const SORT_OF = '((so|very|a|bit|rather|little|too|quite|such) ){0,3}';

/** Words that excuse a message that needs no excuse: rules asking-shows-interest, keen-not-needy, positive-and-brief. */
export const APOLOGETIC: readonly PhraseGroup[] = [
  {
    reason: 'That calls your own message a nuisance.',
    find: [
      `${SORRY} (to|for|if i am|that i am|if this is|if it is) ${TO_BE}${NUISANCE}( you)?( again)?`,
      `${SORRY} (to have|for having|if i|if i have|that i|that i have) ((have|keep|kept) )?(bothered|troubled|disturbed|pestered|hassled|annoyed|interrupted|bothering|pestering|chasing)( you)?`,
      `${SORRY} (to|for) ${TO_BE}${WRITING}( (you|again|so soon|another)){0,2}`,
      '(sorry|apologies|apologise|apologize) (for|about) ((yet|all|so|these|this|the|my|many|repeated|constant|another|double|second|third|extra|further|flood of|string of) ){1,3}(emails?|messages?|texts?|notes?|calls|questions|follow-ups?|reminders?)',
      `${SORRY} if (this|that|it|i) ((is|sounds|seems|am|might be|may be|sound|seem|was) ){1,2}((a|an|too|such|being) ){0,2}(silly|stupid|dumb|daft|foolish|basic|obvious|pushy|impatient|needy)`,
      `(i ((really|do|would) )?|(?<=(^|[.?,]) ))(hate|am loath|am reluctant) to ${TO_BE}(${NUISANCE}|${WRITING})( you)?`,
      '(hope|trust) (that )?you (do|will|would) not mind (yet|me|my|another|this|these|one more|hearing|a|the) ((yet|another|little|quick|second|third|more) )*(asking|writing|emailing|calling|checking|chasing|following|note|email|message|call|nudge|reminder|from me|follow-up)',
      '(apologies|apologise|apologize|sorry|forgive|pardon|excuse) ((for|about) )?(my|the|this|any) ([^ ,.?]+ )?(persistence|insistence|impatience|bother|pushiness|nagging|nuisance|eagerness|chasing|pestering)',
      'i ((know|realize|realise|guess|suppose) (that )?i )?(should|ought) not (be |to )?(write|writing|email|emailing|call|calling|bother|bothering|ask|asking|chase)( (you|so|again|this|like))+',
      '(last|final) (time|message|email|call) (that )?i (will )?(bug|bother|pester|trouble|annoy|chase|hassle)|(you|sorry|apologies) ([^ ,.?]+ ){0,3}(fed up|sick and tired|annoyed|bored) (with|of|by) (me|hearing|my|these)',
      `${SORRY} (to|for) (add|adding|clutter|cluttering|fill|filling|flood|flooding|crowd|crowding) ([^ ,.?]+ ){0,3}(inbox|mailbox|phone|day|desk|voicemail)|${SORRY} to be (that|the) (person|guy|one|candidate|applicant)`,
      '(sorry|apologies) (for|about) (going|rambling|harping|droning|repeating|rattling|carrying) (on|about|this|myself|again)|(sorry|apologies) , (but )?i know (how ([^ ,.?]+ )?|that )?(you|this|it)',
      `i ((really|certainly) )?(do|did|would) not (want|wish|mean|like|intend) to ${TO_BE}(${NUISANCE}|${NEEDY})( you)?`,
      `(without|not) (wanting|wishing|meaning|trying) to ${TO_BE}(${NUISANCE}|${NEEDY})`,
      `not to (be|seem|sound|appear) ((a|too) )?(${NUISANCE}|${NEEDY})`,
      `i feel (bad|awkward|terrible|guilty|embarrassed) (for|about) ${WRITING}( (you|again)){0,2}`,
      `hope (that )?(i am|this is|it is|this does|my (email|message|call) is) not ${TO_BE}(${NUISANCE}|${NEEDY})( you)?`,
      'i ((will|would|promise i will) not|promise not to) ((keep|bother|trouble|pester|disturb|hassle|annoy|chase|bothering|pestering|chasing) ){1,2}you',
      `i (know|realise|realize|fear|suspect|worry|am sure|am afraid) (that )?i (am|must be|may be|might be|have been) (probably )?${TO_BE}${NUISANCE}`,
      `(if i am|am i) ((being|becoming) )?((a|too|such a) ${NUISANCE}|bothering|pestering|annoying|disturbing|hassling|pushy)`,
      `hate (to keep |to )?(${NUISANCE}|asking|ask|keep asking)( you)?`,
      'i (am|feel|was) ((so|very|a bit|really|quite) )?(embarrassed|ashamed|silly|awful|bad|guilty|awkward|terrible|foolish|sheepish) (to be|for|about|that i am|to) ((be|keep|always|even) ){0,2}(writing|asking|emailing|calling|texting|ask|write|email|call|bothering)',
      'you ((must|will|surely|probably|no doubt) ){0,2}(have|have got) (better|more important) things to do',
      '(it is )?me again ,? ?(sorry|i am afraid|i know)',
      'you ([^ ,.?]+ ){1,4}(sick|tired|weary|bored) of (me|my|hearing from me|seeing)( (emails|messages|calls|texts|name))?',
      '(pardon|excuse|forgive) ((my|the|this|another|yet|second|third|further|one|more|repeated) ){1,3}(persistence|impatience|emails?|messages?|notes?|texts?|calls?|follow-ups?)',
      '(know|aware|realize|realise|afraid) (that )?i (am|have been|keep) taking (up )?((so much|too much|more) of )?your (time|day)',
      'hope (this|it|i|my (email|call|message|note|text|emails|calls|messages)) (is|am|are) (not|no) (too (much|pushy|forward|many|soon)(?= [.,?]| $)|a bother|annoying|bothering|bugging|intruding)',
      '(hope|if) you do not mind (me |my )(bugging|asking|writing|calling|chasing|nagging|emailing|texting)( you)?( again)?',
      'driving you (crazy|mad|nuts|up the wall)|(i am|i must be|i am probably|probably|must be) ((probably|really) )?(annoying|bothering|bugging|boring|pestering) you',
      '(sorry|apologies) (if|that) (this|i|it|my [^ ,.?]+) ([^ ,.?]+ ){0,3}(annoying|pushy|bothersome|too much|a bother|a pain|impatient)',
      'i (know|fear|think|worry) (that )?i am (becoming|being|getting to be|turning into) (a|that|such a|your) [^ ,.?]+|that (guy|person|girl|one) who keeps',
      'sorry ,? ?sorry|(only|just) asking one (more|last) time',
      '(sorry|apologies) ,? ?(but )?i know (that )?(this|it|i)',
      'i (know|realize|realise|guess|suspect|fear|am aware|am sure) (that )?(this|it|my [^ ,.?]+) (is|must be|may be|might be|are) ((probably|really|very|quite|rather|a bit|getting|an?|another|no doubt|just|yet) ){0,3}(annoying|tiresome|tedious|irritating|bother|nuisance|pain|pest|imposition|tiring)',
      '(i am|i must be|i know (this is|i am|that i am)|this is) ((probably|surely|no doubt|likely|surely) ){0,2}the last (person|thing|one|voice|name|email|message) (that )?you (want|need|expected|wanted|would want)',
      '(too busy|no time) for ((someone|somebody|people|a person|the likes of) )?((like|such as) )?(me|my [^ ,.?]+)(?= [.,?]| $)',
      `making (a|such a|a bit of a) (pest|nuisance|bother|pain|fool) of myself|hope (it|that|this) is ((all right|alright|ok|okay|fine) )(that|if|for me to|to) ((i am|i) )?(be |keep )?${WRITING}( you)? (again|so soon|once more|another)`,
      'i know (that )?i (keep|kept) (emailing|writing|calling|asking|texting|checking|ringing|messaging)',
      'at the risk of (being|sounding|seeming|annoying|bothering|pestering)',
      'put(ting)? up with (me|(all )?my (emails|calls|messages|questions))',
      '(pardon|excuse|forgive) (my|the|this|another) (intrusion|interruption|bother|boldness|persistence|pestering|impatience|email|message|call)',
    ],
    unlessAfter: ['not', 'no need to (be|say|feel)'],
    unlessBefore: [
      'off',
      'for me',
      'yourself',
      'with (?!(this|these|my|another|more|yet|so|constant|repeated|calls|emails|questions|messages|an?|one|it|me|the same|all) )\\S+',
    ],
  },
  {
    reason: 'That points out something that went badly, and they may not have noticed it.',
    find: [
      `${SORRY} ((that|if|for|about|how) )?(i (was|seemed|got|felt|came across as)|being|having been|my being) ${SORT_OF}(nervous|shy|quiet|awkward|unprepared|tongue-tied|flustered|vague|stiff|mess)`,
      `${SORRY} (for|about) (my|the) (nerves|nervousness|rambling|stumbling|performance|(poor|bad|weak|short) answers?)`,
      `${SORRY} (that |if )?i (rambled|stumbled|babbled|froze|waffled|talked too much|went blank|messed up|did not (do|perform|come across) (well|better|my best|as well))`,
      'i (know|realise|realize|am aware) (that )?i (am|was) not (the )?(best|strongest|perfect|ideal|most|good enough|as) (candidate|fit|experienced|qualified|prepared)',
      'i am sure (that )?(you have|you met|you saw|there are|there were) ((many|much|far) ){0,2}(better|stronger|more qualified|more experienced) (candidates?|applicants?|people)',
    ],
    unlessAfter: ['not'],
  },
  {
    reason: 'That opens with an apology for being late. Open with your thanks instead.',
    find: [
      '(sorry|apologies|apologise|apologize) (for|that|about) ((the|this|my|such|so|a|is|very) ){0,4}(late|belated|delayed|overdue) (thank-you|thanks|thank you|note)',
      '(sorry|apologies|apologise|apologize) (for|that|about) ((this|my) (note|thank-you|thanks|thank you) (is|are|comes?) (so )?late|(the )?(delay in|not) thanking you)',
    ],
  },
];
