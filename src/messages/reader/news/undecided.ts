import { anyOf, type NewsExample, type Rule } from './rule.ts';

/** They answered, and name no day. */
export const UNDECIDED: readonly Rule[] = [
  {
    find: anyOf(
      "(?:not|n't|no|never|nobody|no one|no-one|none|nor|neither|ain't|aint|hasnt|havent|cant|cannot|yet to|without|far from)( [\\w']+){0,4} (?:picked|pick|chosen|choose|selected|settled|settle|ruled|offered|hired|appointed|rejected|rejecting|turned|filled|agreed|agree|made (?:up|his|her|their|our)|sure|certain|there yet|able to (?:say|tell|give|share|promise|put|commit|confirm)|in a position|idea|movement|progress|consensus|timeline|time ?line|green light|(?:rush|hurry)|forgotten|give you (?:a|an|any)|put a date|promise|make an offer yet|replied|responded|accepted|signed off|share (?:anything|more|much)|say (?:much|anything|more|yes|no|either)|a no|a yes)\\b",
      '(?:is|are|was|remains?|stays?|rests?|sits?|lies|lands?|now|file|application|decision)( \\w+){0,2} (?:with|before|in the hands of|up to|on the desk of|down to) (?:the|our|my|hr|finance|head|upper|management|legal|him|her|them)\\b',
      'torn\\b|watch this space|fingers crossed|hang in there|in limbo|frozen|stuck\\b|out of my hands|in the balance|neck and neck|not a (?:no|yes)|gone quiet|bit longer|a while (?:yet|longer)|takes time|slow (?:process|going|here)|no news is good|(?:not|nothing) (?:\\w+ )?yet\\b|be patient|patience',
      '(?:more|again|news|updates?|word) (?:when|once|as soon as) (?:i|we|there|they|he|she)\\b|as soon as (?:i|we|they|there|he|she) (?:have|has|hear|know|can|is|get|do)|when (?:i|we|she|he|they) (?:has|have|know|knows|hear|hears|decide|decides)\\b',
      '(?:tell|let|ring|call|email|write to|text|phone|contact|update) (?:you|u)( \\w+){0,3} (?:soon|shortly|when|once|as soon)',
      '(?:among|amongst|one of) (?:our|the) (?:\\w+ )?(?:top|strong\\w*|leading|finalists|final|candidates|shortlist\\w*)|on (?:our|the) shortlist|still (?:\\w+ )?(?:in|have|got|to) (?:\\w+ )?(?:the running|the mix|folk|people|candidates|interviews|see|contention)|(?:role|job|post|position) is still open|strong contender|in the frame',
      "(?:for now|right now|at present|at the moment|currently|at this stage|so far|a while|as yet|in the meantime)\\b|narrowed|(?:the|my|our|this) silence|whether to (?:make|offer|hire|take)|if we (?:do )?(?:decide|choose) to|got nowhere|run it (?:past|by)|(?:interviews|talks|discussions) (?:are|is) (?:still )?(?:ongoing|going on|under way|underway)|(?:not|n't) (?:\\w+ ){0,2}(?:been able to|get (?:them|everyone|everybody) together)|still on (?:the|our|my) list",
      "hands are tied|wish i (?:could|had) (?:tell|say|share|more|something)|love to (?:tell|say|share|give)|(?:checking|contacting|taking up|calling) (?:the |your |all )?references for|(?:not|n't) said (?:yes|no|anything)|could(?: not|n't) agree|(?:meet|talk|discuss|think|deliberate|confer) (?:again|some more|further|it over|about it)|before we (?:can )?(?:offer|decide|choose|pick)|(?:we|they|i) ?(?:are|'re|am|'m) still \\w+ing|still being \\w+|being looked at|hold(?:ing)? tight|drag(?:s|ging)? on",
      '(?:hope|hoping|expect) ~to (?:have|hear|know|say)( \\w+){0,6} (?:soon|shortly)\\b',
      "(?:others?|(?:more|other|some) (?:\\w+ )?(?:people|candidates|applicants)) (?:left |still |yet )?to (?:see|meet|interview|talk to|speak to|hear)|(?:not|n't)( \\w+){0,3} (?:hiring|recruiting|filling|deciding|offering)( \\w+){0,4} until|(?:not|n't)( \\w+){0,2} (?:told|given) (?:me|us) (?:a thing|anything|much|more)|still looking at|deliberations|under process|in due course|be intimated|(?:has|have|is)(?: not|n't)(?: yet)? been filled",
      "early (?:days|in the|stages?)\\b|ahead of you\\b|in the queue|(?:not|n't) heard from (?:them|him|her)|(?:offers?|decision|letters?)( \\w+){0,2}(?: not|n't) (?:\\w+ ){0,2}(?:gone|been|sent)\\b|long list|let me (?:find out|check|ask|chase|look into)|(?:i'll|i will) (?:find out|check with|ask|chase|look into|have a word)|(?:in the middle of|busy with|working through|going through|getting through|get through) ~(?:references?|interviews?|candidates|applications|checks|list|rounds?)|(?:has|have) your (?:file|application|case|paperwork) and|speed (?:it|them|things|this) up|hold off\\b",
      'final decision (?:rests|lies|is)|once ~(?:approves?|signs? off|agrees?|passes)|(?:tied up|snowed under|chasing)\\b',
    ),
    unless:
      /\b(?:documents?|paperwork|passport|form|(?:our|the) offices?|closed|parking|claim|questionnaire|survey|mailbox|inbox|away)\b|\bautomat\w+|\blook\w* forward|\bif (?:you|your) (?:\w+ ){0,4}(?:match|selected|suitable)|\bemail (?:address|account)|\bpolicy\b/,
  },
  {
    find: anyOf(
      "(?:no|any|not any|n't any|without|nothing|not much|little|any concrete|no further|no new) ~(?:news|update|updates|decision|answer|word|to report|to share|new|concrete|to tell)\\b",
      "(?:not|n't|yet to|nobody|no one|never) ~(?:decided|decide|made (?:a|any|the|our|up)|make (?:a|any)|make up|reached|come to|chosen|settled|offered|met|turned|rejected|finalized|finalised|determined|concluded|finished|completed|wrapped|heard back|been made|been decided|had a chance|an update|say|tell you|able to say)",
      '(?:still|currently|continuing|continue|in the process|in the middle|busy|are|is) ~(?:deliberating|deciding|discussing|interviewing|reviewing|considering|waiting|undecided|weighing|debating|going back and forth|talking|meeting (?:people|candidates|with)|seeing|working|evaluating|finali[sz]ing|under review|open|up in the air|in progress|ongoing|live|to decide|assessing|speaking|to review|to meet|to interview|processing)',
      '(?:under|in|remains under|for) ~(?:review|consideration)\\b|being ~(?:considered|reviewed|evaluated)',
      '(?:taking|take|takes|taken|took|running|moving|are|gone|going) ~(?:longer|a little while|some time|behind|late|slow|slowly|slower|a while|its time)|delay(?:s|ed)?\\b|on hold|on pause|paused?\\b|hold-?up|more time|too early|too soon|hang tight|sit tight|bear with|up in the air',
      "(?:i|we)(?:'ll| will| shall|'d)? ~(?:be in touch|let you know|keep you (?:posted|updated|informed)|get back to you|come back to you|update you|reach out|circle back|write when|call you|contact you|ring you|text you)|(?:will|'ll) hear from",
      "waiting ~(?:on|for|to hear)|awaiting|pending|wait and see|you (?:are|'re) still ~(?:in|being|under)|not unsuccessful",
    ),
    unless:
      /\bautomat\w+|\bapplication (?:has been|was) received|\breceived your (?:application|message|email)|\b(?:background|reference) check|\bif (?:you|your) (?:\w+ ){0,4}(?:match|selected|suitable)|\b(?:waiting|await\w*|pending|look\w* forward) (?:\w+ ){0,3}(?:your|from you)/,
  },
];

export const UNDECIDED_EXAMPLES: readonly NewsExample[] = [
  ['No news yet, I’m afraid. I’ll write when there is some.', '2026-03-11', null],
  ['Unfortunately I have no update for you.', '2026-03-11', null],
];
