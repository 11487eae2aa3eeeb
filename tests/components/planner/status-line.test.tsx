import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';

import { StatusLine } from '../../../src/components/ui/StatusLine.tsx';

afterEach(cleanup);

test('the status region is there and empty from the start', () => {
  render(<StatusLine status={{ sentence: '', count: 0 }} />);
  expect(screen.getByRole('status').textContent).toBe('');
});

test('the same sentence said twice is a new node, so that it is announced twice', () => {
  const { rerender } = render(<StatusLine status={{ sentence: 'Link copied.', count: 1 }} />);
  const first = screen.getByRole('status').firstChild;
  rerender(<StatusLine status={{ sentence: 'Link copied.', count: 2 }} />);
  expect(screen.getByRole('status').textContent).toBe('Link copied.');
  expect(screen.getByRole('status').firstChild).not.toBe(first);
});
