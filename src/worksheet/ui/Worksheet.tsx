import type { ComponentType, VNode } from 'preact';
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
import { findScreen, type Screen, type Screens } from './screens.ts';

interface Props {
  /** Address of the sheet to print and fill in by hand. */
  readonly paper: string;
}

/** The whole worksheet. */
export function Worksheet({ paper }: Props) {
  const screen = findScreen(app.screen, app.worksheet);
  // The type can’t say that a screen comes with what it shows; `Screen` does.
  const Shown = screens[screen.at] as ComponentType<Screen & Props>;
  return (
    <>
      <Notices />
      <Shown {...screen} paper={paper} />
      <Reply />
      <p class="sr-only" role="status" translate={false}>
        {app.spoken}
      </p>
    </>
  );
}

/** What draws each screen. */
const screens: { [At in keyof Screens]: (props: Screens[At] & Props) => VNode | null } = {
  home: ({ paper }) => (isEmpty(app.worksheet) ? <Arrive paper={paper} /> : <Home />),
  keep: Keep,
  goal: GoalPages,
  step: StepPages,
  plan: Plan,
  checkIn: CheckInScreen,
  mark: Mark,
  stone: StoneScreen,
  session: Session,
  ending: Ending,
  files: Files,
  picture: ShareCairn,
  delete: DeleteAll,
};
