// Faults that hostile or merely unlucky input once found. The other ones of their kind have their tests beside the code:
// links in plan/link.test.ts, sequences in calendar/later-files.test.ts, files in storage/hostile-file.test.ts, long texts in long-text.test.ts.
import { describe, expect, test } from 'vitest';

import { addDays, type LogEntry, type Situation } from '../../src/plan/index.ts';
import { readExportFile } from '../../src/storage/transfer.ts';
import { caseOne, contactsOf, day, days, planOf } from './plan/situations.ts';
import { begin, memory, plan, stepsOf, type Tab } from './session/begin.ts';
import { application, MemoryStorage, moment, uuid } from './storage/storages.ts';

const TODAY = day('2026-03-11');

describe('two tabs each change something sound, and together it makes no sense', () => {
  /** Two tabs that both have a plan open, each with a change that the other has not seen. */
  function merged(one: Partial<Situation>, two: Partial<Situation>): Tab {
    const device = memory();
    const tabs = [begin({ device }), begin({ device })] as const;
    const id = plan(tabs[0], 'Acme');
    tabs[0].session.send({ type: 'keep-on-device' });
    tabs[1].session.send({ type: 'open', id });
    expect(tabs[0].session.send({ type: 'edit', situation: one })).toEqual({ ok: true });
    tabs[1].session.send({ type: 'edit', situation: two });
    const again = begin({ device });
    again.session.send({ type: 'open', id });
    return again;
  }

  test('a reply before the interview: the plan opens, or the form does, and something is said', () => {
    const { state, ...tab } = merged(
      { reply: { kind: 'by', day: day('2026-03-19') } },
      { interviews: days('2026-03-24') },
    );
    const { view, current, formProblems } = state();
    const said = [...(current?.leftOut ?? []), ...formProblems.map(({ says }) => says)];
    expect(view === 'plan' ? stepsOf({ state, ...tab }).length : said.length).toBeGreaterThan(0);
  });

  test('more than 200 entries in an application that the device holds: it opens, and what is left out is said', () => {
    const log = Array.from({ length: 230 }, (_, count): LogEntry => ({
      day: addDays(TODAY, -(count % 6)),
      kind: 'contacted',
    }));
    const saved = application({ situation: caseOne({ log }) });
    const storage = new MemoryStorage([[`sit-tight.application.${uuid(1)}`, JSON.stringify({ version: 3, ...saved })]]);
    const tab = begin({ device: () => storage, today: TODAY });
    tab.session.send({ type: 'open', id: uuid(1) });
    expect(tab.state().view).toBe('plan');
    expect(stepsOf(tab).length).toBeGreaterThan(0);
    expect(tab.state().current?.leftOut.join()).toMatch(/200/);
  });

  test('an interview of over five years ago: the form opens with what is wrong', () => {
    const saved = application({ situation: caseOne({ interviews: days('2020-03-05') }) });
    const storage = new MemoryStorage([[`sit-tight.application.${uuid(1)}`, JSON.stringify({ version: 3, ...saved })]]);
    const tab = begin({ device: () => storage, today: TODAY });
    tab.session.send({ type: 'open', id: uuid(1) });
    expect(tab.state().view).toBe('form');
    expect(
      tab
        .state()
        .formProblems.map(({ says }) => says)
        .join(),
    ).toMatch(/five years/);
  });
});

test('an import whose step id is 80,000 hyphens is read in no time', () => {
  const step = { sequence: 0, day: TODAY, time: null, title: 'x', cancelled: false };
  const exported = { ['-'.repeat(80_000)]: step, [`${'-'.repeat(80_000)}!`]: step };
  const file = {
    format: 'sit-tight',
    version: 3,
    exportedAt: moment(0),
    applications: [{ ...application(), exported }],
  };
  const text = JSON.stringify(file);
  const start = process.cpuUsage();
  expect(readExportFile(text, TODAY).applications).toEqual([]);
  expect(process.cpuUsage(start).user).toBeLessThan(500_000);
});

test('a contact stays a week from an entry that lies after today', () => {
  // Logged before their date, so that it does not stand for the check-in; the week counts from it all the same.
  const log: LogEntry[] = [{ day: day('2026-03-24'), kind: 'contacted' }];
  const plan = planOf(caseOne({ log, reply: { kind: 'by', day: day('2026-03-25') } }), '2026-03-09');
  expect(contactsOf(plan).map((step) => step.day)).toEqual(['2026-03-31', '2026-04-07', '2026-04-14']);
});

test.each([
  '{"version":1,"link":',
  `{"version":3,"id":"${uuid(1)}"} and more`,
  '{"version":3',
  '{"version":99,"id":1}',
])('a value of the tab that can not be read is never written over: %s', (text) => {
  const key = `sit-tight.application.${uuid(1)}`;
  const storage = new MemoryStorage([
    [key, text],
    ['sit-tight.open', uuid(1)],
  ]);
  const tab = begin({ tab: () => storage, today: TODAY });
  tab.session.send({ type: 'open-page', fragment: `#interview=2026-03-05&reply=2026-03-10&id=${uuid(1)}` });
  tab.session.send({ type: 'mark-done', kind: 'thanked' });
  expect([...storage.held.values()]).toContain(text);
});
