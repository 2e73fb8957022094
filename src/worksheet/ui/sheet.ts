/** The sheet for the next session: which lines the log gives for it, and which of them go on it. */
import type { WorksheetWords } from '../../schemas/worksheet.ts';
import type { Part } from '../files/plain-text.ts';
import { formatDate, type LocalDate } from '../model/local-date.ts';
import type { Fields, Id, SessionSheet, Worksheet } from '../model/shapes.ts';
import { listCheckIns, listGoals, listStones, summarizeNumbers } from '../model/worksheet.ts';
import { nameGoal, tellStone } from '../words/answers.ts';
import { fill } from '../words/fill.ts';

/** What is hard to say stays off the sheet until the person ticks it. */
export const HARD_TO_SAY = 'hard-to-say';

interface SheetPart {
  readonly heading: string;
  readonly lines: readonly { readonly id: Id; readonly text: string }[];
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
  const { session } = words;
  const isSince = ({ on }: { on: LocalDate }) => since === undefined || on >= since;
  const goals = listGoals(worksheet, 'active', 'resting', 'built');
  const checkIns = goals.flatMap(({ id }) => listCheckIns(worksheet, id)).filter(isSince);
  const line = (id: Id, text: string | undefined) => (text ? [{ id, text }] : []);
  return [
    {
      heading: session.stones,
      lines: listStones(worksheet)
        .filter(isSince)
        .flatMap((stone) => line(stone.id, tellStone(stone, worksheet, words, locale))),
    },
    {
      heading: session.numbers,
      lines: goals.flatMap((goal) => {
        const summary = summarizeNumbers(listCheckIns(worksheet, goal.id));
        if (summary === undefined) return [];
        const { first, last } = summary;
        const values = {
          goal: nameGoal(goal, words),
          first: first.value,
          firstOn: formatDate(first.on, locale),
          last: last.value,
          lastOn: formatDate(last.on, locale),
        };
        return line(goal.id, fill(session.numberLine, values));
      }),
    },
    {
      heading: session.helped,
      lines: checkIns.flatMap(({ id, helped }) => line(id, helped)),
    },
    {
      heading: session.inTheWay,
      // A check-in has two lines; the second needs an id of its own.
      lines: checkIns.flatMap(({ id, inTheWay }) => line([...id].reverse().join(''), inTheWay)),
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** What is ticked, in the person’s own words; the hard part last. */
export function listChosen(
  { hide, lines: own, talkAbout = '', hardToSay = '' }: Fields<SessionSheet>,
  parts: readonly SheetPart[],
  words: WorksheetWords['session'],
): Part[] {
  const split = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
  return [
    ...parts.map(({ heading, lines }) => ({
      heading,
      lines: lines.filter(({ id }) => !hide.includes(id)).map(({ id, text }) => own?.[id] ?? text),
    })),
    { heading: words.talkAbout, lines: split(talkAbout) },
    { heading: words.hardToSay, lines: hide.includes(HARD_TO_SAY) ? [] : split(hardToSay) },
  ].filter(({ lines }) => lines.length > 0);
}
