import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Page } from '../../actions/evidence.ts';
import { count } from '../../state/number-text.ts';

interface Pages<Item> {
  readonly items: readonly Item[];
  readonly rest: boolean;
  readonly busy: boolean;
  readonly error: string | null;
  readonly more: () => void;
}

/** A list that starts with `first` and grows by `next(cursor)`; give the component a `key` per subject. */
export const usePages = <Item,>(
  first: Page<Item>,
  next: (after: string) => Promise<Page<Item>>,
): Pages<Item> => {
  const [later, setLater] = useState<readonly Page<Item>[]>([]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const pages = [first, ...later];
  const { hasNextPage, endCursor } = (pages.at(-1) ?? first).pageInfo;
  const load = async (after: string) => {
    setBusy(true);
    setError(null);
    try {
      const page = await next(after);
      setLater((known) => [...known, page]);
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : String(failure));
    }
    setBusy(false);
  };
  return {
    items: pages.flatMap((page) => page.nodes),
    rest: hasNextPage && endCursor != null,
    busy,
    error,
    more: () => {
      if (!busy && endCursor != null) void load(endCursor);
    },
  };
};

interface MoreProps {
  readonly pages: Pages<unknown>;
  /** How many there are in all; null when nobody counted. */
  readonly total: number | null;
  readonly noun: string;
}

/** The button that lengthens a list, with how much of it is shown. */
export const More = ({ pages, total, noun }: MoreProps) =>
  pages.rest || pages.error ? (
    <p className="more">
      {pages.error && <span role="alert">{pages.error} </span>}
      <Button className="panel-button" onPress={pages.more} isPending={pages.busy}>
        {pages.error ? 'Retry' : `Show more ${noun}`}
      </Button>
      <span className="quiet">
        {total === null
          ? ` ${count(pages.items.length)} shown`
          : ` ${count(pages.items.length)} of ${count(total)} shown`}
      </span>
    </p>
  ) : null;
