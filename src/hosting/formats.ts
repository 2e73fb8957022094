/** The rules as hosts read them. */
import { commonHeaders, fileTypes, type Header } from './headers.ts';
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
  const all = [{ pattern: '*', headers: commonHeaders }, ...rules, ...listLongAddresses(rules)];
  const blocks = all.map(({ pattern, headers }) =>
    [`${base}${pattern}`, ...headers.map(({ name, value }) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${[NOTE, ...blocks].join('\n\n')}\n`;
}

/**
 * Some hosts answer to `about/index.html` too, which no rule for `about/` fits. Nobody links to such
 * an address, so no site may frame one; all else stands in the policy of the page itself.
 */
function listLongAddresses(rules: readonly Rule[]): Rule[] {
  const folders = rules
    .map(({ pattern }) => pattern)
    .filter((pattern) => /(?:^|\/)$/.test(pattern));
  const depths = new Set(folders.map((pattern) => pattern.split('/').length - 1));
  const headers = [{ name: 'Content-Security-Policy', value: "frame-ancestors 'none'" }];
  return [...depths].sort().map((depth) => {
    const parts = Array.from({ length: depth }, (_, index) => `:part${index + 1}/`);
    return { pattern: `${parts.join('')}index.html`, headers };
  });
}

/**
 * For nginx, inside `http`: which address gets which policy, and types that its own list lacks.
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
  const types = [
    'types {',
    ...fileTypes.map(([ending, type]) => `  "${type}" ${ending};`),
    '}',
  ].join('\n');
  return `${[`${NOTE} Include this file inside http.`, types, ...maps].join('\n\n')}\n`;
}

/** For nginx, inside `server`: sends the headers, with errors too. */
export function formatNginxHeaders(site: Site): string {
  const lines = [
    'charset utf-8;',
    ...commonHeaders.map(({ name, value }) => `add_header ${name} "${value}" always;`),
    ...listNames(site).map((name) => `add_header ${name} $${toVariable(name)} always;`),
  ];
  return `${[`${NOTE} Include this file inside server.`, ...lines].join('\n')}\n`;
}

/**
 * For Caddy, inside a site’s block. A header that not every address has is set by itself: an empty one
 * would be sent as such.
 * https://caddyserver.com/docs/caddyfile/directives/map
 */
export function formatCaddyfile(site: Site): string {
  const names = listNames(site);
  const everywhere = names.filter((name) => listValues(site, name).every(([, value]) => value));
  const lines = site.rules.map(({ pattern, headers }) => {
    const values = everywhere.map((name) => `"${findValue(headers, name)}"`).join(' ');
    return `\t~${toRegex(site.base, pattern)} ${values}`;
  });
  return `${[
    `${NOTE} Import this file inside the block of the site.`,
    `map {path} ${everywhere.map((name) => `{${toVariable(name)}}`).join(' ')} {`,
    ...lines,
    `\tdefault ${everywhere.map((name) => `"${findDefault(site, name)}"`).join(' ')}`,
    '}',
    'header {',
    ...commonHeaders.map(({ name, value }) => `\t${name} "${value}"`),
    ...everywhere.map((name) => `\t${name} {${toVariable(name)}}`),
    '}',
    ...names.filter((name) => !everywhere.includes(name)).flatMap((name) => setApart(site, name)),
    ...fileTypes.flatMap(([ending, type]) => [
      `@cairn_${ending} path *.${ending}`,
      `header @cairn_${ending} {`,
      `\tContent-Type "${type}"`,
      // Caddy’s own file server would take it off again.
      '\tdefer',
      '}',
    ]),
  ].join('\n')}\n`;
}

/** Lines that set a header for those addresses alone that have it. */
function setApart(site: Site, name: string): string[] {
  const values = Map.groupBy(listValues(site, name), ([, value]) => value);
  values.delete('');
  return [...values].flatMap(([value, rules], index) => {
    const matcher = `@${toVariable(name)}_${index + 1}`;
    const regex = rules.map(([each]) => each).join('|');
    return [`${matcher} path_regexp ${regex}`, `header ${matcher} ${name} "${value}"`];
  });
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
