import { useEffect, useRef, useState } from 'react';
import { saveExport } from '../../actions/exporting.ts';
import type { ExportWhat, Saved } from '../../actions/exporting.ts';
import { useApp } from '../use-app.tsx';

export type Saving =
  | { readonly phase: 'idle' | 'busy' }
  | { readonly phase: 'saved'; readonly saved: Saved }
  | { readonly phase: 'failed'; readonly message: string };

/** One download at a time; closing the dialog breaks it off. */
export const useSaving = () => {
  const app = useApp();
  const [saving, setSaving] = useState<Saving>({ phase: 'idle' });
  const under = useRef<AbortController | null>(null);
  useEffect(() => () => under.current?.abort(), []);
  const save = async (format: string, what: ExportWhat) => {
    const abort = new AbortController();
    under.current = abort;
    setSaving({ phase: 'busy' });
    try {
      const saved = await saveExport(app, format, what, abort.signal);
      setSaving({ phase: 'saved', saved });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!abort.signal.aborted) setSaving({ phase: 'failed', message });
    }
  };
  return { saving, save, clear: () => setSaving({ phase: 'idle' }) };
};
