import { createHash } from 'node:crypto';

/**
 * A Content Security Policy: what each directive allows, in the order in which it is written. A
 * directive that is not there falls back to `default-src 'none'`.
 */
export type Policy = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What a part of a page may need beyond the scripts, styles and pictures that stand in the page. The
 * part says so itself: `<form data-needs="files worker">`.
 */
const needs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  /** Fetches files of this site. */
  files: { 'connect-src': "'self'" },
  /** Shows pictures that it drew on this device. */
  drawings: { 'img-src': 'blob:' },
  /** Starts a worker or a service worker. Its address is checked by `trusted-types.client.ts`. */
  worker: { 'worker-src': "'self'", 'trusted-types': 'default' },
  /** Runs WebAssembly. */
  wasm: { 'script-src': "'wasm-unsafe-eval'" },
  /** Has a form that leads to a page of this site without script. */
  form: { 'form-action': "'self'" },
};

const needsAttribute = /\sdata-needs="([^"]*)"/g;

/** The policy that a finished page needs, and no more. Throws if it needs what nobody knows. */
export function describePolicy(html: string): Policy {
  const policy = new Map<string, Set<string>>();
  const allow = (directive: string, source: string) => {
    policy.set(directive, (policy.get(directive) ?? new Set()).add(source));
  };
  allow('default-src', "'none'");
  const scripts = /<script(?![^>]*\b(?:src|type="application))[^>]*>([\s\S]*?)<\/script>/g;
  if (/<script[^>]+src=/.test(html)) allow('script-src', "'self'");
  for (const hash of listHashes(html, scripts)) allow('script-src', hash);
  if (/<link[^>]+rel="stylesheet"/.test(html)) allow('style-src', "'self'");
  for (const hash of listHashes(html, /<style[^>]*>([\s\S]*?)<\/style>/g)) allow('style-src', hash);
  allow('img-src', "'self'");
  allow('font-src', "'self'");
  if (/<link[^>]+rel="manifest"/.test(html)) allow('manifest-src', "'self'");
  if (/<(?:audio|video)\b/.test(html)) allow('media-src', "'self'");
  for (const [, names = ''] of html.matchAll(needsAttribute)) {
    for (const name of names.split(' ')) {
      const need = needs[name];
      if (need === undefined) throw new Error(`No policy knows the need “${name}”.`);
      for (const [directive, source] of Object.entries(need)) allow(directive, source);
    }
  }
  allow('base-uri', "'none'");
  if (!policy.has('form-action')) allow('form-action', "'none'");
  // No script may turn text into markup or code.
  allow('require-trusted-types-for', "'script'");
  if (!policy.has('trusted-types')) allow('trusted-types', "'none'");
  return policy;
}

/**
 * The policy of a file that is no page. A worker obeys it: it may load scripts and files of this site,
 * and those of the search index run WebAssembly. So does a feed that somebody opens: it has styles.
 */
export function describeFilePolicy(file: string): Policy {
  const policy = new Map([['default-src', new Set(["'none'"])]]);
  if (file.endsWith('.xml')) return policy.set('style-src', new Set(["'self'"]));
  if (!file.endsWith('.js')) return policy;
  const wasm = file.startsWith('pagefind/') ? ["'wasm-unsafe-eval'"] : [];
  return policy
    .set('script-src', new Set(["'self'", ...wasm]))
    .set('connect-src', new Set(["'self'"]));
}

/** A policy for pages that share a rule: it allows what any of them needs. */
export function joinPolicies(policies: readonly Policy[]): Policy {
  const joined = new Map<string, Set<string>>();
  for (const [directive, sources] of policies.flatMap((policy) => [...policy])) {
    joined.set(directive, (joined.get(directive) ?? new Set()).union(sources));
  }
  for (const sources of joined.values()) if (sources.size > 1) sources.delete("'none'");
  return joined;
}

/** A policy as browsers read it. */
export function formatPolicy(policy: Policy): string {
  return [...policy].map(([name, sources]) => `${name} ${[...sources].join(' ')}`).join(';');
}

/** Reads what `formatPolicy` wrote. */
export function parsePolicy(text: string): Policy {
  return new Map(
    text.split(';').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, new Set(sources)];
    }),
  );
}

const policyElement = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;

/**
 * Puts a page’s policy behind its charset, since what stands before a policy is not covered by it,
 * and takes out what only said what the page needs.
 */
export function insertPolicy(html: string): string {
  const policy = formatPolicy(describePolicy(html));
  return html
    .replace(
      /<meta charset="utf-8">/i,
      (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    )
    .replaceAll(needsAttribute, '');
}

/** The policy that stands in a page; undefined if none does. */
export function readPolicy(html: string): Policy | undefined {
  const [, text] = policyElement.exec(html) ?? [];
  return text === undefined ? undefined : parsePolicy(text);
}

/** Hashes of what stands inside these elements, as a policy names them. */
function listHashes(html: string, element: RegExp): string[] {
  return Array.from(html.matchAll(element), ([, text = '']) => {
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  });
}
