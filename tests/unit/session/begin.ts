import type { RegionCalendar } from '../../../src/plan/index.ts';
import { EMPTY_FORM, openForm, type FormValues } from '../../../src/session/form/index.ts';
import { createSession, type Session, type SessionState } from '../../../src/session/index.ts';
import type { GetStorage } from '../../../src/storage/index.ts';
import { day } from '../plan/situations.ts';
import { MemoryStorage, uuid } from '../storage/storages.ts';

/** A browser's tab, with what surrounds it: its storages, its clock and its network, all of the test's making. */
export interface Tab {
  readonly session: Session;
  readonly state: () => SessionState;
  readonly formValues: () => FormValues;
  readonly type: (values: Partial<FormValues>) => void;
  readonly setToday: (text: string) => void;
  /** What regions have been asked for, each with the way to answer. */
  readonly asked: Map<string, (region: RegionCalendar | null) => void>;
  /** How often the address was said to be out of date. */
  readonly outdated: () => number;
}

interface Setting {
  readonly tab?: GetStorage;
  readonly device?: GetStorage;
  readonly today?: string;
}

let ids = 0;

/** Begins a session as a page does that has just come, on Thursday, March 5, 2026 by default. */
export function begin({ tab = memory(), device = memory(), today = '2026-03-05' }: Setting = {}): Tab {
  let now = day(today);
  let minute = 0;
  let outdated = 0;
  const asked: Tab['asked'] = new Map();
  const form = openForm(tab);
  const session = createSession({
    tab,
    device,
    form,
    now: () => `${now}T12:00:00.${String(minute++ % 1000).padStart(3, '0')}Z`,
    today: () => now,
    newId: () => uuid(++ids + 100),
    loadRegion: (code) => new Promise((resolve) => asked.set(code, resolve)),
    onLinkOutdated: () => outdated++,
  });
  return {
    session,
    state: () => session.state.get(),
    formValues: () => form.state.get().values,
    type: (values) => form.type({ ...form.state.get().values, ...values }),
    setToday: (text) => {
      now = day(text);
    },
    asked,
    outdated: () => outdated,
  };
}

/** A storage of its own. */
export function memory(): GetStorage {
  const storage = new MemoryStorage();
  return () => storage;
}

/** Makes a plan of an interview on March 5 with a reply by March 10, for a company. */
export function plan(tab: Tab, company = '', more: Partial<FormValues> = {}): string {
  const { session, state } = tab;
  session.send({ type: 'start-new' });
  tab.type({
    ...EMPTY_FORM,
    interviews: ['2026-03-05'],
    replyKind: 'by',
    replyDay: '2026-03-10',
    company,
    ...more,
  });
  session.send({ type: 'submit-form', unfinished: new Set(), from: 'planner' });
  const id = state().current?.application.id;
  if (!id) throw new Error('No plan was made.');
  return id;
}

/** The log of the plan on the page. */
export function logOf({ state }: Tab): readonly { readonly day: string; readonly kind: string }[] {
  return state().current?.application.situation.log ?? [];
}

/** The steps of the plan on the page: `check-in 2026-03-11`. */
export function stepsOf({ state }: Tab): readonly string[] {
  return state().current?.plan?.steps.map((step) => `${step.kind} ${step.day}`) ?? [];
}
