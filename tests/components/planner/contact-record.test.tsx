import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import ContactRecord from '../../../src/components/planner/applications/ContactRecord.tsx';
import { NO_NAMES, situationWith } from '../../../src/plan/index.ts';
import { newApplication } from '../../../src/storage/application.ts';
import { day, days } from '../../unit/plan/situations.ts';

const situation = situationWith(days('2026-03-05'), {
  names: { ...NO_NAMES, company: '=Larkfield', role: 'archivist' },
  log: [
    { day: day('2026-03-11'), kind: 'contacted' },
    { day: day('2026-03-11'), kind: 'undecided' },
  ],
});
const APPLICATIONS = [
  newApplication(situation, { id: '5f0c1f9e-8a52-4f0b-9d0c-2b7f1c1d0a11', now: '2026-03-05T10:00:00.000Z' }),
];

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-12T12:00:00'), toFake: ['Date'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const rows = (): string[] => screen.queryAllByRole('row').map((row) => row.textContent);

test('shows the last four weeks, with what came of each contact', () => {
  render(<ContactRecord applications={APPLICATIONS} />);
  expect(screen.getByRole('table').querySelector('caption')?.textContent).toBe(
    'Contacts with employers, Friday, February 13, 2026 to Thursday, March 12, 2026',
  );
  expect(rows().slice(1)).toEqual([
    'Thursday, March 5, 2026=Larkfield, archivistInterviewNothing logged',
    'Wednesday, March 11, 2026=Larkfield, archivistAsked about the decision (by phone or in writing)Not decided yet',
  ]);
});

test('follows the dates, and says so where nothing is noted or the dates make no range', () => {
  render(<ContactRecord applications={APPLICATIONS} />);
  fireEvent.input(screen.getByLabelText('From'), { target: { value: '2026-03-10' } });
  expect(rows()).toHaveLength(2);
  fireEvent.input(screen.getByLabelText('To'), { target: { value: '2026-03-10' } });
  expect(screen.getByText(/^Nothing is logged/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Download as CSV' })).toBeNull();
  fireEvent.input(screen.getByLabelText('To'), { target: { value: '2026-03-09' } });
  expect(screen.getByRole('status').textContent).toContain('with the earlier one first');
});

test('hands over a file named for its days, in which a name stays text', async () => {
  const made: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    made.push(file as Blob);
    return 'blob:made';
  });
  let name = '';
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    name = this.download;
  });
  render(<ContactRecord applications={APPLICATIONS} />);
  fireEvent.click(screen.getByRole('button', { name: 'Download as CSV' }));
  expect(name).toBe('contacts-2026-02-13-to-2026-03-12.csv');
  expect(await made[0]?.text()).toContain(`2026-03-11,"'=Larkfield",archivist,Asked about the decision`);
});
