import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { RegionBox } from '../../../src/components/planner/RegionBox.tsx';

const REGIONS = [
  { code: 'GB', name: 'United Kingdom', also: null },
  { code: 'GB-SCT', name: 'Scotland, United Kingdom', also: null },
  { code: 'US', name: 'United States', also: null },
];

afterEach(cleanup);

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
          describedBy=""
          isWrong={false}
        />
      </>
    );
  }
  render(<Form />);
  const field = screen.getByRole('combobox', { name: 'Region' });
  const type = (value: string): void => void fireEvent.input(field, { target: { value } });
  const press = (key: string): void => void fireEvent.keyDown(field, { key });
  const options = (): (string | null)[] => screen.queryAllByRole('option').map(({ textContent }) => textContent);
  return { field, type, press, options, onChoose };
}

describe('the region field', () => {
  test('lists what fits the text', () => {
    const { type, options } = setUp();
    expect(options()).toEqual([]);
    type('scot');
    expect(options()).toEqual(['Scotland, United Kingdom']);
  });

  test('is walked with the arrows and chosen with Enter', () => {
    const { field, type, press, onChoose } = setUp();
    type('united');
    press('ArrowDown');
    press('ArrowDown');
    const active = field.getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)?.textContent).toBe('United States');
    press('Enter');
    expect(onChoose).toHaveBeenCalledWith(REGIONS[2]);
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  test('closes with Escape and keeps what was typed', () => {
    const { field, type, press, options } = setUp();
    type('united');
    press('Escape');
    expect(options()).toEqual([]);
    expect(field).toHaveProperty('value', 'united');
  });

  test('chooses nothing with Enter while nothing is active', () => {
    const { type, press, onChoose } = setUp();
    type('united');
    press('Enter');
    expect(onChoose).not.toHaveBeenCalled();
  });
});
