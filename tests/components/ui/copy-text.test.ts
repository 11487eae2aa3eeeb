import { afterEach, expect, test, vi } from 'vitest';

import { copyText } from '../../../src/components/ui/sharing/copy-text.ts';

/** A clipboard that takes nothing once the press is over, as Safari's. */
function clipboardWithin(press: { isOver: boolean }) {
  const copied: string[] = [];
  const refuseLate = (): void => {
    if (press.isOver) throw new DOMException('', 'NotAllowedError');
  };
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(readonly parts: Record<string, Promise<Blob>>) {}
    },
  );
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: async (text: string) => {
        await Promise.resolve();
        refuseLate();
        copied.push(text);
      },
      write: ([{ parts }]: [{ parts: Record<string, Promise<Blob>> }]) => {
        refuseLate();
        return Promise.resolve(parts['text/plain']).then(async (blob) => void copied.push(await (blob?.text() ?? '')));
      },
    },
  });
  return copied;
}

afterEach(() => void vi.unstubAllGlobals());

test('a text that comes after the press is copied where only the press may copy', async () => {
  const press = { isOver: false };
  const copied = clipboardWithin(press);
  const text = new Promise<string>((resolve) => setTimeout(() => resolve('the plan'), 5));
  const copying = copyText(text);
  press.isOver = true;
  expect(await copying).toBe(true);
  expect(copied).toEqual(['the plan']);
});

test('a text that never comes is not copied', async () => {
  const copied = clipboardWithin({ isOver: false });
  expect(await copyText(Promise.reject(new Error('not loaded')))).toBe(false);
  expect(copied).toEqual([]);
});

test('a browser that does not allow copying is told from one that does', async () => {
  clipboardWithin({ isOver: true });
  expect(await copyText(Promise.resolve('the plan'))).toBe(false);
});
