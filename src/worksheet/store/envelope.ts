import { computeChecksum } from '../model/checksum.ts';
import { parseJson } from '../model/read.ts';
import { isObject } from '../model/shape.ts';

/** A worksheet’s text with what tells whether it is whole, and whether it is the one last seen. */
interface Envelope {
  /** Differs between any two writes. */
  readonly rev: string;
  readonly json: string;
  /** False if the text has changed since it was written. */
  readonly isWhole: boolean;
}

/** Puts the text of a worksheet into its envelope. */
export function seal(json: string, rev: string): string {
  return JSON.stringify({ k: 'plain', rev, sum: computeChecksum(json), json });
}

/** Opens an envelope; undefined if it isn’t one. */
export function openEnvelope(text: string): Envelope | undefined {
  const envelope = parseJson(text);
  if (!isObject(envelope) || envelope['k'] !== 'plain') return undefined;
  const { rev, json, sum } = envelope;
  if (typeof json !== 'string') return undefined;
  return { rev: String(rev), json, isWhole: computeChecksum(json) === sum };
}
