import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';

interface ExplainedProps {
  readonly children: ReactNode;
  /** What the words or number mean, in sentences. */
  readonly text: string;
  readonly className?: string;
}

/** Words or a number that explain themselves when pressed: by mouse, touch or keyboard alike. */
export const Explained = ({ children, text, className = '' }: ExplainedProps) => (
  <DialogTrigger>
    <Button className={`explained ${className}`}>{children}</Button>
    <Popover className="explanation" placement="bottom start">
      <Dialog aria-label="Explanation" className="explanation-text">
        {text}
      </Dialog>
    </Popover>
  </DialogTrigger>
);
