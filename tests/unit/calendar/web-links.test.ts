import { describe, expect, test } from 'vitest';

import { USUAL_SETTINGS, webLinks, type CalendarSettings } from '../../../src/calendar/index.ts';
import type { Plan, Step } from '../../../src/plan/index.ts';
import { caseOne, day, planOf, stepOf } from '../plan/situations.ts';
import { ABOUT, inZone, OPTIONS } from './support/calendar-file.ts';

const plan = planOf(caseOne(), '2026-03-05');

interface Changes extends Partial<CalendarSettings> {
  readonly link?: string;
  readonly label?: string;
  readonly words?: string;
}

/** The links of a step by the name of their service, as made in New York. */
function linksTo(
  kind: Step['kind'],
  { link = ABOUT.link, label, words = 'Hello.', ...more }: Changes = {},
  of: Plan = plan,
) {
  const about = { link, label, words: () => words };
  const options = { ...OPTIONS, settings: { ...USUAL_SETTINGS, ...more } };
  const links = inZone('America/New_York', () => webLinks(stepOf(of, kind), about, options));
  return Object.fromEntries(links.map(({ name, address }) => [name, new URL(address)]));
}

/** What a service reads: its page, and the fields of its form without the description. */
function form(address: URL | undefined, description: string): unknown {
  const fields = Object.fromEntries(address?.searchParams ?? []);
  return [`${String(address?.host)}${String(address?.pathname)}`, { ...fields, [description]: undefined }];
}

const OUTLOOK = { path: '/calendar/action/compose', rru: 'addevent' };

test('there are links for Google, Outlook.com, Office 365 and Yahoo', () => {
  expect(Object.keys(linksTo('check-in'))).toEqual(['Google Calendar', 'Outlook.com', 'Office 365', 'Yahoo Calendar']);
});

describe('a contact', () => {
  test('is a quarter of an hour in UTC for Google, and keeps the reader free', () => {
    expect(form(linksTo('check-in')['Google Calendar'], 'details')).toEqual([
      'calendar.google.com/calendar/render',
      {
        action: 'TEMPLATE',
        text: 'Check in by phone',
        dates: '20260311T140000Z/20260311T141500Z',
        crm: 'AVAILABLE',
        trp: 'false',
      },
    ]);
  });

  test.each([
    ['Outlook.com', 'outlook.live.com'],
    ['Office 365', 'outlook.office.com'],
  ])('is the same in UTC for %s', (name, host) => {
    expect(form(linksTo('check-in')[name], 'body')).toEqual([
      `${host}/calendar/0/deeplink/compose`,
      { ...OUTLOOK, startdt: '2026-03-11T14:00:00Z', enddt: '2026-03-11T14:15:00Z', subject: 'Check in by phone' },
    ]);
  });

  test('is what the clock shows for Yahoo, which knows no zones', () => {
    expect(form(linksTo('check-in')['Yahoo Calendar'], 'DESC')).toEqual([
      'calendar.yahoo.com/',
      { v: '60', ST: '20260311T100000', ET: '20260311T101500', TITLE: 'Check in by phone' },
    ]);
  });

  test("is at the reader's own hours", () => {
    const hours = { midMorning: { hours: 23, minutes: 50 }, midAfternoon: { hours: 16, minutes: 0 } };
    const late = linksTo('check-in', { hours });
    expect(late['Google Calendar']?.searchParams.get('dates')).toBe('20260312T035000Z/20260312T040500Z');
    expect(late['Yahoo Calendar']?.searchParams.get('ET')).toBe('20260312T000500');
  });

  test('is a whole day where the reader wants whole days', () => {
    expect(linksTo('check-in', { allDay: true })['Google Calendar']?.searchParams.get('dates')).toBe(
      '20260311/20260312',
    );
  });
});

describe('a whole day', () => {
  test('ends on the next one for Google', () => {
    expect(linksTo('let-go')['Google Calendar']?.searchParams.get('dates')).toBe('20260401/20260402');
  });

  test.each(['Outlook.com', 'Office 365'])('ends on the next one for %s', (name) => {
    expect(form(linksTo('let-go')[name], 'body')).toMatchObject([
      expect.any(String),
      { startdt: '2026-04-01', enddt: '2026-04-02', allday: 'true' },
    ]);
  });

  test('has no end for Yahoo, where an end would make it a night', () => {
    expect(form(linksTo('let-go')['Yahoo Calendar'], 'DESC')).toEqual([
      'calendar.yahoo.com/',
      { v: '60', ST: '20260401', DUR: 'allday', TITLE: 'Move on' },
    ]);
  });
});

describe('the description', () => {
  const afterANo = planOf(caseOne({ log: [{ day: day('2026-03-13'), kind: 'rejected' }] }), '2026-03-13');
  const described = (service: string, field: string, changes: Changes = {}): string =>
    linksTo('final-thanks', changes, afterANo)[service]?.searchParams.get(field) ?? '';

  test('is that of the file: what to do, why, the words and the way back', () => {
    expect(described('Google Calendar', 'details')).toBe(
      [
        'Thank them for their time, and don’t sound bitter. You may ask them to keep you in mind.',
        'You may leave this out.',
        '',
        'Why:',
        '- thank-after-a-no (how-often)',
        '- positive-and-brief (how-often)',
        '',
        'The words to use:',
        'Hello.',
        '',
        `Your plan: ${ABOUT.link}`,
      ].join('\n'),
    );
  });

  test('is HTML for Outlook, in which text stays text', () => {
    const words = `<img src=x onerror="alert('1')"> & all`;
    expect(described('Outlook.com', 'body', { words })).toContain(
      'The words to use:<br>&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; all<br><br>Your plan: https://',
    );
  });

  test('is cut at the end of a word where it is too long, and the way back stays', () => {
    const words = 'I am still keen, and would like to know where you are in the process. '.repeat(60);
    const details = described('Google Calendar', 'details', { words });
    expect(details).toMatch(
      / (I|am|still|keen,|and|would|like|to|know|where|you|are|in|the|process\.)…\n\nYour plan: /,
    );
    expect(details.endsWith(`\n\nYour plan: ${ABOUT.link}`)).toBe(true);
  });

  test('fills the address that there is', () => {
    const long = linksTo('final-thanks', { words: 'word '.repeat(900) }, afterANo);
    for (const { href } of Object.values(long)) {
      expect(href.length).toBeLessThan(2000);
      expect(href.length).toBeGreaterThan(1950);
    }
  });

  test('is whole in an address of 1,999 characters, and cut where it would have 2,000', () => {
    const google = (letters: number) => linksTo('check-in', { words: 'a'.repeat(letters) })['Google Calendar'];
    const room = 1999 - String(google(1)).length + 1;
    expect(google(room)?.href).toHaveLength(1999);
    expect(google(room)?.searchParams.get('details')).not.toContain('…');
    expect(google(room + 1)?.searchParams.get('details')).toContain('…');
  });

  test('leaves room for its ellipsis, however long the way back is', () => {
    for (let length = 1500; length < 1950; length += 1) {
      const links = linksTo('check-in', { link: `https://sit-tight.example/planner/#${'a'.repeat(length)}` });
      for (const { href } of Object.values(links)) expect(href.length).toBeLessThan(2000);
    }
  });

  test('leads nowhere where even the address of the planner would be too long', () => {
    const link = `https://sit-tight.example/${'planner/'.repeat(250)}`;
    expect(described('Google Calendar', 'details', { link })).toMatch(/\nThe words to use:\nHello\.$/);
    expect(described('Office 365', 'body', { link })).toMatch(/<br>The words to use:<br>Hello\.$/);
  });

  test('leads to the planner alone where a link to the plan would be too long', () => {
    const link = `https://sit-tight.example/planner/#${'log=2026-03-11.contacted&'.repeat(100)}`;
    expect(described('Outlook.com', 'body', { link })).toMatch(
      /<br>Your plan: https:\/\/sit-tight\.example\/planner\/$/,
    );
  });
});

test('a title is as the settings say, cut where the name of an application is too long', () => {
  const label = 'Larkfield Museum of Maps and Plans, Department of Old and Rare Surveys, Archivist';
  expect(linksTo('check-in', { label })['Yahoo Calendar']?.searchParams.get('TITLE')).toBe('Check in by phone');
  expect(linksTo('check-in', { label, namesInTitles: true })['Yahoo Calendar']?.searchParams.get('TITLE')).toBe(
    'Check in by phone: Larkfield Museum of Maps and Plans, Department of Old and…',
  );
});

test('a title of 80 characters stays whole, and one of 81 is cut', () => {
  const titled = (label: string) =>
    linksTo('check-in', { label, namesInTitles: true })['Google Calendar']?.searchParams.get('text');
  const most = 80 - 'Check in by phone: '.length;
  expect(titled('a'.repeat(most))).toBe(`Check in by phone: ${'a'.repeat(most)}`);
  expect(titled('a'.repeat(most + 1))).toBe('Check in by phone:…');
});

test('no mark that ends a link in a mail stands in an address', () => {
  for (const { href } of Object.values(linksTo('check-in', { words: `It's (all) *mine*! ~` })))
    expect(href).not.toMatch(/[\s'()*!<>"]/);
});

test('such a mark is encoded as RFC 3986 6.2.2.1 writes it, with capital letters', () => {
  expect(linksTo('check-in', { words: `It's (all) *mine*!` })['Yahoo Calendar']?.href).toContain(
    'It%27s%20%28all%29%20%2Amine%2A%21',
  );
});
