import { pileStones } from '../model/pile.ts';
import type { Stone } from '../model/shapes.ts';
import { listStones } from '../model/worksheet.ts';
import { tellCairn } from '../words/answers.ts';
import { count, fill } from '../words/fill.ts';
import { Go } from './Button.tsx';
import { app } from './current.ts';
import { drawCairn } from './drawing.ts';
import { Picture } from './Picture.tsx';

/** Room above the highest stone, in the drawing’s own units: the next one comes down from there. */
const SKY = 48;

/** The person’s own cairn: one stone for each that they placed, the newest glowing. */
export function MyCairn() {
  const stones = listStones(app.worksheet);
  const { cairn, home } = app.words;
  const hasStones = stones.length > 0;
  return (
    <section class="my-cairn" aria-labelledby="my-cairn">
      <h2 class="text-lead" id="my-cairn" translate={false}>
        {hasStones ? count(cairn.title, stones.length, app.locale) : cairn.none}
      </h2>
      {hasStones && <Drawing stones={stones} />}
      <p class="links">
        <Go to={{ at: 'session', id: '' }}>{home.bring}</Go>
        {hasStones && <Go to={{ at: 'picture' }}>{cairn.share}</Go>}
        <Go to={{ at: 'files' }}>{home.files}</Go>
      </p>
    </section>
  );
}

/** It grows with its stones: a small one stands under little sky. */
function Drawing({ stones }: { readonly stones: readonly Stone[] }) {
  const { cairn } = app.words;
  const stack = drawCairn(stones);
  const above = Math.max(0, stack.top - SKY);
  const { sizes } = pileStones(stones);
  const groups = new Intl.ListFormat(app.locale, { type: 'disjunction' });
  return (
    <>
      <p>{cairn.steady}</p>
      <Picture
        stack={stack}
        label={tellCairn(stones, app.words, app.locale)}
        settles={app.placed !== undefined}
        viewBox={`0 ${above} ${stack.width} ${stack.height - above}`}
      />
      {sizes.length > 0 && (
        <p>{fill(cairn.grouped, { count: groups.format(sizes.map(String)) })}</p>
      )}
    </>
  );
}
