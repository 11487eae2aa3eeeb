/** What the name of a holiday looks like, and why the two differ on it. */
type Verdict = readonly [name: RegExp, verdict: string];

const BY_THE_MOON: Verdict = [
  /\bEid\b|\bId el\b|Mawlid|Prophet|Ashura|Sha'ban|Qadr|Sacrifice|Ramadan|Islamic New Year|Vesak/,
  'by the moon: estimated by both, decreed each year, and the plan says so',
];
const OF_PARTS: Verdict = [/\(in parts of /, 'of single states: ours counts them until the reader names the state'];

/**
 * Why ours and those of vacanza/holidays may differ, by country: the first line whose name fits is the verdict.
 * docs/holidays.md says more of each. A difference without a verdict fails `npm run check:holidays`.
 */
export const VERDICTS: Readonly<Record<string, readonly Verdict[]>> = {
  IN: [OF_PARTS],
  CN: [[/\(expected\)/, 'the decree for the year is not out: ours expects what every decree since 2014 had']],
  ID: [BY_THE_MOON],
  NG: [
    BY_THE_MOON,
    [/observed/, 'declared shortly before by the ministry: the country is marked as decreed'],
    [/Children's Day|Youth Day/, 'declared, if at all, shortly before by the ministry: left as they are'],
  ],
  BR: [OF_PARTS],
  BD: [BY_THE_MOON, [/Janmashtami|Durga/, 'in the decree of each year, on a day that it settles']],
  RU: [[/substitute day/, 'ours is right by article 112 of the Labor Code']],
};
