import type { Helpline } from '../schemas/helpline.ts';
import { toDialable } from './dial.ts';

/** One way to reach somebody, as a link. */
export interface Contact {
  readonly way: 'emergency' | 'call' | 'text' | 'chat';
  readonly href: string;
  /** The service that answers. */
  readonly name: string;
  /** What to dial; none for a chat. */
  readonly number?: string;
  /** Word to send, or what to do after dialing. */
  readonly keyword?: string | undefined;
  readonly callNote?: string | undefined;
  /** BCP 47 tags of the languages that are spoken there. */
  readonly languages: readonly string[];
}

/** The languages that a short card may speak. */
export type CardLanguage = 'en' | 'es';

/**
 * The short card of a country: its emergency number, then one line to call, one to text and one to
 * chat with. Each is the first in the order of the lines that serves everybody in the whole country;
 * one that is made for those who speak the card’s language comes before them.
 */
export function pickContacts(lines: readonly Helpline[], language: CardLanguage = 'en'): Contact[] {
  const isOwn = ({ speakers }: Helpline) => speakers === language;
  const open = lines
    .filter(({ kind, region }) => (kind === 'crisis' || kind === 'support') && !region)
    .filter((line) => line.audience === undefined || isOwn(line))
    .sort((one, other) => Number(isOwn(other)) - Number(isOwn(one)));
  const emergency = lines.find(({ kind }) => kind === 'emergency');
  const call = open.find((line) => line.call !== undefined);
  const text = open.find((line) => line.text !== undefined);
  const chat = open.find((line) => line.chat !== undefined);
  return [
    emergency?.call && {
      way: 'emergency',
      href: toCallHref(emergency.call),
      name: emergency.name,
      number: emergency.call,
      languages: emergency.languages,
    },
    call?.call && {
      way: 'call',
      href: toCallHref(call.call),
      name: call.name,
      number: call.call,
      callNote: language === 'es' ? call.callNoteSpanish : call.callNote,
      languages: call.languages,
    },
    text?.text && {
      way: 'text',
      href: toTextHref(text.text),
      name: text.name,
      languages: text.languages,
      ...text.text,
    },
    chat?.chat && { way: 'chat', href: chat.chat, name: chat.name, languages: chat.languages },
  ].filter((contact) => Boolean(contact)) as Contact[];
}

/** `tel:` address of a number as it is printed. */
export function toCallHref(number: string): string {
  return `tel:${toDialable(number)}`;
}

/**
 * `sms:` address of a number, with the word to send. Old iPhones take `&body=` and others `?body=`;
 * `?&body=` is read by both.
 */
export function toTextHref({ number, keyword }: NonNullable<Helpline['text']>): string {
  const body = keyword === undefined ? '' : `?&body=${encodeURIComponent(keyword)}`;
  return `sms:${toDialable(number)}${body}`;
}
