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
}

/**
 * The short card of a country: its emergency number, then one line to call, one to text and one to
 * chat with. Each is the first in the order of the lines that serves everybody in the whole country.
 */
export function pickContacts(lines: readonly Helpline[]): Contact[] {
  const open = lines.filter(({ kind, audience, region }) => {
    return (kind === 'crisis' || kind === 'support') && audience === undefined && !region;
  });
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
    },
    call?.call && {
      way: 'call',
      href: toCallHref(call.call),
      name: call.name,
      number: call.call,
      callNote: call.callNote,
    },
    text?.text && { way: 'text', href: toTextHref(text.text), name: text.name, ...text.text },
    chat?.chat && { way: 'chat', href: chat.chat, name: chat.name },
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
