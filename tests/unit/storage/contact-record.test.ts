import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { NO_NAMES, situationWith, type LogEntry } from '../../../src/plan/index.ts';
import { contactRecord, contactsToCsv } from '../../../src/storage/contact-record.ts';
import { day, days } from '../plan/situations.ts';

const MARCH = { from: day('2026-03-01'), to: day('2026-03-31') };
const TODAY = day('2026-03-31');

const logged = (...log: LogEntry[]) => ({
  name: '',
  situation: situationWith(days('2026-03-05'), {
    names: { ...NO_NAMES, company: 'Larkfield Museum', role: 'archivist' },
    log,
  }),
});

const linesOf = (...of: Parameters<typeof contactRecord>) =>
  contactRecord(...of).map(({ day, what, outcome }) => [day, what, outcome].join(' | '));

describe('a record of contacts', () => {
  it('lists what was done on which day, and what the employer said next', () => {
    const application = logged(
      { day: day('2026-03-05'), kind: 'thanked' },
      { day: day('2026-03-11'), kind: 'contacted' },
      { day: day('2026-03-11'), kind: 'new-date', by: day('2026-03-13') },
      { day: day('2026-03-13'), kind: 'contacted' },
      {
        day: day('2026-03-16'),
        kind: 'next-round',
        interview: day('2026-03-20'),
        reply: { kind: 'not-said' },
      },
      { day: day('2026-03-24'), kind: 'told-offer' },
      { day: day('2026-03-25'), kind: 'rejected' },
      { day: day('2026-03-26'), kind: 'let-go' },
    );
    expect(linesOf([application], MARCH, TODAY)).toEqual([
      '2026-03-05 | Interview | ',
      '2026-03-05 | Thank-you note | ',
      '2026-03-11 | Asked about the decision | They said they would answer by Friday, March 13, 2026',
      '2026-03-13 | Asked about the decision | Another interview on Friday, March 20, 2026',
      '2026-03-20 | Interview | ',
      '2026-03-24 | Told them about another offer | They said no',
    ]);
  });

  it('names the employer and the role, or what the reader calls the application', () => {
    const [named] = contactRecord([logged()], MARCH, TODAY);
    expect(named).toMatchObject({ employer: 'Larkfield Museum', role: 'archivist' });
    const [unnamed] = contactRecord(
      [{ name: 'The museum', situation: situationWith(days('2026-03-05')) }],
      MARCH,
      TODAY,
    );
    expect(unnamed).toMatchObject({ employer: 'The museum', role: '' });
  });

  it.each([
    ['call', 'direct', 'By phone or in writing'],
    ['email', 'direct', 'In writing'],
    ['call', 'recruiter', 'Through a recruiter'],
  ] as const)('says of a contact by %s, %s: %s', (channel, via, how) => {
    const { situation } = logged({ day: day('2026-03-11'), kind: 'contacted' });
    const record = contactRecord([{ name: '', situation: { ...situation, channel, via } }], MARCH, TODAY);
    expect(record.at(-1)?.how).toBe(how);
  });

  it.each(['direct', 'recruiter'] as const)(
    'says of thanks, %s, that they are written, and of interviews nothing',
    (via) => {
      const { situation } = logged({ day: day('2026-03-05'), kind: 'thanked' });
      const record = contactRecord([{ name: '', situation: { ...situation, channel: 'call', via } }], MARCH, TODAY);
      expect(record.map(({ what, how }) => [what, how])).toEqual([
        ['Interview', ''],
        ['Thank-you note', 'In writing'],
      ]);
    },
  );

  it('says that an offer came, and nothing of an interview or of what the reader did next', () => {
    const application = logged(
      { day: day('2026-03-11'), kind: 'contacted' },
      { day: day('2026-03-12'), kind: 'contacted' },
      { day: day('2026-03-16'), kind: 'next-round', interview: day('2026-03-20'), reply: { kind: 'not-said' } },
      { day: day('2026-03-19'), kind: 'contacted' },
      { day: day('2026-03-24'), kind: 'offer' },
    );
    expect(linesOf([application], MARCH, TODAY)).toEqual([
      '2026-03-05 | Interview | ',
      '2026-03-11 | Asked about the decision | ',
      '2026-03-12 | Asked about the decision | Another interview on Friday, March 20, 2026',
      '2026-03-19 | Asked about the decision | ',
      '2026-03-20 | Interview | They made an offer',
    ]);
  });

  it('holds what was done today', () => {
    const application = logged({ day: day('2026-03-11'), kind: 'contacted' });
    expect(contactRecord([application], MARCH, day('2026-03-11'))).toHaveLength(2);
  });

  it('leaves out the spaces around names', () => {
    const situation = situationWith(days('2026-03-05'), { names: { ...NO_NAMES, company: ' ', role: ' archivist ' } });
    const [contact] = contactRecord([{ name: ' The museum ', situation }], MARCH, TODAY);
    expect(contact).toMatchObject({ employer: 'The museum', role: 'archivist' });
  });

  it('holds both ends of the range and nothing outside, whatever an outcome outside says', () => {
    const application = logged(
      { day: day('2026-03-11'), kind: 'contacted' },
      { day: day('2026-03-18'), kind: 'contacted' },
      { day: day('2026-03-25'), kind: 'undecided' },
    );
    expect(linesOf([application], { from: day('2026-03-11'), to: day('2026-03-18') }, TODAY)).toEqual([
      '2026-03-11 | Asked about the decision | ',
      '2026-03-18 | Asked about the decision | Not decided yet',
    ]);
    expect(linesOf([application], { from: day('2026-03-12'), to: day('2026-03-17') }, TODAY)).toEqual([]);
  });

  it('leaves out what lies after today', () => {
    const application = logged({ day: day('2026-03-11'), kind: 'contacted' });
    expect(linesOf([application], MARCH, day('2026-03-10'))).toEqual(['2026-03-05 | Interview | ']);
  });

  it('puts several applications in the order of their days', () => {
    const other = { name: 'Ward 7', situation: situationWith(days('2026-03-02', '2026-03-10')) };
    const record = contactRecord([logged({ day: day('2026-03-05'), kind: 'thanked' }), other], MARCH, TODAY);
    expect(record.map(({ day, employer }) => `${day} ${employer}`)).toEqual([
      '2026-03-02 Ward 7',
      '2026-03-05 Larkfield Museum',
      '2026-03-05 Larkfield Museum',
      '2026-03-10 Ward 7',
    ]);
  });
});

describe('a record as CSV', () => {
  const csvOf = (employer: string, role = '') =>
    contactsToCsv([{ day: day('2026-03-05'), employer, role, what: 'Interview', how: '', outcome: '' }]);
  const read = (csv: string) => Papa.parse<string[]>(csv.replace('\uFEFF', ''), { skipEmptyLines: true }).data;

  it('has a heading and a line for each contact, with the mark by which Excel knows UTF-8', () => {
    expect(csvOf('Krämer, "Obst" & Söhne', 'driver')).toBe(
      '\uFEFFDay,Employer,Role,What you did,How,Result\r\n' +
        '2026-03-05,"Krämer, ""Obst"" & Söhne",driver,Interview,,\r\n',
    );
  });

  it.each([
    '=HYPERLINK("https://example.org","Larkfield")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1+1',
    '  =1+1',
    '\r\n=1+1',
    '=1+1\nLarkfield',
    '＝1+1',
    "=cmd|' /C calc'!A0",
  ])('keeps %j text', (name) => {
    expect(read(csvOf(name))[1]?.[1]).toMatch(/^'/);
  });

  it('begins no formula behind a semicolon, where lists are separated by those', () => {
    expect(read(csvOf('Larkfield; =1+1;+2'))[1]?.[1]).toBe("Larkfield;' =1+1;'+2");
  });

  it('gives back any name, and no cell begins like a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (employer, role) => {
        const [, row] = read(csvOf(employer, role));
        expect(row).toHaveLength(6);
        expect(row?.every((cell) => !/^\s*[=+\-@]/.test(cell))).toBe(true);
        // A formula carries one mark more, which spreadsheets show nothing of.
        const given = [employer, role]
          .map((name) => name.replaceAll(/;(?=\s*[=+\-@＝＋－＠])/g, ";'"))
          .map((name) => [name, `'${name}`]);
        expect(given[0]).toContain(row?.[1]);
        expect(given[1]).toContain(row?.[2]);
      }),
    );
  });

  it('is a heading alone where nothing was done', () => {
    expect(contactsToCsv([])).toBe('\uFEFFDay,Employer,Role,What you did,How,Result\r\n');
  });
});
