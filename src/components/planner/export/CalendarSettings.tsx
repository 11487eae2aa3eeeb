import { useState } from 'preact/hooks';

import type { CalendarSettings } from '../../../calendar/index.ts';
import { CalendarSettingsForm } from './CalendarSettingsForm.tsx';
import { keepSettings, settingsOfThisDevice } from './calendar-settings.ts';

interface Props {
  readonly say: (sentence: string) => void;
}

/** How the reader wants calendar entries, as this device keeps it. Loaded when unfolded. */
export default function CalendarSettings({ say }: Props) {
  const [settings] = useState<CalendarSettings>(settingsOfThisDevice);
  const [problem, setProblem] = useState('');
  const save = (next: CalendarSettings): void => {
    const wrong = keepSettings(next);
    setProblem(wrong ?? '');
    if (wrong === null) say('Settings saved. They apply to your next calendar file.');
  };
  return (
    <>
      {problem && <p class="error">{problem}</p>}
      <CalendarSettingsForm settings={settings} onSettings={save} />
    </>
  );
}
