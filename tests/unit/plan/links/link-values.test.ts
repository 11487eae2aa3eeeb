import { describe, expect, test } from 'vitest';

import { planLinkIn, readPlanLink, situationWith, writePlanLink, type LogEntry } from '../../../../src/plan/index.ts';
import { linkParameters, regionInLink } from '../../../../src/plan/links/link-fields.ts';
import { day, days } from '../situations.ts';
import { read } from './read.ts';

const INTERVIEW = 'interview=2026-03-05';
const ID = '0b6f3a52-5c1e-4e0e-9d7a-3f2b8c1d4e5f';

const codesOf = (fragment: string) => read(fragment).problems.map(({ code }) => code);

describe('a value that makes no sense', () => {
  const LEFT_OUT = 'could not be read as a date such as 2026-03-05, so it was left out.';

  test.each([
    ['interview=x', { field: 'interviews', index: 1 }, `The interview date in this link, "x", ${LEFT_OUT}`],
    ['call=x', { field: 'reply' }, `The date of the call in this link, "x", ${LEFT_OUT}`],
    ['offer=x', { field: 'otherOfferDue' }, `The date of the other offer in this link, "x", ${LEFT_OUT}`],
    ['off=2026-03-10&off=x', { field: 'daysOff', index: 1 }, `The day off in this link, "x", ${LEFT_OUT}`],
    ['work=x', { field: 'workdays', index: 0 }, `The workday on a holiday in this link, "x", ${LEFT_OUT}`],
    ['reply=x', { field: 'reply' }, 'The reply date in this link, "x", could not be read, so it was left out.'],
    [
      'pace=x',
      { field: 'pace' },
      'The link\'s pace is "x", which is not one of reserved, steady, persistent. The usual choice is used.',
    ],
    [
      'channel=x',
      { field: 'channel' },
      'The link\'s channel is "x", which is not one of call, email. The usual choice is used.',
    ],
    [
      'via=x',
      { field: 'via' },
      'The link\'s via is "x", which is not one of direct, recruiter. The usual choice is used.',
    ],
    ['region=1', { field: 'region' }, 'The region in this link, "1", could not be read, so no holidays were checked.'],
    [
      'log=2026-03-05.thanked&log=x',
      { field: 'log', index: 1 },
      'One entry in this link\'s history, "x", could not be read, so it was left out.',
    ],
    ['id=x', { field: 'link' }, 'The link\'s id is "x", which is not the id of a plan. It was left out.'],
    [
      'compny=x',
      { field: 'link' },
      'The link contains "compny", which this page does not know. Check its spelling. It was left out.',
    ],
    [
      'reply=2026-03-10&call=2026-03-11',
      { field: 'reply' },
      'The link gives both a reply and a day for a call. The reply is used.',
    ],
  ])('is named at its place: %s', (fragment, place, says) => {
    expect(read(`${INTERVIEW}&${fragment}`).problems).toMatchObject([{ place, says }]);
  });

  test.each([
    ['reply', '2026-03-10', { field: 'reply' }],
    ['call', '2026-03-10', { field: 'reply' }],
    ['pace', 'steady', { field: 'pace' }],
    ['channel', 'email', { field: 'channel' }],
    ['via', 'direct', { field: 'via' }],
    ['offer', '2026-03-10', { field: 'otherOfferDue' }],
    ['region', 'US', { field: 'region' }],
    ['company', 'Acme', { field: 'link' }],
    ['role', 'miller', { field: 'link' }],
    ['id', ID, { field: 'link' }],
  ])('that stands twice is named at its place: %s', (name, value, place) => {
    const says = `The link gives ${name} more than once. The first one is used.`;
    expect(read(`${INTERVIEW}&${name}=${value}&${name}=other`).problems).toMatchObject([{ place, says }]);
  });

  test('leaves the usual choice, no reply, no region and no id', () => {
    const { situation, id } = read(
      `${INTERVIEW}&pace=x&channel=x&via=x&reply=x&region=1&offer=x&id=x&log=x&off=x&work=x`,
    );
    expect(situation).toEqual(situationWith(days('2026-03-05')));
    expect(id).toBeNull();
    expect(read(`${INTERVIEW}&call=x`).situation.reply).toEqual({ kind: 'not-said' });
  });

  test('is named along with nine others, and an eleventh is counted', () => {
    expect(read(`${INTERVIEW}${'&off=x'.repeat(10)}`).problems).toHaveLength(10);
    const { problems } = read(`${INTERVIEW}${'&off=x'.repeat(11)}`);
    expect(problems).toHaveLength(11);
    expect(problems[10]).toMatchObject({
      place: { field: 'link' },
      says: '1 more value in the link could not be read.',
    });
  });

  test('is shown as far as its first 40 characters', () => {
    const says = (length: number) => read(`${INTERVIEW}&reply=${'x'.repeat(length)}`).problems[0]?.says;
    expect(says(40)).toContain(`"${'x'.repeat(40)}"`);
    expect(says(41)).toContain(`"${'x'.repeat(40)}…"`);
  });
});

describe('the values of a link', () => {
  test('may be written in small or capital letters', () => {
    const { situation, problems } = read(
      `${INTERVIEW}&pace=Reserved&channel=EMAIL&via=Recruiter&reply=p2w&region=gb-eng`,
    );
    expect(problems).toEqual([]);
    expect(situation).toMatchObject({
      pace: 'reserved',
      channel: 'email',
      via: 'recruiter',
      reply: { kind: 'within', length: { count: 2, unit: 'weeks' } },
      region: 'GB-ENG',
    });
  });

  test('are the usual ones where there are none', () => {
    expect(read(INTERVIEW)).toEqual({ id: null, situation: situationWith(days('2026-03-05')), problems: [] });
    expect(read(`${INTERVIEW}&pace=`).problems).toHaveLength(1);
  });

  test('of the other offer, the days off, the days of work and the names are read', () => {
    const { situation, problems } = read(
      `${INTERVIEW}&offer=2026-03-20&off=2026-03-12&off=2026-03-13&work=2026-03-16&company=Acme&role=miller`,
    );
    expect(problems).toEqual([]);
    expect(situation).toMatchObject({
      otherOfferDue: '2026-03-20',
      daysOff: ['2026-03-12', '2026-03-13'],
      workdays: ['2026-03-16'],
      names: { company: 'Acme', role: 'miller' },
    });
  });

  test('are all written, names only where they are asked for', () => {
    const whole = situationWith(days('2026-03-05', '2026-03-06'), {
      reply: { kind: 'call-on', day: day('2026-03-10') },
      pace: 'persistent',
      channel: 'email',
      via: 'recruiter',
      otherOfferDue: day('2026-03-20'),
      region: 'US',
      daysOff: days('2026-03-12'),
      workdays: days('2026-03-16'),
    });
    const named = { ...whole, names: { ...whole.names, company: 'Acme', role: 'miller' } };
    const rest =
      'pace=persistent&channel=email&via=recruiter&offer=2026-03-20&region=US&off=2026-03-12&work=2026-03-16';
    const start = 'interview=2026-03-05&interview=2026-03-06&call=2026-03-10';
    expect(writePlanLink(named)).toBe(`${start}&${rest}`);
    expect(writePlanLink(named, true, ID)).toBe(`${start}&company=Acme&role=miller&${rest}&id=${ID}`);
    expect(writePlanLink(whole, true)).toBe(`${start}&${rest}`);
    expect(writePlanLink(situationWith(days('2026-03-05')))).toBe(
      'interview=2026-03-05&pace=steady&channel=call&via=direct',
    );
  });

  test.each([`x${ID}`, `${ID}0`, ID.replaceAll('-', ''), ID.replace('a', 'g'), ID.slice(1)])(
    'hold no id such as %s',
    (id) => {
      expect([read(`${INTERVIEW}&id=${id}`).id, codesOf(`${INTERVIEW}&id=${id}`)]).toEqual([null, ['link-id']]);
    },
  );

  test.each([
    ['US', 'US'],
    ['uk', 'GB'],
    ['UK-ENG', 'GB-ENG'],
    ['UKR', null],
    ['DE-BY', 'DE-BY'],
    ['FR-2A', 'FR-2A'],
    ['CH-1', 'CH-1'],
    ['GB-ENGL', null],
    ['GB-', null],
    ['XUK', null],
    ['U', null],
    ['XGB-ENG', null],
    ['1GB', null],
    ['GB-E-N', null],
    ['US-!', null],
    ['DE-UK', 'DE-UK'],
  ])('name the region %s as %s', (text, code) => {
    expect(regionInLink(text)).toBe(code);
  });
});

describe('an entry of the log', () => {
  const at = day('2026-03-11');
  const interview = day('2026-03-20');
  test.each([
    ['2026-03-11.thanked', { day: at, kind: 'thanked' }],
    ['2026-03-11.new-date.2026-03-20', { day: at, kind: 'new-date', by: interview }],
    ['2026-03-11.next-round.2026-03-20', { day: at, kind: 'next-round', interview, reply: { kind: 'not-said' } }],
    [
      '2026-03-11.next-round.2026-03-20.2026-03-27',
      { day: at, kind: 'next-round', interview, reply: { kind: 'by', day: day('2026-03-27') } },
    ],
    [
      '2026-03-11.next-round.2026-03-20.P1W',
      { day: at, kind: 'next-round', interview, reply: { kind: 'within', length: { count: 1, unit: 'weeks' } } },
    ],
    [
      '2026-03-11.next-round.2026-03-20.call-2026-03-27',
      { day: at, kind: 'next-round', interview, reply: { kind: 'call-on', day: day('2026-03-27') } },
    ],
  ] satisfies [string, LogEntry][])('is written and read as %s', (text, entry) => {
    expect(read(`${INTERVIEW}&log=${text}`).situation.log).toEqual([entry]);
    expect(writePlanLink(situationWith(days('2026-03-05'), { log: [entry] }))).toMatch(new RegExp(`&log=${text}$`));
  });

  test.each([
    '2026-03-11',
    'thanked',
    '2026-03-11.new-date.soon',
    '2026-03-11.next-round.soon',
    '2026-03-11.next-round',
    '2026-03-11.next-round.2026-03-20.soon',
    '2026-03-11.next-round.2026-03-20.call-soon',
    '2026-03-11.next-round.2026-03-20.call-P1W',
    '2026-03-11.next-round.2026-03-20.xcall-2026-03-27',
    '2026-03-11.next-round.2026-03-20.P1W.P1W',
    '2026-03-11.waved.2026-03-20',
    '2026-03-11.thanked.x',
  ])('can’t be %s', (text) => {
    expect(read(`${INTERVIEW}&log=${text}`).situation.log).toEqual([]);
    expect(codesOf(`${INTERVIEW}&log=${text}`)).toEqual(['link-log']);
  });
});

describe('a key', () => {
  test.each([
    // One letter more, fewer, another, or two that changed places.
    'replly',
    'rply',
    'xeply',
    'repyl',
    'interveiw',
    'reply2',
    // What stuck to one of ours.
    'interviews',
    'xreply',
    'com',
  ])('that looks like one of ours is named: %s', (key) => {
    expect(codesOf(`${INTERVIEW}&${key}=x`)).toEqual(['link-unknown-key']);
  });

  // Two letters off, or another word altogether.
  test.each(['utm_source', 'rpeyl', 'ryeplx', 'repxxx', 'rexxy', 'repylx'])(
    'that does not is passed over: %s',
    (key) => {
      expect(codesOf(`${INTERVIEW}&${key}=x`)).toEqual([]);
    },
  );

  test('is passed over where it is too short or too long to be one of ours', () => {
    expect(codesOf(`${INTERVIEW}&re=x`)).toEqual([]);
    expect(codesOf(`${INTERVIEW}&rep=x`)).toEqual(['link-unknown-key']);
    expect(codesOf(`${INTERVIEW}&company${'x'.repeat(13)}=x`)).toEqual(['link-unknown-key']);
    expect(codesOf(`${INTERVIEW}&company${'x'.repeat(14)}=x`)).toEqual([]);
    // "id" is too short for anything to look like it.
    expect(codesOf(`${INTERVIEW}&idea=x`)).toEqual([]);
  });

  test('is read in small letters, without what stands before it', () => {
    expect(linkParameters('#“ Company =x&/ROLE=y')).toEqual([
      ['company', 'x'],
      ['role', 'y'],
    ]);
  });
});

describe('a value on its way', () => {
  test('loses what stuck to it, and a name does not', () => {
    expect(linkParameters('reply=(2026-03-10).&company=Acme Inc.&role=*miller*')).toEqual([
      ['reply', '2026-03-10'],
      ['company', 'Acme Inc.'],
      ['role', '*miller*'],
    ]);
    expect(linkParameters('reply=2026-03-10<br>and so on')).toEqual([['reply', '2026-03-10']]);
    expect(linkParameters('reply=2026-03-10<br>%0Aand so on')).toEqual([['reply', '2026-03-10']]);
    expect(linkParameters('reply=...')).toEqual([['reply', '']]);
  });

  test('keeps a sign that was encoded in it', () => {
    expect(read(writePlanLink(named('A & B = C; D?e#f'), true)).situation.names.company).toBe('A & B = C; D?e#f');
    expect(read(writePlanLink(named('100% %26reply=2026'), true)).situation.names.company).toBe('100% %26reply=2026');
  });

  test('that can’t be decoded is left as it is', () => {
    expect(readPlanLink('%E0%A4%A')).toBeNull();
    expect(read('interview%3D2026-03-05%').situation.interviews).toEqual(['2026-03-05']);
    expect(read('%E0%A4%A&interview=2026-03-05').problems).toEqual([]);
    expect(planLinkIn('/planner/%23%E0%A4%A')).toBeNull();
  });

  test.each([
    '##interview=2026-03-05',
    ' #interview=2026-03-05',
    '%252523interview=2026-03-05',
    'interview%253D2026-03-05',
    '#interview=2026-03-05&amp;&amp;',
    '#INTERVIEW%3D2026-03-05',
  ])('is repaired: %s', (fragment) => {
    expect(read(fragment)).toMatchObject({ situation: { interviews: ['2026-03-05'] }, problems: [] });
  });

  test.each(['#0038', '#x26', '#X0026', 'AMP'])('has its “&%s;” taken for the sign it stands for', (name) => {
    expect(read(`${INTERVIEW}&${name};reply=2026-03-10`).situation.reply).toEqual({ kind: 'by', day: '2026-03-10' });
  });
});

describe('an address', () => {
  test('holds a link to the form too', () => {
    expect(planLinkIn('/planner/%23ask=call')).toBe('ask=call');
    expect(planLinkIn('/planner/#reply=2026-03-10')).toBe('reply=2026-03-10');
    expect(planLinkIn('/planner/%23other=x')).toBeNull();
  });
});

/** A situation whose company has a name. */
function named(company: string) {
  const plain = situationWith(days('2026-03-05'));
  return { ...plain, names: { ...plain.names, company } };
}
