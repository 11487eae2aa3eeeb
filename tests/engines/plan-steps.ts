import type { Download } from './browser/tab.ts';
import type { Reader } from './reader.ts';

export const YOUR_PLAN = { role: 'region', name: 'Your plan' };
/** An interview with a promise, the note of thanks sent. */
export const PLAN = 'planner/#interview=2026-03-05&reply=2026-03-10&log=2026-03-05.thanked';
export const STEPS = ['check-in 2026-03-11', 'follow-up 2026-03-18', 'last-ask 2026-03-25', 'let-go 2026-04-01'];

/** The plan in lines: "check-in 2026-03-11". */
export async function planLines(reader: Reader): Promise<string[]> {
  await reader.see(YOUR_PLAN);
  return reader.tab.evaluate(() =>
    [...document.querySelectorAll('li[data-step]')].map(
      (item) => `${item.getAttribute('data-step') ?? ''} ${item.querySelector('time')?.dateTime ?? ''}`,
    ),
  );
}

/** Fills the form in for an interview on March 5, 2026, and asks for the plan. */
export async function makePlan(reader: Reader, { reply, company }: { reply: string; company?: string }): Promise<void> {
  await reader.choose('Another day');
  await reader.fill({ label: /^When was your interview\?/ }, '2026-03-05');
  await reader.choose('Another date');
  await reader.fill({ label: 'They said you’d hear by' }, reply);
  if (company !== undefined) {
    await openMoreQuestions(reader);
    await reader.fill({ label: 'Company' }, company);
  }
  await reader.button('Show my plan');
  await reader.see(YOUR_PLAN);
}

/** Unfolds the questions that need no answer. */
export function openMoreQuestions(reader: Reader): Promise<void> {
  return reader.click({ css: 'summary', text: /^More: / });
}

/** Saves the plan beyond its tab. */
export async function saveOnDevice(reader: Reader): Promise<void> {
  await reader.button(/^(Keep|Save) on this device$/);
  await reader.see({ css: 'p.saved', text: /^(Kept|Saved) on this device\./ });
}

/** Downloads the calendar of the whole plan. */
export async function downloadCalendar(reader: Reader): Promise<Download> {
  const download = { role: 'button', name: 'Download calendar (.ics)' };
  if ((await reader.count(download)) === 0) await reader.button('Add to calendar');
  await reader.see(download);
  return reader.download(() => reader.click(download));
}
