import type { CrisisLevel } from './crisis.ts';
import type { Answer, Engine } from './engine.ts';
import type { Asked } from './fragment.ts';
import { guessLanguage } from './language.ts';
import type { Loader } from './load.client.ts';
import { createMarker, isTelling } from './marks.ts';
import { fits, isOnlyBeside, orderRecords } from './order.ts';
import type { Results } from './results.client.ts';

/** What is asked, and how far it counts as asked. */
interface Question extends Asked {
  readonly level: CrisisLevel;
  /** False while somebody types: then guides alone answer. */
  readonly isSettled: boolean;
}

/** A question with its answer, as long as no newer question has overtaken it. */
interface Course {
  readonly question: Question;
  readonly engine: Engine;
  readonly answer: Answer;
  readonly isLate: () => boolean;
}

const MOST_NEAR = 3;

/** Leads a question to its results: the guides at once, then what comes besides. */
export function createAnswerer(loader: Loader, results: Results) {
  let turn = 0;

  return async (question: Question): Promise<void> => {
    turn += 1;
    const mine = turn;
    const isLate = () => mine !== turn;
    if (question.query === '') {
      results.clear();
      return;
    }
    results.wait();
    try {
      const engine = await loader.loadGuides();
      if (guessLanguage(question.query) === 'es') await loader.loadSpanish();
      if (isLate()) return;
      // Words of somebody in danger are taken as they are: spelling is never held up to them.
      const isAsTyped = question.isVerbatim || question.level !== 'none';
      const course = { question, engine, isLate, answer: engine.answer(question.query, isAsTyped) };
      showGuides(course);
      // What comes besides may fail to load: the answer stands without it.
      if (question.isSettled) {
        await addBeside(course).catch(() => {});
        if (!loader.savesData) await addFullText(course).catch(() => {});
      }
      if (!isLate()) results.finish(question.query);
    } catch {
      if (!isLate()) results.fail();
    }
  };

  function showGuides(course: Course): void {
    const { question, engine, answer } = course;
    const asked = question.level === 'none' ? answer.understanding.concepts : [];
    results.begin(answer, createMarker(asked, engine.toConcept));
    results.show(order(question, engine, answer), listNear(course));
  }

  /** Words and works that fit; in the place of guides if only they are asked for. */
  async function addBeside(course: Course): Promise<void> {
    const { question, answer, isLate } = course;
    const { filters } = question;
    const { records, find } = await loader.loadBeside();
    if (isLate()) return;
    const found = find(answer.understanding.concepts)
      .flatMap((place) => records[place] ?? [])
      .filter((record) => fits(record, filters));
    if (isOnlyBeside(filters)) results.show(found, listNear(course));
    else results.showBeside(found);
  }

  async function addFullText({ question, engine, answer, isLate }: Course): Promise<void> {
    const { sought, told } = answer.understanding;
    const search = await loader.loadFullText();
    const { scores, quote } = await search(sought, new Set(told.filter(isTelling)));
    if (isLate()) return;
    if (!isOnlyBeside(question.filters)) results.reorder(order(question, engine, answer, scores));
    results.finish(question.query);
    // Where help comes first, nobody’s words are held up to them.
    if (question.level === 'none') await results.quote(quote, isLate);
  }
}

/** The nearest topics if nothing fits well. Nobody in danger is told that nothing fits. */
function listNear({ question, answer }: Course) {
  return answer.isWeak && question.level === 'none' ? answer.topics.slice(0, MOST_NEAR) : undefined;
}

function order(
  { level, filters }: Question,
  { records }: Engine,
  answer: Answer,
  fullText: ReadonlyMap<string, number> = new Map(),
) {
  return orderRecords(records, answer, { isHelpFirst: level !== 'none', filters, fullText });
}
