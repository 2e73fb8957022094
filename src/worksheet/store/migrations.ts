import type { JsonObject } from '../model/shape.ts';
import { VERSION } from '../model/shapes.ts';

/** Makes the worksheet of one version into that of the next, without changing the one it gets. */
type Migration = (worksheet: JsonObject) => JsonObject;

/** The migration at place 0 leads from version 1 to 2, and so on. There is only version 1 so far. */
const migrations: readonly Migration[] = [];

/** Brings a worksheet of an older version up to date; one of our own version stays as it is. */
export function migrate(
  worksheet: JsonObject,
  version = VERSION,
  steps: readonly Migration[] = migrations,
): JsonObject {
  const from = typeof worksheet['v'] === 'number' ? worksheet['v'] : 1;
  return steps
    .slice(from - 1, version - 1)
    .reduce((older, step, index) => ({ ...step(older), v: from + index + 1 }), worksheet);
}
