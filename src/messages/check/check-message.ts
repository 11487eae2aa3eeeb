import { findTooLong, findTooMuchI } from './checks/counts.ts';
import { findDays } from './text/days.ts';
import type { Facts, Finding } from './finding.ts';
import { findBlanksLeft, findNoNextStep, findNoOfferDay } from './checks/gaps.ts';
import { isContact, type Moment } from './moments.ts';
import { asksForNextStep } from './checks/next-step.ts';
import { readMessage } from './text/reading.ts';
import { visibleText } from '../visible.ts';
import { sentencesOf } from './text/sentences.ts';
import { findTemplateText } from './checks/template-text.ts';
import { findTone } from './checks/tone.ts';
import type { Span } from '../span.ts';
import { youAndI } from './checks/you-and-i.ts';

/** What can be said of a message. */
export interface Check {
  /** At most one of each kind, in the order of FINDING_KINDS. */
  readonly findings: readonly Finding[];
  readonly facts: Facts;
}

/**
 * Checks an English message against the rules for its moment. It counts and points at words; it gives no score and
 * writes nothing for the reader. Any text will do: an empty one has no findings.
 *
 * @param templates Texts of templates, with their `{field-id}`s, to tell whether the message is mostly one of them.
 */
export function checkMessage(text: string, moment: Moment, templates: readonly string[] = []): Check {
  const visible = visibleText(text);
  const reading = readMessage(visible.text);
  const sentences = sentencesOf(reading.said);
  const { you, i } = youAndI(reading);
  const facts: Facts = {
    words: reading.tokens.filter(({ kind }) => kind === 'word').length,
    you: you.length,
    i: i.length,
    days: findDays(reading.said),
    asksForNextStep: asksForNextStep(sentences),
    shouldAsk: isContact(moment),
    blanks: reading.blanks.length,
  };
  if (facts.words === 0 && facts.blanks === 0) return { findings: [], facts };

  const findings = [
    findTooLong(facts, moment),
    findTooMuchI(facts, i, moment),
    ...findTone(reading, moment),
    findBlanksLeft(reading),
    findNoNextStep(facts),
    findNoOfferDay(reading, facts, moment),
    findTemplateText(sentences, templates),
  ];
  // Places are counted in the text as it was given, with the characters that nobody sees.
  const inOriginal = (spans: readonly Span[]): Span[] =>
    spans.map(({ start, end }) => ({
      start: visible.originalOffset(start),
      end: visible.originalOffset(end - 1) + 1,
    }));
  return {
    findings: findings.flatMap((one) => (one ? [{ ...one, spans: inOriginal(one.spans) }] : [])),
    facts: { ...facts, days: inOriginal(facts.days) },
  };
}
