import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import { useEffect, useId, useRef, useState } from 'react';
import {
  type DocsLine,
  type DocsPage,
  kindOf,
  linesOf,
  relativesOf,
  searchDocs,
  typesOf,
} from '../../state/query/query-schema.ts';

interface DocsExplorerProps {
  readonly schema: GraphQLSchema;
  /** The pages from the root to the one shown; empty: the root. */
  readonly trail: readonly DocsPage[];
  readonly onTrail: (trail: readonly DocsPage[]) => void;
}

/** The schema's documentation: search, click through types and fields, and go back. */
export function DocsExplorer({ schema, trail, onTrail }: DocsExplorerProps) {
  const [text, setText] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const searchId = useId();
  const page = trail.at(-1);
  const open = (next: DocsPage) => {
    moved.current = true;
    setText('');
    onTrail([...trail, next]);
  };
  const back = () => {
    moved.current = true;
    onTrail(trail.slice(0, -1));
  };
  // A click leads to another page: focus follows to its heading, so that nobody is left on a link that is gone.
  useEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = false;
  }, [trail]);

  const type = page && schema.getType(page.type);
  const line = type && page?.field ? linesOf(type).find((one) => one.name === page.field) : undefined;
  return (
    <section aria-labelledby="query-docs" className="query-docs">
      <div className="query-docs-head">
        <label htmlFor={searchId}>Search the docs</label>
        <input
          id={searchId}
          type="search"
          value={text}
          placeholder="trace, Period, annual …"
          onChange={(event) => setText(event.target.value)}
        />
        {trail.length > 0 && (
          <button type="button" onClick={back}>
            ← Back to {nameOf(trail.at(-2))}
          </button>
        )}
      </div>
      <h2 id="query-docs" tabIndex={-1} ref={heading}>
        {text.trim() ? `Found for “${text.trim()}”` : nameOf(page)}
      </h2>
      {text.trim() ? (
        <Hits schema={schema} text={text} onOpen={open} />
      ) : line && type ? (
        <FieldPage owner={type.name} line={line} onOpen={open} />
      ) : type ? (
        <TypePage schema={schema} type={type} onOpen={open} />
      ) : (
        <RootPage schema={schema} onOpen={open} />
      )}
    </section>
  );
}

const nameOf = (page: DocsPage | undefined): string =>
  page ? (page.field ? `${page.type}.${page.field}` : page.type) : 'Docs';

type OnOpen = (page: DocsPage) => void;

function Hits({ schema, text, onOpen }: { schema: GraphQLSchema; text: string; onOpen: OnOpen }) {
  const hits = searchDocs(schema, text);
  return (
    <>
      <p role="status">{hits.length === 0 ? 'Nothing found.' : `${hits.length} found`}</p>
      <ul className="query-list">
        {hits.map((hit) => (
          <li key={hit.label}>
            <button type="button" onClick={() => onOpen(hit)}>
              {hit.label}
              <small>
                <Described text={hit.description} />
              </small>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function RootPage({ schema, onOpen }: { schema: GraphQLSchema; onOpen: OnOpen }) {
  const root = schema.getQueryType();
  return (
    <>
      <p>Every question starts at {root && <TypeLink name={root.name} onOpen={onOpen} />}.</p>
      {root && <Lines type={root} onOpen={onOpen} />}
      <h3>All types</h3>
      <ul className="query-types">
        {typesOf(schema).map((type) => (
          <li key={type.name}>
            <TypeLink name={type.name} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </>
  );
}

function TypePage({
  schema,
  type,
  onOpen,
}: {
  schema: GraphQLSchema;
  type: GraphQLNamedType;
  onOpen: OnOpen;
}) {
  const relatives = relativesOf(schema, type);
  return (
    <>
      <p className="query-kind">{kindOf(type)}</p>
      {type.description && (
        <p>
          <Described text={type.description} />
        </p>
      )}
      {relatives.length > 0 && (
        <p>
          {kindOf(type) === 'type' ? 'Implements ' : 'One of '}
          {relatives.map((name, index) => (
            <span key={name}>
              {index > 0 && ', '}
              <TypeLink name={name} onOpen={onOpen} />
            </span>
          ))}
        </p>
      )}
      <Lines type={type} onOpen={onOpen} />
    </>
  );
}

function Lines({ type, onOpen }: { type: GraphQLNamedType; onOpen: OnOpen }) {
  return (
    <dl className="query-lines">
      {linesOf(type).map((line) => (
        <div key={line.name}>
          <dt>
            {line.named ? (
              <button
                type="button"
                className="query-link"
                onClick={() => onOpen({ type: type.name, field: line.name })}
              >
                {line.name}
              </button>
            ) : (
              <code>{line.name}</code>
            )}
            {line.args.length > 0 && <span>({line.args.map((arg) => arg.name).join(', ')})</span>}
            {line.type && line.named && (
              <>
                {': '}
                <TypeLink name={line.named} text={line.type} onOpen={onOpen} />
              </>
            )}
          </dt>
          <dd>
            <Described text={line.description} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FieldPage({ owner, line, onOpen }: { owner: string; line: DocsLine; onOpen: OnOpen }) {
  return (
    <>
      <p className="query-kind">
        field of <TypeLink name={owner} onOpen={onOpen} />
      </p>
      {line.description && (
        <p>
          <Described text={line.description} />
        </p>
      )}
      {line.named && (
        <p>
          Gives <TypeLink name={line.named} text={line.type ?? line.named} onOpen={onOpen} />
        </p>
      )}
      {line.args.length > 0 && (
        <>
          <h3>Arguments</h3>
          <dl className="query-lines">
            {line.args.map((arg) => (
              <div key={arg.name}>
                <dt>
                  <code>{arg.name}</code>: <TypeLink name={arg.named} text={arg.type} onOpen={onOpen} />
                  {arg.defaultValue !== null && <span> = {arg.defaultValue}</span>}
                </dt>
                <dd>
                  <Described text={arg.description} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}

function TypeLink({ name, text, onOpen }: { name: string; text?: string; onOpen: OnOpen }) {
  return (
    <button type="button" className="query-link query-type" onClick={() => onOpen({ type: name })}>
      {text ?? name}
    </button>
  );
}

/** A description of the schema, with what stands between backticks set as code. */
function Described({ text }: { readonly text: string }) {
  return text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}
