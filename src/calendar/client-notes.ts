/** What a calendar program does with our files, for the reader to know. */
export interface ClientNote {
  /** What the program is called. */
  readonly client: string;
  /** What it does with a later file and with alarms: measured or documented, else said to be unknown. */
  readonly says: string;
}

// Where each of them comes from stands in docs/calendars.md, "What calendars do with a file".

/** Short notes on what happens after a download, one for each program that something is known of. */
export const CLIENT_NOTES: readonly ClientNote[] = [
  {
    client: 'Google Calendar',
    says: 'Import the file on a computer. A later file updates its entries. It ignores the reminders, so set your own.',
  },
  {
    client: 'Apple Calendar',
    says: 'On an iPhone, open the file in Safari. We have not tested whether a later file updates or duplicates entries.',
  },
  {
    client: 'Outlook, new or on the web',
    says: 'Imports the entries as they are that day. We have not tested whether a later file updates or duplicates them.',
  },
  {
    client: 'Outlook, classic',
    says: 'A later file may duplicate entries, so delete the old ones first. All-day steps may remind you the afternoon before.',
  },
  {
    client: 'Thunderbird',
    says: 'Skips every entry that it already has, so delete the old entries before you import a later file.',
  },
  {
    client: 'Evolution, KDE and khal',
    says: 'A later file updates its entries. Steps that are no longer in your plan stay, marked as canceled.',
  },
  {
    client: 'Android phones',
    says: 'Some apps add only one entry from a file, or duplicate it later. Check what was added, or import on a computer.',
  },
];

/** What a reader should know before following a link to a web calendar. */
export const WEB_LINKS_NOTE =
  'A link sends the title and text of this step to that service. It always adds a new entry and never updates one.';
