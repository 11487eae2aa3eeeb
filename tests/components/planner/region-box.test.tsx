import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { HolidaysCounted } from '../../../src/components/planner/plan/HolidaysCounted.tsx';
import { RegionBox } from '../../../src/components/planner/form/RegionBox.tsx';
import { EMPTY_FORM, type FormValues } from '../../../src/session/form/index.ts';
import { RegionField } from '../../../src/components/planner/form/RegionField.tsx';
import type { CountedHoliday } from '../../../src/holidays/index.ts';
import { parseDay, type Day } from '../../../src/plan/index.ts';

const choice = (code: string, name: string, also: readonly string[] = []) => ({ code, name, also, partsRule: null });
const REGIONS = [
  choice('GB', 'United Kingdom', ['UK']),
  choice('GB-SCT', 'Scotland, United Kingdom'),
  choice('US', 'United States', ['USA']),
];

// combobox-nav passes over what is not drawn, and in happy-dom nothing is.
beforeEach(() => void vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(20));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function setUp() {
  const onChoose = vi.fn();
  function Form() {
    const [text, setText] = useState('');
    return (
      <>
        <label for="region">Region</label>
        <RegionBox
          id="region"
          regions={REGIONS}
          text={text}
          onText={setText}
          {...{ onChoose }}
          onLeave={() => undefined}
          describedBy=""
          isWrong={false}
        />
      </>
    );
  }
  render(<Form />);
  const field = screen.getByRole('combobox', { name: 'Region' });
  const type = (value: string): void => void fireEvent.input(field, { target: { value } });
  const press = (key: string): boolean => fireEvent.keyDown(field, { key });
  const options = (): (string | null)[] => screen.queryAllByRole('option').map(({ textContent }) => textContent);
  const active = (): string | null | undefined =>
    document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;
  return { field, type, press, options, active, onChoose };
}

describe('the region field', () => {
  test('lists what fits the text', () => {
    const { field, type, options } = setUp();
    expect(options()).toEqual([]);
    expect(field.getAttribute('aria-expanded')).toBe('false');
    type('scot');
    expect(options()).toEqual(['Scotland, United Kingdom']);
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-controls') ?? '')?.getAttribute('role')).toBe('listbox');
  });

  test('is walked with the arrows and chosen with Enter', () => {
    const { field, type, press, active, onChoose } = setUp();
    type('united');
    press('ArrowDown');
    press('ArrowDown');
    expect(active()).toBe('United States');
    press('Enter');
    expect(onChoose).toHaveBeenCalledWith(REGIONS[2]);
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  test('goes to the last option with ArrowUp, in an open list and a closed one', () => {
    const { type, press, active } = setUp();
    type('united');
    press('ArrowUp');
    expect(active()).toBe('Scotland, United Kingdom');
    press('Escape');
    expect(active()).toBeUndefined();
    press('ArrowUp');
    expect(active()).toBe('Scotland, United Kingdom');
  });

  test('opens at the first option with ArrowDown', () => {
    const { press, active, options } = setUp();
    press('ArrowDown');
    expect(options()).toHaveLength(3);
    expect(active()).toBe('United Kingdom');
  });

  test('leaves Home, End and Tab to the text, with nothing chosen', () => {
    const { type, press, active, onChoose } = setUp();
    for (const key of ['Home', 'End', 'Tab']) {
      type('united');
      press('ArrowDown');
      // False would say that the browser does not do what the key does in a text field.
      expect(press(key)).toBe(true);
      if (key !== 'Tab') expect(active()).toBeUndefined();
    }
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('closes with Escape and keeps what was typed', () => {
    const { field, type, press, options } = setUp();
    type('united');
    press('Escape');
    expect(options()).toEqual([]);
    expect(field).toHaveProperty('value', 'united');
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  test('chooses nothing with Enter while nothing is active', () => {
    const { type, press, onChoose } = setUp();
    type('united');
    press('Enter');
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('takes a press on an option', () => {
    const { type, options, onChoose } = setUp();
    type('usa');
    fireEvent.click(screen.getByRole('option', { name: 'United States' }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(REGIONS[2]);
    expect(options()).toEqual([]);
  });

  test('says that nothing was found', () => {
    const { type } = setUp();
    type('Atlantis');
    expect(
      screen.getByText('No holidays found for “Atlantis”. Check the spelling, or go on without a region.'),
    ).toBeDefined();
    type('united');
    expect(screen.queryByText(/No holidays found/)).toBeNull();
  });
});

describe('the part of a country', () => {
  const LIST = {
    countries: [
      { code: 'GB', name: 'United Kingdom', also: ['UK'], partsRule: 'ask', parts: { ENG: { name: 'England' } } },
      { code: 'JP', name: 'Japan' },
      { code: 'US', name: 'United States', partsRule: 'offer', parts: { NY: { name: 'New York' } } },
    ],
  };

  async function show(languages: readonly string[] = []) {
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(LIST)));
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
    let draft: FormValues = EMPTY_FORM;
    function Form() {
      const [now, change] = useState(EMPTY_FORM);
      draft = now;
      return <RegionField values={now} {...{ change }} errorAt={() => undefined} base="/" years={[2026, 2028]} />;
    }
    render(<Form />);
    const field = screen.getByRole('combobox', { name: /Where is the employer/ });
    fireEvent.input(field, { target: { value: 'u' } });
    await screen.findAllByRole('option');
    fireEvent.input(field, { target: { value: '' } });
    return { field, draft: () => draft };
  }
  const pick = (field: HTMLElement, text: string, name: string) => {
    fireEvent.input(field, { target: { value: text } });
    fireEvent.click(screen.getByRole('option', { name }));
  };

  test('is asked for where parts differ, with not knowing as an answer', async () => {
    const { field, draft } = await show();
    pick(field, 'united k', 'United Kingdom');
    const part = screen.getByLabelText<HTMLSelectElement>('Which part?');
    expect([...part.options].map(({ text }) => text)).toEqual(["I don't know", 'England']);
    expect([draft().region, part.value]).toEqual(['GB', 'GB']);
    fireEvent.change(part, { target: { value: 'GB-ENG' } });
    expect([draft().region, draft().regionText]).toEqual(['GB-ENG', 'England, United Kingdom']);
    fireEvent.change(screen.getByLabelText('Which part?'), { target: { value: 'GB' } });
    expect([draft().region, draft().regionText]).toEqual(['GB', 'United Kingdom']);
  });

  test("is asked for after the browser's own guess, and focus stays in the field", async () => {
    const { field, draft } = await show(['en-GB']);
    fireEvent.click(screen.getByRole('button', { name: 'Use United Kingdom, as your browser suggests' }));
    expect(draft().region).toBe('GB');
    expect(screen.getByLabelText('Which part?')).toBeDefined();
    expect(document.activeElement).toBe(field);
  });

  test('is offered where the country is enough, and not mentioned where parts do not differ', async () => {
    const { field } = await show();
    pick(field, 'states', 'United States');
    expect(screen.getByText(/Unless you choose one, your plan will avoid only the national holidays/)).toBeDefined();
    pick(field, 'japan', 'Japan');
    expect(screen.queryByLabelText('Which part?')).toBeNull();
  });

  test('comes after a short name typed in full only when the reader leaves the field', async () => {
    const { field, draft } = await show();
    fireEvent.input(field, { target: { value: 'uk' } });
    expect(draft().region).toBe('GB');
    expect(screen.queryByLabelText('Which part?')).toBeNull();
    fireEvent.blur(field);
    expect(draft().regionText).toBe('United Kingdom');
    expect(screen.getByLabelText('Which part?')).toBeDefined();
  });
});

describe('the holidays counted', () => {
  const day = (text: string): Day => parseDay(text) as Day;
  const holiday = (text: string, name: string, more: Partial<CountedHoliday> = {}): CountedHoliday => ({
    day: day(text),
    name,
    isAdded: false,
    isStruck: false,
    ...more,
  });
  const LIST = [
    holiday('2026-11-11', 'Veterans Day', { isStruck: true }),
    holiday('2026-11-26', 'Thanksgiving Day'),
    holiday('2026-11-27', 'Your day off', { isAdded: true }),
  ];

  test('can each be struck, counted again or removed', () => {
    const onStrike = vi.fn();
    render(<HolidaysCounted list={LIST} {...{ onStrike }} onAdd={vi.fn()} />);
    expect(screen.getByText('Holidays your plan avoids: 2')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: /^I work on this day: Thursday.*: Thanksgiving Day$/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Avoid it again: Wednesday.*: Veterans Day$/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Remove: Friday.*: Your day off$/ }));
    expect(onStrike.mock.calls).toEqual([['2026-11-26'], ['2026-11-11'], ['2026-11-27']]);
  });

  test('take a day that is missing, once', () => {
    const onAdd = vi.fn();
    render(<HolidaysCounted list={[]} onStrike={vi.fn()} {...{ onAdd }} />);
    const field = screen.getByLabelText<HTMLInputElement>('Is a day off missing?');
    fireEvent.click(screen.getByRole('button', { name: 'Add this day' }));
    fireEvent.input(field, { target: { value: '2026-12-24' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add this day' }));
    expect(onAdd.mock.calls).toEqual([['2026-12-24']]);
    expect(field.value).toBe('');
  });
});
