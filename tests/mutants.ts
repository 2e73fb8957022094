/**
 * Pages with a fault each, made from a finished page: the checks that open every page have to find
 * every one of them. Readers never get these.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { site } from './site.ts';

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

/** Writes the faulty pages for a browser, and the sound one that they were made from; returns their folder. */
export function writeMutants(browser: string): string {
  const { dist } = site;
  const folder = `.cache/mutants/${browser}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ['_astro', 'about', 'index.html', '404.html', 'favicon.svg', 'contours.svg']) {
    cpSync(`${dist}/${part}`, `${folder}/${part}`, { recursive: true });
  }
  // The policy in the page has to do: these addresses have no rule.
  cpSync(`${dist}/_headers`, `${folder}/_headers`);
  const sound = readFileSync(`${dist}/about/index.html`, 'utf8');
  for (const { path, markup, isOpen } of mutations) {
    const page = isOpen
      ? sound.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      : sound;
    mkdirSync(`${folder}/${path}`);
    writeFileSync(`${folder}/${path}index.html`, page.replace('</main>', `${markup}</main>`));
  }
  return folder;
}
