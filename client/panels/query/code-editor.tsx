/** The query page's editors: one place that knows CodeMirror and its extensions. */
import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { json, jsonParseLinter } from '@codemirror/lang-json';
import {
  bracketMatching,
  defaultHighlightStyle,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentOnInput,
  syntaxHighlighting,
} from '@codemirror/language';
import { linter, lintGutter, lintKeymap } from '@codemirror/lint';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  hoverTooltip,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { getSchema, graphql, offsetToPos, showInDocsCommand } from 'cm6-graphql';
import { getHoverInformation } from 'graphql-language-service';
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
    if (!host.current) return;
    const { text: doc, extensions: make, onView: report } = first.current;
    const editor = new EditorView({
      parent: host.current,
      state: EditorState.create({ doc, extensions: make() }),
    });
    view.current = editor;
    report?.(editor);
    return () => {
      report?.(null);
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

interface EditorOptions {
  /** What a screen reader calls the editor. */
  readonly label: string;
  /** Id of the element that says how to leave it with the keyboard. */
  readonly describedBy: string;
  readonly onRun: () => void;
  readonly onChange: (text: string) => void;
}

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword, tags.modifier], color: 'var(--code-keyword)' },
  { tag: [tags.propertyName, tags.attributeName], color: 'var(--code-name)' },
  { tag: [tags.variableName, tags.special(tags.name)], color: 'var(--code-variable)' },
  { tag: tags.atom, color: 'var(--code-type)' },
  { tag: tags.string, color: 'var(--code-string)' },
  { tag: [tags.number, tags.integer, tags.float, tags.bool, tags.null], color: 'var(--code-number)' },
  { tag: tags.lineComment, color: 'var(--code-comment)', fontStyle: 'italic' },
]);

const looks: Extension = [
  lineNumbers(),
  foldGutter(),
  drawSelection(),
  bracketMatching(),
  syntaxHighlighting(colours),
  syntaxHighlighting(defaultHighlightStyle, { fallback: true }),
  EditorView.lineWrapping,
];

const editing = ({ label, describedBy, onRun, onChange }: EditorOptions): Extension => [
  looks,
  history(),
  indentOnInput(),
  closeBrackets(),
  autocompletion(),
  highlightActiveLine(),
  lintGutter(),
  Prec.highest(keymap.of([{ key: 'Mod-Enter', run: () => (onRun(), true) }])),
  keymap.of([
    { key: 'Tab', run: acceptCompletion },
    ...closeBracketsKeymap,
    ...defaultKeymap,
    ...historyKeymap,
    ...foldKeymap,
    ...completionKeymap,
    ...lintKeymap,
    // Escape, then Tab moves on to the next control: CodeMirror suspends Tab after Escape.
    indentWithTab,
  ]),
  EditorView.updateListener.of((update) => {
    if (update.docChanged) onChange(update.state.doc.toString());
  }),
  EditorView.contentAttributes.of({
    'aria-label': label,
    'aria-describedby': describedBy,
    'data-gramm': 'false',
    tabindex: '0',
  }),
];

/** The description of what the pointer rests on. */
const hoverDocs = hoverTooltip((view, pos) => {
  const schema = getSchema(view.state);
  const word = view.state.wordAt(pos);
  if (!schema || !word) return null;
  // At a word's very end the language service sees what comes after it.
  const inside = Math.min(word.from + 1, word.to - 1);
  const text = getHoverInformation(schema, view.state.doc.toString(), offsetToPos(view.state.doc, inside));
  if (typeof text !== 'string' || text === '') return null;
  return { pos: word.from, end: word.to, above: true, create: () => ({ dom: tooltip(text) }) };
});

const tooltip = (text: string): HTMLElement => {
  const dom = document.createElement('div');
  dom.className = 'query-hover';
  dom.textContent = text;
  return dom;
};

type ShowInDocs = (type: string | undefined, field: string | undefined) => void;

/** Completion, lint, descriptions on hover and "show in docs" for GraphQL; the schema follows by `updateSchema`. */
export function graphqlEditing(options: EditorOptions, onShowInDocs: ShowInDocs): Extension {
  return [
    editing(options),
    graphql(undefined, { onShowInDocs: (field, type, parent) => onShowInDocs(field ? parent : type, field) }),
    hoverDocs,
    keymap.of([{ key: 'F2', run: showInDocsCommand }]),
  ];
}

const emptyOrJson = jsonParseLinter();

export function jsonEditing(options: EditorOptions): Extension {
  return [
    editing(options),
    json(),
    linter((view) => (view.state.doc.toString().trim() === '' ? [] : emptyOrJson(view))),
  ];
}

/** Read only, and still a stop for the keyboard so that it can be scrolled and searched. */
export function jsonReading(label: string): Extension {
  return [
    looks,
    json(),
    keymap.of([...defaultKeymap, ...foldKeymap]),
    EditorState.readOnly.of(true),
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-readonly': 'true', tabindex: '0' }),
  ];
}
