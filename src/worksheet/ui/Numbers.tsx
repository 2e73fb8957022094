import { formatDate } from '../model/local-date.ts';
import type { CheckIn } from '../model/shapes.ts';
import { summarizeNumbers } from '../model/worksheet.ts';
import { tellNumbers } from '../words/answers.ts';
import { app } from './current.ts';

const WIDTH = 560;
const HEIGHT = 120;
const EDGE = 10;

interface Props {
  readonly checkIns: readonly CheckIn[];
}

/** How a goal’s number went: a sentence first, a line for the eye, and a table. */
export function Numbers({ checkIns }: Props) {
  const { numbers = [] } = summarizeNumbers(checkIns) ?? {};
  const text = app.words.checkIn;
  // One number is told by the sentence alone.
  const hasMore =
    checkIns.length > 1 || checkIns.some(({ helped, inTheWay }) => helped || inTheWay);
  return (
    <div>
      <p translate={false}>{tellNumbers(checkIns, app.words, app.locale)}</p>
      {numbers.length > 1 && <Line values={numbers.map(({ value }) => value)} />}
      {hasMore && (
        <div class="table-scroll">
          <table>
            <thead>
              <tr>
                {[text.day, text.number, text.words].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody translate={false}>
              {checkIns.map(({ id, on, value, helped, inTheWay }) => (
                <tr key={id}>
                  <td>{formatDate(on, app.locale)}</td>
                  <td>{value ?? text.notSure}</td>
                  <td>{[helped, inTheWay].filter(Boolean).join('. ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
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
      {points.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={6} />
      ))}
    </svg>
  );
}
