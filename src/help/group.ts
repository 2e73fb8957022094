import type { Helpline } from '../schemas/helpline.ts';

/** Under which heading of its country a line stands, in the order of the page. */
export const groups = ['emergency', 'anyone', 'violence', 'young', 'group', 'directory'] as const;
export type Group = (typeof groups)[number];

/** The lines of a country under their headings; headings without lines are left out. */
export function groupLines(
  lines: readonly Helpline[],
): { readonly group: Group; readonly lines: readonly Helpline[] }[] {
  return groups
    .map((group) => ({ group, lines: lines.filter((line) => findGroup(line) === group) }))
    .filter(({ lines: found }) => found.length > 0);
}

function findGroup({ kind, audience }: Helpline): Group {
  if (kind === 'emergency' || kind === 'directory') return kind;
  return audience ?? 'anyone';
}
