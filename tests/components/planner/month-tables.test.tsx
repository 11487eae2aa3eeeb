import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';

import Months from '../../../src/components/planner/month/Months.tsx';
import type { Plan, RegionCalendar } from '../../../src/plan/index.ts';
import { caseOne, day, days, planOf, US } from '../../unit/plan/situations.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const spring = planOf(caseOne(), '2026-03-05');
const autumn = planOf(
  caseOne({ interviews: days('2026-11-19'), reply: { kind: 'by', day: day('2026-11-25') }, log: [] }),
  '2026-11-19',
  US,
);

function show(plan: Plan, region: RegionCalendar | null = null, daysOff: string[] = []): HTMLElement {
  render(<Months plan={plan} region={region} daysOff={days(...daysOff)} />);
  return screen.getByRole('region', { name: 'Months' });
}

/** The cell of a day, and its words as they are read out. */
function cell(text: string): HTMLElement {
  const found = document.querySelector(`time[datetime="${text}"]`)?.closest('td');
  if (!found) throw new Error(`No cell for ${text}`);
  return found;
}
const words = (text: string): string =>
  [...cell(text).children].map(({ textContent }) => textContent.trim()).join('; ');

describe('the months', () => {
  test('are tables named by their captions', () => {
    const region = show(spring);
    expect(within(region).getAllByRole('table').length).toBe(2);
    expect([...region.querySelectorAll('caption')].map(({ textContent }) => textContent)).toEqual([
      'March 2026',
      'April 2026',
    ]);
  });

  test.each([
    ['en-US', WEEKDAYS],
    ['en-GB', [...WEEKDAYS.slice(1), 'Sunday']],
  ])('start their weeks as %s does', (language, order) => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue(language);
    show(spring);
    const headers = [...document.querySelectorAll('table:first-of-type th[scope=col] .visually-hidden')];
    expect(headers.slice(0, 7).map(({ textContent }) => textContent)).toEqual(order);
    const shown = document.querySelector('th [aria-hidden]');
    expect(shown?.textContent).toBe(order[0]?.slice(0, 3));
  });

  test('mark today in words, once', () => {
    show(spring);
    expect(words('2026-03-05')).toBe('5; today');
    expect(screen.getAllByText('today')).toHaveLength(1);
  });

  test('say of a wait that it is their turn on its first day, and again in a new month', () => {
    show(planOf(caseOne({ reply: { kind: 'by', day: day('2026-04-10') } }), '2026-03-05'));
    expect(words('2026-03-06')).toBe('6; their turn, until Sunday, April 12');
    expect(words('2026-03-07')).toBe('7');
    expect(words('2026-04-01')).toBe('1; still their turn, until Sunday, April 12');
    expect(words('2026-04-02')).toBe('2');
  });

  test('name holidays in the cell, and in full below', () => {
    const region = show(autumn, US, ['2026-12-02']);
    expect(words('2026-11-26')).toBe('26; Thanksgiving Day');
    expect(words('2026-12-02')).toBe('2; day off');
    expect(within(region).getByText('Thursday, November 26: Thanksgiving Day')).toBeTruthy();
  });

  test('fold what lies more than seven months ahead', () => {
    const region = show(
      planOf(caseOne({ reply: { kind: 'within', length: { count: 9, unit: 'months' } } }), '2026-03-05'),
    );
    expect(region.querySelectorAll(':scope > .month')).toHaveLength(7);
    const later = region.querySelector('details');
    expect(later?.querySelector('summary')?.textContent).toBe('Later: October 2026 to December 2026');
    expect(later?.querySelectorAll('table')).toHaveLength(3);
  });
});

describe('a step in a cell', () => {
  test('is a link that is called as the step is', () => {
    show(spring);
    const link = within(cell('2026-03-11')).getByRole('link', { name: 'Check in by phone' });
    expect(link.getAttribute('href')).toBe(`#step-${String(spring.steps[0]?.id)}`);
  });

  test("moves focus to the step's heading in the list and leaves the address as it is", () => {
    const id = String(spring.steps[0]?.id);
    render(
      <>
        <h3 id={`step-${id}`}>Check in by phone</h3>
        <Months plan={spring} region={null} daysOff={[]} />
      </>,
    );
    const address = location.href;
    expect(fireEvent.click(screen.getByRole('link', { name: 'Check in by phone' }))).toBe(false);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Check in by phone' }));
    expect(location.href).toBe(address);
  });

  test('goes where the page says, where it says so', () => {
    const onGoTo = vi.fn();
    render(<Months plan={spring} region={null} daysOff={[]} onGoTo={onGoTo} />);
    fireEvent.click(screen.getByRole('link', { name: 'Move on' }));
    expect(onGoTo).toHaveBeenCalledExactlyOnceWith('let-go');
  });
});
