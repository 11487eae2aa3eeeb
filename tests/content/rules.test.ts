import { describe, expect, it } from 'vitest';

import { SOURCE_IDS, STAGES } from '../../src/content/rules/schema.ts';
import { RULES_IN_PLANS } from '../../src/plan/index.ts';
import { claimedRules } from './claims.ts';
import { disagreements, guides, idsOf, rules, sources } from './records.ts';

const ruleIds = idsOf(rules);
const sourceIds = idsOf(sources);

describe.each(rules)('rule $id', ({ id, file, header }) => {
  it('has a source', () => {
    expect(header.sources, `${file}: name at least one document, such as sources: [how-to]`).not.toEqual([]);
    const unknown = header.sources.filter((source) => !sourceIds.has(source));
    expect(unknown, `${file}: these sources have no file in src/content/sources`).toEqual([]);
  });

  it('is cited by the guide page of its stage', () => {
    const page = guides.find((guide) => guide.id === header.stage);
    const advice = `src/content/guide/${header.stage}.mdx: add ${id} to rules: and put a <Claim rules={["${id}"]}> round the text`;
    expect(page?.header.rules ?? [], advice).toContain(id);
    expect(page ? claimedRules(page) : [], advice).toContain(id);
  });
});

describe('the rules together', () => {
  it('cover every stage', () => {
    const used = new Set(rules.map((rule) => rule.header.stage));
    const unused = STAGES.filter((stage) => !used.has(stage));
    expect(unused, 'src/content/rules: no rule has these stages; drop them from STAGES or give them a rule').toEqual(
      [],
    );
  });

  it('hold every rule that a plan may name', () => {
    const missing = RULES_IN_PLANS.filter((rule) => !ruleIds.has(rule));
    expect(missing, 'src/plan/model/rule-ids.ts: these ids have no file in src/content/rules').toEqual([]);
  });
});

describe('the sources together', () => {
  it('are the documents that the schema knows', () => {
    expect([...sourceIds].sort(), 'src/content/sources: one file for each of SOURCE_IDS').toEqual(
      [...SOURCE_IDS].sort(),
    );
  });

  it.each(SOURCE_IDS)('%s stands behind a rule', (source) => {
    const behind = rules.filter((rule) => rule.header.sources.includes(source));
    expect(behind, `no rule names ${source}: add it to the sources: of the rules that it says`).not.toEqual([]);
  });
});

describe.each(disagreements)('disagreement $id', ({ file, header }) => {
  it('names rules and documents that exist', () => {
    const unknownRules = header.rules.filter((rule) => !ruleIds.has(rule));
    expect(unknownRules, `${file}: these rules have no file in src/content/rules`).toEqual([]);
    const unknownSources = header.sides.flatMap((side) => side.sources).filter((source) => !sourceIds.has(source));
    expect(unknownSources, `${file}: these sources have no file in src/content/sources`).toEqual([]);
  });
});
