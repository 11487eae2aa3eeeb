import { addDays, type Day } from '../../plan/index.ts';
import { CONTROLS, EMPTY_FORM, type FormValues } from '../../session/form/index.ts';

/** What the reader has filled in of the form as the server rendered it, before its script came; the empty form where nothing is. */
export function formOnPage(today: Day): FormValues {
  const interview = isChecked('interview', 'today')
    ? today
    : isChecked('interview', 'yesterday')
      ? addDays(today, -1)
      : '';
  const weeks = isChecked('reply', 'week') ? '1' : isChecked('reply', 'two-weeks') ? '2' : '';
  const replyKind = weeks
    ? 'within'
    : ((['by', 'within', 'call-on', 'not-said'] as const).find((kind) => isChecked('reply', kind)) ?? '');
  return {
    ...EMPTY_FORM,
    interviews: [interview],
    replyKind,
    replyCount: weeks,
    theirWords: document.querySelector<HTMLInputElement>(`#${CONTROLS.theirWords}`)?.value ?? '',
  };
}

function isChecked(name: string, value: string): boolean {
  return document.querySelector(`input[name="${name}"][value="${value}"]:checked`) !== null;
}
