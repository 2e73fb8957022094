/**
 * Runs every check of the project, and ends with one line, `N passed, N failed`, added up from the
 * runners’ own reports. A runner that leaves no report counts as one check, by its exit code.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findChromium } from './chromium.ts';
import { findFirefox } from './firefox.ts';
import { type Count, countJunit, countPlaywright } from './reports.ts';

const REPORTS = '.reports';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly report?: { readonly file: string; readonly read: (text: string) => Count };
}

function nodeTests(name: string): Step {
  const file = `${REPORTS}/${name}.xml`;
  return {
    name: `${name} tests`,
    command: [
      'node',
      '--test',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=junit',
      `--test-reporter-destination=${file}`,
      `tests/${name}/*.test.ts`,
    ],
    report: { file, read: countJunit },
  };
}

/**
 * Steps in rounds of two lanes that run side by side, so that two cores are busy throughout. What
 * builds stands in one lane of its round: two builds would write what Astro generates at once.
 */
const rounds: readonly (readonly (readonly Step[])[])[] = [
  [
    [
      { name: 'build', command: ['astro', 'build', '--silent'] },
      { name: 'build of every part', command: ['node', 'tests/kitchen-sink.ts'] },
    ],
    [
      { name: 'lint and format', command: ['biome', 'ci', '--error-on-warnings'] },
      nodeTests('unit'),
    ],
  ],
  [
    [
      {
        name: 'browser tests',
        command: ['playwright', 'test', '--config', 'tests/playwright.config.ts'],
        report: { file: `${REPORTS}/browser.json`, read: countPlaywright },
      },
    ],
    [
      nodeTests('audits'),
      { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
      nodeTests('build'),
      nodeTests('firefox'),
    ],
  ],
];

/**
 * Runs a step, prints what it said when it has ended, and returns its count; one that dies without a
 * report has failed once.
 */
async function run({ name, command, report }: Step, env: NodeJS.ProcessEnv): Promise<Count> {
  const [program = '', ...rest] = command;
  // The path holds the project’s own programs and the pinned Node: .runtime/run.mjs put them there.
  const child = spawn(program, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
    shell: process.platform === 'win32',
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => said.push(piece));
  const start = performance.now();
  const status = await new Promise<number | null>((end) => {
    child.on('error', () => end(null));
    child.on('close', end);
  });
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`\n── ${name} (${seconds} s) ──\n${Buffer.concat(said).toString()}`);
  const hasPassed = status === 0;
  if (report === undefined || !existsSync(report.file)) {
    return hasPassed && report === undefined ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  }
  const count = report.read(readFileSync(report.file, 'utf8'));
  // A runner may fail outside its tests, or find none: neither is a pass.
  const isHonest = hasPassed ? count.passed > 0 && count.failed === 0 : count.failed > 0;
  return isHonest ? count : { ...count, failed: count.failed + 1 };
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const only = process.argv.slice(2);
const isChosen = ({ name }: Step) =>
  only.length === 0 || only.some((word) => name.startsWith(word));
const env = {
  ...process.env,
  CHROMIUM_PATH: findChromium(),
  FIREFOX_PATH: findFirefox(),
};
const counts: ({ readonly name: string } & Count)[] = [];
for (const lanes of rounds) {
  await Promise.all(
    lanes.map(async (steps) => {
      for (const step of steps.filter(isChosen)) {
        console.log(`${step.name} …`);
        counts.push({ name: step.name, ...(await run(step, env)) });
      }
    }),
  );
}
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);

console.log('');
for (const count of counts)
  console.log(`${count.name}: ${count.passed} passed, ${count.failed} failed`);
const summary = `${passed} passed, ${failed} failed`;
writeFileSync(`${REPORTS}/summary.txt`, `${summary}\n`);
console.log(summary);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
