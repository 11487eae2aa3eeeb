// Loaded when a reader wants it.
import { useRef, useState } from 'preact/hooks';

import { addDays, dayInWords, parseDay, todayOnThisDevice } from '../../../plan/index.ts';
import type { Application } from '../../../storage/index.ts';
import { contactRecord, contactsToCsv, type Contact, type DateRange } from '../../../storage/contact-record.ts';
import { printAlone } from '../../compose/note/print-alone.ts';
import { DateField } from '../../ui/fields/DateField.tsx';
import { downloadFile } from '../../ui/sharing/download-file.ts';

interface Props {
  /** Archived ones too: what was done for them was done. */
  readonly applications: readonly Application[];
}

/** What was done for all applications in a range of dates, to print or as a file, for an employment office. */
export default function ContactRecord({ applications }: Props) {
  const today = todayOnThisDevice();
  const [from, setFrom] = useState<string>(addDays(today, -27));
  const [to, setTo] = useState<string>(today);
  const sheet = useRef<HTMLDivElement>(null);
  const range = rangeOf(from, to);
  const contacts = range ? contactRecord(applications, range, today) : [];
  const download = ({ from, to }: DateRange): void =>
    downloadFile(`contacts-${from}-to-${to}.csv`, contactsToCsv(contacts), 'text/csv');
  return (
    <section class="contact-record" aria-labelledby="contact-record">
      <h2 id="contact-record">A record of your contacts</h2>
      <p>
        If an employment office asks you to show that you are looking for work, print this list or save it for a
        spreadsheet. It is made on this device from what you logged here.
      </p>
      <div class="row">
        <DateField id="record-from" label="From" value={from} onValue={setFrom} />
        <DateField id="record-to" label="To" value={to} onValue={setTo} />
      </div>
      {range ? (
        <>
          <div ref={sheet}>
            <ContactTable contacts={contacts} range={range} />
          </div>
          <p class="hint">
            Your log doesn’t show whether a contact was a call or a message. Add that yourself if the office needs it.
          </p>
          {contacts.length > 0 && (
            <div class="row">
              <button type="button" class="button" onClick={() => download(range)}>
                Download as CSV
              </button>
              <button type="button" class="button quiet" onClick={() => sheet.current && printAlone(sheet.current)}>
                Print the record
              </button>
            </div>
          )}
        </>
      ) : (
        <p class="error" role="status">
          Choose two dates, with the earlier one first.
        </p>
      )}
    </section>
  );
}

/** Null where the dates make no range. */
function rangeOf(fromText: string, toText: string): DateRange | null {
  const [from, to] = [parseDay(fromText), parseDay(toText)];
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

function ContactTable({ contacts, range }: { readonly contacts: readonly Contact[]; readonly range: DateRange }) {
  const inWords = `${dayInWords(range.from, true)} to ${dayInWords(range.to, true)}`;
  if (contacts.length === 0) return <p>Nothing is logged for {inWords}.</p>;
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- on a phone the table scrolls in its own frame, by keyboard too
    <div class="wide-table" role="region" aria-label="Contacts with employers" tabIndex={0}>
      <table class="ruled">
        <caption>Contacts with employers, {inWords}</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Employer and role</th>
            <th scope="col">What you did</th>
            <th scope="col">Result</th>
          </tr>
        </thead>
        <tbody>
          {contacts.map(({ day, employer, role, what, how, outcome }, place) => (
            <tr key={place}>
              <td>
                <time dateTime={day}>{dayInWords(day, true)}</time>
              </td>
              <td>{[employer, role].filter((name) => name !== '').join(', ') || 'Not named'}</td>
              <td>{how === '' ? what : `${what} (${how.toLowerCase()})`}</td>
              <td>{outcome || 'Nothing logged'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
