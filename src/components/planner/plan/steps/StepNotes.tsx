import {
  dayInWords,
  howInWords,
  latenessInWords,
  moveInWords,
  type ClockTimes,
  type Step,
} from '../../../../plan/index.ts';

interface Props {
  readonly step: Step;
  readonly clockTimes: ClockTimes;
}

/** How a step is done and by when at the latest, whether it is late, and what moved its day. */
export function StepNotes({ step, clockTimes }: Props) {
  const latest =
    step.latest &&
    (step.latest === step.day ? 'Today is the last day to send it' : `By ${dayInWords(step.latest)} at the latest`);
  const line = [howInWords(step, clockTimes), latest].filter(Boolean).join('. ');
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
