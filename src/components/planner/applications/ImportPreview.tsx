import { shownName, type ImportPlan } from '../../../storage/index.ts';

/** What a file holds, before anything of it is saved. */
export interface Preview {
  readonly plan: ImportPlan;
  readonly problems: readonly string[];
}

interface Props {
  readonly preview: Preview;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

/** What an import would add or bring up to date, shown before it is done. */
export function ImportPreview({ preview: { plan, problems }, onImport, onCancel }: Props) {
  const { adds, replaces, same, settings } = plan;
  const hasSomething = adds.length + replaces.length > 0 || settings !== null;
  const lines = [
    ...adds.map((application) => `Adds ${shownName(application)}`),
    ...replaces.map(({ after }) => `Brings up to date ${shownName(after)}`),
    ...same.map((application) => `Leaves as it is ${shownName(application)}`),
    ...(settings ? ['Takes over the times and reminders for calendars'] : []),
  ];
  return (
    <div class="ask" role="group" aria-label="What the file would do">
      {problems.map((says) => (
        <p class="error" key={says}>
          {says}
        </p>
      ))}
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
      <div class="row">
        {hasSomething && (
          <button type="button" class="button" ref={(button) => button?.focus()} onClick={onImport}>
            Import
          </button>
        )}
        <button type="button" class="button quiet" onClick={onCancel}>
          {hasSomething ? 'Leave it' : 'Close'}
        </button>
      </div>
    </div>
  );
}
