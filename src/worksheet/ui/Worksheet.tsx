import { isEmpty } from '../model/worksheet.ts';
import { Arrive } from './Arrive.tsx';
import { CheckInScreen } from './CheckInScreen.tsx';
import { app } from './current.ts';
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
import { ShareCairn } from './ShareCairn.tsx';
import { StepPages } from './StepPages.tsx';
import { StoneScreen } from './StoneScreen.tsx';

interface Props {
  /** Address of the sheet to print and fill in by hand. */
  readonly paper: string;
}

/** The whole worksheet. */
export function Worksheet({ paper }: Props) {
  return (
    <>
      <Notices />
      <CurrentScreen paper={paper} />
      <Reply />
      <p class="sr-only" role="status" translate={false}>
        {app.spoken}
      </p>
    </>
  );
}

function CurrentScreen({ paper }: Props) {
  switch (app.screen.at) {
    case 'keep':
      return <Keep {...app.screen} />;
    case 'goal':
      return <GoalPages {...app.screen} />;
    case 'step':
      return <StepPages {...app.screen} />;
    case 'plan':
      return <Plan {...app.screen} />;
    case 'mark':
      return <Mark {...app.screen} />;
    case 'stone':
      return <StoneScreen {...app.screen} />;
    case 'checkIn':
      return <CheckInScreen {...app.screen} />;
    case 'session':
      return <Session {...app.screen} />;
    case 'ending':
      return <Ending {...app.screen} />;
    case 'files':
      return <Files paper={paper} />;
    case 'picture':
      return <ShareCairn />;
    case 'delete':
      return <DeleteAll />;
    default:
      return isEmpty(app.worksheet) ? <Arrive paper={paper} /> : <Home />;
  }
}
