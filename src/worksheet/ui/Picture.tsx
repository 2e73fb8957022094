import type { ComponentChildren } from 'preact';
import type { Stack, Stone } from '../../cairn/stack.ts';

interface Props {
  readonly stack: Stack;
  readonly label: string;
  /** True while the newest stone has only now been placed. */
  readonly settles?: boolean;
  /** What part of the plane shows; the drawing alone, if left out. */
  readonly viewBox?: string;
  readonly children?: ComponentChildren;
}

/** A cairn as `Cairn.astro` draws it, and `cairn.css` colors it. */
export function Picture({ stack, label, settles, children, ...rest }: Props) {
  const { width, height, shadow, stones } = stack;
  return (
    <svg class="cairn" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} {...rest}>
      <ellipse class="ground" cx={shadow.x} cy={shadow.y} rx={shadow.radiusX} ry={shadow.radiusY} />
      {stones.map((stone, index) => (
        <DrawnStone
          key={stone.outline}
          stone={stone}
          id={`stone${index}`}
          settles={settles && stone.glows}
        />
      ))}
      {children}
    </svg>
  );
}

interface StoneProps {
  readonly stone: Stone;
  readonly id: string;
  readonly settles: boolean | undefined;
}

function DrawnStone({ stone, id, settles }: StoneProps) {
  return (
    <g class={`${stone.glows ? 'glow' : `stone-${stone.color}`}${settles ? ' settles' : ''}`}>
      <path id={id} d={stone.outline} />
      <clipPath id={`${id}c`}>
        <use href={`#${id}`} />
      </clipPath>
      <g clip-path={`url(#${id}c)`}>
        <use class="lit" href={`#${id}`} {...stone.light} />
        {stone.strata.map((line) => (
          <path key={line} class="strata" d={line} />
        ))}
        {stone.lichen.map(({ x, y, radius }) => (
          <circle key={`${x} ${y}`} class="lichen" cx={x} cy={y} r={radius} />
        ))}
      </g>
    </g>
  );
}
