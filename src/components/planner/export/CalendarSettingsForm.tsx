import { useState } from 'preact/hooks';

import { clockText, readClock, type Alarm, type CalendarSettings } from '../../../calendar/index.ts';
import { FieldError } from '../../ui/fields/FieldError.tsx';

interface Props {
  readonly settings: CalendarSettings;
  readonly onSettings: (settings: CalendarSettings) => void;
}

/** The reminders that are offered, in minutes before; null is none. */
const ALARMS: readonly [minutes: number | null, words: string][] = [
  [0, 'When it starts'],
  [15, '15 minutes before'],
  [60, 'An hour before'],
  [1440, 'The day before'],
  [null, 'No reminder'],
];

/** How the reader wants calendar entries: hours, all day, reminder, names. */
export function CalendarSettingsForm({ settings, onSettings }: Props) {
  const [midMorning, setMidMorning] = useState(clockText(settings.hours.midMorning));
  const [midAfternoon, setMidAfternoon] = useState(clockText(settings.hours.midAfternoon));
  const [allDay, setAllDay] = useState(settings.allDay);
  const [namesInTitles, setNamesInTitles] = useState(settings.namesInTitles);
  const [alarm, setAlarm] = useState(minutesOf(settings.alarm));
  const [wrong, setWrong] = useState('');

  const save = (event: Event): void => {
    event.preventDefault();
    const hours = { midMorning: readClock(midMorning), midAfternoon: readClock(midAfternoon) };
    if (hours.midMorning === null || hours.midAfternoon === null) {
      setWrong('Enter both times, such as 10:00 a.m. and 2:30 p.m.');
      document.getElementById(hours.midMorning === null ? 'mid-morning' : 'mid-afternoon')?.focus();
      return;
    }
    setWrong('');
    const { midMorning: morning, midAfternoon: afternoon } = hours;
    onSettings({
      hours: { midMorning: morning, midAfternoon: afternoon },
      allDay,
      namesInTitles,
      alarm: alarmOf(alarm),
    });
  };
  return (
    <form noValidate onSubmit={save} class="field">
      <FieldError id="hours-error" says={wrong || undefined} />
      <div class="row">
        <Clock id="mid-morning" label="Mid-morning" value={midMorning} onValue={setMidMorning} isWrong={wrong !== ''} />
        <Clock
          id="mid-afternoon"
          label="Mid-afternoon"
          value={midAfternoon}
          onValue={setMidAfternoon}
          isWrong={wrong !== ''}
        />
        <div>
          <label for="alarm">Reminder</label>
          <select
            id="alarm"
            value={String(alarm)}
            onChange={(event) => setAlarm(readMinutes(event.currentTarget.value))}
          >
            {ALARMS.map(([minutes, words]) => (
              <option key={words} value={String(minutes)}>
                {words}
              </option>
            ))}
          </select>
        </div>
      </div>
      <label class="tick">
        <input type="checkbox" checked={allDay} onChange={(event) => setAllDay(event.currentTarget.checked)} />
        All-day entries instead of times
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={namesInTitles}
          onChange={(event) => setNamesInTitles(event.currentTarget.checked)}
        />
        Show the application's name in the titles
      </label>
      <button type="submit" class="button quiet">
        Save these settings
      </button>
    </form>
  );
}

interface ClockProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly isWrong: boolean;
}

function Clock({ id, label, value, onValue, isWrong }: ClockProps) {
  return (
    <div>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="time"
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
        aria-describedby={isWrong ? 'hours-error' : undefined}
      />
    </div>
  );
}

function minutesOf(alarm: Alarm): number | null {
  if (alarm === 'none') return null;
  return alarm === 'at-start' ? 0 : alarm.minutesBefore;
}

function alarmOf(minutes: number | null): Alarm {
  if (minutes === null) return 'none';
  return minutes === 0 ? 'at-start' : { minutesBefore: minutes };
}

function readMinutes(text: string): number | null {
  return text === 'null' ? null : Number(text);
}
