import { precise, ratio } from '../figures.mjs';
import { measureCheckOnPhone, measureFirstCheck } from '../measure-checker.mjs';
import { measureSpeed, WRITERS } from '../measure-speed.mjs';
import { writeTable } from '../table.mjs';

/**
 * How quickly a plan, a calendar file and a check are made.
 *
 * @param {import('../workbench.mjs').Workbench} bench
 * @returns {Promise<import('../budgets.mjs').PartResult>}
 */
export async function speed({ folder, browser, runs }) {
  console.error('Making plans and calendars, checking messages …');
  const times = await measureSpeed(folder);
  const first = measureFirstCheck(runs.checks);
  const phone = await measureCheckOnPhone(await browser(), runs.checks);

  const row = (name, time) => [name, precise(time), '–'];
  return {
    markdown: writeTable(
      ['', 'ms', '×'],
      [
        row('A plan', times.makePlan),
        ['A calendar file of eight events', precise(times.writeCalendar), ratio(1, 1)],
        ...Object.keys(WRITERS).map((name) => [
          `The same by ${name}`,
          precise(times[name]),
          ratio(times[name], times.writeCalendar),
        ]),
        row('A check of 1,000 words', times.checkMessage),
        row('The first check of a process', first),
        row('On the slow phone', phone.later),
        row('The first check on the slow phone', phone.first),
      ],
    ),
    budgets: [
      { what: 'A plan', most: 0.1, found: times.makePlan, unit: 'ms' },
      { what: 'A calendar file of eight events', most: 1, found: times.writeCalendar, unit: 'ms' },
      { what: 'A check of 1,000 words', most: 5, found: times.checkMessage, unit: 'ms' },
    ],
  };
}
