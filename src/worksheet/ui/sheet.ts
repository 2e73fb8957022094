/** The sheet for the next session: which lines the log gives for it. */
import type { WorksheetWords } from '../../schemas/worksheet.ts';
import { formatDate, type LocalDate } from '../model/local-date.ts';
import type { Fields, Id, SessionSheet, Worksheet } from '../model/shapes.ts';
import { listCheckIns, listGoals, listStones, summarizeNumbers } from '../model/worksheet.ts';
import { tellStone } from './answers.ts';
import { fill } from './words.ts';

/** What is hard to say stays off the sheet until the person ticks it. */
export const HARD_TO_SAY = 'hard-to-say';

export interface SheetLine {
  readonly id: Id;
  readonly text: string;
}

export interface SheetPart {
  readonly heading: string;
  readonly lines: readonly SheetLine[];
}

/** Today’s sheet, if there is one. */
export function findSheet({ sheets }: Worksheet, today: LocalDate): SessionSheet | undefined {
  return Object.values(sheets).find(({ on }) => on === today);
}

/** A new sheet: since the last one, or since the beginning. */
export function draftSheet({ sheets }: Worksheet, today: LocalDate): Fields<SessionSheet> {
  const earlier = Object.values(sheets).flatMap(({ on }) =>
    on !== undefined && on < today ? [on] : [],
  );
  const since = earlier.sort().at(-1);
  return { on: today, ...(since !== undefined && { since }), hide: [HARD_TO_SAY] };
}

/** What the log says since a day, in parts; empty parts are left out. */
export function listSheetParts(
  worksheet: Worksheet,
  since: LocalDate | undefined,
  words: WorksheetWords,
  locale: string,
): SheetPart[] {
  const isSince = ({ on }: { on: LocalDate }) => since === undefined || on >= since;
  const goals = listGoals(worksheet, 'active', 'resting', 'built');
  const checkIns = goals.flatMap(({ id }) => listCheckIns(worksheet, id)).filter(isSince);
  const parts = [
    {
      heading: words.session.stones,
      lines: listStones(worksheet)
        .filter(isSince)
        .map((stone) => ({
          id: stone.id,
          text: tellStone(
            stone,
            stone.step === undefined ? undefined : worksheet.steps[stone.step],
            words,
            locale,
          ),
        })),
    },
    {
      heading: words.session.numbers,
      lines: goals.flatMap((goal) => {
        const summary = summarizeNumbers(listCheckIns(worksheet, goal.id));
        if (summary === undefined) return [];
        const { first, last } = summary;
        const text = fill(words.session.numberLine, {
          goal: goal.title || words.common.untitled,
          first: first.value,
          firstOn: formatDate(first.on, locale),
          last: last.value,
          lastOn: formatDate(last.on, locale),
        });
        return [{ id: goal.id, text }];
      }),
    },
    {
      heading: words.session.helped,
      lines: checkIns.flatMap(({ id, helped }) => (helped ? [{ id, text: helped }] : [])),
    },
    {
      heading: words.session.inTheWay,
      // A check-in has two lines; the second needs an id of its own.
      lines: checkIns.flatMap(({ id, inTheWay }) =>
        inTheWay ? [{ id: [...id].reverse().join(''), text: inTheWay }] : [],
      ),
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}
