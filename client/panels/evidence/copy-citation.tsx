import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { ClaimItem } from '../../actions/evidence.ts';
import { announce } from '../../actions/look.ts';
import { citation } from '../text/citation.ts';
import { useApp } from '../use-app.tsx';

/** Copies a claim as a citation; where the browser forbids it, shows the text to copy by hand. */
export const CopyCitation = ({ claim }: { readonly claim: ClaimItem }) => {
  const app = useApp();
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = async () => {
    const text = citation(claim, new Date().toISOString().slice(0, 10));
    try {
      await navigator.clipboard.writeText(text);
      announce(app, 'Citation copied');
    } catch {
      setByHand(text);
      announce(app, 'The browser does not let the page copy: copy the citation by hand');
    }
  };
  return (
    <>
      <Button className="quiet-button" onPress={() => void copy()}>
        Copy citation
      </Button>
      {byHand !== null && (
        <textarea
          className="citation"
          aria-label="Citation"
          readOnly
          rows={4}
          value={byHand}
          ref={(area) => area?.select()}
        />
      )}
    </>
  );
};
