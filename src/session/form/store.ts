import { atom, type ReadableAtom } from 'nanostores';
import * as v from 'valibot';

import { attempt, FORM_KEY, NEW_FORM_KEY, type GetStorage } from '../../storage/index.ts';
import { EMPTY_FORM, type FormValues } from './values.ts';

/** What the form holds, and which application it changes: null for a new one. */
export interface FormState {
  readonly values: FormValues;
  readonly applicationId: string | null;
}

/** The form's state, saved in the tab as it is typed, so that neither Back, the menu nor a reload loses it. */
export interface FormStore {
  readonly state: ReadableAtom<FormState>;
  /** Takes what the reader has typed. */
  type(values: FormValues): void;
  /**
   * Fills the form in for an application, or for a new one. Nothing of it is written before the reader types. What was
   * filled in for a new plan is put by.
   */
  show(state: FormState): void;
  /** Begins a new plan, or goes on with the one that was begun and not yet shown. */
  startNew(): void;
  /** Notes which application was made of the form. */
  settle(applicationId: string): void;
  /** Empties the form, and what the tab keeps of it. */
  clear(): void;
}

/** Opens the form on what the tab keeps of it; empty where that is nothing, or nothing that can be read. */
export function openForm(tab: GetStorage): FormStore {
  const state = atom<FormState>(readForm(tab));
  const write = (key = FORM_KEY): void => {
    // Where the tab keeps nothing, the form still works.
    attempt(() => tab().setItem(key, JSON.stringify(state.get())));
  };
  const clear = (): void => {
    state.set(EMPTY);
    attempt(() => tab().removeItem(FORM_KEY));
  };
  return {
    state,
    type: (values) => {
      state.set({ ...state.get(), values });
      write();
    },
    show: (next) => {
      if (next.applicationId !== null && isBegun(state.get())) write(NEW_FORM_KEY);
      state.set(next);
    },
    startNew: () => {
      if (isBegun(state.get())) return;
      const begun = readForm(tab, NEW_FORM_KEY);
      clear();
      if (!isBegun(begun)) return;
      state.set(begun);
      write();
      attempt(() => tab().removeItem(NEW_FORM_KEY));
    },
    settle: (applicationId) => {
      state.set({ ...state.get(), applicationId });
      write();
    },
    clear,
  };
}

/** Whether something is filled in for a new plan. */
function isBegun(form: FormState): boolean {
  return form.applicationId === null && !isEmptyForm(form);
}

/** Whether nothing has been filled in. */
export function isEmptyForm({ values }: FormState): boolean {
  return JSON.stringify(values) === JSON.stringify(EMPTY_FORM);
}

const EMPTY: FormState = { values: EMPTY_FORM, applicationId: null };

const text = v.fallback(v.string(), '');
const texts = v.fallback(v.array(v.string()), []);

/** A value of another version, or of nobody's, falls back to the empty one. */
const schema = v.object({
  applicationId: v.fallback(v.nullable(v.string()), null),
  values: v.object({
    interviews: v.fallback(v.pipe(v.array(v.string()), v.minLength(1)), ['']),
    replyKind: v.fallback(v.picklist(['by', 'within', 'call-on', 'not-said', '']), ''),
    replyDay: text,
    replyCount: text,
    replyUnit: v.fallback(v.picklist(['days', 'weeks', 'months']), 'weeks'),
    callDay: text,
    theirWords: text,
    contactedOn: text,
    hasThanked: v.fallback(v.boolean(), false),
    pace: v.fallback(v.picklist(['reserved', 'steady', 'persistent']), 'steady'),
    channel: v.fallback(v.picklist(['call', 'email']), 'call'),
    via: v.fallback(v.picklist(['direct', 'recruiter']), 'direct'),
    otherOfferDue: text,
    region: text,
    regionText: text,
    daysOff: texts,
    company: text,
    role: text,
    people: v.fallback(v.array(v.object({ name: text, caredAbout: text })), [{ name: '', caredAbout: '' }]),
    oneThing: text,
    promisedBy: text,
  }),
});

function readForm(tab: GetStorage, key = FORM_KEY): FormState {
  const saved = attempt(() => JSON.parse(tab().getItem(key) ?? 'null') as unknown);
  const parsed = v.safeParse(schema, saved.ok ? saved.value : null);
  return parsed.success ? parsed.output : EMPTY;
}
