import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

interface Wanted {
  /** As people call it: `Chromium`. */
  readonly name: string;
  /** Environment variable that names one: `CHROMIUM_PATH`. */
  readonly variable: string;
  /** Where it may stand, the best place first. */
  readonly places: readonly string[];
  /** Debian’s package, and the program that comes with it. */
  readonly debian: { readonly package: string; readonly program: string };
  /** What to do if there is none. */
  readonly remedy: string;
}

/**
 * A browser for the tests: the one that its variable names, else the first one found. A Debian
 * machine where we are root gets the package installed.
 * Throws one sentence that says what to do if there is none.
 */
export function findBrowser({ name, variable, places, debian, remedy }: Wanted): string {
  const given = process.env[variable];
  if (given !== undefined) {
    if (existsSync(given)) return given;
    throw new Error(`${variable} names ${given}, which doesn’t exist.`);
  }
  const found = places.find((path) => existsSync(path));
  if (found !== undefined) return found;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log(`No ${name} found: installing Debian’s package.`);
    const options = {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    } as const;
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', debian.package],
      options,
    );
    if (existsSync(debian.program)) return debian.program;
  }
  throw new Error(`The browser tests need ${name}: ${remedy}, or name one with ${variable}.`);
}
