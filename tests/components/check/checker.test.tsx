import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { hydrate } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { Checker } from '../../../src/components/check/Checker.tsx';
import type { CheckReasons } from '../../../src/components/check/use-check.ts';
import { RULES_IN_CHECKS } from '../../../src/messages/check/index.ts';

const reasons = Object.fromEntries(
  RULES_IN_CHECKS.map((id) => [id, { says: id, sources: ['How to'] }]),
) as unknown as CheckReasons;
const moments = [
  { moment: 'thank-you', name: 'The thank-you note' },
  { moment: 'check-in', name: 'The check-in' },
] as const;
const checker = <Checker moments={moments} base="/" />;

beforeEach(() => {
  sessionStorage.clear();
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(Response.json(address.endsWith('rules.json') ? reasons : {})),
  );
});
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const message = () => screen.getByLabelText<HTMLTextAreaElement>('Your message');

describe('the checker', () => {
  test('keeps and checks what was typed before it could listen', async () => {
    const { container } = render(checker);
    const asServed = container.cloneNode(true) as HTMLElement;
    cleanup();
    document.body.append(asServed);
    message().value = 'I would take any job you have.';
    await act(() => hydrate(checker, asServed));
    expect(message().value).toBe('I would take any job you have.');
    expect(sessionStorage.getItem('sit-tight.draft')).toContain('any job');
    expect(await screen.findByText(/You say “I would take any job/)).toBeTruthy();
  });

  test('shows what the tab saved, with its purpose, and says nothing yet', async () => {
    sessionStorage.setItem('sit-tight.draft', '{"version":1,"moment":"check-in","text":"Dear\\r\\nyou"}');
    render(checker);
    await act(() => Promise.resolve());
    expect(message().value).toBe('Dear\nyou');
    expect(screen.getByLabelText<HTMLSelectElement>('What is it for?').value).toBe('check-in');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test.each([
    ['thank-you', 'no, and it doesn’t need to'],
    ['check-in', 'no'],
  ])('says of %s that it asks for no next step, and whether it should', async (moment, says) => {
    sessionStorage.setItem('sit-tight.draft', JSON.stringify({ version: 1, moment, text: 'Dear Ms Okafor' }));
    render(checker);
    expect((await screen.findByText('Asks about the next step')).nextElementSibling?.textContent).toBe(says);
  });

  test('lets an undo go once something else is typed', async () => {
    render(checker);
    fireEvent.input(message(), { target: { value: 'Dear you' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Clear' }));
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeTruthy();
    fireEvent.input(message(), { target: { value: 'D' } });
    await act(() => Promise.resolve());
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});
