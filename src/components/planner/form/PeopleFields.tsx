import type { PersonMet } from '../../../session/form/index.ts';
import { TextField } from '../../ui/fields/TextField.tsx';

interface Props {
  readonly people: readonly PersonMet[];
  readonly onPeople: (people: readonly PersonMet[]) => void;
}

/** The people met, each with the one thing that the reader noticed they cared about. */
export function PeopleFields({ people, onPeople }: Props) {
  const set = (index: number, more: Partial<PersonMet>): void =>
    onPeople(people.map((person, place) => (place === index ? { ...person, ...more } : person)));
  return (
    <>
      {people.map(({ name, caredAbout }, index) => {
        const number = String(index + 1);
        return (
          // People have no identity but their place.
          <fieldset class="field person" key={index}>
            <legend>{people.length === 1 ? 'Someone you met' : `Person ${number}`}</legend>
            <TextField
              id={`person-${number}`}
              label="Name"
              value={name}
              onValue={(text) => set(index, { name: text })}
            />
            <TextField
              id={`cared-about-${number}`}
              label="One thing they cared about"
              value={caredAbout}
              onValue={(text) => set(index, { caredAbout: text })}
            />
            {people.length > 1 && (
              <button
                type="button"
                class="plain"
                aria-label={`Remove person ${number}`}
                onClick={() => onPeople(people.toSpliced(index, 1))}
              >
                Remove
              </button>
            )}
          </fieldset>
        );
      })}
      <p>
        <button type="button" class="plain" onClick={() => onPeople([...people, { name: '', caredAbout: '' }])}>
          Add another person
        </button>
      </p>
    </>
  );
}
