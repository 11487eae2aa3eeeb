// What reads hostile input, each with a way to make some and with what must hold once it was read.
import fc from 'fast-check';
import papaparse from 'papaparse';

import { readTemplates } from '../../scripts/plan/content.ts';
import { checkMessage } from '../../src/messages/check/index.ts';
import { FIELD_IDS, fillTemplate, findBlanks, mailLink, ownWords } from '../../src/messages/index.ts';
import { LONGEST_MAIL_LINK } from '../../src/messages/mail-link.ts';
import { readMessage, readPhrase } from '../../src/messages/reader/index.ts';
import { readHolidayFile } from '../../src/holidays/index.ts';
import {
  answersInWords,
  dropInvalid,
  ledgerToText,
  makePlan,
  planLinkIn,
  planToText,
  readPlanLink,
  writePlanLink,
  withOtherPaces,
  type Day,
  type RegionCalendar,
  type Situation,
} from '../../src/plan/index.ts';
import { presetsIn } from '../../src/session/form/presets.ts';
import { contactRecord, contactsToCsv } from '../../src/storage/contact-record.ts';
import { exportFile, isOurs, planImport, readExportFile } from '../../src/storage/transfer.ts';
import { given } from '../property/plan/arbitrary.ts';
import { anyApplication } from '../property/storage/arbitrary.ts';
import { fileOf } from '../unit/holidays/generated.ts';
import { day } from '../unit/plan/situations.ts';
import { begin } from '../unit/session/begin.ts';
import { MemoryStorage, uuid } from '../unit/storage/storages.ts';
import { cut, damaged, nastyText } from './hostile.ts';

/** One kind of input. */
export interface Target {
  readonly name: string;
  /** Inputs in a night. */
  readonly runs: number;
  /** Makes inputs; what it is handed to is what reads them, and throws where something does not hold. */
  readonly input: fc.Arbitrary<() => void>;
}

const TODAY = day('2026-03-11');

export const TARGETS: readonly Target[] = [
  { name: 'plan links', runs: 45_000, input: links().map((link) => () => readAnyLink(link)) },
  { name: 'imported files', runs: 30_000, input: files().map((text) => () => importAny(text)) },
  { name: 'stored data', runs: 30_000, input: stored().map((entries) => () => openOn(entries)) },
  { name: 'pasted messages', runs: 30_000, input: messages().map((text) => () => readAnyMessage(text)) },
  { name: 'template values', runs: 25_000, input: templateValues() },
  { name: 'holiday files', runs: 25_000, input: holidayFiles() },
  { name: 'contacts as CSV', runs: 25_000, input: contacts() },
];

function links(): fc.Arbitrary<string> {
  const key = fc.constantFrom(
    ...['interview', 'reply', 'call', 'pace', 'channel', 'via', 'offer', 'region', 'off', 'work', 'log', 'id'],
    ...['company', 'role', 'ask', 'by', 'REPLY', 'amp;reply', 'repl', 'constructor', '__proto__'],
  );
  const value = fc.oneof(
    fc.constantFrom(
      ...['2026-03-05', '2026-03-10', '2026-02-30', '1999-01-01', 'P2W', 'P0D', 'P999M', 'steady', 'email', 'GB-ENG'],
      ...['2026-03-11.contacted', '2026-03-11.new-date.2026-03-13', '2026-03-11.next-round.2026-03-20.P1M'],
      ...['2026-03-11.constructor', '2026-03-11.', '..', 'none', uuid(1), 'UK', '2026-03-05).', '%E0%A4%A'],
    ),
    nastyText,
  );
  const pair = fc.tuple(key, value, fc.boolean()).map(([name, text, raw]) => {
    return `${name}=${raw ? text : encodeURIComponent(text.toWellFormed())}`;
  });
  const mangle = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => `https://example.org/planner/#${text}`,
    (text) => `/planner/%23${text}`,
    (text) => text.replaceAll('&', '&amp;'),
    (text) => encodeURIComponent(text.toWellFormed()),
    (text) => `${text}.)`,
  );
  return fc
    .tuple(fc.array(pair, { maxLength: 12 }), fc.boolean(), mangle)
    .map(([pairs, starts, how]) => how([...(starts ? ['interview=2026-03-05'] : []), ...pairs].join('&')));
}

function readAnyLink(link: string): void {
  presetsIn(link);
  const reading = readPlanLink(planLinkIn(link) ?? link);
  if (!reading) return;
  if (reading.problems.length > 11) throw new Error(`${reading.problems.length} problems are named`);
  planAny(reading.situation, null);
  const again = readPlanLink(writePlanLink(reading.situation, true));
  if (again?.problems.length) throw new Error(`what is written is not read: ${JSON.stringify(again.problems)}`);
}

/** Makes all that the page shows of a situation. */
function planAny(situation: Situation, region: RegionCalendar | null): void {
  const { situation: sound } = dropInvalid(situation, TODAY);
  if (sound.interviews.length === 0) return;
  const result = makePlan(sound, TODAY, region);
  if (!result.ok) throw new Error(`a sound situation has problems: ${JSON.stringify(result.problems)}`);
  planToText(result.plan);
  answersInWords(sound);
  const plan = withOtherPaces(result.plan, sound, region);
  ledgerToText({ plan, situation: sound, region }, () => 'A rule.');
}

function files(): fc.Arbitrary<string> {
  const file = fc
    .array(anyApplication, { minLength: 1, maxLength: 3 })
    .map(
      (applications) => JSON.parse(exportFile({ applications, settings: null }, '2026-03-11T10:00:00.000Z')) as unknown,
    );
  return cut(damaged(file).map((value) => JSON.stringify(value ?? null)));
}

function importAny(text: string): void {
  const reading = readExportFile(text, TODAY);
  if (reading.problems.length > 51) throw new Error(`${reading.problems.length} problems are named`);
  for (const { situation } of reading.applications) planAny(situation, null);
  const page = begin({ today: TODAY });
  page.session.send({ type: 'import', plan: planImport({ applications: [], settings: null }, reading) });
  for (const { id } of reading.applications) page.session.send({ type: 'open', id });
  if (({} as { polluted?: unknown }).polluted !== undefined) throw new Error('every object was changed');
}

type Entries = readonly (readonly [key: string, text: string])[];

function stored(): fc.Arbitrary<{ tab: Entries; device: Entries; fragment: string }> {
  const application = damaged(anyApplication.map((one) => ({ version: 3, ...one, id: uuid(1) }))).map((value) =>
    JSON.stringify(value ?? null),
  );
  const text = cut(fc.oneof(application, application, nastyText, fc.json()));
  const key = fc.constantFrom(
    ...[
      `sit-tight.application.${uuid(1)}`,
      `sit-tight.application.${uuid(2)}`,
      'sit-tight.open',
      'sit-tight.form',
      'sit-tight.new-form',
    ],
    ...['sit-tight.plan', 'sit-tight.settings', `sit-tight.aside.application.${uuid(1)}.1`],
    ...['sit-tight.application.mine', 'other.app', 'sit-tightly', '__proto__'],
  );
  const entries = fc.array(fc.tuple(key, fc.oneof(text, fc.constant(uuid(1)))), { maxLength: 6 });
  const fragment = fc.oneof(fc.constant(''), links());
  return fc.record({ tab: entries, device: entries, fragment });
}

/** Opens the page on what is stored, and uses it: what is not the site's own stays, and it writes its own keys alone. */
function openOn({ tab, device, fragment }: { tab: Entries; device: Entries; fragment: string }): void {
  const storages = { tab: new MemoryStorage(tab), device: new MemoryStorage(device) };
  const page = begin({ tab: () => storages.tab, device: () => storages.device, today: TODAY });
  page.session.send({ type: 'open-page', fragment });
  page.session.send({ type: 'open', id: uuid(1) });
  page.session.send({ type: 'mark-done', kind: 'thanked' });
  page.session.send({ type: 'keep-on-device' });
  page.session.send({ type: 'show', view: 'applications' });
  page.session.send({ type: 'refresh' });
  page.session.send({ type: 'discard', unreadable: page.state().unreadable });
  for (const where of ['tab', 'device'] as const) {
    const before = new Map(where === 'tab' ? tab : device);
    for (const [key, text] of before) {
      if (!isOurs(key, where) && storages[where].getItem(key) !== text) throw new Error(`${key} of others was changed`);
    }
    for (const [key, text] of storages[where].held) {
      if (!isOurs(key, where) && before.get(key) !== text) throw new Error(`${key} is none of ours, and was written`);
    }
  }
}

function messages(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(
      ...['We will let you know by ', 'Friday', 'March 10', '3/4/2026', 'next week', 'in two weeks', ' the 31st of '],
      ...['Unfortunately', 'we went with another candidate', 'we would like to offer you', 'second interview', '. '],
      ...['\n', '\n\n', '> ', 'On Mon, Ana wrote:\n', '--\n', '[company]', '{role}', 'just checking in', 'I ', 'you '],
      ...['<b>', '&amp;', 'tomorrow', 'end of the month', '12.', 'at 5 pm', ' or ', ' and '],
    ),
    nastyText,
  );
  return fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
}

function readAnyMessage(text: string): void {
  const said = { saidOn: TODAY, isWorkingDay: () => true, dateOrder: 'month-first' } as const;
  readMessage(text, said);
  readPhrase(text, said);
  checkMessage(text, 'check-in');
  ownWords(text);
  for (const { start, end } of findBlanks(text)) {
    if (start < 0 || end > text.length || start >= end) throw new Error(`a blank from ${start} to ${end}`);
  }
}

function templateValues(): fc.Arbitrary<() => void> {
  const templates = Object.values(readTemplates()).flatMap((template) => (template ? [template] : []));
  const values = fc.dictionary(fc.constantFrom(...FIELD_IDS), nastyText, { noNullPrototype: true });
  return fc.tuple(fc.constantFrom(...templates), values).map(([{ body, subject }, given]) => () => {
    const { text } = fillTemplate(body, given);
    const { href, holdsMessage } = mailLink(fillTemplate(subject ?? '', given).text, text);
    if (href.length > LONGEST_MAIL_LINK) throw new Error(`a link of ${href.length}, ${String(holdsMessage)}`);
    if (!/^mailto:\?[\w%.~!*'()&=-]*$/.test(href)) throw new Error(`a link with something else in it: ${href}`);
  });
}

function holidayFiles(): fc.Arbitrary<() => void> {
  const regions = ['US', 'GB', 'EG', 'BN', 'CA'];
  const good = new Map(regions.map((code) => [code, fileOf(code)]));
  const file = fc
    .constantFrom(...regions)
    .chain((code) => fc.tuple(fc.constant(code), damaged(fc.constant(good.get(code)))));
  const part = fc.constantFrom('', '-ENG', '-CA', '-ON', '-constructor', '-__proto__');
  return fc.tuple(file, part, given).map(([[code, json], suffix, from]) => () => {
    const region = readHolidayFile(json, `${code}${suffix}`);
    if (region) planAny(from.situation, region);
  });
}

function contacts(): fc.Arbitrary<() => void> {
  const named = fc.tuple(anyApplication, nastyText, nastyText).map(([one, company, name]) => ({
    ...one,
    name,
    situation: { ...one.situation, names: { ...one.situation.names, company, role: company } },
  }));
  return fc.array(named, { maxLength: 3 }).map((applications) => () => {
    const all = contactRecord(applications, { from: day('2025-01-01'), to: '2027-01-01' as Day }, TODAY);
    const csv = contactsToCsv(all);
    const { data, errors } = papaparse.parse<readonly string[]>(csv.replace(/^\ufeff/, ''));
    if (errors.length > 0 && all.length > 0) throw new Error(JSON.stringify(errors));
    if (data.some((row) => row.some((cell) => /^[=+\-@\t\r]/.test(cell)))) throw new Error(`a formula in ${csv}`);
  });
}
