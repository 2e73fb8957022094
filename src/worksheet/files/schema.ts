import {
  integer,
  localDate,
  mapOf,
  oneOf,
  record,
  type Shape,
  type Shapes,
} from '../model/shape.ts';
import { heading, id, tables } from '../model/shapes.ts';

/** Every table, each with its records by their ids. */
const records = Object.fromEntries(
  Object.entries<Shape>(tables).map(([name, shape]) => [name, mapOf(id, shape)]),
);

/** The file that `exportCopy` writes. */
const copyShape = record(
  {
    app: oneOf('cairn'),
    kind: oneOf('worksheet'),
    v: heading.v,
    exportedOn: localDate,
    /** FNV-1a, 32 bits, over the UTF-16 code units of `data` as JSON without white space. */
    sum: integer(0, 0xffff_ffff),
    data: record({ ...heading, ...records }, {}),
  },
  {},
);

/**
 * The JSON Schema (draft-07) of a saved copy, for other programs. Only the build asks for it: the
 * browser gets none of this.
 */
export function describeCopy(): object {
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...describe(copyShape) };
}

function describe(shape: Shape): object {
  const { values, pattern, minimum, maximum, orNull, items, keys, entries, needed, free } = shape;
  if (needed && free) {
    const properties = describeAll({ ...needed, ...free });
    return { type: 'object', properties, required: Object.keys(needed) };
  }
  if (keys && entries) {
    const additionalProperties = describe(entries);
    return { type: 'object', propertyNames: describe(keys), additionalProperties };
  }
  if (items) return { type: 'array', items: describe(items) };
  if (orNull) return { anyOf: [describe(orNull), { type: 'null' }] };
  if (values) return { enum: values };
  if (minimum !== undefined) return { type: 'integer', minimum, maximum };
  if (pattern) return { type: 'string', pattern: pattern.source };
  return shape === localDate ? { type: 'string', format: 'date' } : { type: 'string' };
}

function describeAll(shapes: Shapes): object {
  return Object.fromEntries(
    Object.entries(shapes).map(([field, shape]) => [field, describe(shape)]),
  );
}
