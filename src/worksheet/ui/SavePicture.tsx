import { useSignal } from '@preact/signals';
import { stackStones } from '../../cairn/stack.ts';
import { nameFile } from '../files/copy.ts';
import { deliverFile } from '../files/deliver.client.ts';
import { drawPicture } from '../files/picture.client.ts';
import { pileStones } from '../model/pile.ts';
import { listStones } from '../model/worksheet.ts';
import { useApp } from './context.tsx';
import { count } from './words.ts';

const WIDTH = 1080;
const HEIGHT = 1080;

/** The cairn as a picture, shown before it is saved or shared; no words are ever in it. */
export function SavePicture() {
  const { words, worksheet, today, locale } = useApp();
  const text = words.cairn;
  const hasCount = useSignal(false);
  const address = useSignal<string | undefined>(undefined);
  const stones = listStones(worksheet.value);
  if (stones.length === 0) return null;

  const draw = (): Promise<Blob> => {
    const { seeds } = pileStones(stones);
    const stack = stackStones('', { stones: seeds.length, seeds, glowing: seeds.length - 1 });
    const number = hasCount.value
      ? { count: new Intl.NumberFormat(locale).format(stones.length) }
      : {};
    return drawPicture(stack, readColors(), { width: WIDTH, height: HEIGHT, ...number });
  };
  async function preview(): Promise<void> {
    if (address.value) URL.revokeObjectURL(address.value);
    address.value = URL.createObjectURL(await draw());
  }
  return (
    <details
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) void preview();
      }}
    >
      <summary>{text.pictureTitle}</summary>
      <p class="hint">{text.pictureHint}</p>
      <label class="option">
        <input
          type="checkbox"
          checked={hasCount.value}
          onChange={({ currentTarget }) => {
            hasCount.value = currentTarget.checked;
            void preview();
          }}
        />
        {text.withCount}
      </label>
      {address.value && (
        <img
          class="picture-preview rounded-panel"
          src={address.value}
          alt={count(text.label, stones.length, locale)}
          width={WIDTH}
          height={HEIGHT}
        />
      )}
      <button
        type="button"
        class="pill pill-ink mt-3"
        onClick={async () =>
          deliverFile(nameFile('picture', today.value), 'image/png', await draw(), { share: true })
        }
      >
        {text.picture}
      </button>
    </details>
  );
}

/** The colors that the page has at the moment. */
function readColors() {
  const probe = document.createElement('i');
  document.body.append(probe);
  const read = (token: string) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const colors = {
    paper: read('paper'),
    stones: [1, 2, 3, 4, 5].map((number) => read(`stone-${number}`)),
    dawn: read('dawn'),
    ink: read('ink'),
    lichen: read('lichen'),
  };
  probe.remove();
  return colors;
}
