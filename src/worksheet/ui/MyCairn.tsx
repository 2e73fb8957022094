import { pileStones } from '../model/pile.ts';
import { listStones } from '../model/worksheet.ts';
import { tellCairn } from '../words/answers.ts';
import { count, fill } from '../words/fill.ts';
import { Go } from './Button.tsx';
import { app } from './current.ts';
import { drawCairn } from './drawing.ts';
import { Picture } from './Picture.tsx';

/** The person’s own cairn: one stone for each that they placed, the newest glowing. */
export function MyCairn() {
  const stones = listStones(app.worksheet);
  const { sizes } = pileStones(stones);
  const { cairn, home } = app.words;
  const hasStones = stones.length > 0;
  return (
    <section class="my-cairn" aria-labelledby="my-cairn">
      <h2 class="text-lead" id="my-cairn" translate={false}>
        {hasStones ? count(cairn.title, stones.length, app.locale) : cairn.none}
      </h2>
      {hasStones && (
        <>
          <p>{cairn.steady}</p>
          <Picture
            stack={drawCairn(stones)}
            label={tellCairn(stones, app.words, app.locale)}
            settles={app.placed !== undefined}
          />
        </>
      )}
      {sizes.length > 0 && (
        <p>
          {fill(cairn.grouped, {
            count: new Intl.ListFormat(app.locale, { type: 'disjunction' }).format(
              sizes.map(String),
            ),
          })}
        </p>
      )}
      <p class="links">
        <Go to={{ at: 'session', id: '' }}>{home.bring}</Go>
        {hasStones && <Go to={{ at: 'picture' }}>{cairn.share}</Go>}
        <Go to={{ at: 'files' }}>{home.files}</Go>
      </p>
    </section>
  );
}
