import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';

import { NAMED_FILES, type ExpectedEvent } from '../unit/calendar/support/named-situations.ts';

const PROGRAM = path.join(import.meta.dirname, 'read.py');
/** Debian's own Python, whose packages the readers are. */
const PYTHON = '/usr/bin/python3';
/** What must be there for a reader, as a command that fails where it is not. */
const NEEDS: Record<string, readonly [string, ...string[]]> = {
  icalendar: [PYTHON, '-c', 'import icalendar'],
  vobject: [PYTHON, '-c', 'import vobject'],
  libical: [PYTHON, '-c', 'import gi; gi.require_version("ICalGLib", "3.0")'],
  'sabre/vobject': ['php', '-r', 'exit(stream_resolve_include_path("Sabre/VObject") ? 0 : 1);'],
  khal: ['khal', '--version'],
  calcurse: ['calcurse', '--version'],
};

/**
 * The readers' own faults, by the file. Each is still to be seen, so that a line goes once its reader is mended: khal reads
 * by icalendar, of which Debian has version 4.
 */
const BACKSLASH = 'a name with a comma, a semicolon and a backslash';
const OWN_FAULTS: Readonly<Record<string, readonly string[]>> = {
  // An escaped backslash and an n are a line break to it.
  icalendar: [BACKSLASH],
  khal: [BACKSLASH],
  // Version 2 leaves the backslash before a comma and a semicolon.
  'sabre/vobject': [BACKSLASH],
};

const isHere = ([command, ...given]: readonly [string, ...string[]]): boolean => spawnSync(command, given).status === 0;

/** What is expected, with an hour that the clocks skip as it comes out. */
const onTheClock = (zone: string, event: ExpectedEvent): ExpectedEvent => ({
  ...event,
  start: event.start.includes('T')
    ? Temporal.PlainDateTime.from(event.start)
        .toZonedDateTime(zone)
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' })
    : event.start,
});

/** It imports what was downloaded before, and then the file twice, so that whatever it doubled would be there twice. */
const IMPORTS_BOTH = ['khal'];

/** It stores no ids, and takes what was canceled for what is to come: only titles and times can be compared. */
const WITHOUT_IDS = ['calcurse'];

const sorted = (events: readonly ExpectedEvent[]): ExpectedEvent[] =>
  [...events].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

const keyOf = ({ uid, start, summary }: ExpectedEvent): string => [uid, start, summary].join();

describe.each(Object.entries(NEEDS))('%s', (reader, needs) => {
  const here = isHere(needs);
  const read = (): ExpectedEvent[][] => {
    const { stdout, stderr, status } = spawnSync(PYTHON, [PROGRAM, reader], {
      input: JSON.stringify(NAMED_FILES),
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as ExpectedEvent[][];
  };
  let files: ExpectedEvent[][] = [];
  beforeAll(() => {
    if (here) files = read();
  });

  test.skipIf(!here).each(NAMED_FILES.map((file, index) => ({ ...file, index })))(
    'reads the file of $name',
    ({ name, zone, expected, afterBoth, index }) => {
      const says = expect(sorted(files[index] ?? []));
      const isFault = OWN_FAULTS[reader]?.includes(name) === true;
      const events = (IMPORTS_BOTH.includes(reader) ? afterBoth : expected).map((event) => onTheClock(zone, event));
      const comparable = WITHOUT_IDS.includes(reader)
        ? events.map((event) => ({ ...event, uid: '', cancelled: false }))
        : events;
      (isFault ? says.not : says).toEqual(sorted(comparable));
    },
  );
});
