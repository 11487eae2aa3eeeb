import { describe, expect, it } from 'vitest';

import { pickTemplates, type Pickable, type PickAnswers } from '../../../src/components/compose/pick.ts';

const template = (id: string, channel: Pickable['channel'], tone: Pickable['tone'] = 'plain', happened = 'passed') => ({
  id,
  title: id,
  channel,
  tone,
  happened,
});
const TEMPLATES: readonly Pickable[] = [
  template('call', 'call'),
  template('email', 'email'),
  template('short', 'email', 'short'),
  template('by-hand', 'note', 'plain', 'no'),
  template('offer', 'email', 'plain', 'offer'),
  template('late-offer', 'email', 'plain', 'offer'),
];
const pick = (answers: Partial<PickAnswers>) => {
  const { channels, tones, fitting } = pickTemplates(TEMPLATES, { happened: '', channel: '', tone: '', ...answers });
  return { channels, tones, fitting: fitting.map(({ id }) => id) };
};

describe('picking words', () => {
  it('asks nothing more before something has happened', () => {
    expect(pick({})).toEqual({ channels: [], tones: [], fitting: [] });
  });

  it('asks by which way where there are several, and fits nothing yet', () => {
    expect(pick({ happened: 'passed' })).toEqual({ channels: ['call', 'email'], tones: [], fitting: [] });
  });

  it('asks for the reader where one way has several tones', () => {
    expect(pick({ happened: 'passed', channel: 'email' }).tones).toEqual(['plain', 'short']);
    expect(pick({ happened: 'passed', channel: 'email', tone: 'short' }).fitting).toEqual(['short']);
  });

  it('asks no question that has one answer', () => {
    expect(pick({ happened: 'no' }).fitting).toEqual(['by-hand']);
    expect(pick({ happened: 'passed', channel: 'call' }).fitting).toEqual(['call']);
  });

  it('gives all that fit, best first', () => {
    expect(pick({ happened: 'offer' }).fitting).toEqual(['offer', 'late-offer']);
  });

  it('ignores an answer that does not go with what happened', () => {
    expect(pick({ happened: 'no', channel: 'email', tone: 'short' }).fitting).toEqual(['by-hand']);
  });
});
