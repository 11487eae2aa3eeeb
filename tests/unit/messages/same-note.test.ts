import { describe, expect, it } from 'vitest';

import { sameButForTheName } from '../../../src/messages/same-note.ts';

describe('notes to several people', () => {
  it('are the same where only the name differs', () => {
    const notes = [
      { name: 'Ms Okafor', text: 'Dear Ms Okafor,\nthank you.' },
      { name: 'Mr Bell', text: 'Dear Mr Bell,\n\nthank you.' },
      { name: 'Dana', text: 'Dear Dana, thank you for the map.' },
    ];
    expect(sameButForTheName(notes)).toEqual([['Ms Okafor', 'Mr Bell']]);
  });

  it('are different where one of them says something else', () => {
    const notes = [
      { name: 'Ann', text: 'Dear Ann, thank you for the map.' },
      { name: 'Bo', text: 'Dear Bo, thank you for the tea.' },
    ];
    expect(sameButForTheName(notes)).toEqual([]);
  });

  it('are the same where a name holds a character that nobody sees, or an accent written in another way', () => {
    const notes = [
      { name: 'Zo\u00eb', text: 'Dear Zoe\u0308, hello' },
      { name: 'Ann', text: 'Dear A\u200bnn, hello' },
    ];
    expect(sameButForTheName(notes)).toEqual([['Zo\u00eb', 'Ann']]);
  });

  it('are the same where a name or a text has blank space around it', () => {
    const notes = [
      { name: ' Ann ', text: 'Dear Ann, hello' },
      { name: 'Bo', text: ' Dear Bo,\nhello\n' },
    ];
    expect(sameButForTheName(notes)).toEqual([['Ann', 'Bo']]);
  });

  it('are different where words are parted in another way, or a name stands elsewhere', () => {
    const notes = [
      { name: 'Ann', text: 'Ann, I cook every day' },
      { name: 'Bo', text: 'Bo, I cook everyday' },
      { name: 'Kim', text: ', I cook every day Kim' },
    ];
    expect(sameButForTheName(notes)).toEqual([]);
  });

  it('are compared by whole names, also where one follows on another at once', () => {
    const notes = [
      { name: 'Jo', text: 'Dear Jo, I liked the JoJo shelf' },
      { name: 'Bo', text: 'Dear Bo, I liked the BoBo shelf' },
      { name: 'Lu', text: 'Dear Lu, I liked the JoJo shelf' },
    ];
    expect(sameButForTheName(notes)).toEqual([['Jo', 'Lu']]);
  });

  it('are compared only once they have a name', () => {
    const notes = [
      { name: ' ', text: 'Dear [their name]' },
      { name: '', text: 'Dear [their name]' },
      { name: ' ', text: 'Dear [their name]' },
    ];
    expect(sameButForTheName(notes)).toEqual([]);
  });

  it('are the same for two people of one name', () => {
    expect(
      sameButForTheName([
        { name: 'Ann', text: 'Dear Ann' },
        { name: 'Ann', text: 'Dear Ann' },
      ]),
    ).toEqual([['Ann', 'Ann']]);
  });

  it('are compared by whole names, so that "Kin" is no part of "Kind regards"', () => {
    const notes = [
      { name: 'Kin', text: 'Dear Kin, thank you. Kind regards' },
      { name: 'Ms. Okafor (HR)', text: 'Dear Ms. Okafor (HR), thank you. Kind regards' },
      { name: 'Zoë', text: 'Dear Zoë, thank you. Kind regards' },
    ];
    expect(sameButForTheName(notes)).toEqual([['Kin', 'Ms. Okafor (HR)', 'Zoë']]);
    expect(
      sameButForTheName([
        { name: 'Kin', text: 'Dear Kin. Kind regards' },
        { name: 'Bo', text: 'Dear Bo. Bod regards' },
      ]),
    ).toEqual([]);
  });
});
