import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import {
  exportFile,
  exportFileName,
  MOST_CHARACTERS,
  unreadableFile,
  unreadableFileName,
} from '../../../src/storage/transfer/export-file.ts';
import { readExportFile } from '../../../src/storage/transfer/import-file.ts';
import { importedApplications, planImport } from '../../../src/storage/transfer/plan-import.ts';
import type { Settings } from '../../../src/storage/settings.ts';
import { openStore } from '../../../src/storage/store.ts';
import { caseOne, day } from '../plan/situations.ts';
import { application, MemoryStorage, moment, uuid, valueOf } from './storages.ts';

const TODAY = day('2026-03-11');
const SETTINGS: Settings = {
  hours: { midMorning: '10:00', midAfternoon: '14:30' },
  allDay: false,
  alarm: 0,
  namesInTitles: false,
};
const APPLICATIONS = [
  application({ name: 'The archive', situation: caseOne() }),
  application({ id: uuid(2), archived: true, firstSequence: 3 }),
];

describe('an export file', () => {
  test('reads back to what was exported', () => {
    const text = exportFile({ applications: APPLICATIONS, settings: SETTINGS }, moment(0));
    expect(readExportFile(text, TODAY)).toEqual({ applications: APPLICATIONS, settings: SETTINGS, problems: [] });
  });

  test('says what it is, and holds plain fields', () => {
    const file: unknown = JSON.parse(exportFile({ applications: APPLICATIONS, settings: null }, moment(0)));
    expect(file).toMatchObject({
      format: 'sit-tight',
      version: 3,
      exportedAt: moment(0),
      applications: [{ situation: { interviews: ['2026-03-05'], reply: { kind: 'by', day: '2026-03-10' } } }, {}],
      settings: null,
    });
  });

  test('is indented, for people read it too', () => {
    expect(exportFile({ applications: [], settings: null }, moment(0))).toMatch(
      /^\{\n {2}"format": "sit-tight",\n.*\}\n$/s,
    );
  });

  test('names nobody, for others see a downloads folder', () => {
    expect(exportFileName(TODAY)).toBe('sit-tight-2026-03-11.json');
    expect(unreadableFileName(TODAY)).toBe('sit-tight-unreadable-2026-03-11.json');
  });

  test('can be imported however much it holds', () => {
    // As much as a browser keeps for one site: with spaces it would be too large.
    const long = 'x'.repeat(1500);
    const many = Array.from({ length: 2400 }, (_, index) => application({ id: uuid(index), name: long }));
    const text = exportFile({ applications: many, settings: null }, moment(0));
    expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(text).not.toContain('\n');
    expect(readExportFile(text, TODAY).applications).toHaveLength(2400);
  });

  test('is documented by an example that imports without a problem', () => {
    const page = readFileSync(new URL('../../../docs/stored-data.md', import.meta.url), 'utf8');
    const [, example = ''] = /```json\n([^`]*"format": "sit-tight"[^`]*)```/.exec(page) ?? [];
    const { applications, settings, problems } = readExportFile(example, TODAY);
    expect(problems).toEqual([]);
    expect(applications).toHaveLength(2);
    expect(settings).not.toBeNull();
  });
});

describe('a file of what could not be read', () => {
  test('holds every value as it was', () => {
    const text = '{"version":2, half \u2028"';
    const file = unreadableFile([{ key: 'sit-tight.settings', text, problem: 'unreadable' }], moment(0));
    expect(JSON.parse(file)).toEqual({
      format: 'sit-tight-unreadable',
      exportedAt: moment(0),
      values: [{ key: 'sit-tight.settings', text }],
    });
  });

  test('is no export file', () => {
    expect(readExportFile(unreadableFile([], moment(0)), TODAY).problems).toMatchObject([{ code: 'file-not-ours' }]);
  });
});

describe('before an import it is shown', () => {
  const existing = { applications: [application(), application({ id: uuid(2) })], settings: null };
  const incoming = (...applications: readonly ReturnType<typeof application>[]) => ({ applications, settings: null });

  test('what it adds', () => {
    const added = application({ id: uuid(3) });
    expect(planImport(existing, incoming(added))).toEqual({ adds: [added], replaces: [], same: [], settings: null });
  });

  test('what it replaces, and by what', () => {
    const after = application({ name: 'The archive', revision: 6 });
    expect(planImport(existing, incoming(after)).replaces).toEqual([{ before: application(), after }]);
  });

  test('what stays as it is: the same state, or one that the device has changed since', () => {
    const older = application({ id: uuid(2), name: 'Before', revision: 4 });
    expect(planImport(existing, incoming(application(), older))).toEqual({
      adds: [],
      replaces: [],
      same: existing.applications,
      settings: null,
    });
  });

  test('what is replaced apart from what stays', () => {
    const plan = planImport(existing, incoming(application({ name: 'The archive', revision: 6 })));
    expect(plan.same).toEqual([]);
  });

  test('that an older file brings only what it logged', () => {
    const log = [{ day: day('2026-03-06'), kind: 'thanked' } as const];
    const older = application({ name: 'Before', revision: 4, situation: { ...application().situation, log } });
    expect(planImport(existing, incoming(older)).replaces).toMatchObject([
      { after: { name: '', revision: 6, situation: { log } } },
    ]);
  });

  test('whether it brings other settings', () => {
    expect(planImport(existing, { applications: [], settings: SETTINGS }).settings).toEqual(SETTINGS);
    expect(
      planImport({ ...existing, settings: SETTINGS }, { applications: [], settings: SETTINGS }).settings,
    ).toBeNull();
    expect(planImport({ ...existing, settings: SETTINGS }, { applications: [], settings: null }).settings).toBeNull();
  });

  test('exactly what then happens', () => {
    const storage = new MemoryStorage();
    const store = openStore(() => storage);
    store.saveAll(existing.applications);
    const renamed = application({ name: 'The archive', revision: 6 });
    const plan = planImport(existing, incoming(renamed, application({ id: uuid(3) })));
    store.saveAll(importedApplications(plan));
    const now = valueOf(store.list()).applications;
    expect(now).toHaveLength(3);
    expect(now).toContainEqual(renamed);
    expect(planImport({ applications: now, settings: null }, incoming(renamed)).replaces).toEqual([]);
  });
});
