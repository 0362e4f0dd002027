import { useStateOf } from '../use-app.tsx';

/** Two live regions that stay: one that came together with its text would not be read out. */
export const Notice = () => {
  const { text, tone, seq } = useStateOf((state) => state.notice);
  const words = (
    <p key={seq} className={`notice is-${tone}`}>
      {text}
    </p>
  );
  return (
    <>
      <div role="status">{text && tone === 'info' ? words : null}</div>
      <div role="alert">{text && tone === 'error' ? words : null}</div>
    </>
  );
};
