import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Loaded } from '../use-load.tsx';

/** Grey lines where text will be. */
export const Skeleton = ({ lines = 5, label }: { readonly lines?: number; readonly label: string }) => (
  <div className="skeleton" role="status">
    <span className="visually-hidden">Loading {label}…</span>
    {Array.from({ length: lines }, (_, line) => (
      <div key={line} className="skeleton-line" aria-hidden="true" />
    ))}
  </div>
);

/** What went wrong, and the way to try again. */
export const Failed = ({ message, retry }: { readonly message: string; readonly retry: () => void }) => (
  <div className="failed" role="alert">
    <p>{message}</p>
    <Button className="panel-button" onPress={retry}>
      Retry
    </Button>
  </div>
);

/** Nothing to show: why, and what to try. */
export const Empty = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => (
  <div className="empty">
    <p className="empty-title">{title}</p>
    {children}
  </div>
);

interface AnswerProps<Data> {
  readonly loaded: Loaded<Data> & { readonly retry: () => void };
  /** What is being loaded, `details of TTP`. */
  readonly label: string;
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/** A server's answer in each of its phases. */
export const Answer = <Data,>({ loaded, label, lines = 5, children }: AnswerProps<Data>) => {
  if (loaded.phase === 'failed') return <Failed message={loaded.message} retry={loaded.retry} />;
  if (loaded.phase === 'loading') return <Skeleton label={label} lines={lines} />;
  return <>{children(loaded.data)}</>;
};
