/** The rules as hosts read them. */
import { commonHeaders, type Header } from './headers.ts';
import type { Rule } from './rules.ts';

interface Site {
  /** `/` or `/cairn/`. */
  readonly base: string;
  readonly rules: readonly Rule[];
}

const NOTE = '# Written by the build: the security headers of the site.';

/**
 * `_headers`, for Netlify and Cloudflare. It belongs at the root of what is published.
 * https://docs.netlify.com/manage/routing/headers/
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
export function formatHeadersFile({ base, rules }: Site): string {
  const blocks = [{ pattern: '*', headers: commonHeaders }, ...rules].map(({ pattern, headers }) =>
    [`${base}${pattern}`, ...headers.map(({ name, value }) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${[NOTE, ...blocks].join('\n\n')}\n`;
}

/**
 * For nginx, inside `http`: which address gets which policy.
 * https://nginx.org/en/docs/http/ngx_http_map_module.html
 */
export function formatNginxMaps(site: Site): string {
  const maps = listNames(site).map((name) =>
    [
      `map $uri $${toVariable(name)} {`,
      `  default "${findDefault(site, name)}";`,
      ...listValues(site, name).map(([regex, value]) => `  "~${regex}" "${value}";`),
      '}',
    ].join('\n'),
  );
  return `${[`${NOTE} Include this file inside http.`, ...maps].join('\n\n')}\n`;
}

/** For nginx, inside `server`: sends the headers, with errors too. */
export function formatNginxHeaders(site: Site): string {
  const lines = [
    ...commonHeaders.map(({ name, value }) => `add_header ${name} "${value}" always;`),
    ...listNames(site).map((name) => `add_header ${name} $${toVariable(name)} always;`),
  ];
  return `${[`${NOTE} Include this file inside server.`, ...lines].join('\n')}\n`;
}

/** For Caddy, inside a site’s block. https://caddyserver.com/docs/caddyfile/directives/map */
export function formatCaddyfile(site: Site): string {
  const names = listNames(site);
  const lines = site.rules.map(({ pattern, headers }) => {
    const values = headers.map(({ value }) => `"${value}"`).join(' ');
    return `\t~${toRegex(site.base, pattern)} ${values}`;
  });
  return `${[
    `${NOTE} Import this file inside the block of the site.`,
    `map {path} ${names.map((name) => `{${toVariable(name)}}`).join(' ')} {`,
    ...lines,
    `\tdefault ${names.map((name) => `"${findDefault(site, name)}"`).join(' ')}`,
    '}',
    'header {',
    ...commonHeaders.map(({ name, value }) => `\t${name} "${value}"`),
    ...names.map((name) => `\t${name} {${toVariable(name)}}`),
    '}',
  ].join('\n')}\n`;
}

/** Names of the headers that differ by address. */
function listNames({ rules }: Site): string[] {
  return [...new Set(rules.flatMap(({ headers }) => headers.map(({ name }) => name)))];
}

/** `Content-Security-Policy` as a variable’s name: `cairn_content_security_policy`. */
function toVariable(name: string): string {
  return `cairn_${name.toLowerCase().replaceAll('-', '_')}`;
}

function listValues({ base, rules }: Site, name: string): [string, string][] {
  return rules.map(({ pattern, headers }) => [toRegex(base, pattern), findValue(headers, name)]);
}

/** An address without a rule has no page: it gets the page that says so. */
function findDefault({ rules }: Site, name: string): string {
  const notFound = rules.find(({ pattern }) => pattern === '404.html');
  return findValue(notFound?.headers ?? [], name);
}

function findValue(headers: readonly Header[], name: string): string {
  return headers.find((header) => header.name === name)?.value ?? '';
}

/** A pattern as a regular expression for whole addresses. */
export function toRegex(base: string, pattern: string): string {
  const path = `${base}${pattern}`
    .replaceAll(/[.+?^$()[\]{}|\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll(/:[a-z]+/g, '[^/]+')
    // Servers turn the address of a folder into that of its page.
    .replace(/\/$/, '/(index\\.html)?');
  return `^${path}$`;
}
