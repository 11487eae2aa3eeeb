import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { compressFiles } from '../../../scripts/measure/page-weight.ts';
import { serveFolder } from '../../../scripts/site/static-server.ts';
import { workerCode, writeWorker } from '../../../src/integrations/offline/write-worker.ts';

const DIST = path.resolve(import.meta.dirname, '../../../dist');
const BASE = process.env.BASE_PATH ?? '/';

/** A copy of the built site, served at an address of its own, which a test may change and take off the network. */
export class PublishedSite {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'published-'));
  #server: Awaited<ReturnType<typeof serveFolder>> | null = null;
  #address = '';

  static async publish(): Promise<PublishedSite> {
    const site = new PublishedSite();
    cpSync(DIST, site.#folder, { recursive: true });
    await site.goOnline();
    return site;
  }

  /** Has compressed copies of its files too, as a good host has. */
  compress(): this {
    compressFiles(this.#folder);
    return this;
  }

  /** The address of a page, such as `guide/tone/`. */
  at(page: string): string {
    return this.#address + page;
  }

  /** Nothing answers at the address any more. */
  async goOffline(): Promise<void> {
    await this.#server?.close();
    this.#server = null;
  }

  /** Answers again, at the address that it had. */
  async goOnline(): Promise<void> {
    const port = this.#address === '' ? 0 : Number(new URL(this.#address).port);
    this.#server = await serveFolder({ folder: this.#folder, base: BASE, port });
    this.#address = this.#server.address;
  }

  /** Takes a file away, as a host does that has not yet got it. */
  takeAway(file: string): void {
    mkdirSync(path.dirname(this.#takenAway(file)), { recursive: true });
    renameSync(path.join(this.#folder, file), this.#takenAway(file));
  }

  bringBack(file: string): void {
    renameSync(this.#takenAway(file), path.join(this.#folder, file));
  }

  /** Publishes another build, in which a page says something else. */
  async publishChange(file: string, from: string, to: string): Promise<void> {
    const target = path.join(this.#folder, file);
    const text = readFileSync(target, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
    writeFileSync(target, text.replaceAll(from, to));
    const worker = readFileSync(path.join(this.#folder, 'service-worker.js'), 'utf8');
    await writeWorker(this.#folder, BASE, worker.slice(worker.indexOf('\n') + 1));
  }

  /** Publishes what a build with OFFLINE=off makes: the worker that takes all away, and pages that start none. */
  async publishRemoval(): Promise<void> {
    const files = readdirSync(this.#folder, { recursive: true, encoding: 'utf8' });
    for (const page of files.filter((file) => file.endsWith('.html'))) {
      const text = readFileSync(path.join(this.#folder, page), 'utf8');
      const isRegistering = /<script type="module">(?:(?!<\/script>).)*service-worker\.js.*?<\/script>/s;
      writeFileSync(path.join(this.#folder, page), text.replace(isRegistering, ''));
    }
    await writeWorker(this.#folder, BASE, await workerCode('remove'));
  }

  async remove(): Promise<void> {
    await this.goOffline();
    if (existsSync(this.#folder)) rmSync(this.#folder, { recursive: true });
  }

  #takenAway(file: string): string {
    return path.join(this.#folder, '.taken-away', file);
  }
}
