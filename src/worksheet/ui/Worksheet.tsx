import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { isEmpty } from '../model/worksheet.ts';
import { Arrive } from './Arrive.tsx';
import { type AppOptions, createApp } from './app.client.ts';
import { CheckInScreen } from './CheckInScreen.tsx';
import { AppContext, useApp } from './context.tsx';
import { DeleteAll } from './DeleteAll.tsx';
import { Ending } from './Ending.tsx';
import { Files } from './Files.tsx';
import { GoalPages } from './GoalPages.tsx';
import { Home } from './Home.tsx';
import { Keep } from './Keep.tsx';
import { Mark } from './Mark.tsx';
import { Notices } from './Notices.tsx';
import { Plan } from './Plan.tsx';
import { Reply } from './Reply.tsx';
import { Session } from './Session.tsx';
import { StepPlan, StepSize } from './StepPages.tsx';
import { StoneScreen } from './StoneScreen.tsx';

interface Props extends AppOptions {
  /** Address of the sheet to print and fill in by hand. */
  readonly paper: string;
  /** True after the page was left in a hurry: nothing is shown, or even read, until asked for. */
  readonly isCovered: boolean;
  readonly onUncover: () => void;
}

/** The whole worksheet. */
export function Worksheet({ isCovered, onUncover, ...rest }: Props) {
  const covered = useSignal(isCovered);
  if (!covered.value) return <Open {...rest} />;
  const { title, lead, show } = rest.words.cover;
  return (
    <div class="screen">
      <h1 class="text-h2" tabIndex={-1}>
        {title}
      </h1>
      <p class="mt-3">{lead}</p>
      <button
        type="button"
        class="pill pill-ink mt-5"
        onClick={() => {
          onUncover();
          covered.value = false;
        }}
      >
        {show}
      </button>
    </div>
  );
}

function Open({ paper, words, locale }: Omit<Props, 'isCovered' | 'onUncover'>) {
  const app = useMemo(() => createApp({ words, locale }), [words, locale]);
  return (
    <AppContext.Provider value={app}>
      <Notices />
      <CurrentScreen paper={paper} />
      <Reply />
      <p class="sr-only" role="status" translate={false}>
        {app.spoken}
      </p>
    </AppContext.Provider>
  );
}

function CurrentScreen({ paper }: { readonly paper: string }) {
  const { words, screen, worksheet } = useApp();
  const now = screen.value;
  switch (now.at) {
    case 'keep':
      return <Keep next={now.next} />;
    case 'goal':
      return <GoalPages id={now.id} step={now.step} page={now.page} />;
    case 'step': {
      const title = now.id in worksheet.value.steps ? words.step.changeTitle : words.step.addTitle;
      const pages = { step: now.page, steps: 2 };
      return now.page === 1 ? (
        <StepSize id={now.id} goal={now.goal} page={pages} title={title} />
      ) : (
        <StepPlan id={now.id} goal={now.goal} page={pages} />
      );
    }
    case 'plan':
      return <Plan id={now.id} />;
    case 'mark':
      return <Mark goal={now.goal} step={now.step} />;
    case 'stone':
      return <StoneScreen id={now.id} />;
    case 'checkIn':
      return <CheckInScreen id={now.id} />;
    case 'session':
      return <Session id={now.id} />;
    case 'ending':
      return <Ending id={now.id} status={now.status} />;
    case 'files':
      return <Files paper={paper} />;
    case 'delete':
      return <DeleteAll />;
    default:
      return isEmpty(worksheet.value) ? <Arrive paper={paper} /> : <Home />;
  }
}
