import type { PhraseGroup } from '../phrases.ts';

const VERY =
  '((really|so|very|honestly|frankly|pretty|quite|rather|extremely|a bit|a little|getting|growing|becoming|increasingly|just|also|still|now|more and more|to be honest) ){0,3}';
const UPSET =
  '(frustrated|annoyed|irritated|fed up|exasperated|angry|furious|impatient(?! to (?!(hear|know|learn|get|find|receive) ))|upset (that|with|about|by)|(sick|tired|weary) of ((all|this|the|these|your|always|constantly) ){0,3}(waiting|calling|asking|hearing|being|wait|silence|games|delays?|excuses|chasing|wondering)|running out of patience|losing patience|disappointed (that (you|i|no|nobody)|not to|in (you|your)|(by|at|about|with) (your|the) (silence|delay|wait|(total |complete )?(lack|absence))|with (your|how|the) (silence|delay|process|way|long)))';
const FRUSTRATING =
  '(frustrating|ridiculous|unacceptable|unprofessional|absurd|a joke|disrespectful|inexcusable|maddening|infuriating|unfair to (me|candidates)|(annoying|irritating|exasperating|tiring|exhausting)(?= ([.,?]|to (be|have|wait|hear|get|keep)|that (you|nobody|no one|i|your)|not|how|when you|waiting|being)))';
const NOW =
  '(asap|immediately|right away|at once|right now|urgently|straight away|without (any |further )?delay|as soon as possible)';
const TOLD = '(answer|reply|response|decision|update|news|word|explanation|feedback)';
const CONTACTED =
  '(called|phoned|rung|rang|emailed|e-mailed|written|wrote|texted|messaged|contacted|tried|reached out|followed up|checked in)';
const CONTACTING = '(calling|phoning|ringing|emailing|writing|texting|messaging|contacting|checking in|following up)';
const WHOM =
  '((you|your|the|to|in|at|reach|call|hr|him|her|them|office|reception|department|depot|ward|store|shop|school|hotel|site|clinic|yard|manager|recruiter|chief|boss|principal|head|director|owner|chef|matron|dean|committee|panel|team|farm|office manager|front|desk|with|back|again|about|already|now) ){0,5}';
const MANY =
  '(three|four|five|six|seven|eight|nine|ten|several|many|multiple|countless|numerous|a dozen|dozens of|so many|a few|\\d+)';
const WEEKDAY = '(mon|tues|wednes|thurs|fri|satur|sun)day';
const THREAT =
  '((have|need|be forced|plan|going) (to )?)?(withdraw|withdrawing|take (the|another|my|their|that) (other )?(job|offer|position|role|one|place|post)|look(ing)? elsewhere|go elsewhere|walk away|accept (the|another|their|that)|assume|keep (calling|emailing|writing)|complain|escalate|go (to|over|above) your|post (about|a)|contact (your|the) (boss|manager|ceo|director|head)|move on|be done)';

/** Words that push or complain: rules once-a-week-at-most, keen-not-needy and positive-and-brief. */
export const PRESSURE: readonly PhraseGroup[] = [
  {
    reason: 'That shows frustration, and employers notice how you handle the wait.',
    find: [
      `(i am|i was|i have been|i feel|i have to say i am|i have grown|am) ${VERY}${UPSET}`,
      `(?<=(^|[.?,]) )${VERY}(frustrated|annoyed|fed up|irritated)(?= [.,?]| (that|with|by|about|at|here) | $)`,
      `(this|it|that|the (wait|silence|delay|process|whole thing)|waiting|which) ((is|was|has been|feels|seems|is getting|is becoming|has become) )${VERY}${FRUSTRATING}`,
      `(i (find|found) (it|this|that|(this|the|your) (wait|silence|delay|process|treatment))|makes? it) ${VERY}${FRUSTRATING}`,
      '(silence|wait|waiting|delay|uncertainty|suspense|knowing|news|response|dark|this|it) ([^ ,.?]+ ){0,3}(drives me (mad|crazy|nuts|insane|up the wall)(?= (not|to (wait|hear))|[.,?])|(is|are|has been) ([^ ,.?]+ )?(driving me (mad|crazy|nuts|insane|up)|wearing me (down|out)|killing me|getting (on my nerves|to me)|eating (away )?at me|stressing me))',
      '(i (am|was|have been|keep being)|to be|being) (kept|left) (in the dark|waiting|hanging|guessing|dangling)( (like|for|this|so|without|again))+',
      'patient (long )?enough|been (more than|very|too) patient|my (frustration|patience|annoyance)|(losing|lost|out of) patience|patience is (running|wearing)',
      'i have been waiting (for )?((over|more than|almost|nearly|about|at least) )?((a|\\S+) )?(days|weeks|months|forever|ages|so long|long enough|too long|hours|month)',
      '(kept|keep|keeping|left|leave|leaving) me (waiting|hanging|in the dark|guessing|dangling|on (the|a) (hook|string))|(ghosted|ghosting|ignored|ignoring) (me|my)',
      'why (have|has|did|do|does|is|are|can|could) (i|you|no one|nobody|anyone|it|no-one|not one) ((not|never|has|have|even|still) ){0,2}(heard|called|replied|answered|responded|bothered|written|told|tell|call|reply|answer|respond|got|gotten|taking so|pick up|decide|answering|replying|calling|responding)|how hard (is it|can it be) to',
      '(it is|is|that is|this is|waiting ([^ ,.?]+ ){0,2}is) ((so|very|just|really|quite|simply) )?(rude|not fair|unfair|not right|not okay|not ok|not acceptable|unacceptable|cruel)( of you)?( to (leave|keep|make|ignore|have) (me|people|us|candidates|applicants|somebody|someone)|(?= [.,?]| $))',
      '(decency|courtesy|respect) (of|to) (a|an|even|send|give|at|reply|answer|call|write|return|tell|let|respond|get)|not (at all )?happy (about|with) (the|this|your|how) (wait|delay|silence|process|long)|your silence|not a (single )?word (from|out of)|still not a word|this is (just )?a joke|what is going on(?= [.,?]| $)',
      '(it has been|been) ([^ ,.?]+ ){1,4}(days|weeks|months|week|month) ([^ ,.?]+ ){0,3}(without|and|with|but) ((i|you|still|have|not|no|not a|there|is|has|been|heard|a|single) ){0,4}(word|nothing|answer|reply|heard|silence|response)',
      'you (told me|said|promised|promised me) [^.?]{3,50} (and|but) (it has been|that was|it is now|now it is|i have heard nothing|heard nothing|still)',
      'why (it|this) ((is|has been|takes|took|taken|taking|has) ){1,2}(you )?((people|guys|all|them) )?(so|this|that) long|not a (single )?(peep|squeak|murmur|syllable)|now or never',
      '(obviously|clearly|evidently) ((all|just|simply|have|has) ){0,2}(forgot|forgotten) ((all )?about )?me|(forgot|forgotten) all about me|(dropped|dumped|abandoned) me(?= [.,?]| (now|once|after|as soon|the moment|and|like)| $)',
      'ignored ((all|both|every one) )?(of )?((two|three|four|five|six) )?(of )?my|(careless|shabby|shoddy) (treatment|behaviou?r|attitude)|least you (can|could) do|(bad|poor) (manners|form)(?= [.,?]| $| (if|to|of|on))',
      '(can|could|did|would) not (even )?(find|spare|manage) (a|one|two|five|the) (single )?(minute|minutes|second|moment|time) to|(?<=(^|[.?,]) )((a|pretty|really|very|quite|rather|so|how) )?(bit )?rude(?= [.,?]| $| of you)',
      "(nobody|no one|none of you|you people|you do not) ([^ ,.?]+ ){0,3}(respects?|values?) ([^ ,.?]+ ){0,2}(time|candidates|candidates'|applicants)|(holding|hold) you to (it|that|this|your (word|promise))",
      'you (still )?have (still )?not ((even|yet|once) )?(bothered|replied|answered|responded|called|got back|gotten back|returned)',
      'you (said|promised|told me|assured me) ([^ .?]+ ){1,12}(but|and|yet) ((still|so far|you|i|nobody|no one|nothing|there) ){1,3}((did not|have not|has not|never|has been|was|is|came|heard|have heard|still) ?){1,3}',
    ],
    unlessAfter: ['not', 'never', 'if'],
    unlessBefore: [
      'to (patients|families|tenants|customers|visitors|students|staff)',
      '(with|by) (?!(you|your|the|how|this|it|being|waiting|not|having|no|all|that|never|such) )\\S+',
    ],
  },
  {
    reason: 'That puts pressure on them to answer.',
    find: [
      `i ((really|just|do|urgently|badly|must|would|absolutely) ){0,2}(need|want|require|must have|expect|demand|insist on) ((to (have|get|hear|know)|a|an|your|the|some|firm|final|straight|clear|quick|immediate|definite|any|yes or no) ){0,3}${TOLD} ((back|from you|on this|about this|out of you) ){0,2}(${NOW}|now|today|tonight|tomorrow|soon|by|this (week|morning|afternoon)|within|no later|before)`,
      `i ((really|just|do|urgently) ){0,2}(need|want|have|must|expect|demand) (to )?(know|hear|be told) ((back|from you|something|your|the|answer|decision|where|i|stand|one way or the other) ){0,4}(${NOW}|now|today|tonight|tomorrow|by (?!when )|this (week|morning|afternoon)|within|no later)`,
      `(answer|reply|respond|response|decide|decision|call me|call back|call me back|get back to me|let me know|hear back|hear from you|update|news|tell me|write back) ((this|me|back|please|your|from you|with|an|a|the|on|decision|answer) ){0,3}${NOW}`,
      `${NOW} ,? ?(call|answer|reply|respond|let me know|tell me|get back)`,
      '(?<=(^|[.?,]) )answer me(?= [.,?]| $)|either you [^.?]{2,40} or (you )?(do not|not|let)|or i am (gone|out|off|done|withdrawing|taking)|do the needful|(please|kindly|just) (do )?(hurry|expedite)|pick up (the|your) phone|(not|done) waiting (any longer|anymore|around)',
      `(reply|respond|answer|inform me|let me know|get back|decide|call me|call back|write back) ((to|this|that|my|me|you|please|email|message|letter|the|back|at|with|from|your) ){0,5}(${NOW}|this instant|today itself|(right )?now)(?= [.,?]| $)`,
      '(send|give|tell) me (the|your|a|an) (final )?(decision|answer|reply) (now|today|immediately|at once|by (tonight|tomorrow|noon))|(need|want) (a |an |your )?(yes or no|answer|decision) ([^ ,.?]+ ){0,3}(today|now|tonight|by|tomorrow)',
      '(?<=(^|[.?,]|so|please|just|and) )(answer|reply|respond|decide|write back)( (me|to me|back))? (today|tonight|now|at once|this (morning|afternoon|instant)|(by|before) (tomorrow|noon|tonight|midnight|the end of (the )?day))|(?<=(so|,) )(answer|reply|respond|decide)( me)? (by|before)(?! you)',
      '(after (all|everything) [^.?]{3,60} )?you (can|could) not (say no|turn me down|refuse me|reject me)( to me)?|(or|otherwise) i am (signing|accepting|joining|walking|going|off) ([^.?]{1,30} )?(elsewhere|with (them|another|someone else))',
      'time is running (out|short)|the clock is ticking|(you owe|i am owed) (me )?(a|an|that|this|at least)|(?<=(^|[.?,]|so) )(so )?decide(?= [.,?]| $)',
      'i should have ((heard|had|been|received|got|gotten) )([^ ,.?]+ ){0,4}(by now|already|days ago|last week|weeks ago|long ago)|still (nothing|no (reply|answer|response|word)) from (you|your|anyone|anybody|hr)|(?<=(^|[.?]) )still (nothing|no (reply|answer|response|word))(?= [.,?]| $)',
      'why (have|has|did|do|are|can|will|does) ((not|still) )?(you|nobody|no one|anybody|anyone|your [^ ,.?]+|the [^ ,.?]+) ((not|still|even|ever|never) ){0,2}(answer|answered|answering|reply|replied|replying|call|called|return|returned|respond|responded|write|written|get|got|gotten|deign)( (me|back|my|to|in))+',
      'you (said|promised|told me) ([^.?]{1,40} )?(,|and|but) ?(and |but )?(now )?(it is|today is|here we are|that was|i am still|nothing|nobody|no one)(?! (no|fine|all|why) )',
      '(second|third|fourth|fifth|sixth) (email|e-mail|call|message|voicemail|text|letter) ,? ?(and |but )?(still )?(no|without|zero|nothing)',
      '(?<=(^|[.?,]|please|just|so|and) )(answer|return|reply to|respond to|acknowledge) my ([^ ,.?]+ )?(emails?|calls?|messages?|texts?|letters?|questions?)',
      'i have had (enough|it)( (of|with) (waiting|this|your|all|the (wait|waiting|silence|delay)))',
      'i (have|need|must|want) (to )?(know|hear|be told|get an answer) ([^ ,.?]+ ){0,2}(by (tonight|tomorrow|noon|today|midnight)|now|today|tonight|right now|immediately)|when (on earth|the hell|in the world|will you finally|are you finally)|will you (ever|finally)',
      'if i do not (hear|get|have) [^.?]{0,70} (take|go|look|apply|be looking) ((it|my [^ ,.?]+|myself) )?elsewhere|(?<=(^|[.?,]) )(sent|left|wrote|made) (you )?((about|at least|over) )?(two|three|four|five|six|seven|eight|nine|ten|\\d+) ([^ ,.?]+ )?(texts|emails|messages|calls|voicemails|letters)',
      `i (must )?insist (that you|on (([^ ,.?]+ ){0,3}${TOLD}|knowing|hearing|being told|getting))|at (your|the) earliest(?= [.,?]| $)|i will assume (you|that|the)`,
      '(urgent|imperative|vital|crucial|essential) ((that )?i (get|hear|know|have|receive|am told|find)|for me to (get|hear|know|have|receive|find|learn)|(that )?you (answer|reply|respond|decide|tell me|let me|call|write))',
      'i ((really|surely|at least|do|think i|feel i) ){0,2}deserve (((an|some|a|at least) ){1,2}((straight|clear|proper|quick|real|simple|decent|prompt|honest) )?(answer|reply|response|explanation|call|decision|word)|to (know|hear|be told|get)|better(?= [.,?])|at least)|least i deserve',
      '(waiting|sitting|sat|glued|camped) ((right|here) )?(by|beside|to|next to) (the|my) phone|(if i (do|have|did) not (hear|heard|get|have|had|got)|unless i (hear|get|have)) [^.?]{0,60}i (will|shall|am going to|would|might) (just |simply |have to )?((come|stop|drop|pop|swing|call) (by|in|round|over|around)|turn up|show up|be at your)',
      'i (will|shall|am going to) ((come|stop|drop|pop|swing) (by|in|round|over|around)|turn up|show up) [^.?]{0,40}(unless i|if i do not) (hear|get|have)',
      '(quit|stop) (stalling|ignoring|stringing|wasting|dodging)|(?<=(^|[.?,]|and|just|please|so) )give me (an|your|a straight|a clear|a) (straight )?(answer|decision|reply)(?= [.,?]| $)',
      'i expect to hear ((back|from|you|your|something|an|answer) ){0,4}(by|today|tomorrow|within|before|no later)|(tell|answer|let) me ([^.?]{2,40} )?(or not|yes or no)(?= [.,?]| $)',
      'i demand|i expect (you|your|an immediate|a prompt|to be) ([^ ,.?]+ ){0,5}(by|today|tomorrow|now|this week|within|no later)',
      'you (must|have to|need to|should really|had better|ought to|better) ((just|please|really|finally) )?(decide|answer|tell me|call me|let me know|get back|reply|respond|make (up|a decision))',
      'it is (high |about |past )?time (that )?you|(please|just) hurry( up)?|(?<=(^|[.?,]|so|and) )hurry up|make up your mind|what is taking (so|you)|(taking|takes) (you )?(way )?(too|so) long|or else|(last|final) (notice|warning|chance for you)|yes or no(?= [?.!])',
      'how much longer (do|must|am|will|should|can) (i|you|we|this)|how long (does|can|could) it (take|possibly)|how long (do|must|am) i (have|need|supposed|expected|to|still)',
      `(if|unless) [^.?]{3,80} i ((will|shall|am|would|may|might|must|can only|am afraid i|have no choice but) ){1,3}(to )?${THREAT}`,
      `(or|otherwise) ,? ?(else )?i ((will|shall|am|would|may|might|must|have) ){1,2}(to )?${THREAT}`,
      `i ((have|had|already|now|also|just) ){0,2}${CONTACTED} ${WHOM}(again and again|over and over|time and (time )?again|repeatedly|constantly|day after day)`,
      'i ((really|do|urgently|badly) ){0,2}need you to (answer|reply|decide|respond|call|tell|let|give|write|get back) ([^ ,.?]+ ){0,5}(today|now|tonight|tomorrow|immediately|by)|i (will|am) not (going to )?(stop|quit) (calling|emailing|phoning|writing|trying|asking|checking|texting|ringing)|i (will|am going to|plan to|intend to) (keep|be) (calling|emailing|phoning|writing|trying|asking|checking)',
      'i (will|am going to|plan to) (call|email|phone|ring|text|write|check in|stop by) ((you|in|again|back|by) ){0,2}(every|each|daily|until)',
      'i (can|will) not (keep waiting|wait (around|forever|much longer|any longer|on you))|(not|done) (going to )?(keep )?waiting (around|forever)',
      '(other|several|many) (companies|employers) (are )?(begging|fighting|lining up)|you (will|are going to|would) (miss out|lose me|lose out)',
    ],
    unlessAfter: [
      'not|never|no|they said|no need to|to tell them',
      'should|could|can|may|might|shall',
      '(i|we|they|who)( (will|would|can|could|always|often|usually|never)){0,2}',
      '(needs?|wanted|needed|demanded|asked for)( (an?|the|their|his|her))?|(glad|happy|ready|able) to',
    ],
    unlessBefore: [
      'to (?!(reply|answer|decide|hear|get|respond|choose|hire|make|tell|give|send|finish|return|let|call|write|come|know|explain|see|understand|speak) )[^ ,.?]+ (a|an|the|my|our|your|it|up|in|for|from|to)',
      'to (give|send|tell|finish|return|let) (them|him|her|the other)',
      '(made|was|felt|gave|showed|put|meant|helped)',
      'on (?!(me|my|this|us|whether) )[^ ,.?]+',
    ],
  },
  {
    reason: 'That tells them what to think of you. It is better to say what you would do for them.',
    find: [
      'there is (nobody|no one|no-one|no candidate|no other [^ ,.?]+) ((else|better|more|as|stronger|so) )[^.?]{0,30}(than|as) (i|me|myself)(?= )|(please|just|so) stop (looking|interviewing|searching|seeing)(?= [.,?]| for| (other|more))',
      '(no one|nobody|no other [^ ,.?]+|none of the others) ((else|you|interview|that|see|will|can) ){0,4}(will|can|could|would) (work|match|do|try|beat|fit|equal)',
      'i ((really|truly|honestly|clearly|do) ){0,2}deserve (this|the|that|to get|to be hired)( (job|role|position|post|chance|one))?(?= [.,?]| $| more)',
      'i am the (perfect|ideal|obvious|only) (person|candidate|one|fit|match|choice)(?! (you|on|in|at|who|from) )',
      'i am ((clearly|obviously|easily|definitely|by far|hands down|without (a )?doubt|certainly|undoubtedly|simply|honestly) ){0,2}the (best|strongest|most qualified|most experienced|top) (candidate|person|choice|fit|applicant|match|one|option)',
      'i am ((clearly|obviously|easily|definitely|by far|hands down|undoubtedly) ){1,2}the (right|ideal|perfect|only|obvious) (candidate|person|choice|fit|applicant|match|one)',
      '(you )?(will|would|can|could) (not|never) find (anyone|anybody|someone|somebody|a candidate|a person) (else )?(better|stronger|more|as|who)',
      '(no one|nobody|no other candidate|none of the others) (else )?(is|can|could|will|would be|comes) ((as|do|be|this) )?(close|better|more qualified|good|qualified|stronger)',
      'you (would|will|are|know) (be )?(crazy|foolish|mad|making a mistake|stupid|regret)',
    ],
    unlessAfter: ['not', 'if', 'whether', 'think', 'why', 'says?', 'wonder'],
  },
  {
    reason: 'That tells them how often you have called or written, and it can sound like a complaint.',
    find: [
      'i (have )?asked ([^.?]{1,50} )?(and|but) (i )?(got|received|heard|had|have) (none|nothing|no (answer|reply|response))',
      `i (have |had )?((already|now|also|just|even|since) ){0,2}${CONTACTED} ${WHOM}(${MANY} times|twice (already|now|this|today|yesterday|since|in|last|and|without|but))( (this|last|in the (past|last)) (week|month|\\S+ days))?`,
      `i (have |had )?((already|now|also|just|even) ){0,2}(left|sent) ((you|him|her|your office|hr|them) ){0,2}((at least|about|over|now) )?(two|${MANY}) ((more|phone|voice|unanswered) )?(messages|letters|calls|voicemails|voice mails|emails|e-mails|texts|reminders)`,
      '(this is|for) (now )?my (third|fourth|fifth|sixth|seventh|eighth|tenth|\\d+(rd|th)) ((unanswered|follow-up|straight) )?(call|email|e-mail|message|voicemail|attempt|note|follow-up|reminder|time (calling|writing|asking|emailing))',
      `i (have been|keep|kept|am) ((constantly|always|still) )?${CONTACTING} ((you|your|in|the|office|hr|every) ){0,3}(day|daily|every|each|all|but|and|without|for|since|constantly)`,
      `i (have )?((already|now|also) )?(called|call|emailed|email|phoned|phone|checked in|check in|rang|rung|written|wrote|texted) ((you|your office|in|hr|the office|back|reception) ){0,2}(every|each) (single )?(day|morning|afternoon|hour|other day)`,
      `i (have )?((already|now) )?${CONTACTED} ([^ ,.?]+ ){1,4}${MANY} times (and|but|without|with no|, (and|but)) (nobody|no one|nothing|no|still|not|you|there|never)`,
      `(left|sent) ([^ ,.?]+ ){0,3}(voicemails?|voice mails|messages?|emails?|texts?|notes?) on ${WEEKDAY} ,? ?((and|again|then|on|another|one) ){0,3}(${WEEKDAY}|this (morning|afternoon)|today|yesterday)`,
      `${CONTACTED} ([^ ,.?]+ ){0,3}on ${MANY} ((separate|different) )?(days|occasions)|(and|but) (nobody|no one) (ever |has )?(calls?|called|writes?|wrote|gets?|got) (me )?back`,
      '(calling|writing|checking in|emailing|asking|trying|texting|ringing) ([^ ,.?]+ ){0,2}again ,? ?(just )?as i did|been trying to (reach|call|get (hold of|through to)|contact|speak (to|with)) (you|anyone|anybody|somebody|someone|hr|(the|your) (office|team|desk|department|manager|recruiter|store|shop)) ([^ ,.?]+ ){0,3}(all|for|since|every|without|over)',
      '(texted|emailed|called|rang|phoned|wrote|written|messaged) ([^ ,.?]+ ){0,3}(mon|tues|wednes|thurs|fri|satur|sun)day ,? ?(and )?([^ ,.?]+ ){0,3}(,|and) ?(again|then|on|called|emailed|texted|rang|phoned|wrote|(mon|tues|wednes|thurs|fri|satur|sun)day)',
      `(chased|asked|requested|nudged|pinged|bumped|followed up) ([^ ,.?]+ ){0,4}${MANY} times|(this is|for|bumping this for) ,? ?(the|my) (third|fourth|fifth|sixth|seventh|\\d+(rd|th)) (text|email|e-mail|message|call|voicemail|reminder|time)(?= [.,?]| $| (that )?(i (am|have)|asking|calling|writing))|(?<=, )(third|fourth|fifth) (text|email|message|call)`,
      '(message|call|email|voicemail|text) after (message|call|email|voicemail|text)|(keep|keeps|been) (ringing|calling|emailing|texting|phoning|writing) ((you|your office|and|ringing|calling|the [^ ,.?]+) ){0,4}(with no|without|all week|every|daily|but no)|(stopped|stop|come|came) by ([^ ,.?]+ ){0,3}(every|each) day',
      '(despite|after) (my )?(two|three|four|five|six|several|many|countless) (emails|calls|messages|letters|reminders|voicemails)|on (two|three|four|several|many) occasions ([^ ,.?]+ ){0,2}(without|with no|and no)',
      `(written|wrote|made|sent) ([^ ,.?]+ ){0,2}${MANY} (letters|calls|emails|messages|texts) (without|with no|but no|and no|and nobody|and still)`,
      '(none of|not one of) my (calls|emails|messages|voicemails)|(nobody|no one|you|anyone) ((has|have|ever|never|not|do not|does not|did not|will not|even) ){0,3}(returned|return|answered|answer|returning|answering|replied to|reply to|responded to|respond to|picked up|acknowledged) (any of )?my (calls?|emails?|messages?|voicemails?|texts?)',
      'my (calls|emails|messages|voicemails|(last|previous|earlier) (\\S+ )?(calls|emails|messages|voicemails)) ((have|has|go|went|keep|still|all|just|were|are|been|gone|being|getting) ){1,4}(unanswered|ignored|unreturned|nowhere)',
    ],
    unlessAfter: ['not', 'never'],
    unlessBefore: [
      '(to|for|about|in) (my|a) (last|previous|former|current|old) (job|role|post|position)',
      'in my (last|previous|former|current)',
      '([^ ,.?]+ ){0,3}, (just )?as (you|we|she|he|they) (asked|agreed|requested|suggested|said|wanted|told|wished)',
      'as (much|many|often|you|agreed)|(this |last )?(week|month)? ?, as (you|we|agreed)|week , as',
    ],
  },
];
