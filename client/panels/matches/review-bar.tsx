import { Button } from 'react-aria-components';
import { actionOf } from '../../actions.ts';
import { keyText } from '../../actions/keys.ts';
import { placeOf } from '../../state/review.ts';
import { onMac } from '../explorer/action-button.tsx';
import { count } from '../../state/number-text.ts';
import { useApp, useStateOf } from '../use-app.tsx';

const Choice = ({ id, look }: { readonly id: string; readonly look?: string }) => {
  const app = useApp();
  const { label, keys, enabled, run } = actionOf(id);
  const can = useStateOf(enabled);
  return (
    <Button className={`match-choice ${look ?? ''}`} isDisabled={!can} onPress={() => run(app)}>
      <span>{label}</span> <kbd>{keyText(keys[0]!, onMac)}</kbd>
    </Button>
  );
};

/** How far one is, and what can be done with the pair in front. */
export const ReviewBar = () => {
  const review = useStateOf((state) => state.review);
  const { at, of } = placeOf(review);
  const done = review.decided.filter(({ later }) => !later).length;
  if (of === 0 && review.decided.length === 0) return null;
  return (
    <footer className="match-bar" aria-label="Decide" aria-busy={review.busy}>
      <div className="match-progress">
        {of > 0 && (
          <>
            <span>
              {count(Math.min(at, of))} of {count(of)}
            </span>
            <progress max={of} value={done} aria-label="Pairs decided" />
          </>
        )}
      </div>
      <div className="match-choices" role="group" aria-label="Decision">
        <Choice id="match-accept" look="is-good" />
        <Choice id="match-reject" look="is-bad" />
        <Choice id="match-later" />
        <Choice id="match-undo" look="is-quiet" />
      </div>
    </footer>
  );
};
