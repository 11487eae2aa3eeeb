// Reads what an employer wrote or said. Loaded when wanted: it brings chrono along.
export { CONVENTIONS, type Convention, type ConventionId } from './conventions.ts';
export { NEWS_KINDS, readMessage, type MessageReading, type NewsKind } from './read-message.ts';
export { readPhrase, type PhraseReading } from './read-phrase.ts';
export type { Said, Span } from './said.ts';
