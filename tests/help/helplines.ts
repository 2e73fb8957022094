/** The helplines of the site, as their tests read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Helpline, helplinesSchema } from '../../src/schemas/helpline.ts';

export const folder = 'content/helplines';
export const countries = readdirSync(folder).map((file) => {
  const { lines } = helplinesSchema.parse(parse(readFileSync(join(folder, file), 'utf8')));
  return { code: file.replace('.yaml', ''), file: join(folder, file), lines };
});
export const known = countries.map(({ code }) => code);
export const lines = countries.flatMap(({ file, lines: some }) =>
  some.map((line) => ({ file, name: line.name, line })),
);

export function getCountry(code: string): readonly Helpline[] {
  return countries.find((country) => country.code === code)?.lines ?? [];
}
