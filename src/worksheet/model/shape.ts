/**
 * Shapes of data: each checks a value, tells its type, and remembers what it is made of, so that the
 * published schema is written from it (`files/schema.ts`). A validation library would be larger.
 */
import { isLocalDate } from './local-date.ts';

/** What a shape is made of, where that isn’t plain from the shape itself. */
export interface Parts {
  readonly values?: readonly unknown[];
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly orNull?: Shape;
  readonly items?: Shape;
  readonly keys?: Shape;
  readonly entries?: Shape;
  readonly needed?: Shapes;
  readonly free?: Shapes;
}

declare const type: unique symbol;
/** True for a value of this type. */
type ShapeOf<Value> = Shape & { readonly [type]?: Value };
export type Shape = ((value: unknown) => boolean) & Parts;
export type Shapes = Readonly<Record<string, Shape>>;
/** The type of the values that a shape describes. */
export type Infer<Described> = Described extends ShapeOf<infer Value> ? Value : never;

export type JsonObject = Readonly<Record<string, unknown>>;

/** True for what JSON calls an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a value of this shape, and its type. */
export function fits<Value>(value: unknown, shape: ShapeOf<Value>): value is Value {
  return shape(value);
}

export const text: ShapeOf<string> = (value) => typeof value === 'string';
export const localDate: ShapeOf<string> = (value) => fits(value, text) && isLocalDate(value);

export function matching(pattern: RegExp): ShapeOf<string> {
  return Object.assign((value: unknown) => fits(value, text) && pattern.test(value), { pattern });
}

export function oneOf<const Value extends string | number | true>(
  ...values: readonly Value[]
): ShapeOf<Value> {
  return Object.assign((value: unknown) => values.includes(value as Value), { values });
}

/** A whole number; the largest that a computer counts exactly, if no maximum is given. */
export function integer(minimum = 0, maximum = Number.MAX_SAFE_INTEGER): ShapeOf<number> {
  return Object.assign(
    (value: unknown) =>
      Number.isSafeInteger(value) && Number(value) >= minimum && Number(value) <= maximum,
    { minimum, maximum },
  );
}

export function orNull<Value>(shape: ShapeOf<Value>): ShapeOf<Value | null> {
  return Object.assign((value: unknown) => value === null || shape(value), { orNull: shape });
}

export function listOf<Value>(items: ShapeOf<Value>): ShapeOf<Value[]> {
  return Object.assign((value: unknown) => Array.isArray(value) && value.every(items), { items });
}

export function mapOf<Value>(
  keys: ShapeOf<string>,
  entries: ShapeOf<Value>,
): ShapeOf<Record<string, Value>> {
  const isMap = (value: unknown) =>
    isObject(value) && Object.entries(value).every(([key, entry]) => keys(key) && entries(entry));
  return Object.assign(isMap, { keys, entries });
}

/** Fields that it doesn’t name may stand beside them: a newer version of the page may add some. */
export function record<Needed extends Shapes, Free extends Shapes>(
  needed: Needed,
  free: Free,
): ShapeOf<
  { [Field in keyof Needed]: Infer<Needed[Field]> } & { [Field in keyof Free]?: Infer<Free[Field]> }
> {
  const isRecord = (value: unknown) =>
    isObject(value) &&
    Object.entries(needed).every(([field, shape]) => shape(value[field])) &&
    Object.entries(free).every(([field, shape]) => !(field in value) || shape(value[field]));
  return Object.assign(isRecord, { needed, free });
}
