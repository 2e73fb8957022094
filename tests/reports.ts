/** How many checks of a runner passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Counts the test cases of a JUnit report; a skipped one is no pass, so it counts as failed. */
export function countJunit(xml: string): Count {
  const cases = Array.from(xml.matchAll(/<testcase\b[^>]*?(?:\/>|>([\s\S]*?)<\/testcase>)/g));
  const failed = cases.filter(([, inside = '']) =>
    /<(?:failure|error|skipped)\b/.test(inside),
  ).length;
  return { passed: cases.length - failed, failed };
}

/** Counts Playwright’s JSON report: what was expected passed; the rest, skipped ones too, failed. */
export function countPlaywright(json: string): Count {
  const { stats, errors } = JSON.parse(json) as {
    readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
    readonly errors: readonly unknown[];
  };
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  };
}
