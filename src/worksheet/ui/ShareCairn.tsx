import { canShare, deliverFile } from '../files/deliver.client.ts';
import { paintPicture } from '../files/picture.client.ts';
import { listStones } from '../model/worksheet.ts';
import { count } from '../words/fill.ts';
import { Button } from './Button.tsx';
import { app, useScratch } from './current.ts';
import { drawCairn } from './drawing.ts';
import { Option } from './Option.tsx';
import { Picture } from './Picture.tsx';
import { Screen } from './Screen.tsx';

/** Width and height in pixels: a square suits most places that show pictures. */
const SIDE = 1080;

/** The cairn as a picture, shown before it is shared or saved; no words are ever in it. */
export function ShareCairn() {
  const [hasCount, setCount] = useScratch('hasCount', false);
  const { cairn } = app.words;
  const stones = listStones(app.worksheet);
  const deliver = async (options: { share?: boolean }) => {
    // What is handed over is what is shown.
    const drawing = document.querySelector<SVGSVGElement>('.picture-preview svg');
    if (drawing)
      await deliverFile('picture', app.today, await paintPicture(drawing, SIDE), options);
  };
  const isShareable = canShare('picture', app.today);
  return (
    <Screen
      title={cairn.share}
      lead={cairn.pictureHint}
      actions={
        <>
          {isShareable && (
            <Button look="main" onClick={() => deliver({ share: true })}>
              {cairn.sharePicture}
            </Button>
          )}
          <Button look={isShareable ? 'ink' : 'main'} onClick={() => deliver({})}>
            {cairn.picture}
          </Button>
        </>
      }
    >
      {stones.length > 0 && (
        <div class="picture-preview">
          <Picture
            stack={drawCairn(stones)}
            label={count(cairn.label, stones.length, app.locale)}
            viewBox="-90 -40 500 500"
          >
            {hasCount && (
              <text class="picture-count" x="160" y="425">
                {new Intl.NumberFormat(app.locale).format(stones.length)}
              </text>
            )}
          </Picture>
        </div>
      )}
      <Option
        type="checkbox"
        checked={hasCount}
        onChange={({ currentTarget }) => setCount(currentTarget.checked)}
      >
        {cairn.withCount}
      </Option>
    </Screen>
  );
}
