import { dayInWords, howInWords, latenessInWords, moveInWords, type Step } from '../../../../plan/index.ts';
import { clockTimesOfThisDevice } from '../../export/calendar-settings.ts';

/** How a step is done and by when at the latest, whether it is late, and what moved its day. */
export function StepNotes({ step }: { readonly step: Step }) {
  const latest =
    step.latest &&
    (step.latest === step.day ? 'Today is the last day to send it' : `By ${dayInWords(step.latest)} at the latest`);
  const line = [howInWords(step, clockTimesOfThisDevice()), latest].filter(Boolean).join('. ');
  const late = latenessInWords(step);
  const moved = moveInWords(step);
  return (
    <>
      {line && <p class="label">{line}</p>}
      {late && <p class="note late">{late}</p>}
      {moved && <p class="note">{moved}</p>}
    </>
  );
}
