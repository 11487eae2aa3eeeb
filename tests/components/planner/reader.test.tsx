import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { ReplyField } from '../../../src/components/planner/form/ReplyField.tsx';
import PasteMessage from '../../../src/components/planner/reader/PasteMessage.tsx';
import { parseDay, type Day } from '../../../src/plan/index.ts';
import { EMPTY_FORM, type FormValues } from '../../../src/session/form/index.ts';

afterEach(cleanup);

const always = () => true;

function paste(message: string, saidOn = '2026-03-11') {
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
  fireEvent.input(screen.getByLabelText('When did they say it?'), { target: { value: saidOn } });
  fireEvent.click(screen.getByRole('button', { name: 'Read it' }));
  return { onLog, onClose };
}

/** Whether the field was led to, and says what is wrong with it. */
function hasFocusAndSays(error: string) {
  return (field: HTMLElement) =>
    field === document.activeElement &&
    (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .some((id) => document.getElementById(id)?.textContent === error);
}

describe('a pasted message', () => {
  test('is read as a new date, with its words marked, and logged when the reader says so', () => {
    const { onLog } = paste('Hello. We will be back to you by Wednesday, March 18.');
    const reading = document.querySelector('[data-reading]');
    expect(reading?.getAttribute('data-reading')).toBe('new-date');
    expect(reading?.querySelector('time')?.getAttribute('datetime')).toBe('2026-03-18');
    expect(document.querySelector('mark')?.textContent).toBe('Wednesday, March 18');
    expect(onLog).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Update my plan' }));
    expect(onLog).toHaveBeenCalledWith({ kind: 'new-date', saidOn: '2026-03-11', day: '2026-03-18' });
  });

  test('can be logged as something else', () => {
    const { onLog } = paste('We went another way.');
    fireEvent.change(screen.getByLabelText('What they said'), { target: { value: 'undecided' } });
    fireEvent.click(screen.getByRole('button', { name: 'Update my plan' }));
    expect(onLog).toHaveBeenCalledWith({ kind: 'undecided', saidOn: '2026-03-11', day: null });
  });

  test('asks which of two interview days it is', () => {
    const { onLog } = paste('Could you come in on Thursday or Friday to meet the team?');
    fireEvent.click(screen.getByRole('button', { name: 'Update my plan' }));
    expect(screen.getByLabelText('The date of the interview')).toSatisfy(hasFocusAndSays('Error: Enter the date.'));
    fireEvent.click(screen.getByRole('button', { name: /Friday/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Update my plan' }));
    expect(onLog).toHaveBeenCalledWith({ kind: 'next-round', saidOn: '2026-03-11', day: '2026-03-13' });
  });

  test('that says nothing known is not guessed at', () => {
    const { onLog } = paste('Blue skies here.');
    expect(document.querySelector('[data-reading="not-sure"]')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Update my plan' }));
    expect(screen.getByLabelText('What they said')).toSatisfy(hasFocusAndSays('Error: Choose what they said.'));
    expect(onLog).not.toHaveBeenCalled();
  });

  test('is not read while empty', () => {
    paste(' ');
    const field = screen.getByLabelText('Their message');
    expect(field).toSatisfy(hasFocusAndSays('Error: Paste their message first.'));
  });

  test('is not read without the day on which they said it', () => {
    paste('We went another way.', '');
    const field = screen.getByLabelText('When did they say it?');
    expect(field).toSatisfy(hasFocusAndSays('Error: Enter the date of their message. It can’t be in the future.'));
    expect(document.querySelector('[data-reading]')).toBeNull();
  });
});

describe('in their words', () => {
  const today = parseDay('2026-03-05') as Day;
  let values: FormValues;

  function Form({ from }: { readonly from: FormValues }) {
    const [held, change] = useState(from);
    values = held;
    return <ReplyField {...{ today, change }} values={held} errorAt={() => undefined} />;
  }

  function type(text: string, from: Partial<FormValues> = {}): HTMLElement {
    render(<Form from={{ ...EMPTY_FORM, interviews: ['2026-03-05'], ...from }} />);
    const field = screen.getByLabelText('In their words');
    fireEvent.input(field, { target: { value: text } });
    return field;
  }

  test('a phrase shows its day at once and answers the question', async () => {
    type('early next week');
    await waitFor(() => expect(document.querySelector('[data-reading="by"] time')).not.toBeNull());
    const reading = document.querySelector('[data-reading="by"]');
    expect(reading?.querySelector('time')?.getAttribute('datetime')).toBe('2026-03-10');
    expect(reading?.textContent).toContain('“early next week”');
    await waitFor(() =>
      expect(values).toMatchObject({ replyKind: 'by', replyDay: '2026-03-10', theirWords: 'early next week' }),
    );
    expect(screen.getByLabelText<HTMLInputElement>('Tue, Mar 10').checked).toBe(true);
  });

  test('the answer follows what is typed, and is taken back where the words say nothing sure', async () => {
    const field = type('by March 31');
    await waitFor(() => expect(values).toMatchObject({ replyKind: 'by', replyDay: '2026-03-31' }));
    expect(screen.getByLabelText<HTMLInputElement>('They said you’d hear by').value).toBe('2026-03-31');
    fireEvent.input(field, { target: { value: "I'll call you on Friday? Call me then." } });
    fireEvent.input(field, { target: { value: 'by Easter' } });
    await waitFor(() => expect(document.querySelector('[data-reading="not-sure"]')).not.toBeNull());
    expect(values.replyKind).toBe('');
    fireEvent.input(field, { target: { value: "they'll be in touch" } });
    await waitFor(() => expect(values.replyKind).toBe('not-said'));
    fireEvent.input(field, { target: { value: '' } });
    await waitFor(() => expect(values.replyKind).toBe(''));
  });

  test('an answer chosen by hand counts from then on, until other words are typed', async () => {
    const field = type('early next week');
    await waitFor(() => expect(values.replyDay).toBe('2026-03-10'));
    fireEvent.click(screen.getByLabelText('In two weeks'));
    await waitFor(() => expect(values).toMatchObject({ replyKind: 'within', replyCount: '2' }));
    expect(values.theirWords).toBe('early next week');
    fireEvent.input(field, { target: { value: 'early next week or' } });
    fireEvent.input(field, { target: { value: 'by March 12' } });
    await waitFor(() => expect(values).toMatchObject({ replyKind: 'by', replyDay: '2026-03-12' }));
  });

  test('words that say nothing sure leave an answer chosen by hand', async () => {
    type('by Easter', { replyKind: 'not-said' });
    await waitFor(() => expect(document.querySelector('[data-reading="not-sure"]')).not.toBeNull());
    expect(values.replyKind).toBe('not-said');
  });

  test('a reload brings the words back, and an answer chosen since', async () => {
    render(
      <Form
        from={{ ...EMPTY_FORM, interviews: ['2026-03-05'], theirWords: 'early next week', replyKind: 'not-said' }}
      />,
    );
    await waitFor(() => expect(document.querySelector('[data-reading="by"]')).not.toBeNull());
    expect(values.replyKind).toBe('not-said');
  });
});
