import { describe, expect, test } from 'vitest';

import { migrate } from '../../../src/storage/migrate.ts';
import { application } from './storages.ts';

/** An application as version 2 wrote it: another employer's day was called `offer`. */
function versionTwo(offer: string | null): Record<string, unknown> {
  const written = JSON.stringify(application()).replace('"otherOfferDue":null', `"offer":${JSON.stringify(offer)}`);
  return JSON.parse(written) as Record<string, unknown>;
}

describe('an application of version 1', () => {
  const saved = { link: 'interview=2026-03-05', planId: application().id, exports: 2 };

  test('has the names that were saved beside its link', () => {
    const names = { company: 'Larkfield', people: ['Ms Okafor'] };
    expect(migrate({ ...saved, names, people: ['Nobody'] }, 1)).toMatchObject({
      situation: { names },
      firstSequence: 2,
    });
  });

  test.each([undefined, null, 'Larkfield'])('has the people that were saved where its names are %j', (names) => {
    expect(migrate({ ...saved, names, people: ['Ms Okafor'] }, 1)).toMatchObject({
      situation: { names: { company: '', people: ['Ms Okafor'] } },
    });
  });

  test.each(['interview=2026-03-05&pace=hasty', 'nothing', 7, undefined])(
    'is nothing where its link is %j, for half a plan is none',
    (link) => {
      expect(migrate({ ...saved, link }, 1)).toEqual({});
    },
  );
});

describe('an application of version 2', () => {
  test.each(['2026-03-13', null])('keeps the day of another offer, %s, under its new name', (offer) => {
    const { situation, ...rest } = migrate(versionTwo(offer), 2);
    expect(situation).toMatchObject({ otherOfferDue: offer, interviews: ['2026-03-05'] });
    expect(situation).not.toHaveProperty('offer');
    expect(rest).toMatchObject({ id: application().id, revision: 5 });
  });

  test.each([null, 'none', 7])('is handed on as it is where its situation is %j', (situation) => {
    expect(migrate({ id: application().id, situation }, 2)).toMatchObject({ situation });
  });
});

test('an application of version 3 stays as it is', () => {
  expect(migrate({ ...application() }, 3)).toEqual(application());
});
