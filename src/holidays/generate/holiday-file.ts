import { todayOnThisDevice, type Day } from '../../plan/index.ts';
import { isDecreedYearly, staleChecks } from '../corrections/index.ts';
import type { HolidayFile, HolidayNames, RegionPart } from '../holiday-file.ts';
import { LICENCE } from '../licence.ts';
import { weekendOf, type Country } from './countries.ts';
import { publicHolidays } from './public-holidays.ts';

/**
 * Makes the file of a country's public holidays for the years; its parts are described by how they differ.
 *
 * @param checksOn the day on which a check of a correction must not be more than a year old; null for a plan that a
 *   script makes, which is better with an old check than not made at all
 * @throws RangeError where a correction is no longer needed, or was last checked too long ago
 */
export function makeHolidayFile(
  { code, name, parts, partsRule }: Country,
  years: HolidayFile['years'],
  checksOn: Day | null = todayOnThisDevice(),
): HolidayFile {
  const stale = checksOn && staleChecks(checksOn).find((check) => check.startsWith(`${code.toLowerCase()}.ts`));
  if (stale) throw new RangeError(`Checked more than a year ago: src/holidays/corrections/${stale}`);

  const holidays = publicHolidays(code, null, years);
  const weekend = weekendOf(code);
  const regions = Object.entries(parts).map(([part, { name }]): [string, RegionPart] => {
    const ofPart = weekendOf(code, part);
    return [
      part,
      {
        name,
        ...difference(holidays, publicHolidays(code, part, years)),
        ...(ofPart.join() !== weekend.join() && { weekend: ofPart }),
      },
    ];
  });
  return {
    code,
    name,
    weekend,
    years,
    licence: LICENCE,
    holidays,
    ...(isDecreedYearly(code) && { decreedYearly: true }),
    ...(partsRule && { partsRule }),
    regions: Object.fromEntries(regions),
  };
}

function difference(country: HolidayNames, part: HolidayNames): Pick<RegionPart, 'adds' | 'drops'> {
  const adds = Object.entries(part).filter(([day, name]) => country[day] !== name);
  const drops = Object.keys(country).filter((day) => !(day in part));
  return { ...(adds.length && { adds: Object.fromEntries(adds) }), ...(drops.length && { drops }) };
}
