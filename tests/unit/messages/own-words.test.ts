import { describe, expect, it } from 'vitest';

import { ownWords } from '../../../src/messages/index.ts';

const OWN = 'Thank you for the update.\n\nIs there a date for the decision?\n\nSam';
const EARLIER = 'Hi Sam,\n\nI am sorry for the delay. We need any job done by May.\n\nDana';

/** What a reader would call the writer's words, one space between them. */
const own = (text: string): string => ownWords(text).text.replace(/\s+/g, ' ').trim();
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('earlier mail', () => {
  it.each([
    ['-----Original Message-----\nFrom: Dana Bell <dana@larkfield.example>\nSent: Thursday, March 5, 2026 10:14 AM'],
    ['----- Original message -----'],
    ['-------- Original message --------\nFrom: Dana Bell <dana@larkfield.example>\nDate: 3/5/26 10:14 AM (GMT-05:00)'],
    ['---------- Forwarded message ---------\nFrom: Dana Bell <dana@larkfield.example>\nDate: Thu, Mar 5, 2026'],
    ['----- Forwarded Message -----'],
    ['Begin forwarded message:\n\nFrom: Dana Bell <dana@larkfield.example>'],
    [
      'From: Dana Bell <dana@larkfield.example>\nSent: Thursday, March 5, 2026 10:14 AM\nTo: Sam\nSubject: RE: The role',
    ],
    ['From: Dana Bell\nDate: Thursday, March 5, 2026 at 10:14 AM\nTo: Sam\nCc: Lee\nSubject: The role'],
    ['*From:* Dana Bell\n*Sent:* Thursday, March 5, 2026\n*To:* Sam\n*Subject:* The role'],
    ['**From:** Dana Bell\n\n**Sent:** Thursday, March 5, 2026\n\n**To:** Sam\n\n**Subject:** The role'],
    ['From:\nDana Bell\nSent:\nThursday, March 5, 2026\nTo:\nSam\nSubject:\nThe role'],
    ['From: Dana Bell Sent: Thursday, March 5, 2026 10:14 AM To: Sam Subject: RE: The role'],
    ['________________________________\nFrom: Dana Bell\nSent: Thursday\nTo: Sam\nSubject: The role'],
    ['\tFrom:\tDana Bell\n\tTo:\tSam\n\tDate:\tThursday\n\tSubject:\tThe role'],
    ['Von: Dana Bell\nGesendet: Donnerstag, 5. März 2026\nAn: Sam\nBetreff: Stelle'],
    ['On Thu, Mar 5, 2026 at 10:14 AM Dana Bell <dana@larkfield.example> wrote:'],
    ['On Thursday, March 5, 2026 at 10:14:22 AM EST, Dana Bell\n<dana@larkfield.example> wrote:'],
    ['On Thu, Mar 5, 2026 at 10:14 AM Dana Bell\n<\ndana@larkfield.example\n> wrote:'],
    ['On 5 Mar 2026, at 10:14, Dana Bell wrote:'],
    ['On 3/5/26, 10:14 AM, "Dana Bell" <dana@larkfield.example> wrote:'],
    ['---- On Thu, 05 Mar 2026 10:14:22 -0500 Dana Bell <dana@larkfield.example> wrote ----'],
    ['Dana Bell <dana@larkfield.example> wrote:'],
    ['Dana Bell <dana@larkfield.example> wrote on Thursday, March 5:'],
    ['2026-03-05 10:14 GMT-05:00 Dana Bell <dana@larkfield.example>:'],
    ['Quoting Dana Bell <dana@larkfield.example>:'],
    ['Am 05.03.2026 um 10:14 schrieb Dana Bell:'],
    ['Le jeu. 5 mars 2026 à 10:14, Dana Bell <dana@larkfield.example> a écrit :'],
    ['El jue, 5 mar 2026 a las 10:14, Dana Bell (<dana@larkfield.example>) escribió:'],
    ['tor. 5. mars 2026 kl. 10:14 skrev Dana Bell <dana@larkfield.example>:'],
    ['to 5. maalisk. 2026 klo 10.14 Dana Bell (dana@larkfield.example) kirjoitti:'],
    ['czw., 5 mar 2026 o 10:14 Dana Bell <dana@larkfield.example> napisał(a):'],
    ['чт, 5 мар. 2026 г. в 10:14, Dana Bell <dana@larkfield.example>:'],
    ['2026年3月5日(木) 10:14 Dana Bell <dana@larkfield.example>:'],
    ['Dana Bell <dana@larkfield.example> 于2026年3月5日周四 10:14写道：'],
    ['Dana Bell <dana@larkfield.example> ezt írta (időpont: 2026. márc. 5., Cs, 10:14):'],
    ['Missatge de Dana Bell <dana@larkfield.example> del dia dj., 5 de març 2026 a les 10:14:'],
    ['On Mar 5 2026, Dana <dana@larkfield.example> said:'],
    ['On Mar 5, Dana Bell replied:'],
    ['Dana Bell wrote on 3/5/26 10:14 AM:'],
    ['Dana Bell/HR/Larkfield wrote on 03/05/2026 10:14:00 AM:'],
    ['At 10:14 AM 3/5/2026, Dana Bell wrote:'],
    ['Dana Bell sent the following messages at 10:14 AM'],
    ['##- Please type your reply above this line -##'],
    ['-----Messaggio originale-----'],
    ['---------- Weitergeleitete Nachricht ---------'],
    ['-----Oorspronkelijk bericht-----'],
    ['---------- Mensagem encaminhada ---------'],
    ['Da: Dana Bell\nInviato: giovedì 5 marzo 2026 10:14\nA: Kim\nOggetto: R: x'],
    ['Van: Dana Bell\nVerzonden: donderdag\nAan: Kim\nOnderwerp: RE: x'],
    ['De: Dana\nEnviado em: quinta\nPara: Kim\nAssunto: x'],
    ['Från: Dana\nSkickat: den 5 mars\nTill: Kim\nÄmne: SV: x'],
    ['Od: Dana\nWysłano: czwartek\nDo: Kim\nTemat: RE: x'],
    ['От: Dana\nОтправлено: четверг\nКому: Kim\nТема: RE: x'],
    ['差出人: Dana\n送信日時: 2026年3月5日\n宛先: Kim\n件名: RE: x'],
    ['发件人：Dana\n发送时间：2026年3月5日\n收件人：Kim\n主题：x'],
  ])('under %j is left out', (announcement) => {
    expect(own(`${OWN}\n\n${announcement}\n\n${EARLIER}`)).toBe(flat(OWN));
  });

  it('is left out with ">" before it, and an answer below it is not', () => {
    expect(own('Hello Dana.\n\nOn Thu, Mar 5, Dana wrote:\n> any job\n> at all\n\nYes, gladly.')).toBe(
      'Hello Dana. Yes, gladly.',
    );
  });

  it('leaves out only the header where a text begins with one, since its body is then the message', () => {
    expect(own(`From: Dana Bell\nSent: Thursday\nTo: Sam\nSubject: The role\n\n${EARLIER}`)).toBe(flat(EARLIER));
    expect(own(`To: Dana\nSubject: Thank you\n\n${OWN}`)).toBe(flat(OWN));
  });

  it.each([
    'On Friday you wrote: "we will decide by the 13th".\n\nIs that still so?',
    'You wrote:\n\nwe decide in 2 weeks.',
    'On March 5 I wrote:\n\nmany thanks to all 3 of you.',
    'From: the bottom of my heart, thank you.',
    'To: everyone I met. Thank you.',
    'The original message of the exhibition was clear.',
    'She wrote:\n\n3 > 2',
    'From what I saw on Thursday, the ward is busy.\nDate: I am free on Friday.',
    'On Thursday I met Ms. Okafor, and this is what I wrote down.',
  ])('is not seen in %j', (text) => {
    expect(ownWords(text).text).toBe(text);
  });
});

describe('signatures and notes', () => {
  it.each([
    '-- \nSam Rivera\n555 0142\nNurse at any job',
    '--\nSam Rivera\n555 0142',
    'Sent from my iPhone',
    'Sent from my Galaxy S24, please excuse typos.',
    'Sent from Outlook for iOS<https://aka.ms/o0ukef>',
    'Sent from Yahoo Mail on Android',
    'Sent with Proton Mail secure email.',
    'Get Outlook for Android',
    'Get Outlook for iOS<https://aka.ms/o0ukef>',
    'Please consider the environment before printing this email.',
    'ATTENTION: This email came from an external sender.',
    'CAUTION: This email originated from outside of the organization. Do not click links.',
    'CONFIDENTIALITY NOTICE: This email and any attachments are intended only for the addressee.\nIf you received this message in error, delete it.',
    'The information in this message is privileged and confidential. It is intended solely for the recipient.',
    'DISCLAIMER: This communication is confidential. Any unauthorized copying is prohibited.',
    '—\nSam Rivera\nTeacher, Mill Road School\n+1 555 0100',
    '___\nSam Rivera\nTeacher',
    'Von meinem iPhone gesendet',
    'Envoyé de mon iPhone',
    'Enviado desde mi iPhone',
    'Inviato da iPhone',
    'Verstuurd vanaf mijn iPhone',
    'Skickat från min iPhone',
    'Wysłane z iPhone',
    'Télécharger Outlook pour Android',
    'Diese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.',
    'Please excuse any typos, sent from mobile.',
    'Microsoft Teams meeting\nJoin on your computer, mobile app or room device',
    'Sent with Grammarly',
    'Sender notified by Mailtrack',
    '[EXTERNAL EMAIL] Use caution with links and attachments.',
    'To unsubscribe from this group, send an email to x@larkfield.example.',
  ])('%j is left out', (note) => {
    expect(own(`${OWN}\n\n${note}`)).toBe(flat(OWN));
  });

  it('leaves out a notice under a name, but not the name', () => {
    expect(own('Thank you.\nSam Rivera\nThis e-mail is confidential and intended only for its addressee.')).toBe(
      'Thank you. Sam Rivera',
    );
  });

  it.each([
    'Thank you.\n--\n' + 'I was glad to see how the ward runs at night, and to hear about the new shifts. '.repeat(6),
    'Sent from my heart.',
    'Here is why:\n--\nI like it. When will you decide?',
    'I liked two things.\n—\nThe first was the tour, and the second was the crew.',
    'Please write to Dana <dana@larkfield.example> by the 5th: she knows.',
    'A: yes.\nDo: the dishes.',
    'Please excuse the typos in my last letter.',
    'I can send it from my phone.',
    'Get well soon.',
    'I will keep this message confidential.',
    'Attention to detail helped me when a call came from outside.',
    'Caution: wet floors are part of the job, as you said.',
    'The notice on the door said that deliveries are prohibited.',
  ])('%j is all the writer’s', (text) => {
    expect(ownWords(text).text).toBe(text);
  });

  it.each([
    ['— ', 'a dash and a space'],
    ['–', 'a short dash'],
    ['_'.repeat(40), 'a line across'],
    ['-- ', 'two hyphens and a space'],
    ['--\u00a0', 'two hyphens and a space that never breaks'],
    ['--', 'two hyphens'],
  ])('begin a signature with %j, %s', (rule) => {
    expect(own(`Thank you.\n${rule}\nSam Rivera\n\n555 0142`)).toBe('Thank you.');
  });

  it.each(['-- ', '--\u00a0'])('leave out all under %j, whatever it says', (rule) => {
    expect(own(`Thank you.\n${rule}\nSam Rivera\nHave you seen our map room yet?`)).toBe('Thank you.');
  });

  it.each(['Sam Rivera\nI like it. When will you decide?', 'I would love this job.  ', 'Sam Rivera\nWhat a ward! '])(
    'leave in what says something under a dash: %j',
    (below) => {
      expect(ownWords(`Thank you.\n—\n${below}`).text).toBe(`Thank you.\n—\n${below}`);
    },
  );

  it.each(['The tour was a treat --', 'Signed: ___', '---', '_'.repeat(41)])('begin no signature with %j', (line) => {
    expect(own(`Thank you.\n${line}\nSam Rivera`)).toBe(`Thank you. ${line} Sam Rivera`);
  });

  it('take no more for a signature under a dash than eight lines, blank ones aside', () => {
    const lines = (count: number): string => Array.from({ length: count }, (_, at) => `Branch ${at}`).join('\n \n');
    expect(own(`Thank you.\n—\n${lines(8)}`)).toBe('Thank you.');
    expect(own(`Thank you.\n—\n${lines(9)}`)).toBe(flat(`Thank you. — ${lines(9)}`));
  });

  it('take no more for a signature under a dash than 400 characters', () => {
    const name = 'Nurse '.repeat(33);
    expect(own(`Thank you.\n—\n${name}RN\n${name}RN`)).toBe('Thank you.');
    expect(own(`Thank you.\n—\n${name}RN\n${name}RNs`)).toBe(`Thank you. — ${name}RN ${name}RNs`);
  });

  it('leave out a signature right below a quotation', () => {
    expect(own('Thank you.\n> any job\n—\nSam Rivera')).toBe('Thank you.');
  });

  it.each(['', '  '])('end a legal notice with its paragraph, at a line of %j', (blank) => {
    expect(own(`This message is confidential and privileged.\n${blank}\nThank you, Dana.`)).toBe('Thank you, Dana.');
  });

  it.each(['', '  '])('find no notice in two paragraphs that would be one together, parted by %j', (blank) => {
    const text = `I keep this message confidential.\n${blank}\nPlease delete my old address.`;
    expect(ownWords(text).text).toBe(text);
  });

  it('do not take a long paragraph for a line that a mail program added', () => {
    const text = `Caution is my habit: ${'I check each label twice. '.repeat(20)}Once a crate came from outside.`;
    expect(ownWords(text).text).toBe(text);
  });

  it('lets an answer stand under a quotation that follows a signature', () => {
    expect(own('Hello.\n-- \nSam\n> any job\nThank you.')).toBe('Hello. Thank you.');
  });
});

describe('positions', () => {
  it('are those of the whole text, run by run', () => {
    const text = ' Hello.\r\n\r\n Yes. \r\n> no\r\nBye.\r\nSent from my iPhone\r\n';
    const { spans, text: own } = ownWords(text);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Hello.\r\n\r\n Yes.', 'Bye.']);
    expect(own).toHaveLength(text.length);
  });

  it('are none where nothing is the writer’s', () => {
    expect(ownWords('> a\n> b').spans).toEqual([]);
    expect(ownWords('').spans).toEqual([]);
  });
});
