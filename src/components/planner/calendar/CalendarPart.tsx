import { useEffect, useState } from 'preact/hooks';

import { CLIENT_NOTES, type CalendarSettings } from '../../../calendar/index.ts';
import { CalendarSettingsForm } from './CalendarSettingsForm.tsx';
import { keepSettings, settingsOfThisDevice } from './settings.ts';

interface Props {
  /** Whether a file was made: the notes on what becomes of it are then open. */
  readonly hasFile: boolean;
  readonly say: (sentence: string) => void;
}

/** What surrounds calendar files: how the reader wants them, and what calendars do with them. */
export default function CalendarPart({ hasFile, say }: Props) {
  const [settings, setSettings] = useState<CalendarSettings | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    setSettings(settingsOfThisDevice());
  }, []);

  const keep = (next: CalendarSettings): void => {
    const wrong = keepSettings(next);
    setProblem(wrong ?? '');
    if (wrong === null) say('Settings kept. The next calendar file has them.');
  };
  return (
    <>
      <details open={hasFile}>
        <summary>What your calendar does with the file</summary>
        <ul>
          {CLIENT_NOTES.map(({ client, says }) => (
            <li key={client}>
              <strong>{client}.</strong> {says}
            </li>
          ))}
        </ul>
        <p>An entry at 10:00 stays at 10:00 on your clock, also after the clocks change.</p>
      </details>
      <details>
        <summary>Times and reminders in your calendar</summary>
        {problem && <p class="error">{problem}</p>}
        {settings && <CalendarSettingsForm settings={settings} onSettings={keep} />}
      </details>
    </>
  );
}
