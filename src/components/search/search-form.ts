import { CHOICES, kindFrom, type Question } from '../../search/index.ts';
import { element } from './element.ts';

export interface SearchForm {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly question: () => Question;
  /** Chooses where to look, without searching. */
  readonly choose: (kind: Question['kind']) => void;
}

/** The field and the choice of where to look. What sending it does is the caller's: no browser may send it off. */
export function createSearchForm(): SearchForm {
  const field = element('input', {
    id: 'search-field',
    type: 'search',
    name: 'q',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const choices = CHOICES.map(([value, name]) => {
    const input = element('input', { type: 'radio', name: 'kind', value });
    return { value, input, label: element('label', {}, input, ` ${name}`) };
  });
  const form = element(
    'form',
    { role: 'search', class: 'search-form' },
    element('label', { for: field.id, class: 'search-label' }, 'Search this site'),
    field,
    element('fieldset', {}, element('legend', {}, 'Look in'), ...choices.map(({ label }) => label)),
  );

  const choose = (kind: Question['kind']): void => {
    for (const { value, input } of choices) input.checked = value === kind;
  };
  choose('all');
  return {
    form,
    field,
    choose,
    question: () => ({
      text: field.value.trim(),
      kind: kindFrom(choices.find(({ input }) => input.checked)?.value) ?? 'all',
    }),
  };
}
