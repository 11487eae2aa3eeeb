import { describe, expect, it } from 'vitest';

import { candidateLink, NOTHING_CHOSEN, type LinkChoices } from '../../../src/components/advisers/candidate-link.ts';
import { readPlanLink, situationWith } from '../../../src/plan/index.ts';
import { day, days } from '../plan/situations.ts';

const TODAY = day('2026-03-05');
const ID = '0b6f3a52-5c1e-4e0e-9d7a-3f2b8c1d4e5f';
const linkOf = (choices: Partial<LinkChoices>) => candidateLink({ ...NOTHING_CHOSEN, ...choices }, TODAY, ID);

describe('a link for a class', () => {
  it('sets pace, channel and region, and leaves the interview day open', () => {
    expect(linkOf({ pace: 'reserved', channel: 'email', region: 'GB-ENG' })).toEqual({
      fragment: 'pace=reserved&channel=email&region=GB-ENG',
    });
    expect(linkOf({})).toEqual({ fragment: 'pace=steady&channel=call' });
  });

  it('says nothing of one candidate, even if days were filled in before', () => {
    expect(linkOf({ interview: '2026-03-05', reply: '2026-03-10' })).toEqual({ fragment: 'pace=steady&channel=call' });
  });
});

describe('a link for one candidate', () => {
  it('is a plan link that reads back as it was chosen', () => {
    const made = linkOf({
      audience: 'one',
      interview: '2026-03-05',
      reply: '2026-03-10',
      pace: 'reserved',
      region: 'US',
    });
    expect('fragment' in made && readPlanLink(made.fragment)).toEqual({
      id: ID,
      problems: [],
      situation: situationWith(days('2026-03-05'), {
        reply: { kind: 'by', day: day('2026-03-10') },
        pace: 'reserved',
        region: 'US',
      }),
    });
  });

  it.each([
    ['without a day', { interview: '' }, 'interview', 'Fill in the date'],
    ['with a day years away', { interview: '2029-03-05' }, 'interview', '2029'],
    ['with a reply before the interview', { interview: '2026-03-05', reply: '2026-03-04' }, 'reply', 'March 4'],
  ] as const)('is not made %s, and says why at the field', (_, choices, field, says) => {
    const made = linkOf({ audience: 'one', ...choices });
    expect(made).toMatchObject({ field });
    expect('says' in made && made.says).toContain(says);
  });
});
