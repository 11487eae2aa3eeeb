import { CLIENT_NOTES } from '../../../calendar/index.ts';

/** What calendars do with a file. Loaded when unfolded. */
export default function ClientNotes() {
  return (
    <>
      <ul>
        {CLIENT_NOTES.map(({ client, says }) => (
          <li key={client}>
            <strong>{client}.</strong> {says}
          </li>
        ))}
      </ul>
      <p>An entry at 10 a.m. stays at 10 a.m., even after the clocks change.</p>
    </>
  );
}
