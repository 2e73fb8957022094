import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { type Fault, findNearest, throwFaults } from './author-error.ts';

/**
 * Wraps a loader so that an entry which breaks its schema stops the build with file, line, fault
 * and remedy. Astro's own message names the field, but not always the line, and never the remedy.
 */
export function checkFields(loader: Loader, schema: z.ZodObject): Loader {
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        parseData: async (entry) => {
          const { error } = schema.safeParse(entry.data);
          if (error && entry.filePath !== undefined) {
            const text = await readFile(entry.filePath, 'utf8');
            throwFaults(describeIssues(error.issues, schema, relative('.', entry.filePath), text));
          }
          return context.parseData(entry);
        },
      }),
  };
}

/** Turns a schema's issues into faults, one a field, placed at the line that names the field. */
export function describeIssues(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodObject,
  file: string,
  text: string,
): Fault[] {
  const fields = Object.keys(schema.shape);
  return issues.flatMap((issue): Fault[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const nearest = findNearest(key, fields);
        return {
          file,
          line: findLine(text, key),
          fault: `The field ${[...issue.path, key].join('.')} is not known.`,
          remedy: nearest
            ? `Did you mean ${nearest}?`
            : `Remove it. Known fields: ${fields.join(', ')}.`,
        };
      });
    }
    const [field = ''] = issue.path.map(String);
    const isMissing = !new RegExp(`^${field}:`, 'm').test(text);
    const meaning = schema.shape[field]?.description;
    return [
      {
        file,
        line: findLine(text, field),
        fault: isMissing
          ? describeMissing(field, issue)
          : `The field ${issue.path.join('.')} can’t be used: ${issue.message}.`,
        remedy: meaning ? `${field}: ${meaning}` : `See the field ${field} in src/schemas/.`,
      },
    ];
  });
}

function describeMissing(field: string, issue: z.core.$ZodIssue): string {
  return issue.code === 'custom'
    ? `The field ${field} ${issue.message}.`
    : `The field ${field} is missing.`;
}

/** Line of a top-level field, counted from 1; the first line if the field isn't there. */
function findLine(text: string, field: string): number {
  const index = text.split('\n').findIndex((line) => line.trimStart().startsWith(`${field}:`));
  return index + 1 || 1;
}
