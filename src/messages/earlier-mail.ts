import type { Span } from './span.ts';

/** A line of a text without its line break. */
export interface Line extends Span {
  readonly text: string;
}

/**
 * Marks the lines of earlier mail that has no ">" before it, with what announces it. Where a quotation is already
 * marked, only the announcement above it is added, since an answer may stand below.
 *
 * @param isOther Which lines are known not to be the writer's; changed in place.
 */
export function markEarlierMail(lines: readonly Line[], isOther: boolean[]): void {
  let hasWords = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]?.text ?? '';
    if (isOther[at] || line.trim() === '') continue;
    const header = headerLines(lines, at);
    if (header > 0 && !hasWords) {
      isOther.fill(true, at, at + header);
      at += header - 1;
      continue;
    }
    if (header > 0 || SEPARATOR.test(line.slice(0, LONGEST_ANNOUNCEMENT))) {
      isOther.fill(true, ruleAbove(lines, at));
      return;
    }
    const announcement = wroteLines(lines, isOther, at);
    if (announcement > 0) {
      const isQuoted = isOther[nextFilled(lines, at + announcement)] === true;
      isOther.fill(true, at, isQuoted ? at + announcement : undefined);
      if (!isQuoted) return;
      at += announcement - 1;
    }
    hasWords = true;
  }
}

/** Mail programs fold a long "On ... wrote:" into so many lines at most. */
const FOLDED_LINES = 4;
/** No line or group of lines that announces earlier mail is longer; a longer one is not looked into. */
const LONGEST_ANNOUNCEMENT = 500;

const SEPARATOR =
  /^\W*(?:original (?:message|e-?mail|appointment)|forwarded (?:message|e-?mail)|begin forwarded message|message (?:transféré|d'origine)|(?:ursprüngliche|weitergeleitete) nachricht|mensaje (?:original|reenviado)|messaggio (?:originale|inoltrato)|(?:oorspronkelijk|doorgestuurd) bericht|mensagem (?:original|encaminhada)|(?:ursprungligt|vidarebefordrat) meddelande|oprindelig meddelelse|opprinnelig melding|alkuperäinen viesti|wiadomość oryginalna|původní zpráva|исходное сообщение|(?:please type your )?reply above this line)(?: from [^:]{1,80}| follows)?\W*$/i;
/** "On Thu, Mar 5, 2026 at 10:14 AM Dana Bell <dana@larkfield.example> wrote:", and as other languages have it. */
const WROTE =
  /^\W{0,12}(?:(?:on|am|le|el|il(?: giorno)?|op|em|den|dne)\b.*\d.*|[^:]*<[^<>\s]+@[^<>\s]+>.*)\b(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev)(?!\p{L}).{0,60}?(?::|-{2,})/iu;
/** The older form of Gmail, without a verb, and that of some list programs. */
const ADDRESS_AND_COLON =
  /^(?:\d{4}-\d\d-\d\d\b.*|quoting .*|in (?:message|article) .*)(?:<[^<>\s]+@[^<>\s]+>|wrote|writes):\s*$/i;
/**
 * The same in any language, told by its shape: a year, an address and a colon at the end. And some in English that have
 * no address: "Dana Bell wrote on 3/5/26 10:14 AM:", "At 10:14 AM 3/5/2026, Dana Bell wrote:".
 */
const ADDRESS_AND_YEAR = /^(?=.*(?:19|20)\d\d(?!\d)).*[<(][^<>()\s]+@[^<>()\s]+[>)].{0,80}[:：]\s*$/u;
const OTHER_ANNOUNCEMENT =
  /^\W{0,12}(?:\p{Lu}[^:]{1,80} wrote on \d[^a-z]*\d|at \d[^,]{1,40}\d\/\d[^,]*, [^:]{1,80} wrote|[^.,]{2,60} sent the following messages? at \d.*$|on [^:]*\d[^:]*, (?:\p{Lu}[^ :]* ?){1,3}replied:\s*$)/iu;
const BY_YOU = /\b(?:you|i|we) (?:\w+ )?(?:wrote|writes?):?\W*$/i;

const ANNOUNCEMENTS = [WROTE, ADDRESS_AND_COLON, ADDRESS_AND_YEAR, OTHER_ANNOUNCEMENT];

/** Where a rule of underscores right above a line begins; else the line itself. */
function ruleAbove(lines: readonly Line[], at: number): number {
  return /^\s*_{5,}\s*$/.test(lines[at - 1]?.text ?? '') ? at - 1 : at;
}

/** How many lines from here on announce earlier mail by "wrote:"; 0 if none do. */
function wroteLines(lines: readonly Line[], isOther: readonly boolean[], at: number): number {
  let joined = '';
  for (let count = 1; count <= FOLDED_LINES; count += 1) {
    const line = lines[at + count - 1]?.text.trim() ?? '';
    joined = `${joined} ${line}`.trim();
    if (line === '' || (isOther[at + count - 1] && line !== '> wrote:') || joined.length > LONGEST_ANNOUNCEMENT)
      return 0;
    const isBeforeQuote = isOther[nextFilled(lines, at + count)] === true;
    // Over a quotation any "Ms Okafor wrote:" will do; elsewhere the writer may quote by hand ("On Friday you wrote:").
    if (/\bwrote:$/.test(joined) && isBeforeQuote && (count === 1 || /^on\b/i.test(joined))) return count;
    if (ANNOUNCEMENTS.some((one) => one.test(joined)) && !BY_YOU.test(joined)) return count;
  }
  return 0;
}

function nextFilled(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.text.trim() === '') at += 1;
  return at;
}

const HEADER_LABEL =
  /^[\s*_|]*(from|sent|date|to|cc|bcc|subject|importance|reply-to|attachments?|von|gesendet|datum|an|betreff|de|envoyé|à|objet|enviado(?: el| em)?|para|asunto|da|inviato|a|oggetto|van|verzonden|aan|onderwerp|enviada(?: em)?|assunto|från|skickat|till|ämne|fra|sendt|til|emne|lähettäjä|lähetetty|vastaanottaja|aihe|od|wysłano|do|temat|odesláno|komu|předmět|от|отправлено|кому|тема|kimden|gönderildi|kime|konu|feladó|elküldve|címzett|tárgy|差出人|送信日時|宛先|件名|发件人|发送时间|收件人|主题|보낸 사람|보낸 날짜|받는 사람|제목)[*_]*\s*[:：]/i;
/** Headers pasted as one line. */
const HEADER_IN_LINE = /^[\s*_|]*from:.{1,200}\b(?:sent|date):.{1,200}\b(?:to|subject):/i;
/** How many filled lines a header may have, with long lists of addresses, and its labels on lines of their own. */
const MOST_HEADER_LINES = 14;

/** How many lines of a mail header begin here; 0 if none do. */
function headerLines(lines: readonly Line[], at: number): number {
  const first = lines[at]?.text.slice(0, LONGEST_ANNOUNCEMENT) ?? '';
  if (HEADER_IN_LINE.test(first)) return 1;
  if (!HEADER_LABEL.test(first)) return 0;
  const labels = new Set<string>();
  let last = at;
  for (let next = at; next < Math.min(lines.length, at + MOST_HEADER_LINES); next += 1) {
    const line = lines[next]?.text.slice(0, LONGEST_ANNOUNCEMENT) ?? '';
    const label = HEADER_LABEL.exec(line)?.[1]?.toLowerCase();
    if (label !== undefined && labels.has(label)) break;
    // A blank line ends it, unless another label follows: some programs write one label a paragraph.
    if (line.trim() === '' && !HEADER_LABEL.test(lines[next + 1]?.text.slice(0, LONGEST_ANNOUNCEMENT) ?? '')) break;
    if (label === undefined) continue;
    labels.add(label);
    // The value of a label that is alone on its line is on the next.
    last = /[:：][*_\s]*$/.test(line) ? next + 1 : next;
  }
  return labels.size > 2 || (labels.size === 2 && (labels.has('subject') || labels.has('from'))) ? last - at + 1 : 0;
}
