import { useSignal } from '@preact/signals';
import { type ReadCopy, readCopy } from '../files/copy.ts';
import { readFile } from '../files/deliver.client.ts';
import { unlockCopy } from '../files/lock.ts';
import { formatDate } from '../model/local-date.ts';
import { adopt, replaceWith } from '../model/merge.ts';
import type { Worksheet } from '../model/shapes.ts';
import { useApp } from './context.tsx';
import { Passphrase } from './Passphrase.tsx';
import { count, fill } from './words.ts';

/** Opens a saved copy: what is in it is shown first, and nothing changes until the person chooses. */
export function OpenCopy() {
  const { words, say } = useApp();
  const text = words.files;
  const found = useSignal<ReadCopy | undefined>(undefined);
  const fault = useSignal<keyof typeof words.faults | undefined>(undefined);
  const isBusy = useSignal(false);

  function look(content: string): void {
    const read = readCopy(content);
    found.value = read.kind === 'fault' ? undefined : read;
    fault.value = read.kind === 'fault' ? read.fault : undefined;
  }

  async function open(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    try {
      look(await readFile(file));
    } catch {
      found.value = undefined;
      fault.value = 'too-large';
    }
  }

  async function unlock(passphrase: string): Promise<void> {
    if (found.value?.kind !== 'locked') return;
    isBusy.value = true;
    const content = await unlockCopy(found.value.locked, passphrase);
    isBusy.value = false;
    if (content === undefined) fault.value = 'locked';
    else look(content);
  }

  return (
    <section aria-labelledby="open">
      <h2 class="text-lead" id="open">
        <label for="open-file">{text.open}</label>
      </h2>
      <p class="hint" id="open-hint">
        {text.openHint}
      </p>
      <input
        id="open-file"
        class="mt-2"
        type="file"
        accept=".json,application/json"
        aria-describedby="open-hint"
        onChange={({ currentTarget }) => {
          void open(currentTarget.files?.[0]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <p class="fault" role="alert">
        {fault.value && words.faults[fault.value]}
      </p>
      {found.value?.kind === 'locked' && (
        <div>
          <p class="strong">{text.unlockTitle}</p>
          <Passphrase button={text.unlock} isBusy={isBusy.value} onSubmit={unlock} />
        </div>
      )}
      {found.value?.kind === 'copy' && (
        <Preview
          {...found.value}
          onDone={(sentence) => {
            found.value = undefined;
            if (sentence) say(sentence);
          }}
        />
      )}
    </section>
  );
}

interface PreviewProps {
  readonly copy: Worksheet;
  readonly exportedOn: string;
  readonly lost: number;
  readonly onDone: (sentence?: string) => void;
}

function Preview({ copy, exportedOn, lost, onDone }: PreviewProps) {
  const { words, worksheet, locale, place, change, keep, flush } = useApp();
  const text = words.files;
  const tell = ({ goals, stones }: Worksheet) => ({
    goals: count(text.goals, Object.keys(goals).length, locale),
    stones: count(text.stones, Object.keys(stones).length, locale),
  });
  const mine = tell(worksheet.value);
  const bring = (patch: ReturnType<typeof adopt>, sentence: string) => {
    if (place.value === undefined) keep('device');
    change(patch, 'import');
    flush();
    onDone(sentence);
  };
  return (
    <div class="panel bg-paper rounded-panel" role="status">
      <p>
        {fill(text.preview, {
          ...tell(copy),
          myGoals: mine.goals,
          myStones: mine.stones,
          date: formatDate(exportedOn, locale),
        })}
      </p>
      {lost > 0 && <p class="mt-2">{count(text.previewLost, lost, locale)}</p>}
      <p class="actions mt-3">
        <button
          type="button"
          class="pill bg-accent text-on-accent"
          onClick={() => bring(adopt(worksheet.value, copy), text.added)}
        >
          {text.add}
        </button>
        <button
          type="button"
          class="pill pill-ink"
          onClick={() => bring(replaceWith(worksheet.value, copy), text.replaced)}
        >
          {text.replace}
        </button>
        <button type="button" class="pill pill-soft" onClick={() => onDone()}>
          {words.common.cancel}
        </button>
      </p>
    </div>
  );
}
