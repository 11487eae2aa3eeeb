import { describe, expect, it } from 'vitest';

import { filledWords, type KnownWords } from '../../../src/components/compose/words/filled-words.ts';
import {
  NOTHING_TYPED,
  withoutPerson,
  withPersonAgain,
  type TypedWords,
} from '../../../src/components/compose/words/typed-words.ts';

const person = (name: string, topic = '') => ({ name, topic });
const typed = (more: Partial<TypedWords>): TypedWords => ({ ...NOTHING_TYPED, ...more });
const known = (more: Partial<KnownWords> = {}): KnownWords => ({ id: 'a', values: {}, people: [], ...more });

describe('a person taken away', () => {
  const people = [person('Ann'), person('Bo'), person('Cy')];
  const edited = {
    'thanks#0': 'to Ann',
    'thanks#1': 'to Bo',
    'thanks#2': 'to Cy',
    'check-in': 'to nobody in particular',
  };

  it('takes the messages to them along, and no others', () => {
    const { left, gone } = withoutPerson(people, typed({ edited }), 1);
    expect(left.people?.map(({ name }) => name)).toEqual(['Ann', 'Cy']);
    expect(left.edited).toEqual({ 'thanks#0': 'to Ann', 'thanks#1': 'to Cy', 'check-in': 'to nobody in particular' });
    expect(gone.edited).toEqual({ 'thanks#1': 'to Bo' });
  });

  it('comes back among what was typed since', () => {
    const { left, gone } = withoutPerson(people, typed({ edited }), 0);
    const since = [person('Bo', 'the map room'), person('Cy')];
    const back = withPersonAgain(since, typed({ ...left, dropped: { 'thanks#0': 'once to Bo' } }), gone);
    expect(back.people).toEqual([person('Ann'), person('Bo', 'the map room'), person('Cy')]);
    expect(back.edited).toEqual(edited);
    expect(back.dropped).toEqual({ 'thanks#1': 'once to Bo' });
  });
});

describe('what is typed over what a plan knows', () => {
  it('stands while the plan knows the same', () => {
    const words = typed({ fields: { company: 'Larkfield Museum' }, instead: { company: 'Larkfield' } });
    expect(filledWords(known({ values: { company: 'Larkfield' } }), words).values.company).toBe('Larkfield Museum');
  });

  it('gives way once the plan knows otherwise, as when they name a new day', () => {
    const words = typed({ fields: { 'promised-day': '10 March' }, instead: { 'promised-day': 'Tuesday, March 10' } });
    const later = known({ values: { 'promised-day': 'Friday, March 20' } });
    expect(filledWords(later, words).values['promised-day']).toBe('Friday, March 20');
  });

  it('keeps a field that was emptied on purpose', () => {
    const words = typed({ fields: { role: '' }, instead: { role: 'clerk' } });
    expect(filledWords(known({ values: { role: 'clerk' } }), words).values.role).toBe('');
  });

  it('keeps what was typed of people when the plan learns of another', () => {
    const words = typed({ people: [person('Ann', 'maps'), person('Dee')], knownPeople: ['Ann'] });
    const { people } = filledWords(known({ people: [person('Ann'), person('Bo')] }), words);
    expect(people).toEqual([person('Ann', 'maps'), person('Bo'), person('Dee')]);
  });

  it('has one person to name where nobody is known', () => {
    expect(filledWords(known(), NOTHING_TYPED).people).toEqual([person('')]);
  });

  it('sends a message to nobody in particular to the first person met, unless it is given a name', () => {
    const met = known({ people: [person('Ann'), person('Bo')] });
    expect(filledWords(met, NOTHING_TYPED).values['their-name']).toBe('Ann');
    expect(filledWords(met, typed({ fields: { 'their-name': 'Bo' } })).values['their-name']).toBe('Bo');
  });
});
