import { canDecide, canTakeBack } from '../state/review.ts';
import { action } from './registry.ts';
import type { Action } from './registry.ts';
import { decidePair, takeBack } from './review.ts';

/** What one does on the page of matches; elsewhere none of it is enabled. */
export const reviewActions: readonly Action[] = [
  action({
    id: 'match-accept',
    label: 'They are one',
    group: 'Matches',
    scope: 'matches',
    keys: ['a'],
    enabled: ({ review }) => canDecide(review),
    run: (app) => void decidePair(app, 'SAME'),
  }),
  action({
    id: 'match-reject',
    label: 'They are not',
    group: 'Matches',
    scope: 'matches',
    keys: ['r'],
    enabled: ({ review }) => canDecide(review),
    run: (app) => void decidePair(app, 'DIFFERENT'),
  }),
  action({
    id: 'match-later',
    label: 'Later',
    group: 'Matches',
    scope: 'matches',
    keys: ['l'],
    enabled: ({ review }) => canDecide(review),
    run: (app) => void decidePair(app, 'LATER'),
  }),
  action({
    id: 'match-undo',
    label: 'Take back the last',
    group: 'Matches',
    scope: 'matches',
    keys: ['u', 'Mod+z'],
    enabled: ({ review }) => canTakeBack(review),
    run: (app) => void takeBack(app),
  }),
];
