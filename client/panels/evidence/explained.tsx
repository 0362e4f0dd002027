import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover, Pressable } from 'react-aria-components';

interface ExplainedProps {
  readonly children: ReactNode;
  /** What the words or number mean, in sentences. */
  readonly text: string;
  readonly className?: string;
}

/** Words or a number that explain themselves when pressed: by mouse, touch or keyboard alike. */
export const Explained = ({ children, text, className = '' }: ExplainedProps) => (
  <DialogTrigger>
    <Pressable>
      <span role="button" className={`explained ${className}`}>
        {children}
      </span>
    </Pressable>
    <Popover className="explanation" placement="bottom start">
      <Dialog aria-label="Explanation" className="explanation-text">
        {text}
      </Dialog>
    </Popover>
  </DialogTrigger>
);
