import { type Stone as Drawing, stackStones } from '../../cairn/stack.ts';
import { pileStones } from '../model/pile.ts';
import type { Stone } from '../model/shapes.ts';
import { listStones } from '../model/worksheet.ts';
import { tellCairn } from './answers.ts';
import { useApp } from './context.tsx';
import { count, fill } from './words.ts';

/** The person’s own cairn: one stone for each that they placed, the newest glowing. */
export function MyCairn() {
  const { words, worksheet, locale, go, placed } = useApp();
  const stones = listStones(worksheet.value);
  const { sizes } = pileStones(stones);
  const { cairn } = words;
  return (
    <section class="my-cairn rounded-panel" aria-labelledby="my-cairn">
      <h2 class="text-lead" id="my-cairn" translate={false}>
        {stones.length > 0 ? count(cairn.title, stones.length, locale) : cairn.none}
      </h2>
      {stones.length > 0 && <p class="text-small text-ink-soft">{cairn.steady}</p>}
      {stones.length > 0 && (
        <Picture
          stones={stones}
          label={tellCairn(stones, words, locale)}
          settles={placed.value !== undefined}
        />
      )}
      {sizes.length > 0 && (
        <p class="text-small text-ink-soft">
          {fill(cairn.grouped, {
            count: new Intl.ListFormat(locale, { type: 'disjunction' }).format(sizes.map(String)),
          })}
        </p>
      )}
      <p class="links text-small">
        <button type="button" class="link" onClick={() => go({ at: 'session', id: '' })}>
          {words.home.bring}
        </button>
        <button type="button" class="link" onClick={() => go({ at: 'files' })}>
          {words.home.files}
        </button>
      </p>
    </section>
  );
}

interface PictureProps {
  readonly stones: readonly Stone[];
  readonly label: string;
  /** True while the newest stone has only now been placed. */
  readonly settles: boolean;
}

/** The same drawing as on the pages, seeded by the stones’ own ids, so that none ever changes shape. */
function Picture({ stones, label, settles }: PictureProps) {
  const { seeds } = pileStones(stones);
  const stack = stackStones('', { stones: seeds.length, seeds, glowing: seeds.length - 1 });
  const { shadow } = stack;
  return (
    <svg
      class="cairn"
      viewBox={`0 0 ${stack.width} ${stack.height}`}
      role="img"
      aria-label={label}
      focusable="false"
    >
      <ellipse class="ground" cx={shadow.x} cy={shadow.y} rx={shadow.radiusX} ry={shadow.radiusY} />
      {stack.stones.map((stone, index) => (
        <DrawnStone
          key={seeds[index]}
          stone={stone}
          id={`stone${index}`}
          settles={settles && stone.glows}
        />
      ))}
    </svg>
  );
}

function DrawnStone({ stone, id, settles }: { stone: Drawing; id: string; settles: boolean }) {
  return (
    <g class={`${stone.glows ? 'glow' : `stone-${stone.color}`}${settles ? ' settles' : ''}`}>
      <path id={id} d={stone.outline} />
      <clipPath id={`${id}c`}>
        <use href={`#${id}`} />
      </clipPath>
      <g clip-path={`url(#${id}c)`}>
        <use class="lit" href={`#${id}`} x={stone.light.x} y={stone.light.y} />
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
