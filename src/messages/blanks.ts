import { inOrder, type Span } from './span.ts';
import { visibleText } from './visible.ts';

/**
 * Finds the blanks still open in a text: those of this site, `[the role]` and `{their-name}`, those of other template
 * systems, such as `{{first_name}}`, `*|FNAME|*`, `%NAME%`, `«Name»` and `<First Name>`, and what people type for a
 * blank, `____` and `XXX`. Characters that nobody sees make no difference.
 */
export function findBlanks(original: string): Span[] {
  const { text, originalOffset } = visibleText(original);
  const spans = NOTATIONS.flatMap(({ find, isBlank }) =>
    [...text.matchAll(find)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      return isBlank({ ...span, text, content: match[1] ?? '' }) ? [span] : [];
    }),
  );
  return inOrder(spans).map(({ start, end }) => ({ start: originalOffset(start), end: originalOffset(end - 1) + 1 }));
}

interface Candidate extends Span {
  readonly text: string;
  /** What is between the brackets. */
  readonly content: string;
}

interface Notation {
  /** Its first group is the content. No part of it may be looked through twice: texts can be long. */
  readonly find: RegExp;
  readonly isBlank: (candidate: Candidate) => boolean;
}

const NOTATIONS: readonly Notation[] = [
  { find: /\[([^[\]{}]{1,120})\]/gu, isBlank: isBlankInBrackets },
  // Handlebars, Liquid, Salesforce, Freemarker and others differ in the signs inside and before the braces.
  { find: /[$#]?\{{1,3}[\s!%$#&]{0,2}(\p{L}[^{}\n]{1,78}?)[\s%]?\}{1,3}/gu, isBlank: always },
  { find: /\*\|([\p{L}\p{N}_:.-]{1,60})\|\*/gu, isBlank: always },
  { find: /(?<![\p{N}%])%{1,2}(\p{L}[\p{L}\p{N}_.-]{1,40})%{1,2}/gu, isBlank: always },
  { find: /(?<![\p{L}\p{N}$])\$([A-Z][A-Z_]{2,40})(?![\p{L}\p{N}])/gu, isBlank: isField },
  { find: /(?<![\p{L}\p{N}$])\$([a-z]{1,20}_[a-z_]{2,40})(?![\p{L}\p{N}])/gu, isBlank: isField },
  { find: /[$%]\((\p{L}[\p{L}_. -]{1,40})\)/gu, isBlank: isField },
  { find: /<%[=-]?([^<>%\n]{1,80})%>/gu, isBlank: always },
  { find: /%%=([^%\n]{1,80})=%%/gu, isBlank: always },
  { find: /\{(0)\}|(?<![\p{N}%]\s?)%(?:\d\$)?s(?![\p{L}\p{N}])/gu, isBlank: always },
  {
    find: /(?<![\p{L}\p{N}])(?:@{1,2}|#{1,2}|~|\|{1,2}|::)(\p{L}\w{1,40})(?:@{1,2}|#{1,2}|~|\|{1,2}|::)(?![\p{L}\p{N}])/gu,
    isBlank: isField,
  },
  {
    find: /(?<![\w*-])(?:\*|_|-{1,3})([A-Z_]{0,20}(?:NAME|COMPANY|RECIPIENT|EMPLOYER))(?:\*|_|-{1,3})(?![\w*-])/gu,
    isBlank: always,
  },
  {
    find: /(?<![\w@-])((?:FIRST|LAST|FULL|COMPANY|CONTACT|RECIPIENT|MANAGER|YOUR)_?NAME|[FL]NAME|JOB_?TITLE|MERGEFIELD \w{1,40}|@(?:First|Last|Full)_?[Nn]ame)(?![\w-])/gu,
    isBlank: always,
  },
  { find: /[＜⟨⟪【]\s?(\p{L}[^＜⟨⟪【＞⟩⟫】\n]{0,60})[＞⟩⟫】]/gu, isBlank: isField },
  { find: /<<\s?(\p{L}[^<>\n]{0,60})>>/gu, isBlank: always },
  { find: /(?<!<)<\s?(\p{L}[\p{L}\p{N} _'’/-]{0,40})>/gu, isBlank: isField },
  { find: /[«‹]\s?(\p{L}[\p{L}\p{N} _'’/-]{0,40}?)\s?[»›]/gu, isBlank: isField },
  { find: /(?<!_)__(\p{L}[\p{L}\p{N} -]{0,40}(?:_\p{L}+){0,3})__(?!_)/gu, isBlank: isField },
  {
    find: /\(((?:insert|enter|fill in) [^()\n]{2,60}|(?:your|their|first|last|full|company|manager(?:'s)?) name|name|name of [^()\n]{2,40})\)/giu,
    isBlank: always,
  },
  { find: /(?<![\p{L}\p{N}])(TODO|TKTK)(?![\p{L}\p{N}])/gu, isBlank: always },
  { find: /[_＿]{3,}/gu, isBlank: isWrittenAround },
  { find: /(?<![\p{L}\p{N}-])(X{3,}|[Xx]x{2,})(?![\p{L}\p{N}])/gu, isBlank: isPlaceholder },
  {
    find: /(?<=\b(?:dear|hello|hi|mr\.?|ms\.?|mrs\.?|dr\.?|about|at|for|as|your) )(XX|\.{3,}|…)(?![\p{L}\p{N}])/giu,
    isBlank: always,
  },
  { find: /(?<=\b(?:dear|hello|hi) )(\[[.…X]{1,5}\]|(?:mr|ms|mrs|dr)\.? X(?![\p{L}.]))/giu, isBlank: always },
  { find: /(?<=[\p{L},] )\[([ _]{1,20})\]/gu, isBlank: isNoTickBox },
  // "The date is TBC" says that it is to come; "Dear TBC" leaves a blank.
  {
    find: /(?<=\b(?:dear|hello|hi|about|at|for|as|your|with|the|in|on|by) )(TB[ACD])(?![\p{L}\p{N}])/giu,
    isBlank: always,
  },
  {
    find: /(?<=\b(?:company|firm|employer|school|organi[sz]ation|team) )(XYZ|ABC)(?![\p{L}\p{N}])/giu,
    isBlank: always,
  },
  { find: /(?<![\p{L}\p{N}])XX[:/.-]XX(?:[/.-]X{2,4})?(?![\p{L}\p{N}])/gu, isBlank: always },
];

function always(): boolean {
  return true;
}

/** Words that name what goes into a blank; in "FNAME" and "first_name" they are parts of one. */
const FIELD =
  /name|company|employer|organi[sz]ation|role|job|position|title|date|\bday|time|your|their|insert|manager|interviewer|recruiter|contact|recipient|e-?mail|phone|number|department|team|topic|skill|project|industry|city|address|salutation|reason|example|detail|school|hospital|prénom|\bnom\b|vorname|nombre/i;

function isField({ content }: Candidate): boolean {
  return FIELD.test(content);
}

/** Brackets that belong to writing: an editor's signs, footnotes, pronouns, the tags and pictures of mail programs. */
const NO_BLANK = [
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|twelve|hundred)$/i,
  /^\p{Ll}{3,}ed$/u,
  // A word or two of an editor: who meant what, in which language, how it was said.
  /^(?:ed|ibid|trans|pers|approx|ca?|cf|pp?|op|sc)\..*$/i,
  /^(?:editor['’]s note|citation needed|translation|see (?:above|below)|above|below|typo|unclear|indistinct|note: .*|formerly .*|the (?:latter|former)|who knew|audience|cheers|chuckles?|smiles?|winks?|nods|yes|no|was|were|is|are|had|has|have|his|its|been|be)$/i,
  /^(?:in )?(?:english|spanish|french|german|italian|portuguese|dutch|latin|greek|chinese|japanese|arabic|hindi|russian)$/i,
  /^(?:kg|g|cm|mm|km|m|lbs?|oz|ft|sq ft|mph|usd|eur|gbp)$/i,
  // What mail programs leave for pictures, links and their own footer.
  /(?:^|\s)icon$|^(?:facebook|linkedin|twitter|instagram|youtube)$|^(?:description: .*|sent from .*|book time .*|not virus scanned|[a-z]+-list)$/i,
  /^(?:offstage|onstage|applause|laughter|pause|music|silence|crosstalk|inaudible|beat|sighs|exit|exeunt)$/i,
  /^(?:sic!?|redacted|(?:emphasis|italics) .*|my .*|translated.*|edited|laughs|ok)$/i,
  /^(?:external|externe?|outside|internal|ext|spam\??|suspicious|phishing|announce|newsletter|suspected spam|confidential|encrypted|secure|unverified|caution|warning|bulk|list|fwd?|re|update|updated|urgent|reminder|action required|important)(?:[ :-](?:e-?mail|sender|message|mail|source)?.*)?$/i,
  /^(?:schedule|form|appendix|annex|table|figure|section|part|exhibit|chapter|item|clause|level|grade) [\p{L}\d]{1,3}$/iu,
  /^(?:or|and|but|though|although|if|which|as|i|we) /i,
  /^(?:inline|embedded|attached|cid|image|photo|picture|logo|signature|screenshot|gif|emoji|attachments?|enclosed|enclosures?)\b/i,
  /^(?:quoted text|message|text|thread) (?:hidden|clipped|truncated|trimmed)|^(?:original|previous) message|^\s*(?:deleted|snip|omitted|removed)\s*$/i,
  /^(?:he|she|they|ze|xe|him|her|them|his|hers|theirs|zir|any|all|it|ella|él|elle|elles?|ils?|iel|er|ihm|sie|ihr|lui|lei|hon|hen|han)(?:\s?[/,|]\s?(?:he|she|they|ze|xe|him|her|hers|them|theirs|his|zir|zirs|hir|xem|any|all|its?|ella|él|elles?|ils?|iel|er|ihm|ihn|sie|ihr|lui|lei|hon|hen|han)){1,3}$|^(?:elle|ella|iel)$/i,
  /^(?:job )?(?:ticket|ref|reference|case|req|requisition|id|job|order|issue|posting)\b[^\p{L}]*\d{2,}/iu,
  /^\p{Lu}\p{L}{0,6}[ -]?\d+$|^\p{Lu}\p{Ll}?\d*[+-]$|^\p{Lu}+-\d+$|\.(?:pdf|docx?|jpe?g|png|gif|xlsx?|ics)$|:\/\/|www\.|\w@|^(?:mailto|tel):/u,
];

function isBlankInBrackets({ text, start, end, content: inside }: Candidate): boolean {
  const content = inside.trim();
  const after = text.charAt(end);
  // [1], [...] and [x] hold no word; [t]he and thank[s] change one; [a link](address) is Markdown's.
  if (!/\p{L}{2}/u.test(content) || after === '(' || NO_BLANK.some((sign) => sign.test(content))) return false;
  // "[AP]" names a source, and "[by weight]" says how; a blank says what goes there.
  if (
    !FIELD.test(content) &&
    /^(?:\p{Lu}{2,4}|(?:by|in|at|from|with|per|under|over|off|since|until) .*)$/u.test(content)
  )
    return false;
  if (isPutIntoQuote(text, start, end)) return false;
  if (content.length <= 3 && /\p{L}/u.test(text.charAt(start - 1) + after)) return false;
  return !/\n\s*\n/.test(inside);
}

/** An editor's words inside of a quotation: “They [the council] knew.” */
function isPutIntoQuote(text: string, start: number, end: number): boolean {
  const { before, after } = lineAround(text, start, end);
  const isOpen = before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
  return isOpen && /[”"]/.test(after) && /[\p{L}\p{N}][^“"]*$/u.test(before);
}

/** "[ ]" for a word to come, but not one of a list of boxes, some of them ticked. */
function isNoTickBox({ text, start, end }: Candidate): boolean {
  const { before, after } = lineAround(text, start, end);
  return !/\[[x ]\]/i.test(before + after);
}

/** How far to look along a line, in characters. */
const LINE = 100;

/** Whether there are words beside a run of underscores, which then is no rule above a signature. */
function isWrittenAround({ text, start, end }: Candidate): boolean {
  const { before, after } = lineAround(text, start, end);
  return /\p{L}/u.test(before + after);
}

const BEFORE_A_NUMERAL =
  /\b(?:bowl|chapter|part|volume|vol|louis|article|section|psalm|canto|rocky|size|number|olympiad)\.?\s$/i;
const AFTER_A_NUMERAL = /^\s(?:olympi|games|world cup|winter|summer)/i;

/** "XXX" for a word to come, but not a Roman numeral, and not the kisses under a letter. */
function isPlaceholder({ text, start, end, content }: Candidate): boolean {
  const { before, after } = lineAround(text, start, end);
  if (content.endsWith('X'))
    return !BEFORE_A_NUMERAL.test(before) && !AFTER_A_NUMERAL.test(after) && (before + after).trim() !== '';
  return before.trim() !== '' && /\p{L}|[,.?!]/u.test(after);
}

function lineAround(text: string, start: number, end: number): { readonly before: string; readonly after: string } {
  const before = text.slice(0, start).slice(-LINE);
  const after = text.slice(end, end + LINE).replace(/\n.*/s, '');
  return { before: before.slice(before.lastIndexOf('\n') + 1), after };
}
