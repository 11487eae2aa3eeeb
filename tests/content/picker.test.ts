import { describe, expect, it } from 'vitest';

import { pickTemplates, type Pickable } from '../../src/components/compose/pick.ts';
import { HAPPENED } from '../../src/content/templates/schema.ts';
import { templates } from './records.ts';

const pickable = [...templates]
  .sort((a, b) => a.header.order - b.header.order)
  .map(({ id, header: { title, channel, tone, happened } }): Pickable => ({ id, title, channel, tone, happened }));

describe('the picker', () => {
  it.each(templates.map(({ id, file, header }) => ({ id, file, header })))(
    'comes to $id in three answers',
    ({ id, file, header: { happened, channel, tone } }) => {
      const { fitting } = pickTemplates(pickable, { happened, channel, tone });
      expect(
        fitting.map((one) => one.id),
        `${file}: nothing leads to it`,
      ).toContain(id);
    },
  );

  it.each(Object.keys(HAPPENED))('has words for: %s', (happened) => {
    const { fitting, channels } = pickTemplates(pickable, { happened, channel: '', tone: '' });
    expect(fitting.length + channels.length, 'src/content/templates/schema.ts: no template has it').toBeGreaterThan(0);
  });

  it('puts plain words before those for one kind of reader', () => {
    for (const happened of Object.keys(HAPPENED)) {
      const { tones } = pickTemplates(pickable, { happened, channel: 'email', tone: '' });
      expect(tones[0] ?? 'plain', `${happened}: order: of the plain one`).toBe('plain');
    }
  });
});
