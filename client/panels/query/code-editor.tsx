import type { Extension } from '@codemirror/state';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';

interface CodeEditorProps {
  /** The text; a change from outside replaces the editor's. */
  readonly text: string;
  /** Read once, when the editor appears. */
  readonly extensions: () => Extension;
  readonly className: string;
  /** Gets the view when it appears, and null when it goes. */
  readonly onView?: (view: EditorView | null) => void;
}

/** One CodeMirror editor. */
export function CodeEditor({ text, extensions, className, onView }: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const first = useRef({ text, extensions, onView });

  useEffect(() => {
    const { text: doc, extensions: make, onView: tell } = first.current;
    const editor = new EditorView({
      parent: host.current!,
      state: EditorState.create({ doc, extensions: make() }),
    });
    view.current = editor;
    tell?.(editor);
    return () => {
      tell?.(null);
      editor.destroy();
      view.current = null;
    };
  }, []);

  useEffect(() => {
    const editor = view.current;
    const current = editor?.state.doc.toString();
    if (!editor || current === text) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } });
  }, [text]);

  return <div className={className} ref={host} />;
}
