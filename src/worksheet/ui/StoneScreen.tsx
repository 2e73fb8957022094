import { addDays } from '../model/local-date.ts';
import type { Id, Stone } from '../model/shapes.ts';
import { Button, Go } from './Button.tsx';
import { Choices } from './Choices.tsx';
import { app, useScratch } from './current.ts';
import { DayField } from './DayField.tsx';
import { Field } from './Field.tsx';
import { useRecord } from './record.ts';
import { Screen } from './Screen.tsx';

interface Props {
  readonly id: Id;
  /** True if it has only now been placed. */
  readonly isNew?: boolean;
}

/** A stone’s kind, day and note, each changed on the spot. */
export function StoneScreen({ id, isNew }: Props) {
  const stone: Stone | undefined = app.worksheet.stones[id];
  const yesterday = addDays(app.today, -1);
  const on = stone?.on;
  const [isOther, setOther] = useScratch('isOther', on !== app.today && on !== yesterday);
  const { put, bind, ask } = useRecord('stones', id, {}, app.words.stone);
  if (on === undefined) return null;
  const { common, stone: text } = app.words;
  return (
    <Screen
      title={isNew ? text.addedTitle : text.changeTitle}
      lead={isNew ? text.addedLead : undefined}
      actions={
        <>
          <Go look="main" to={{ at: 'home' }}>
            {common.done}
          </Go>
          <Button
            look="soft"
            onClick={() => {
              app.go({ at: 'home' }, { replace: true });
              app.change({ stones: { [id]: null } }, 'stoneGone');
            }}
          >
            {common.delete}
          </Button>
        </>
      }
    >
      <Choices legend={text.title} names={text.kinds} {...bind('kind')} />
      <Choices
        legend={text.when}
        names={{ today: common.today, yesterday: common.yesterday, other: common.pickDay }}
        value={isOther ? 'other' : on === app.today ? 'today' : 'yesterday'}
        onChange={(day) => {
          setOther(day === 'other');
          if (day !== 'other') put({ on: day === 'today' ? app.today : yesterday });
        }}
      />
      {isOther && (
        <DayField label={common.day} value={on} onChange={(day) => day && put({ on: day })} />
      )}
      <Field {...ask('note')} isLong />
    </Screen>
  );
}
