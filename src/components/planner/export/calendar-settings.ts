import { clockText, readClock, USUAL_SETTINGS, type CalendarSettings } from '../../../calendar/index.ts';
import type { ClockTimes } from '../../../plan/index.ts';
import { changeSettings, problemInWords, readSettings, type Settings } from '../../../storage/index.ts';

const device = (): Storage => localStorage;

/** The calendar settings that this device keeps, or the usual ones. */
export function settingsOfThisDevice(): CalendarSettings {
  const saved = readSettings(device);
  return saved.ok && saved.value.settings ? fromSaved(saved.value.settings) : USUAL_SETTINGS;
}

/** The clock times that this device's calendar entries have for the times of day of a plan. */
export function clockTimesOfThisDevice(): ClockTimes {
  const { midMorning, midAfternoon } = settingsOfThisDevice().hours;
  return { 'mid-morning': clockText(midMorning), 'mid-afternoon': clockText(midAfternoon) };
}

/** Keeps the calendar settings on this device. Answers with what went wrong, in a sentence; null where nothing did. */
export function keepSettings(settings: CalendarSettings): string | null {
  const saved = changeSettings(device, toSaved(settings), toSaved(USUAL_SETTINGS));
  return saved.ok ? null : problemInWords(saved.problem);
}

function fromSaved({ hours, alarm, ...others }: Settings): CalendarSettings {
  return {
    ...others,
    hours: {
      midMorning: readClock(hours.midMorning) ?? USUAL_SETTINGS.hours.midMorning,
      midAfternoon: readClock(hours.midAfternoon) ?? USUAL_SETTINGS.hours.midAfternoon,
    },
    alarm: alarm === null ? 'none' : alarm === 0 ? 'at-start' : { minutesBefore: alarm },
  };
}

function toSaved({ hours, alarm, ...others }: CalendarSettings): Settings {
  return {
    ...others,
    hours: { midMorning: clockText(hours.midMorning), midAfternoon: clockText(hours.midAfternoon) },
    alarm: alarm === 'none' ? null : alarm === 'at-start' ? 0 : alarm.minutesBefore,
  };
}
