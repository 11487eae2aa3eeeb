import type { Download, Key, Tab } from './browser/tab.ts';
import { toSend, type Query } from './in-page/query.ts';
import { waitFor } from './wait-for.ts';

/** Firefox reports a request that went through the worker and was given up because the page was left. */
const NOT_OF_THE_PAGE = /Failed to load ‘(?:[^’]*\/favicon\.svg)?’\. A ServiceWorker intercepted the request/;

/** Somebody who reads the site in one tab: finds things by what they are called, and waits for what comes. */
export class Reader {
  constructor(
    readonly tab: Tab,
    readonly site: string,
  ) {}

  /** Opens a page of the site, on a day of the journey's choosing, and waits until it answers. */
  async open(page: string, { today }: { readonly today?: string } = {}): Promise<void> {
    if (today !== undefined) {
      await this.tab.goto(`${this.site}404.html`);
      await this.tab.evaluate((day) => window.testTools.setDay(day), today);
    }
    await this.tab.goto(this.site + page);
    await this.hydrated();
  }

  /** Waits until the page has loaded and its islands answer: before that, a click goes nowhere. */
  async hydrated(): Promise<void> {
    await waitFor('the page to come to life', () =>
      this.tab.evaluate(
        () =>
          document.readyState === 'complete' &&
          'testTools' in window &&
          document.querySelector('astro-island[ssr], #planner[data-props], .pending') === null,
      ),
    );
  }

  async reload(): Promise<void> {
    await this.tab.reload();
    await this.hydrated();
  }

  count(query: Query): Promise<number> {
    return this.tab.evaluate((sent) => window.testTools.find(sent).length, toSend(query));
  }

  /** Waits until exactly one such element can be seen. */
  async see(query: Query): Promise<void> {
    let found = 0;
    await waitFor(
      `one element like ${JSON.stringify(toSend(query))}`,
      async () => (found = await this.count(query)) === 1,
      async () => `There are ${found} at ${await this.address()}. ${(await this.faults()).join(' ')}`,
    );
  }

  async gone(query: Query): Promise<void> {
    await waitFor(`${JSON.stringify(toSend(query))} to go`, async () => (await this.count(query)) === 0);
  }

  async text(query: Query): Promise<string> {
    await this.see(query);
    return this.tab.evaluate(
      (sent) => (window.testTools.find(sent)[0]?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      toSend(query),
    );
  }

  /** Waits until the text of an element matches. */
  async reads(query: Query, words: RegExp): Promise<void> {
    let text = '';
    await waitFor(
      `${JSON.stringify(toSend(query))} to read ${String(words)}`,
      async () => words.test((text = await this.text(query))),
      () => Promise.resolve(`It reads “${text}”.`),
    );
  }

  async value(query: Query): Promise<string> {
    await this.see(query);
    return this.tab.evaluate((sent) => (window.testTools.find(sent)[0] as HTMLInputElement).value, toSend(query));
  }

  /** Presses an element with the mouse, once it is there alone and still. */
  async click(query: Query): Promise<void> {
    await this.see(query);
    // An element that is drawn anew before the mouse gets there was not pressed: the next one is.
    await waitFor(`a press on ${JSON.stringify(toSend(query))}`, async () => {
      const isSettled = await this.tab.evaluate((sent) => window.testTools.isSettled(sent), toSend(query));
      return isSettled && (await this.tab.click(query));
    });
  }

  button(name: string | RegExp, within?: Query): Promise<void> {
    return this.click({ role: 'button', name, ...(within && { within }) });
  }

  /** Chooses a radio button or ticks a box by pressing its label, as its input may lie below it. */
  async choose(label: string | RegExp): Promise<void> {
    await this.see({ label });
    await this.tab.evaluate((sent) => {
      const input = window.testTools.find(sent)[0] as HTMLInputElement;
      input.labels?.[0]?.setAttribute('data-test-label', '');
    }, toSend({ label }));
    await this.click({ css: '[data-test-label]' });
    await this.tab.evaluate(() => document.querySelector('[data-test-label]')?.removeAttribute('data-test-label'));
  }

  /** Puts a value into a field at once, as from a date picker; `type` is for what is typed. */
  async fill(query: Query, value: string): Promise<void> {
    await this.see(query);
    await this.tab.evaluate(
      (sent, text) => {
        const field = window.testTools.find(sent)[0] as HTMLInputElement;
        field.focus();
        const kind = Object.getPrototypeOf(field) as object;
        Object.getOwnPropertyDescriptor(kind, 'value')?.set?.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      toSend(query),
      value,
    );
  }

  async focus(query: Query): Promise<void> {
    await this.see(query);
    await this.tab.evaluate((sent) => (window.testTools.find(sent)[0] as HTMLElement).focus(), toSend(query));
  }

  async press(...keys: readonly Key[]): Promise<void> {
    for (const key of keys) await this.tab.press(key);
  }

  /** Waits until that element has the focus, and says which has it if it does not. */
  async hasFocus(query: Query): Promise<void> {
    await waitFor(
      `the focus on ${JSON.stringify(toSend(query))}`,
      () => this.tab.evaluate((sent) => window.testTools.find(sent)[0] === document.activeElement, toSend(query)),
      async () => `It is on ${await this.focused()}.`,
    );
  }

  /** What a paste puts into a field: what was copied, as any other program would get it. */
  async pasted(): Promise<string> {
    await this.tab.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'test-paste';
      document.body.append(field);
      field.focus();
    });
    await this.tab.paste();
    const text = await waitFor('what was copied', () => this.value({ css: '#test-paste' }));
    await this.tab.evaluate(() => document.querySelector('#test-paste')?.remove());
    return text;
  }

  focused(): Promise<string> {
    return this.tab.evaluate(() => window.testTools.describe(document.activeElement));
  }

  download(start: () => Promise<void>): Promise<Download> {
    return this.tab.download(start);
  }

  address(): Promise<string> {
    return this.tab.evaluate(() => location.href);
  }

  /** Waits for an address. */
  async arrives(address: RegExp): Promise<void> {
    await waitFor(`the address ${String(address)}`, async () => address.test(await this.address()));
    await this.hydrated();
  }

  /** How many pixels the page is wider than its window. */
  overflow(): Promise<number> {
    return this.tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  faults(): Promise<string[]> {
    return this.tab.evaluate(() => window.testTools.faults());
  }

  /** What went wrong so far, as the pages and the browser saw it. */
  async everyFault(): Promise<string[]> {
    return [...(await this.faults()), ...this.tab.reported()].filter((fault) => !NOT_OF_THE_PAGE.test(fault));
  }
}
