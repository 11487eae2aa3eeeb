import { atom, type ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

import { todayOnThisDevice, type Day } from '../../plan/index.ts';
import { EMPTY_FORM, isEmptyForm, openForm, type FormState, type FormStore } from '../../session/form/index.ts';
import { formOnPage } from './form-on-page.ts';

let store: FormStore | null = null;

/** The form of this tab, opened once a page. */
export function tabForm(): FormStore {
  store ??= openForm(() => sessionStorage);
  return store;
}

const EMPTY_STATE = atom<FormState>({ values: EMPTY_FORM, applicationId: null });

/**
 * The form as this tab keeps it. Empty until the page has come to life, as the server rendered it; what was filled in
 * before that counts.
 */
export function useForm(): readonly [form: FormStore | null, state: FormState, today: Day | null] {
  const [form, setForm] = useState<FormStore | null>(null);
  const [today, setToday] = useState<Day | null>(null);
  const state = useStoreAtOnce(form?.state ?? EMPTY_STATE);
  useEffect(() => {
    const opened = tabForm();
    const now = todayOnThisDevice();
    const typed = formOnPage(now);
    if (!isEmptyForm({ values: typed, applicationId: null }))
      opened.type({ ...opened.state.get().values, ...filled(typed) });
    setToday(now);
    setForm(opened);
    const look = (): void => setToday(todayOnThisDevice());
    addEventListener('pageshow', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('pageshow', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return [form, state, today];
}

/** The answers that the server's form asks for, where they were given. */
function filled({ interviews, replyKind, replyCount, theirWords }: FormState['values']): Partial<FormState['values']> {
  return {
    ...(interviews[0] && { interviews }),
    ...(replyKind && { replyKind, replyCount, replyUnit: 'weeks' }),
    ...(theirWords && { theirWords }),
  };
}

/**
 * What the store holds, drawn together with the state of components. `useStore` of @nanostores/preact draws it a turn
 * later: until then a text field that is drawn for a reason of its own gets its old text back, and loses the key that
 * is typed meanwhile.
 */
function useStoreAtOnce<Value>(store: ReadableAtom<Value>): Value {
  const [, draw] = useState({});
  useEffect(() => store.subscribe(() => draw({})), [store]);
  return store.get();
}
