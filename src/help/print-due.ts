/**
 * Lists the helplines that nobody has checked for six months, and exits with 1 if there are any:
 * `npm run helplines:due`. A scheduled run asks for it; a build and the tests never do, since the
 * same commit has to give the same result on every day. Today is the day on this machine’s calendar,
 * by its time zone, or the one that is named: `npm run helplines:due -- 2027-05-28`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { helplinesSchema } from '../schemas/helpline.ts';
import { contentFolder } from '../site.ts';
import { listDue, MONTHS_BETWEEN_CHECKS, toDay } from './due.ts';

const folder = join(contentFolder, 'helplines');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => {
    const file = join(folder, name);
    return { file, ...helplinesSchema.parse(parse(readFileSync(file, 'utf8'))) };
  });
const today = process.argv[2] ?? toDay(new Date());
const due = listDue(files, today);
for (const { file, name, checked } of due) console.log(`${file}: ${name}, checked on ${checked}`);
const all = files.reduce((sum, { lines }) => sum + lines.length, 0);
console.log(
  `${due.length} of ${all} helplines were last checked more than ${MONTHS_BETWEEN_CHECKS} months before ${today}.`,
);
if (due.length > 0) {
  console.log('Read each operator’s own page again, correct the entry, and set its day.');
  process.exitCode = 1;
}
