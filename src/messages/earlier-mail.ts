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
  const texts = lines.map(({ text }) => text.trim().slice(0, LONGEST_ANNOUNCEMENT + 1));
  let hasWords = false;
  for (const [at, text] of texts.entries()) {
    if (isOther[at] || text === '') continue;
    const header = headerLines(texts.slice(at, at + MOST_HEADER_LINES));
    if (header > 0 && !hasWords) {
      isOther.fill(true, at, at + header);
      continue;
    }
    if (header > 0 || SEPARATOR.test(text)) {
      isOther.fill(true, RULE.test(texts[at - 1] ?? '') ? at - 1 : at);
      return;
    }
    const end = at + wroteLines(texts, isOther, at);
    if (end > at) isOther.fill(true, at, isBeforeQuote(texts, isOther, end) ? end : undefined);
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

/** What Outlook rules above the header of earlier mail. */
const RULE = /^_{5,}$/;

/** How many lines from here on announce earlier mail by "wrote:"; 0 if none do. */
function wroteLines(texts: readonly string[], isOther: readonly boolean[], at: number): number {
  let joined = '';
  for (const [index, line] of texts.slice(at, at + FOLDED_LINES).entries()) {
    const count = index + 1;
    joined = `${joined} ${line}`.trim();
    if (line === '' || (isOther[at + index] && line !== '> wrote:') || joined.length > LONGEST_ANNOUNCEMENT) return 0;
    // Over a quotation any "Ms Okafor wrote:" will do; elsewhere the writer may quote by hand ("On Friday you wrote:").
    const isFromQuoted = /\bwrote:$/.test(joined) && isBeforeQuote(texts, isOther, at + count);
    if (isFromQuoted && (count === 1 || /^on\b/i.test(joined))) return count;
    if (ANNOUNCEMENTS.some((one) => one.test(joined)) && !BY_YOU.test(joined)) return count;
  }
  return 0;
}

/** Whether the next line from here on that is not blank is quoted. */
function isBeforeQuote(texts: readonly string[], isOther: readonly boolean[], from: number): boolean {
  let at = from;
  while (texts[at] === '') at += 1;
  return isOther[at] === true;
}

const HEADER_LABEL =
  /^[\s*_|]*(from|sent|date|to|cc|bcc|subject|importance|reply-to|attachments?|von|gesendet|datum|an|betreff|de|envoyé|à|objet|enviado(?: el| em)?|para|asunto|da|inviato|a|oggetto|van|verzonden|aan|onderwerp|enviada(?: em)?|assunto|från|skickat|till|ämne|fra|sendt|til|emne|lähettäjä|lähetetty|vastaanottaja|aihe|od|wysłano|do|temat|odesláno|komu|předmět|от|отправлено|кому|тема|kimden|gönderildi|kime|konu|feladó|elküldve|címzett|tárgy|差出人|送信日時|宛先|件名|发件人|发送时间|收件人|主题|보낸 사람|보낸 날짜|받는 사람|제목)[*_]*\s*[:：]/i;
/** Headers pasted as one line. */
const HEADER_IN_LINE = /^[\s*_|]*from:.{1,200}\b(?:sent|date):.{1,200}\b(?:to|subject):/i;
/** How many lines a header may have, with long lists of addresses, and its labels on lines of their own. */
const MOST_HEADER_LINES = 14;

/** How many of these lines are a mail header that begins with them; 0 if none are. */
function headerLines(lines: readonly string[]): number {
  const [first = ''] = lines;
  if (HEADER_IN_LINE.test(first)) return 1;
  if (labelOf(first) === undefined) return 0;
  const labels = new Set<string | undefined>();
  let length = 0;
  for (const [at, line] of lines.entries()) {
    const label = labelOf(line);
    // A blank line ends it, unless another label follows: some programs write one label a paragraph.
    if (labels.has(label) || (line === '' && labelOf(lines[at + 1]) === undefined)) break;
    if (label === undefined) continue;
    labels.add(label);
    // The value of a label that is alone on its line is on the next.
    length = /[:：][*_]*$/.test(line) ? at + 2 : at + 1;
  }
  return labels.size > 2 || (labels.size === 2 && (labels.has('subject') || labels.has('from'))) ? length : 0;
}

function labelOf(line = ''): string | undefined {
  return HEADER_LABEL.exec(line)?.[1]?.toLowerCase();
}
