import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

import type { Page, Response } from '@playwright/test';

/** What Playwright calls a kind of request, and what it is called here; anything else is `other`. */
const KINDS = { document: 'document', script: 'script', stylesheet: 'style', fetch: 'data', xhr: 'data' } as const;

export type Kind = (typeof KINDS)[keyof typeof KINDS] | 'other';

/** What a page asked for. Bytes are after Brotli at quality 11, as a host serves files that were compressed beforehand. */
export interface Weight {
  readonly requests: number;
  readonly bytes: number;
  readonly byKind: Readonly<Record<Kind, number>>;
  /** In the order in which they came. */
  readonly files: readonly { readonly address: string; readonly kind: Kind; readonly bytes: number }[];
}

/** Adds up what a page asked for. */
export async function weightOf(responses: readonly Response[]): Promise<Weight> {
  const byKind = { document: 0, script: 0, style: 0, data: 0, other: 0 };
  const files: Weight['files'][number][] = [];
  for (const response of responses) {
    const { pathname } = new URL(response.url());
    const type = response.request().resourceType();
    const kind: Kind = Object.hasOwn(KINDS, type) ? KINDS[type as keyof typeof KINDS] : 'other';
    // A redirect has no body.
    const body = response.status() < 300 ? await response.body() : Buffer.alloc(0);
    const bytes = body.length === 0 ? 0 : brotliBytes(body);
    byKind[kind] += bytes;
    files.push({ address: pathname, kind, bytes });
  }
  return { requests: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), byKind, files };
}

/** What a file weighs, in bytes, once it is compressed as hosts do it beforehand. */
export function brotliBytes(body: string | Buffer): number {
  return brotli(body).length;
}

/** A file compressed as hosts do it beforehand. */
function brotli(body: string | Buffer): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });
}

/** What hosts compress; what Pagefind writes is compressed already. */
const COMPRESSED = /\.(?:html|css|js|json|xml|svg)$/;

/** Puts a compressed copy beside each file of a built site, as good hosts do. */
export function compressFiles(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    if (COMPRESSED.test(name)) writeFileSync(`${file}.br`, brotli(readFileSync(file)));
  }
}

/** Fills in the planner's two questions and waits for the plan with its steps and reasons. */
export async function showPlan(page: Page): Promise<void> {
  await page.getByLabel('Today', { exact: true }).check();
  await page.getByLabel("They didn't say").check();
  await page.getByRole('button', { name: 'Show my plan' }).click();
  await page.locator('li[data-step] .why').first().waitFor();
}
