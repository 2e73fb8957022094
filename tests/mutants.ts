/**
 * Pages with a fault each, made from a finished page: the checks that open every page have to find
 * every one of them. Readers never get these.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Site } from './site.ts';

export const mutants: Site = {
  dist: '.cache/mutants',
  port: 4383,
  url: 'http://localhost:4383/',
};

/** An address that nobody has: https://www.rfc-editor.org/rfc/rfc2606 */
const STRANGER = 'http://stranger.invalid';

interface Mutation {
  readonly fault: string;
  readonly path: string;
  /** What stands in the page’s body that mustn’t. */
  readonly markup: string;
  /** Whether the page has lost its policy too. */
  readonly isOpen?: boolean;
  /** What a finding about it says. */
  readonly finding: RegExp;
}

export const mutations: readonly Mutation[] = [
  {
    fault: 'a picture of another site',
    path: 'picture/',
    markup: `<img src="${STRANGER}/a.png" alt="">`,
    finding: /img-src|Content Security Policy/,
  },
  {
    fault: 'a script that is written into it',
    path: 'script/',
    markup: '<script>document.title = "Run";</script>',
    finding: /script-src|Content Security Policy/,
  },
  {
    fault: 'a style attribute',
    path: 'style/',
    markup: '<p style="color: red">Red</p>',
    finding: /style-src|Content Security Policy/,
  },
  {
    fault: 'a picture of another site and no policy',
    path: 'open/',
    markup: `<img src="${STRANGER}/a.png" alt="">`,
    isOpen: true,
    finding: /request to http:\/\/stranger\.invalid/,
  },
  {
    fault: 'a script that writes into the console and no policy',
    path: 'message/',
    markup: '<script>console.log("Tracked");</script>',
    isOpen: true,
    finding: /Tracked/,
  },
  {
    fault: 'a script that sets a cookie and no policy',
    path: 'cookie/',
    markup: '<script>document.cookie = "visitor=1";</script>',
    isOpen: true,
    finding: /cookie visitor/,
  },
];

/** Writes the faulty pages, and the sound one that they were made from. */
export function writeMutants({ dist }: Site): void {
  rmSync(mutants.dist, { recursive: true, force: true });
  mkdirSync(mutants.dist, { recursive: true });
  for (const part of ['_astro', 'about', 'index.html', '404.html', 'favicon.svg', 'contours.svg']) {
    cpSync(`${dist}/${part}`, `${mutants.dist}/${part}`, { recursive: true });
  }
  // The policy in the page has to do: these addresses have no rule.
  cpSync(`${dist}/_headers`, `${mutants.dist}/_headers`);
  const sound = readFileSync(`${dist}/about/index.html`, 'utf8');
  for (const { path, markup, isOpen } of mutations) {
    const page = isOpen
      ? sound.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      : sound;
    mkdirSync(`${mutants.dist}/${path}`);
    writeFileSync(`${mutants.dist}/${path}index.html`, page.replace('</main>', `${markup}</main>`));
  }
}
