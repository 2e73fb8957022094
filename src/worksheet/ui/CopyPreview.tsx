import { formatDate } from '../model/local-date.ts';
import { adopt, replaceWith } from '../model/merge.ts';
import type { Patch } from '../model/patch.ts';
import type { Worksheet } from '../model/shapes.ts';
import { tellAmount } from '../words/answers.ts';
import { count, fill } from '../words/fill.ts';
import { Button } from './Button.tsx';
import { app } from './current.ts';

interface Props {
  readonly copy: Worksheet;
  readonly exportedOn: string;
  readonly lost: number;
  readonly onDone: (sentence?: string) => void;
}

/** What is in a copy and what is here, and two ways to bring them together. */
export function CopyPreview({ copy, exportedOn, lost, onDone }: Props) {
  const text = app.words.files;
  const tell = (worksheet: Worksheet) => tellAmount(worksheet, app.words, app.locale);
  const bring = (join: (mine: Worksheet, copy: Worksheet) => Patch, sentence: string) => () => {
    if (app.place === undefined) app.keep('device');
    app.change(join(app.worksheet, copy), 'import');
    app.flush();
    onDone(sentence);
  };
  return (
    <div class="panel" role="status">
      <p>
        {fill(text.preview, {
          copy: tell(copy),
          mine: tell(app.worksheet),
          date: formatDate(exportedOn, app.locale),
        })}
      </p>
      {lost > 0 && <p>{count(text.previewLost, lost, app.locale)}</p>}
      <p class="actions">
        <Button look="main" onClick={bring(adopt, text.added)}>
          {text.add}
        </Button>
        <Button look="ink" onClick={bring(replaceWith, text.replaced)}>
          {text.replace}
        </Button>
        <Button look="soft" onClick={() => onDone()}>
          {app.words.common.cancel}
        </Button>
      </p>
    </div>
  );
}
