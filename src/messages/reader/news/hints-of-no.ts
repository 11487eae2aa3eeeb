import { anyOf, type Rule } from './rule.ts';

/** "This is not the news you hoped for" is both. */
const NOT_HOPED_FOR =
  "(?:not|n't)(?: be)? (?:the|what|quite)( \\w+){0,4} (?:you|we|i|everyone)(?: were| was| are| had|'d|'re)? (?:hop|expect|want|wish|look)\\w*(?![^.\\n]* but\\b)";

/** Words that go with a no, and are none alone. */
export const HINTS_OF_NO = rulesFor(
  NOT_HOPED_FOR,
  '(?:wish|wishing) you ~(?:well|luck|success|the best|all the best|every success)( \\w+){0,2} (?:in|with|for|on) (?:your|the|future)',
  '(?:best of luck|good luck|all the best|every success|success) ~(?:in|with|for|on) (?:your|the rest of your|any|future) ~(?:search|endeavou?rs|career|hunt|future|applications?|job)',
  'keep your ~(?:cv|resume|résumé|r.sum.|details|information|application|name) ~(?:on|in) (?:file|our|record|mind|hand)',
  '(?:hold|retain|keep) your (?:details|cv|resume|application|information)',
  '(?:encourage|invite|welcome|hope) ~you ~(?:to )?~(?:apply|re-?apply|consider us|applying)( \\w+){0,3} (?:future|again|other)',
  'after (?:careful|much|long|thorough|a lot of|further|due) (?:consideration|deliberation|thought|review)|difficult (?:decision|choice)|(?:strong|high|exceptional|impressive|talented)( \\w+){0,2} (?:field|pool|number of|calibre|caliber)',
  "regret to (?:inform|say|tell|advise)|(?:bad|disappointing|sad|unwelcome) news|(?:better|happier|more positive) news for you|wish (?:i|we) had (?:better|good|happier) news|(?:not|n't) (?:\\w+ )?(?:good|better|great|happier) (?:news|outcome|result)",
  'other (?:openings|roles|vacancies|positions|opportunities) ~(?:in the future|that|on our|which)',
  'only (?:\\w+ ){0,3}(?:one|1|a single) (?:\\w+ )?(?:place|position|role|opening|spot|vacancy|person|job|post)|could (?:only|take only|choose only|pick only)',
  '(?:the )?(?:successful|chosen|selected) (?:candidate|applicant)|(?:made|completed) (?:our|the|an) (?:appointment|selection|choice|hire)',
);

/** What is often said beside a no: with one of the hints it is one. */
export const BESIDE_A_NO = rulesFor(
  NOT_HOPED_FOR,
  'on this occasion|at this time|this time (?:a)?round',
  '(?:thanks?|thank you|appreciate|grateful)( \\w+){0,2} (?:for )?(?:your|the) (?:time|interest|effort|patience)',
  '(?:^|[.!] ?)(?:take care|best wishes|good luck|best of luck|all the best)\\b|keep in touch|stay in touch',
  '(?:competition|field|standard|pool)( \\w+){0,3} (?:fierce|strong|high|stiff|tough)|(?:many|several|a number of|lots of|so many|number of) (?:\\w+ )?(?:strong|good|excellent|great|impressive|talented|qualified|applications?|applicants|candidates)',
  '(?:sorry|sad|sadly|unfortunately|regret|regretfully|afraid)\\b',
  '(?:although|though|while|even though|despite) ~(?:you|your|we|i|everyone)\\b|(?:enjoyed|liked|impressed)( \\w+){0,4}|interviewed (?:very |really )?well',
  'keep (?:looking|going|trying|at it)|chin up|something (?:else )?(?:will )?(?:come|comes|turn|turns) up|next time',
);

function rulesFor(...alternatives: readonly string[]): Rule[] {
  return alternatives.map((words) => ({ find: anyOf(words) }));
}
