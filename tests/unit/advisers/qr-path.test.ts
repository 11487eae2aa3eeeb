import decodeQR from 'qr/decode.js';
import { encode } from 'uqr';
import { expect, it } from 'vitest';

import { qrPath } from '../../../src/components/advisers/QrCode.tsx';

/** The bars of a path as pixels, as a browser would paint them on white: black where a bar covers the middle. */
function painted(path: string, size: number, scale: number): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray((size * scale) ** 2 * 4).fill(255);
  for (const [, left, top, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let y = Number(top) * scale; y < (Number(top) + 1) * scale; y++) {
      for (let x = Number(left) * scale; x < (Number(left) + Number(width)) * scale; x++) {
        pixels.fill(0, (y * size * scale + x) * 4, (y * size * scale + x) * 4 + 3);
      }
    }
  }
  return pixels;
}

it.each([
  'https://sit-tight.example/planner/#pace=steady&channel=call',
  'https://careers.example.org/sit-tight/planner/#interview=2026-03-05&reply=2026-03-10&pace=reserved&channel=email&via=direct&region=GB-ENG',
])("another program's reader reads %s from what is drawn", (link) => {
  const { data, size } = encode(link, { ecc: 'M', border: 4 });
  const scale = 4;
  const read = decodeQR({ width: size * scale, height: size * scale, data: painted(qrPath(data), size, scale) });
  expect(read).toBe(link);
});

it('draws a bar for each run of dark modules', () => {
  expect(
    qrPath([
      [true, true, false, true],
      [false, false, false, false],
    ]),
  ).toBe('M0 0h2v1h-2zM3 0h1v1h-1z');
});
