import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  formatCaddyfile,
  formatHeadersFile,
  formatNginxHeaders,
  formatNginxMaps,
} from '../hosting/formats.ts';
import { describeFilePolicy, insertPolicy, readPolicy } from '../hosting/policy.ts';
import { type HostedFile, listRules } from '../hosting/rules.ts';

/**
 * Writes each finished page’s own content policy into it. It has to run after everything that changes
 * styles or scripts.
 */
export function writePolicies(): AstroIntegration {
  return {
    name: 'cairn-policies',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for await (const name of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
          const file = new URL(name.replaceAll('\\', '/'), dir);
          await writeFile(file, insertPolicy(await readFile(file, 'utf8')));
        }
      },
    },
  };
}

/** Writes the headers of the finished site for common hosts. It has to run after all else. */
export function writeHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'cairn-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const hosts = new URL('_hosting/', dir);
        await mkdir(hosts, { recursive: true });
        const site = { base, rules: listRules(await listFiles(dir)) };
        await writeFile(new URL('_headers', dir), formatHeadersFile(site));
        await writeFile(new URL('nginx-http.conf', hosts), formatNginxMaps(site));
        await writeFile(new URL('nginx-server.conf', hosts), formatNginxHeaders(site));
        await writeFile(new URL('Caddyfile', hosts), formatCaddyfile(site));
      },
    },
  };
}

/** Every file of the finished site with its policy. A page’s stands in the page. */
async function listFiles(dir: URL): Promise<HostedFile[]> {
  const files: HostedFile[] = [];
  const entries = glob('**/*', { cwd: fileURLToPath(dir), withFileTypes: true });
  for await (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/');
    const file = path.slice(fileURLToPath(dir).length).replace(/^\//, '');
    const policy = file.endsWith('.html')
      ? readPolicy(await readFile(path, 'utf8'))
      : describeFilePolicy(file);
    if (policy === undefined) throw new Error(`${file} has no content policy.`);
    files.push({ file, policy });
  }
  return files.sort((one, other) => (one.file < other.file ? -1 : 1));
}
