import { formatDate } from '../model/local-date.ts';
import type { CheckIn } from '../model/shapes.ts';
import { summarizeNumbers } from '../model/worksheet.ts';
import { tellNumbers } from './answers.ts';
import { useApp } from './context.tsx';

const WIDTH = 560;
const HEIGHT = 120;
const EDGE = 10;

interface Props {
  readonly checkIns: readonly CheckIn[];
}

/** How a goal’s number went: a sentence first, a line for the eye, and a table. */
export function Numbers({ checkIns }: Props) {
  const { words, locale } = useApp();
  const summary = summarizeNumbers(checkIns);
  const text = words.checkIn;
  return (
    <>
      <p class="mt-2" translate={false}>
        {tellNumbers(checkIns, words, locale)}
      </p>
      {summary && summary.numbers.length > 1 && (
        <Line values={summary.numbers.map(({ value }) => value)} />
      )}
      {checkIns.length > 0 && (
        <div class="table-scroll">
          <table class="mt-2 text-small">
            <thead>
              <tr>
                <th scope="col">{text.day}</th>
                <th scope="col">{text.number}</th>
                <th scope="col">{text.words}</th>
              </tr>
            </thead>
            <tbody>
              {checkIns.map((checkIn) => (
                <tr key={checkIn.id}>
                  <td>{formatDate(checkIn.on, locale)}</td>
                  <td translate={false}>{checkIn.value ?? text.notSure}</td>
                  <td translate={false}>
                    {[checkIn.helped, checkIn.inTheWay].filter(Boolean).join('. ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

/** Numbers in the order in which they were given; days between them are not drawn, nor are gaps. */
function Line({ values }: { readonly values: readonly number[] }) {
  const points = values.map((value, index) => ({
    x: Math.round(EDGE + (index / (values.length - 1)) * (WIDTH - 2 * EDGE)),
    y: Math.round(HEIGHT - EDGE - (value / 10) * (HEIGHT - 2 * EDGE)),
  }));
  return (
    <svg class="numbers" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y }, index) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r={6}
          class={index === points.length - 1 ? 'latest' : undefined}
        />
      ))}
    </svg>
  );
}
