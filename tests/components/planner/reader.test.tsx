import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';

import InTheirWords from '../../../src/components/planner/reader/InTheirWords.tsx';
import PasteMessage from '../../../src/components/planner/reader/PasteMessage.tsx';
import { parseDay, type Day } from '../../../src/plan/index.ts';

afterEach(cleanup);

const always = () => true;

function paste(message: string) {
  const onLog = vi.fn();
  const onClose = vi.fn();
  render(
    <PasteMessage
      today={parseDay('2026-03-11') as Day}
      isWorkingDay={always}
      dateOrder="month-first"
      {...{ onLog, onClose }}
    />,
  );
  fireEvent.input(screen.getByLabelText('Their message'), { target: { value: message } });
  fireEvent.click(screen.getByRole('button', { name: 'Read it' }));
  return { onLog, onClose };
}

describe('a pasted message', () => {
  test('is read as a new date, with its words marked, and logged when the reader says so', () => {
    const { onLog } = paste('Hello. We will be back to you by Wednesday, March 18.');
    const reading = document.querySelector('[data-reading]');
    expect(reading?.getAttribute('data-reading')).toBe('new-date');
    expect(reading?.querySelector('time')?.getAttribute('datetime')).toBe('2026-03-18');
    expect(document.querySelector('mark')?.textContent).toBe('Wednesday, March 18');
    expect(onLog).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Log it' }));
    expect(onLog).toHaveBeenCalledWith({ kind: 'new-date', saidOn: '2026-03-11', day: '2026-03-18' });
  });

  test('can be logged as something else', () => {
    const { onLog } = paste('We went another way.');
    fireEvent.change(screen.getByLabelText('What they said'), { target: { value: 'undecided' } });
    fireEvent.click(screen.getByRole('button', { name: 'Log it' }));
    expect(onLog).toHaveBeenCalledWith({ kind: 'undecided', saidOn: '2026-03-11', day: null });
  });

  test('asks which of two interview days it is', () => {
    const { onLog } = paste('Could you come in on Thursday or Friday to meet the team?');
    fireEvent.click(screen.getByRole('button', { name: 'Log it' }));
    expect(screen.getByRole('alert').textContent).toBe('Enter the day.');
    fireEvent.click(screen.getByRole('button', { name: /Friday/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Log it' }));
    expect(onLog).toHaveBeenCalledWith({ kind: 'next-round', saidOn: '2026-03-11', day: '2026-03-13' });
  });

  test('that says nothing known is not guessed at', () => {
    const { onLog } = paste('Blue skies here.');
    expect(document.querySelector('[data-reading="not-sure"]')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Log it' }));
    expect(onLog).not.toHaveBeenCalled();
  });

  test('is not read while empty', () => {
    paste(' ');
    expect(screen.getByRole('alert').textContent).toBe('Paste their message first.');
  });
});

describe('in their words', () => {
  test('a phrase shows its day at once and is handed up; what is not sure is not', () => {
    const onReading = vi.fn();
    render(<InTheirWords saidOn={parseDay('2026-03-05') as Day} {...{ onReading }} />);
    const field = screen.getByLabelText('In their words');
    fireEvent.input(field, { target: { value: 'early next week' } });
    const reading = document.querySelector('[data-reading="by"]');
    expect(reading?.querySelector('time')?.getAttribute('datetime')).toBe('2026-03-10');
    expect(reading?.textContent).toContain('“early next week”');
    expect(onReading).toHaveBeenLastCalledWith(expect.objectContaining({ kind: 'by', day: '2026-03-10' }));
    fireEvent.input(field, { target: { value: 'by Easter' } });
    expect(onReading).toHaveBeenLastCalledWith(null);
    expect(document.querySelector('[data-reading="not-sure"]')).not.toBeNull();
  });
});
