import { markEarlierMail, type Line } from './earlier-mail.ts';
import type { Span } from './span.ts';

/** The part of a pasted text that its writer wrote. */
export interface OwnWords {
  /** The text with everything else as spaces. It is as long as the text, so offsets into one fit the other. */
  readonly text: string;
  /** Where the writer's words are: runs of lines, in order and apart, without blank space around them. */
  readonly spans: readonly Span[];
}

/**
 * Finds the writer's own words in a text copied from a mail program. Left out are earlier messages (quoted with ">",
 * under "On ... wrote:", "Original Message" or a block of From, Sent, To and Subject), signatures under "-- ", notes
 * that mail programs add ("Sent from my phone") and confidentiality notices.
 *
 * A text that begins with From, To and Subject is one message with its header: its body counts as own words.
 * It takes any text, in time proportional to its length.
 */
export function ownWords(text: string): OwnWords {
  const lines = linesOf(text);
  const isOther = lines.map(({ text: line }) => QUOTED.test(line));
  markEarlierMail(lines, isOther);
  leaveOutSignatures(lines, isOther);
  leaveOutNotes(lines, isOther);
  const parts: string[] = [];
  let reached = 0;
  lines.forEach(({ start, end, text: line }, at) => {
    parts.push(text.slice(reached, start), isOther[at] ? ' '.repeat(line.length) : line);
    reached = end;
  });
  return { text: parts.join('') + text.slice(reached), spans: spansOf(lines, isOther) };
}

const QUOTED = /^[ \t]*>/;

/** Also the breaks that a browser's text area never has, but a text from elsewhere may. */
const LINE_BREAK = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { 0: lineBreak, index } of text.matchAll(LINE_BREAK)) {
    lines.push({ start, end: index, text: text.slice(start, index) });
    start = index + lineBreak.length;
  }
  lines.push({ start, end: text.length, text: text.slice(start) });
  return lines;
}

function spansOf(lines: readonly Line[], isOther: readonly boolean[]): Span[] {
  const spans: Span[] = [];
  let isOpen = false;
  lines.forEach(({ start, text }, at) => {
    const words = text.trim();
    if (isOther[at]) isOpen = false;
    if (isOther[at] || words === '') return;
    const from = start + text.indexOf(words);
    const before = isOpen ? spans.pop() : undefined;
    spans.push({ start: before?.start ?? from, end: from + words.length });
    isOpen = true;
  });
  return spans;
}

/** How much may stand under a "--" that has lost its space, for it to be a signature. */
const LONGEST_SIGNATURE = { lines: 8, characters: 400 };

/** A line that says something, as no line of a signature does. */
const SAYS_SOMETHING = /[?!]$|[.?!] +\p{Lu}\p{Ll}*[ ,]|^(?:\S+ +){4,}\S+\.$/u;

/** RFC 3676 4.3: a signature begins under a line of two hyphens and a space. Others rule a dash or a line. */
const SIGNATURE_BEGINS = ['-- ', '--\u00a0'];
const MAY_BEGIN_SIGNATURE = /^(?:--[ \u00a0]?|[—–_]{1,40}\s?)$/;

function leaveOutSignatures(lines: readonly Line[], isOther: boolean[]): void {
  const at = lines.findIndex(({ text }, place) => !isOther[place] && MAY_BEGIN_SIGNATURE.test(text));
  const rule = lines[at];
  if (!rule) return;
  const next = isOther.indexOf(true, at);
  const end = next === -1 ? lines.length : next;
  const below = lines
    .slice(at + 1, end)
    .map(({ text }) => text.trim())
    .filter(Boolean);
  const isShort = below.length <= LONGEST_SIGNATURE.lines && below.join('').length <= LONGEST_SIGNATURE.characters;
  const isSignature = isShort && !below.some((line) => SAYS_SOMETHING.test(line));
  if (SIGNATURE_BEGINS.includes(rule.text) || isSignature) isOther.fill(true, at, end);
}

const PROGRAM_NOTES = [
  /^\W*sent (?:from|via|with|using) (?:my |the )?(?:iphone|ipad|ipod|android|galaxy|samsung|pixel|huawei|xiaomi|oneplus|motorola|nokia|sony|lg|verizon|at&t|t-mobile|blackberry|windows|mac\b|macbook|mobile|cell|smart ?phone|phone|tablet|handheld|outlook|mail\b|gmail|yahoo|aol|proton|icloud|spark|superhuman|thunderbird|bluemail|airmail|fairemail|k-9|workspace|mailbird|hey\b|zoho|grammarly|a (?:phone|mobile|tiny))[^\n]{0,90}$/i,
  /^\W*(?:get|download) (?:outlook|bluemail|the gmail app|spark|proton ?mail|aol|yahoo mail)\b[^\n]{0,90}$/i,
  /^\W*(?:yahoo mail: search|virus-free\.|please (?:consider|think of) the environment|this (?:e-?mail|message) has been (?:checked|scanned) (?:for|by)|you received this (?:message|e-?mail) because|sender notified by|to unsubscribe from|microsoft teams (?:meeting|need help)|join on your computer)/i,
  /^\W*(?:caution|warning|external(?: e-?mail)?|attention(?! to\b))\b\W.*\b(?:originated|came|sent|sender|is) (?:from )?(?:an )?(?:outside|external)/i,
  /^\W*external(?: e-?mail| sender)?\b\W.*\b(?:caution|links|attachments)\b/i,
  /^\W*(?:please )?(?:excuse|forgive|pardon) (?:any |the |my )?(?:typos|brevity|errors)\b.{0,40}\b(?:sent|mobile|phone)\b/i,
  /^\W*(?:\S{3,12} )?outlook (?:pour|para|per|für|voor|för|til|dla) (?:ios|android)\b.{0,60}$/i,
  // "Von meinem iPhone gesendet", "Envoyé de mon iPhone": the device and the word for "sent".
  /^\W*(?=.{0,120}$)(?=.*\b(?:iphone|ipad|android|galaxy|samsung|huawei|xiaomi|outlook|gmx)\b).*(?:gesendet|envoyé|enviad[oa]|inviat[oa]|verstuurd|verzonden|skickat|sendt|wysłan[eo]|odesláno|отправлено|gönderildi|lähetetty|küldve|trimis|送信|发自|傳送)/i,
];

/** A mail program's note is one short line; a longer line is not read to its end. */
const LONGEST_NOTE = 500;

const NOTICE_BEGINS =
  /confidential|disclaimer|^\W*(?:important|legal|privacy)? ?notice\b|\bth(?:is|e) (?:e-?mail|message|communication|transmission|electronic|information)\b/i;
/** A legal notice speaks of its own message and says at least two of these. */
const THIS_MESSAGE = /\bth(?:is|e) (?:e-?mail|message|communication|transmission|electronic|information)\b/i;
const NOTICE_SAYS = [
  /\bconfidential/i,
  /\b(?:intended|sole use|addressee|named recipient)/i,
  /\bprivileged\b/i,
  /\b(?:disclos|disseminat|distribut|copying|unauthori[sz]ed|prohibited)/i,
  /\b(?:in error|delete|notify the sender)\b/i,
  /\bliab(?:le|ility)\b/i,
];

function leaveOutNotes(lines: readonly Line[], isOther: boolean[]): void {
  lines.forEach(({ text }, at) => {
    const line = text.slice(0, LONGEST_NOTE);
    if (PROGRAM_NOTES.some((note) => note.test(line))) isOther[at] = true;
  });
  let at = 0;
  while (at < lines.length) {
    let end = at;
    while (!isOther[end] && lines[end]?.text.trim()) end += 1;
    const paragraph = lines.slice(at, end).map(({ text }) => text);
    const first = isLegalNotice(paragraph.join(' ')) ? paragraph.findIndex((line) => NOTICE_BEGINS.test(line)) : -1;
    if (first !== -1) isOther.fill(true, at + first, end);
    at = end + 1;
  }
}

function isLegalNotice(paragraph: string): boolean {
  return THIS_MESSAGE.test(paragraph) && NOTICE_SAYS.filter((sign) => sign.test(paragraph)).length >= 2;
}
