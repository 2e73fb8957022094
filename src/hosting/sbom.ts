/**
 * Writes the bill of materials of the finished site, CycloneDX, beside what hosts need:
 * `npm run sbom`. npm’s own differs from run to run and by folder; this one only if packages do.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

const FILE = 'dist/_hosting/sbom.cdx.json';

const text = execFileSync(
  'npm',
  ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'],
  { encoding: 'utf8', maxBuffer: 2 ** 26, shell: process.platform === 'win32' },
);
const { serialNumber: _, metadata, ...rest } = JSON.parse(text);
const { timestamp: __, component, ...known } = metadata;
const name = component['bom-ref'].replace(/@.*/, '');
const sbom = { ...rest, metadata: { ...known, component: { ...component, name } } };
mkdirSync('dist/_hosting', { recursive: true });
writeFileSync(FILE, `${JSON.stringify(sbom, null, 2)}\n`);
console.log(`${FILE}: ${rest.components.length} packages`);
