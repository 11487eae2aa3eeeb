import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseDay, writePlanLink, type Day } from '../../../src/plan/index.ts';
import { exportFile } from '../../../src/storage/transfer/export-file.ts';
import { readExportFile } from '../../../src/storage/transfer/import-file.ts';
import { planImport } from '../../../src/storage/transfer/plan-import.ts';
import { openStore } from '../../../src/storage/store.ts';
import { openLibrary } from '../../../src/session/index.ts';
import { MemoryStorage } from '../../unit/storage/storages.ts';
import { anyApplication, moment } from './arbitrary.ts';

const TODAY = parseDay('2026-03-11') as Day;
const NOW = '2026-03-11T10:15:00.000Z';
const several = fc.uniqueArray(anyApplication, { maxLength: 4, selector: ({ id }) => id });

describe('what is saved', () => {
  test('reads back to what it was', () => {
    fc.assert(
      fc.property(anyApplication, (application) => {
        const storage = new MemoryStorage();
        const store = openStore(() => storage);
        expect(store.save(application)).toEqual({ ok: true, value: application });
        expect(store.read(application.id)).toEqual({ ok: true, value: application });
      }),
    );
  });

  test('reads back from version 1, all but the moment', () => {
    fc.assert(
      fc.property(anyApplication, ({ id, situation, firstSequence }) => {
        const link = writePlanLink(situation, true);
        const saved = { version: 1, link, names: situation.names, planId: id, exports: firstSequence };
        const storage = new MemoryStorage([['sit-tight.plan', JSON.stringify(saved)]]);
        const library = openLibrary(
          () => storage,
          () => new MemoryStorage(),
        );
        expect(library.openId()).toBe(id);
        expect(library.read()).toMatchObject({
          all: [{ place: 'tab', application: { id, situation, firstSequence, name: '', archived: false } }],
          unreadable: [],
        });
      }),
    );
  });

  test('is never written over once it can’t be read, whatever it says', () => {
    fc.assert(
      fc.property(anyApplication, fc.oneof(fc.string(), fc.json()), (application, text) => {
        const key = `sit-tight.application.${application.id}`;
        const storage = new MemoryStorage([[key, text]]);
        openStore(() => storage).save(application);
        expect([...storage.held.values()]).toContain(text);
      }),
    );
  });
});

describe('an export file', () => {
  test('imports as what was exported, and a second time changes nothing', () => {
    fc.assert(
      fc.property(several, moment, (applications, exportedAt) => {
        const reading = readExportFile(exportFile({ applications, settings: null }, exportedAt), TODAY);
        expect(reading).toEqual({ applications, settings: null, problems: [] });
        expect(planImport({ applications, settings: null }, reading)).toMatchObject({ adds: [], replaces: [] });
      }),
    );
  });

  test('never makes the page throw, whatever stands in it', () => {
    const file = fc.record({
      format: fc.constant('sit-tight'),
      version: fc.constantFrom(1, 2),
      applications: fc.array(
        fc.oneof(
          fc.anything(),
          fc
            .tuple(anyApplication, fc.anything(), fc.constantFrom('id', 'situation', 'exported', 'revision'))
            .map(([application, value, field]) => ({ ...application, [field]: value })),
          fc.tuple(anyApplication, fc.object()).map(([application, more]) => ({
            ...application,
            situation: { ...application.situation, ...more },
          })),
        ),
        { maxLength: 4 },
      ),
      settings: fc.anything(),
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), file.map(asJson)), (text) => {
        const { applications } = readExportFile(text, TODAY);
        expect(readExportFile(exportFile({ applications, settings: null }, NOW), TODAY).applications).toEqual(
          applications,
        );
      }),
    );
  });
});

/** As JSON where there is such a text: not for a BigInt or a circle. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
}
