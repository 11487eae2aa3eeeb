import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';

import { Postmark } from '../../../src/components/site/Postmark.tsx';
import { day } from '../../unit/plan/situations.ts';

afterEach(cleanup);

const partsOf = (text: string): (readonly [string, string | null])[] => {
  const { container } = render(<Postmark day={day(text)} />);
  const time = container.querySelector('time');
  expect(time?.getAttribute('datetime')).toBe(text);
  return [...(time?.children ?? [])].map((part) => [part.textContent, part.getAttribute('aria-hidden')]);
};

test.each([
  ['2026-03-05', 'Thursday, March 5', ['Thu', '5', 'Mar']],
  ['2026-12-31', 'Thursday, December 31', ['Thu', '31', 'Dec']],
])('a postmark of %s is read out as "%s" and shows %j', (text, spoken, shown) => {
  expect(partsOf(text)).toEqual([[spoken, null], ...shown.map((part) => [part, 'true'])]);
});
