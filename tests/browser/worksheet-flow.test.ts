/** The worksheet as a person goes through it. */
import { expect, test } from '@playwright/test';
import { findFaults } from '../accessibility.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expectStored, openHome, path, readStored, startGoal } from './worksheet.ts';

const phone = { width: 390, height: 844 };

test('a first goal, from the wish to the first stone, on a phone and with the keyboard alone', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto(path);
  const press = async (name: string) => {
    const button = page.getByRole('button', { name, exact: true });
    await button.focus();
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
  };
  const heading = page.getByRole('heading', { level: 1 });

  await press('Start a goal');
  await expect(heading).toBeFocused();
  await press('On this device');

  await expect(heading).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('I want to say what I need');
  await press('Continue');
  await expect(heading).toHaveText('Why does this matter to you?');
  await expect(heading).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('my friends know the real me');
  await press('Continue');
  await press('Continue');

  await expect(heading).toHaveText('How close do you feel to this today?');
  await expect(heading).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '2', exact: true })).toBeChecked();
  await press('Continue');

  await expect(heading).toHaveText('What is one small step?');
  await expect(heading).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ask for the window seat');
  await press('Continue');
  await expect(heading).toHaveText('What might get in the way?');
  await expect(heading).toBeFocused();
  await page.getByRole('textbox', { name: 'If' }).focus();
  await page.keyboard.type('my voice goes quiet');
  await page.keyboard.press('Tab');
  await page.keyboard.type('take one breath and ask again');
  await press('Continue');

  await expect(heading).toHaveText('Check your plan');
  await expect(
    page.getByText('If my voice goes quiet, then I will take one breath').first(),
  ).toBeVisible();
  await press('Done');

  await expect(page.getByRole('heading', { name: 'I want to say what I need' })).toBeVisible();
  await press('I did it: Ask for the window seat');
  await expect(page.getByText('Stone added. You have placed 1 stone here.').first()).toBeVisible();
  await expect(page.getByRole('img', { name: 'A cairn of 1 stone: 1 step' })).toBeVisible();
  await expectStored(page, '"kind":"did"');

  await page.reload();
  await expect(page.getByRole('img', { name: 'A cairn of 1 stone: 1 step' })).toBeVisible();
});

test('every question can be skipped, and the plan says so plainly', async ({ page }) => {
  await startGoal(page, 'x');
  for (let pages = 0; pages < 6; pages += 1)
    await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your plan');
  await expect(page.getByText('Not answered')).toHaveCount(8);
});

test('who skips every question without a word is back at the beginning', async ({ page }) => {
  await startGoal(page);
  for (let pages = 0; pages < 6; pages += 1)
    await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('button', { name: 'Start a goal' })).toBeVisible();
});

test('from a wish one press leads to a small step', async ({ page }) => {
  await startGoal(page, 'Sleep');
  await page.getByRole('button', { name: 'Skip to a small step' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is one small step?');
  await page.goBack();
  await expect(page.getByRole('textbox')).toHaveValue('Sleep');
});

test('the browser’s own Back goes back a question, and no word is lost', async ({ page }) => {
  await startGoal(page, 'Say no once');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('textbox').fill('rest');
  await page.goBack();
  await expect(page.getByRole('textbox')).toHaveValue('Say no once');
  await page.goForward();
  await expect(page.getByRole('textbox')).toHaveValue('rest');
});

test('a step can be made smaller as often as one likes', async ({ page }) => {
  await startGoal(page, 'Sleep');
  for (let pages = 0; pages < 4; pages += 1)
    await page.getByRole('button', { name: 'Continue' }).click();
  const step = page.getByRole('textbox', { name: 'What is one small step?' });
  await step.fill('Be in bed by ten');
  for (const smaller of ['Put the phone in the kitchen at ten', 'Put the phone on the shelf']) {
    await page.getByRole('radio', { name: 'Not very sure' }).check();
    await expect(page.getByText('Let us make it smaller')).toBeVisible();
    await page.getByRole('textbox', { name: 'The smaller step' }).fill(smaller);
    await page.getByRole('button', { name: 'Use the smaller step' }).click();
    await expect(step).toHaveValue(smaller);
  }
  await expectStored(page, 'Be in bed by ten');
});

test('trying, learning and resting place stones too, for today, yesterday or another day', async ({
  page,
}) => {
  await openHome(page);
  for (const [kind, day] of [
    ['I tried', 'Yesterday'],
    ['I learned something', 'Today'],
    ['I rested on purpose', 'Today'],
  ] as const) {
    await page.getByRole('button', { name: 'Mark something else: Ask for' }).click();
    await page.getByRole('button', { name: kind }).click();
    await page.getByRole('radio', { name: day }).check();
    await page.getByRole('button', { name: 'Done' }).click();
  }
  await expect(
    page.getByRole('img', { name: 'A cairn of 3 stones: 1 try, 1 thing learned, 1 rest' }),
  ).toBeVisible();
  await page.getByText('Stones so far').click();
  await page.getByRole('button', { name: /^Change: .*Tried/ }).click();
  await page.getByRole('radio', { name: 'Another day' }).check();
  await page.getByRole('textbox', { name: 'Day' }).fill('2026-01-05');
  await page.getByRole('textbox', { name: 'Note' }).fill('In the rain');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByText('Stones so far').click();
  await expect(
    page.getByText('January 5, 2026: Tried: Ask for the window seat\nIn the rain').first(),
  ).toBeVisible();
});

test('a check-in keeps the number and what helped, and shows the way of the numbers in words', async ({
  page,
}) => {
  await openHome(page);
  await page.getByRole('radio', { name: '4', exact: true }).check();
  await expect(page.getByText(/^Your number was 4 on/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Say what helped' }).click();
  await page.getByRole('textbox', { name: 'What helped?' }).fill('Mornings');
  await page.getByRole('radio', { name: 'Every week' }).check();
  await expect(page.getByText(/^Your next check-in could be on/)).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('radio', { name: '4', exact: true })).toBeChecked();
  await expectStored(page, 'Mornings');
});

test('“I am not sure” is an answer', async ({ page }) => {
  await openHome(page);
  await page.getByRole('radio', { name: 'I am not sure' }).check();
  await expectStored(page, '"value":null');
});

test('three check-ins that stay call for a kind word, and can go onto the session sheet', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-03-01T12:00:00') });
  await openHome(page);
  for (const day of ['2026-03-01', '2026-03-08', '2026-03-15']) {
    await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
    await page.reload();
    await page.getByRole('radio', { name: '3', exact: true }).check();
    await page.clock.runFor(1000);
    await expectStored(page, day);
  }
  await page.getByRole('button', { name: 'Say what helped' }).click();
  await expect(
    page.getByText('Your number has stayed in the same place for a while.').first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Add it to my session sheet' }).click();
  await expect(page.getByRole('textbox', { name: 'What do I want to talk about?' })).toHaveValue(
    'My number has stayed in the same place for a while.',
  );
});

test('the session sheet prints what is ticked, in the words given to it, and the hard part only if asked', async ({
  page,
}) => {
  await openHome(page);
  await page.getByRole('button', { name: /^I did it/ }).click();
  await page.getByRole('button', { name: 'Bring to my session' }).click();
  const line = page.getByRole('textbox', { name: /What I did, tried/ });
  await line.fill('Asked, and got the seat');
  await page
    .getByRole('textbox', { name: 'What is hard to say out loud?' })
    .fill('I was scared of you');
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.print-only');
  await expect(paper).toContainText('Asked, and got the seat');
  await expect(paper).not.toContainText('I was scared of you');
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('checkbox', { name: 'Print this' }).check();
  await page.getByRole('checkbox', { name: /^On the sheet/ }).uncheck();
  await page.emulateMedia({ media: 'print' });
  await expect(paper).toContainText('I was scared of you');
  await expect(paper).not.toContainText('Asked, and got the seat');
  const stored = await readStored(page);
  expect(Object.values(stored?.stones ?? {})[0]?.note).toBeUndefined();
});

test('a goal can be put down, picked up, be good enough, and let go, and its stones stay', async ({
  page,
}) => {
  await openHome(page);
  await page.getByRole('button', { name: /^I did it/ }).click();
  const more = page.locator('summary', { hasText: 'More for this goal' });
  await more.click();
  await page.getByRole('button', { name: 'Put it down for now' }).click();
  await page.getByRole('button', { name: 'Put it down', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Put down for now' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your cairn: 1 stone' })).toBeVisible();
  await page.getByRole('button', { name: /^Pick it up again/ }).click();
  await more.click();
  await page.getByRole('button', { name: 'It is good enough now' }).click();
  await page.getByRole('textbox', { name: /if things get hard again/ }).fill('Ask early');
  await page.getByRole('button', { name: 'Call it good enough' }).click();
  await page.getByRole('button', { name: /^Pick it up again/ }).click();
  await expect(page.getByText('Ask early').first()).toBeVisible();
  await more.click();
  await page.getByRole('button', { name: 'Let it go' }).click();
  await page.getByRole('button', { name: 'Let it go' }).click();
  await expect(page.getByRole('heading', { name: 'Let go' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your cairn: 1 stone' })).toBeVisible();
});

test('a stone says that it was added, and one that is taken back leaves no empty screen', async ({
  page,
}) => {
  await openHome(page);
  await page.getByRole('button', { name: 'Mark something else: Ask for' }).click();
  await page.getByRole('button', { name: 'I tried' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stone added');
  await page.getByRole('button', { name: 'Undo: stone added' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My steps');
  await expect(page.getByText('Your cairn starts with one stone.')).toBeVisible();
});

test('stones of a goal that has ended, and of a step without a goal, can be looked at and changed', async ({
  page,
}) => {
  await openHome(page);
  await page.getByRole('button', { name: /^I did it/ }).click();
  await page.locator('summary', { hasText: 'More for this goal' }).click();
  await page.getByRole('button', { name: 'Let it go' }).click();
  await page.getByRole('button', { name: 'Let it go' }).click();
  await page.getByText('Stones so far').click();
  await expect(page.getByRole('button', { name: /^Change: .*Ask for the window/ })).toBeVisible();
  await page.getByRole('button', { name: 'Add a small step' }).click();
  await page.getByRole('textbox').fill('Open the curtains');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: /^I did it/ }).click();
  await page.getByText('Stones so far').first().click();
  await expect(page.getByRole('button', { name: /^Change: .*Open the curt/ })).toBeVisible();
});

test('when every goal has ended the page prints them, and what was done without one', async ({
  page,
}) => {
  await openHome(page);
  await page.getByRole('button', { name: /^I did it/ }).click();
  await page.locator('summary', { hasText: 'More for this goal' }).click();
  await page.getByRole('button', { name: 'It is good enough now' }).click();
  await page.getByRole('textbox', { name: 'What are you glad about?' }).fill('I asked');
  await page.getByRole('button', { name: 'Call it good enough' }).click();
  await page.getByRole('button', { name: 'Add a small step' }).click();
  await page.getByRole('textbox').fill('Open the curtains');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.print-only');
  await expect(paper).toContainText('Say what I need');
  await expect(paper).toContainText('What are you glad about? I asked');
  await expect(paper).toContainText('Did the step: Ask for the window seat');
  await expect(paper).toContainText('Open the curtains');
});

test('what an action has done stands on the screen, too', async ({ page }) => {
  await openHome(page);
  await page.getByRole('button', { name: 'Copies and printing' }).click();
  await page.getByRole('button', { name: 'Save a copy' }).click();
  await expect(page.locator('.reply')).toContainText('Copy saved, if your browser allowed it.');
  await page.getByRole('button', { name: 'Delete everything …' }).click();
  await expect(page.getByText('This will delete 1 goal, 1 step, and 0 stones')).toBeVisible();
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await expect(page.locator('.reply')).toContainText('is deleted');
});

test('a copy is suggested where one looks around, and no more once there is one', async ({
  page,
}) => {
  await openHome(page);
  for (let stones = 0; stones < 3; stones += 1)
    await page.getByRole('button', { name: /^I did it/ }).click();
  const notice = page.locator('.notice');
  await expect(notice).toContainText('A copy is safe from that.');
  await page.getByRole('button', { name: 'Bring to my session' }).click();
  await expect(notice).toHaveCount(0);
  await page.goBack();
  await notice.getByRole('button', { name: 'Save a copy' }).click();
  await expect(notice).toHaveCount(0);
});

test('every action can be taken back, one after another', async ({ page }) => {
  await openHome(page);
  await page.getByRole('button', { name: /^I did it/ }).click();
  await page.getByRole('button', { name: 'Undo: stone added' }).click();
  await expect(page.getByText('Your cairn starts with one stone.').first()).toBeVisible();
  while ((await page.getByRole('button', { name: /^Undo/ }).count()) > 0) {
    await page.getByRole('button', { name: /^Undo/ }).click();
  }
  await expect(page.getByRole('button', { name: 'Start a goal' })).toBeVisible();
});

test('a step can be put away or deleted, and both can be taken back', async ({ page }) => {
  await openHome(page);
  for (const button of ['Put this step away', 'Delete']) {
    await page.getByRole('button', { name: 'Change step: Ask for the window seat' }).click();
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByText('No step here yet.')).toBeVisible();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(page.getByText('Ask for the window seat').first()).toBeVisible();
  }
});

test('after any time away the page says welcome, and counts no days', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-01T12:00:00') });
  await openHome(page);
  await page.getByRole('button', { name: /^I did it/ }).click();
  await page.clock.runFor(400);
  await page.clock.setFixedTime(new Date('2027-08-01T12:00:00'));
  await page.reload();
  await expect(page.getByText('Welcome back. Your cairn is just as you left it.')).toBeVisible();
  await expect(page.getByRole('img', { name: 'A cairn of 1 stone: 1 step' })).toBeVisible();
});

test('one small step needs no goal', async ({ page }) => {
  await page.goto(path);
  await page.getByRole('button', { name: 'Just one small step today' }).click();
  await page.getByRole('button', { name: 'On this device' }).click();
  await page.getByRole('textbox', { name: 'One small step' }).fill('Open the curtains');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'I did it: Open the curtains' }).click();
  await expect(page.getByRole('heading', { name: 'Your cairn: 1 stone' })).toBeVisible();
});

test('not today is an answer too, and leaves nothing behind', async ({ page }) => {
  await page.goto(path);
  await page.getByRole('button', { name: 'Not today' }).click();
  await expect(page.getByText('Goals can feel like too much some days.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a step from an article goes into the worksheet without leaving the article', async ({
  page,
}) => {
  await openHome(page, 'Feel steadier');
  await page.goto('articles/a-first-goal/');
  await page.getByRole('button', { name: 'Add to my steps' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Add this step' });
  const field = dialog.getByRole('textbox', { name: 'My small step' });
  await expect(field).not.toHaveValue('');
  await field.fill('Write one wish on a card');
  await dialog.getByRole('combobox').selectOption({ label: 'Feel steadier' });
  await dialog.getByRole('button', { name: 'Add it' }).click();
  await expect(dialog.getByText('The step is in My steps now.')).toBeVisible();
  await expect(page).toHaveURL(/a-first-goal/);
  await dialog.getByRole('link', { name: 'Open My steps' }).click();
  await expect(page.getByText('Write one wish on a card').first()).toBeVisible();
});

test('the dialog in an article closes with Escape, and focus goes back to its button', async ({
  page,
}) => {
  await page.goto('articles/a-first-goal/');
  const button = page.getByRole('button', { name: 'Add to my steps' }).first();
  await button.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('every screen is accessible at 400 % zoom and on a wide screen, in light and dark', async ({
  page,
}) => {
  test.slow();
  await page.goto(path);
  await expectAccessible(page, 'arrive');
  await page.getByRole('button', { name: 'Start a goal' }).click();
  await expectAccessible(page, 'keep');
  await page.getByRole('button', { name: 'On this device' }).click();
  await page.getByRole('textbox').fill('Say what I need without saying sorry for it');
  for (let pages = 1; pages <= 6; pages += 1) {
    if (pages === 3) {
      await page.getByRole('textbox').first().fill('I say no once');
      await page.getByRole('textbox').last().fill('I say no most of the time');
    }
    if (pages === 4) await page.getByText('Put your own words on the line').click();
    if (pages === 5) {
      await page.getByRole('textbox').fill('Ask for the window seat');
      await page.getByRole('radio', { name: 'Not very sure' }).check();
    }
    await expectAccessible(page, `goal ${pages}`);
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await expectAccessible(page, 'plan');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('radio', { name: '4', exact: true }).check();
  await page.getByRole('button', { name: /^I did it/ }).click();
  await page.locator('summary', { hasText: 'More for this goal' }).click();
  await page.getByText('Stones so far').click();
  await expectAccessible(page, 'home');
  await page.getByRole('button', { name: /^Change: .*Ask for/ }).click();
  await expectAccessible(page, 'stone');
  await page.goBack();
  await page.getByRole('button', { name: /^Mark something else: Ask/ }).click();
  await expectAccessible(page, 'mark');
  await page.goBack();
  await page.getByRole('button', { name: 'Say what helped' }).click();
  await expectAccessible(page, 'check-in');
  await page.goBack();
  await page.getByRole('button', { name: 'Bring to my session' }).click();
  await expectAccessible(page, 'session');
  await page.goBack();
  await page.getByRole('button', { name: 'Copies and printing' }).click();
  for (const summary of await page.locator('.screen summary').all()) await summary.click();
  await expectAccessible(page, 'files');
  await page.getByRole('button', { name: 'Delete everything …' }).click();
  await expectAccessible(page, 'delete');
});

test('the sheet of paper shows where script never comes, and prints', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(path);
  await expect(page.getByRole('heading', { name: 'What is one small step?' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Get help now' }).first()).toBeVisible();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(3);
  await page.goto('worksheet/paper/');
  for (const format of ['A4', 'Letter'] as const) {
    const sheet = (await page.pdf({ format })).toString('latin1');
    expect(sheet.match(/\/Type \/Page\b/g)?.length, format).toBeLessThanOrEqual(2);
  }
  await page.goto('articles/a-first-goal/');
  await page.getByRole('link', { name: 'Add to my steps' }).first().click();
  await expect(page).toHaveURL(/worksheet\/paper\/$/);
  await context.close();
});

test('a filled sheet prints on one page, on A4 and on Letter', async ({ page }) => {
  await openHome(page);
  await page.getByRole('radio', { name: '4', exact: true }).check();
  await page.getByRole('button', { name: /^I did it/ }).click();
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)?.length, format).toBe(1);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-only')).toContainText('Ask for the window seat');
  await expect(page.getByRole('button', { name: /^I did it/ })).toBeHidden();
});

test('with reduced motion a stone is there at once; otherwise it settles', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openHome(page);
  await page.getByRole('button', { name: /^I did it/ }).click();
  const stone = page.locator('.my-cairn .settles');
  await expect(stone).toHaveCount(1);
  expect(await stone.evaluate((group) => getComputedStyle(group).animationName)).toBe('none');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await stone.evaluate((group) => getComputedStyle(group).animationName)).toBe('settle');
});

test('in forced colors the chosen number and the stones can still be told apart', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openHome(page);
  await page.getByRole('radio', { name: '4', exact: true }).check();
  await page.getByRole('button', { name: /^I did it/ }).click();
  const outline = (number: string) =>
    page
      .locator('.mark', { has: page.getByRole('radio', { name: number, exact: true }) })
      .evaluate((mark) => getComputedStyle(mark).outlineStyle);
  expect(await outline('4')).toBe('solid');
  expect(await outline('5')).toBe('none');
  const stone = page.locator('.my-cairn .cairn g').first();
  const { fill, stroke } = await stone.evaluate((group) => getComputedStyle(group));
  expect(stroke).not.toBe('none');
  expect(stroke).not.toBe(fill);
});

test('a new screen takes the focus at once, so that nobody is torn out of a field later', async ({
  page,
}) => {
  // A busy device, which is slow to draw.
  await page.addInitScript(() => {
    const draw = requestAnimationFrame;
    window.requestAnimationFrame = (act) => window.setTimeout(() => draw(act), 1500);
  });
  await startGoal(page);
  const field = page.getByRole('textbox');
  await field.focus();
  await page.waitForTimeout(2000);
  await expect(field).toBeFocused();
});
