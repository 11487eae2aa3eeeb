/**
 * Runs first in each page of the site under test: sets the clock, notes what goes wrong, and finds elements by role
 * and name. What it must remember from page to page of a tab is in that tab's session storage.
 */
import { computeAccessibleName, getRole } from 'dom-accessibility-api';

import { cutOff, focusFault, placeholderContrasts, spaceOutText, violations } from './accessibility.ts';
import { received, type Query, type SentQuery } from './query.ts';

const DAY_KEY = 'test-day';
const FAULTS_KEY = 'test-faults';

setClock();
noteFaults();

/** What the tests call. */
export const tools = {
  find,
  isSettled,
  describe,
  faults,
  setDay,
  violations,
  cutOff,
  focusFault,
  placeholderContrasts,
  spaceOutText,
};
declare global {
  interface Window {
    testTools: typeof tools;
  }
}
window.testTools = tools;

/** All elements that the query names and that can be seen. */
function find(sent: SentQuery): Element[] {
  return matches(received(sent));
}

/** Whether there is one such element, it can be pressed, and it neither moves nor is drawn anew for a moment. */
async function isSettled(sent: SentQuery): Promise<boolean> {
  const [element, ...others] = find(sent);
  if (!element || others.length > 0 || element.matches(':disabled')) return false;
  const before = JSON.stringify(element.getBoundingClientRect());
  await new Promise((resolve) => setTimeout(resolve, 50));
  return find(sent)[0] === element && JSON.stringify(element.getBoundingClientRect()) === before;
}

function matches(query: Query): Element[] {
  const container = query.within ? matches(query.within)[0] : document.body;
  if (!container) return [];
  const found = [...container.querySelectorAll(query.css ?? '*')].filter(
    (element) => isLike(element, query) && (query.hidden === true || isExposed(element)),
  );
  // Of those that hold a text, the innermost.
  const wanted =
    query.text !== undefined && query.css === undefined
      ? found.filter((element) => !found.some((other) => other !== element && element.contains(other)))
      : found;
  if (query.nth === undefined) return wanted;
  const chosen = wanted[query.nth];
  return chosen ? [chosen] : [];
}

function isLike(element: Element, { role, name, label, text }: Query): boolean {
  if (role !== undefined && getRole(element) !== role) return false;
  if (text !== undefined && !fits(element.textContent, text, false)) return false;
  if (label !== undefined) {
    return element.matches('input, select, textarea') && fits(computeAccessibleName(element), label);
  }
  return name === undefined || fits(computeAccessibleName(element), name);
}

function isExposed(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden="true"]');
}

function fits(said: string | null, wanted: string | RegExp, isWhole = true): boolean {
  const words = (said ?? '').replace(/\s+/g, ' ').trim();
  if (typeof wanted !== 'string') return wanted.test(words);
  return isWhole ? words === wanted : words.includes(wanted);
}

/** A line about an element, for messages. */
function describe(element: Element | null): string {
  if (!element) return 'nothing';
  const words = element.getAttribute('aria-label') ?? element.textContent;
  const id = element.id === '' ? '' : `#${element.id}`;
  return `${element.localName}${id} ${words.replace(/\s+/g, ' ').trim().slice(0, 80)}`.trim();
}

function faults(): string[] {
  return JSON.parse(stored(FAULTS_KEY) ?? '[]') as string[];
}

/** From the next page on, the device says that it is noon of that day. */
function setDay(day: string): void {
  sessionStorage.setItem(DAY_KEY, day);
}

function setClock(): void {
  const day = stored(DAY_KEY);
  if (day === null) return;
  const noon = new Date(`${day}T12:00:00`).getTime();
  window.Date = new Proxy(Date, {
    construct: (real, args, target) => Reflect.construct(real, args.length === 0 ? [noon] : args, target) as Date,
    apply: (real) => new real(noon).toString(),
    get: (real, name, receiver) => (name === 'now' ? () => noon : (Reflect.get(real, name, receiver) as unknown)),
  });
}

function noteFaults(): void {
  const note = (fault: string): void => {
    try {
      sessionStorage.setItem(FAULTS_KEY, JSON.stringify([...faults(), `${location.pathname}: ${fault}`]));
    } catch {
      // A frame without storage: its faults reach the browser's own log alone.
    }
  };
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    note(`policy ${violatedDirective} ${blockedURI} ${sample}`),
  );
  window.addEventListener(
    'error',
    (event) => {
      // Of what does not load, the event is seen on its way to the element.
      const { target } = event;
      note(
        target instanceof HTMLElement ? `did not load: ${target.outerHTML.slice(0, 200)}` : `error ${event.message}`,
      );
    },
    true,
  );
  window.addEventListener('unhandledrejection', ({ reason }) => note(`rejection ${String(reason)}`));
  const { error } = console;
  console.error = (...said: unknown[]) => {
    note(`console ${said.map(String).join(' ')}`);
    error(...said);
  };
}

function stored(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
