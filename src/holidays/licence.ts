/** Stands in every file of holidays, which is under the licence of the data (CC BY-SA 3.0), not of this site. */
export const LICENCE =
  'Holiday dates: date-holidays (https://github.com/commenthol/date-holidays), CC BY-SA 3.0 ' +
  '(https://creativecommons.org/licenses/by-sa/3.0/), reduced to public holidays. Attribution: licence.txt beside this file.';
