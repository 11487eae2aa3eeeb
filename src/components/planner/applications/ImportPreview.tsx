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
    ...replaces.map(({ after }) => `Updates ${shownName(after)}`),
    ...same.map((application) => `Leaves ${shownName(application)} as it is`),
    ...(settings ? ['Replaces your calendar times and reminders'] : []),
  ];
  return (
    <div class="ask" role="group" aria-label="What this import would do">
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
          {hasSomething ? 'Cancel' : 'Close'}
        </button>
      </div>
    </div>
  );
}
