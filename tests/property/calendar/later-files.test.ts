import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { USUAL_SETTINGS, type Alarm, type CalendarSettings, type ExportHistory } from '../../../src/calendar/index.ts';
import type { Plan } from '../../../src/plan/index.ts';
import { ABOUT, memoryOf, readEvents, write, type ReadEvent } from '../../unit/calendar/support/calendar-file.ts';
import { given, planOfGiven } from '../plan/arbitrary.ts';

const settings: fc.Arbitrary<CalendarSettings> = fc.record({
  hours: fc.constantFrom(USUAL_SETTINGS.hours, { ...USUAL_SETTINGS.hours, midMorning: { hours: 9, minutes: 45 } }),
  allDay: fc.boolean(),
  alarm: fc.constantFrom<Alarm>('at-start', 'none', { minutesBefore: 30 }),
  namesInTitles: fc.boolean(),
});

/** One after another, whatever happens in between: a plan as it then is, how the reader wants it, and one step or all. */
const files = fc.array(fc.record({ given, settings, one: fc.option(fc.nat(5), { freq: 4 }) }), {
  minLength: 2,
  maxLength: 5,
});

interface Made {
  readonly plan: Plan;
  readonly before: ExportHistory;
  readonly after: ExportHistory;
  /** Each event of the file by its step. */
  readonly events: ReadonlyMap<string, ReadEvent>;
  readonly count: number;
  readonly whole: boolean;
}

const law = (name: string, holds: (file: Made) => void): void => {
  test(name, () => {
    fc.assert(
      fc.property(files, (files) => {
        let before: ExportHistory = {};
        for (const { given, settings, one } of files) {
          const plan = planOfGiven(given);
          const only = one === null ? undefined : plan.steps[one]?.id;
          const choice = only === undefined ? {} : { only };
          const written = write(plan, { exported: before, label: 'Larkfield', settings, ...choice });
          const after = memoryOf(written);
          const read = readEvents(written.text);
          const events = new Map(read.map((event) => [stepOf(event), event]));
          holds({ plan, before, after, events, count: read.length, whole: only === undefined });
          before = after;
        }
      }),
    );
  });
};

const stepOf = ({ uid }: ReadEvent): string => String(uid).slice(ABOUT.planId.length + 1, -'@sit-tight'.length);

describe('whatever happens between two files of a plan', () => {
  law('a sequence never falls', ({ before, after }) => {
    for (const [id, { sequence }] of Object.entries(before))
      expect(after[id]?.sequence).toBeGreaterThanOrEqual(sequence);
  });

  law('a sequence grows by one exactly when an exported field changes', ({ before, after }) => {
    for (const [id, { sequence, ...fields }] of Object.entries(before)) {
      const { sequence: now, ...tells } = after[id] ?? { sequence: NaN };
      expect(now - sequence).toBe(JSON.stringify(fields) === JSON.stringify(tells) ? 0 : 1);
    }
  });

  law('no event stands twice in a file', ({ events, count }) => {
    expect(events.size).toBe(count);
  });

  law('the whole file holds each step of the plan', ({ plan, events, whole }) => {
    if (!whole) return;
    const standing = [...events].filter(([, { status }]) => status === null).map(([id]) => id);
    expect(standing).toEqual(plan.steps.map(({ id }) => id));
  });

  law(
    'what is cancelled was exported before, is no longer in the plan, is not past, and has no alarm',
    ({ plan, before, events }) => {
      for (const [id, { status, alarms }] of events) {
        if (status === null) continue;
        expect(status).toBe('CANCELLED');
        expect(before[id]?.cancelled).toBe(false);
        expect(plan.steps.map((step) => step.id)).not.toContain(id);
        expect((before[id]?.day ?? '') >= plan.today).toBe(true);
        expect(alarms).toEqual([]);
      }
    },
  );

  law('nothing that is still ahead and no longer planned is left standing', ({ plan, after, whole }) => {
    if (!whole) return;
    const ids = plan.steps.map(({ id }) => id);
    const standing = Object.entries(after).filter(
      ([id, { day, cancelled }]) => !cancelled && !ids.includes(id) && day > plan.today,
    );
    expect(standing).toEqual([]);
  });

  law('what is remembered of a step is what the file says of it', ({ after, events }) => {
    for (const [id, { sequence, status, summary }] of events) {
      const exported = after[id];
      expect([exported?.sequence, exported?.cancelled]).toEqual([sequence, status === 'CANCELLED']);
      expect(summary).toBe(exported?.cancelled ? `Cancelled: ${exported.title}` : exported?.title);
    }
  });
});
