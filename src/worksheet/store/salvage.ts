import { parseJson, readRecords } from '../model/read.ts';
import { fits, isObject, record } from '../model/shape.ts';
import { counter, frame, ownFields, VERSION, type Worksheet } from '../model/shapes.ts';
import { countRecords, createWorksheet } from '../model/worksheet.ts';
import { openEnvelope } from './envelope.ts';
import { migrate } from './migrations.ts';

/** What a stored text turns out to hold. */
export interface Read {
  readonly worksheet: Worksheet;
  /** `mended`: part of it could not be read. `newer`: only newer code may write it. */
  readonly kind: 'whole' | 'mended' | 'newer';
  readonly lost: number;
  readonly rev: string;
}

/**
 * Reads a stored text as far as it can be read; undefined if there is nothing in it to read, or no text. One
 * whose checksum is wrong is read record by record too: what is good in it is good.
 */
export function readStored(text: string | null): Read | undefined {
  const envelope = openEnvelope(text ?? '');
  const data = envelope && parseJson(envelope.json);
  if (envelope === undefined || !isObject(data)) return undefined;
  const { rev, isWhole } = envelope;
  const minReader = data['minReader'];
  if (typeof minReader === 'number' && minReader > VERSION) {
    return { worksheet: salvage(data).worksheet, kind: 'newer', lost: 0, rev };
  }
  const current = migrate(data);
  const { worksheet, lost } = salvage(current);
  // Fields that newer code has added stay.
  if (isWhole && lost === 0 && fits(current, frame)) {
    return { worksheet: { ...current, ...worksheet }, kind: 'whole', lost, rev };
  }
  if (countRecords(worksheet) === 0) return undefined;
  return { worksheet, kind: 'mended', lost, rev };
}

/** Every record that can be read, in a worksheet that keeps its epoch and its deletions. */
function salvage(data: Readonly<Record<string, unknown>>): { worksheet: Worksheet; lost: number } {
  const { records, lost, u } = readRecords(data);
  const worksheet = {
    ...createWorksheet(),
    ...(fits(data, record(ownFields, {})) && { doc: data.doc, epoch: data.epoch, gone: data.gone }),
    ...records,
    u: Math.max(u, fits(data['u'], counter) ? data['u'] : 0),
  };
  return { worksheet, lost };
}
