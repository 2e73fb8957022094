import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { isLocalDate } from '../model/local-date.ts';
import { worksheetSchema } from '../model/shapes.ts';

const { doc: _, epoch: __, gone: ___, ...entries } = worksheetSchema.entries;

/** The file that `exportCopy` writes. */
const copySchema = v.looseObject({
  app: v.literal('cairn'),
  kind: v.literal('worksheet'),
  v: entries.v,
  exportedOn: v.pipe(v.string(), v.check(isLocalDate)),
  /** FNV-1a, 32 bits, over the UTF-16 code units of `data` as JSON without white space. */
  sum: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_ffff)),
  data: v.looseObject(entries),
});

/**
 * The JSON Schema (draft-07) of a saved copy, for other programs. Only the build asks for it: the
 * browser gets none of this.
 */
export function describeCopy(): object {
  return toJsonSchema(copySchema, {
    // The only checks that are functions are those of days.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'check' ? { ...jsonSchema, format: 'date' } : undefined,
  });
}
