import type { HolidayFile, HolidayNames, RegionPart } from '../holiday-file.ts';
import { LICENCE } from '../licence.ts';
import { weekendOf, type Country } from './countries.ts';
import { publicHolidays } from './public-holidays.ts';

/** Makes the file of a country's public holidays for the years, the holidays of its parts told by how they differ. */
export function makeHolidayFile({ code, name, parts }: Country, years: HolidayFile['years']): HolidayFile {
  const holidays = publicHolidays(code, null, years);
  const regions = Object.entries(parts).map(([part, name]): [string, RegionPart] => [
    part,
    { name, ...difference(holidays, publicHolidays(code, part, years)) },
  ]);
  return {
    code,
    name,
    weekend: weekendOf(code),
    years,
    licence: LICENCE,
    holidays,
    regions: Object.fromEntries(regions),
  };
}

function difference(country: HolidayNames, part: HolidayNames): Pick<RegionPart, 'adds' | 'drops'> {
  const adds = Object.entries(part).filter(([day, name]) => country[day] !== name);
  const drops = Object.keys(country).filter((day) => !(day in part));
  return { ...(adds.length && { adds: Object.fromEntries(adds) }), ...(drops.length && { drops }) };
}
