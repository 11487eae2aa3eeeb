import { act, cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { MonthView } from '../../../src/components/planner/month/MonthView.tsx';
import type { Plan } from '../../../src/plan/index.ts';
import { caseOne, day, planOf } from '../../unit/plan/situations.ts';

const plan = planOf(caseOne(), '2026-03-05');

/** A window that can be made wide or narrow, and a printer. */
const media = { isWide: false, isPrinting: false, listeners: new Set<() => void>() };

beforeEach(() => {
  Object.assign(media, { isWide: false, isPrinting: false, listeners: new Set() });
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (query) =>
      ({
        get matches() {
          return query === 'print' ? media.isPrinting : media.isWide;
        },
        addEventListener: (_: string, listener: () => void) => media.listeners.add(listener),
        removeEventListener: (_: string, listener: () => void) => media.listeners.delete(listener),
      }) as unknown as MediaQueryList,
  );
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function resize(to: Partial<typeof media>): Promise<void> {
  Object.assign(media, to);
  await act(() => {
    for (const listener of media.listeners) listener();
  });
}

const show = (of: Plan = plan) => render(<MonthView plan={of} region={null} daysOff={[]} />);
const months = (): HTMLElement | null => screen.queryByRole('region', { name: 'Months', hidden: true });

describe('the month view', () => {
  test('folds below the list in a narrow window, and loads when it is opened', async () => {
    show();
    const details = screen.getByText('The months').closest('details');
    expect(months()).toBeNull();
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
    await waitFor(() => expect(months()).toBeTruthy());
  });

  test('stands beside the list in a wide window, unfolded', async () => {
    await resize({ isWide: true });
    show();
    await waitFor(() => expect(months()).toBeTruthy());
    expect(screen.queryByText('The months')).toBeNull();
  });

  test('moves below the list as the window narrows, but not as it is printed', async () => {
    await resize({ isWide: true });
    show();
    await resize({ isWide: false, isPrinting: true });
    expect(screen.queryByText('The months')).toBeNull();
    await resize({ isPrinting: false });
    expect(screen.getByText('The months')).toBeTruthy();
  });

  test('shows nothing where nothing is left to do', () => {
    const { container } = show(planOf(caseOne({ log: [{ day: day('2026-03-06'), kind: 'let-go' }] }), '2026-03-06'));
    expect(container.textContent).toBe('');
  });
});
