import { type ReactNode } from 'react';
import { Button, Checkbox, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { setFilters } from '../../actions/filter.ts';
import type { FamilyTerm, LinkTypeTerm, TypeTerm } from '../../state/elements.ts';
import { toggled } from '../../state/view.ts';
import { EntityMark, Icon, LineMark } from '../ui/icons.tsx';
import { ActionButton } from '../ui/page-parts.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';
import { DateChoice, DatedOnly, KnownOn } from './time/date-fields.tsx';
import { useTallies } from './time/use-tallies.tsx';

interface TickProps {
  readonly shown: boolean;
  readonly partly?: boolean;
  readonly count: number;
  readonly label: string;
  readonly mark?: ReactNode;
  readonly onChange: () => void;
}

const Tick = ({ shown, partly = false, count, label, mark, onChange }: TickProps) => (
  <Checkbox className="tick" isSelected={shown} isIndeterminate={shown && partly} onChange={onChange}>
    <span className="tick-box" aria-hidden="true" />
    {mark}
    <span className="tick-label">{label}</span>
    <span className="count">{count}</span>
  </Checkbox>
);

/** A tick with finer ticks behind a disclosure. */
const Branch = ({
  head,
  name,
  children,
}: {
  readonly head: ReactNode;
  readonly name: string;
  readonly children: readonly ReactNode[];
}) =>
  children.length < 2 ? (
    <div className="branch-head">
      <span className="branch-gap" />
      {head}
    </div>
  ) : (
    <Disclosure className="branch">
      <div className="branch-head">
        <Heading>
          <Button slot="trigger" className="tree-chevron" aria-label={`Kinds of ${name}`}>
            <Icon name="chevron" />
          </Button>
        </Heading>
        {head}
      </div>
      <DisclosurePanel className="branch-body">{children}</DisclosurePanel>
    </Disclosure>
  );

const useFilters = () => {
  const app = useApp();
  const filters = useStateOf((state) => state.view.filters);
  return { app, filters, tallies: useTallies() };
};

const TypeBranch = ({ term }: { readonly term: TypeTerm }) => {
  const { app, filters, tallies } = useFilters();
  const kinds = term.kinds.filter((kind) => `${term.type}/${kind.id}` in tallies.nodes);
  const shown = !filters.hiddenTypes.includes(term.type);
  const partly = kinds.some((kind) => filters.hiddenKinds.includes(`${term.type}/${kind.id}`));
  const flip = () =>
    setFilters(
      app,
      { hiddenTypes: toggled(filters.hiddenTypes, term.type) },
      `${shown ? 'Hide' : 'Show'} ${term.plural}`,
    );
  const head = (
    <Tick
      label={term.plural}
      mark={<EntityMark type={term.type} />}
      count={tallies.nodes[term.type] ?? 0}
      shown={shown}
      partly={partly}
      onChange={flip}
    />
  );
  return (
    <Branch head={head} name={term.plural}>
      {kinds.map((kind) => {
        const key = `${term.type}/${kind.id}`;
        const on = shown && !filters.hiddenKinds.includes(key);
        return (
          <Tick
            key={key}
            label={kind.label}
            mark={<EntityMark type={term.type} kind={kind.id} />}
            count={tallies.nodes[key] ?? 0}
            shown={on}
            onChange={() =>
              setFilters(
                app,
                { hiddenKinds: toggled(filters.hiddenKinds, key) },
                `${on ? 'Hide' : 'Show'} ${kind.label}`,
              )
            }
          />
        );
      })}
    </Branch>
  );
};

const FamilyBranch = ({
  term,
  types,
}: {
  readonly term: FamilyTerm;
  readonly types: readonly LinkTypeTerm[];
}) => {
  const { app, filters, tallies } = useFilters();
  const present = types.filter((type) => type.id in tallies.linkTypes);
  const shown = !filters.hiddenFamilies.includes(term.family);
  const head = (
    <Tick
      label={term.label}
      mark={<LineMark family={term.family} />}
      count={tallies.families[term.family] ?? 0}
      shown={shown}
      partly={present.some((type) => filters.hiddenLinkTypes.includes(type.id))}
      onChange={() =>
        setFilters(
          app,
          { hiddenFamilies: toggled(filters.hiddenFamilies, term.family) },
          `${shown ? 'Hide' : 'Show'} ${term.label.toLowerCase()} links`,
        )
      }
    />
  );
  return (
    <Branch head={head} name={`${term.label} links`}>
      {present.map((type) => {
        const on = shown && !filters.hiddenLinkTypes.includes(type.id);
        return (
          <Tick
            key={type.id}
            label={type.label}
            count={tallies.linkTypes[type.id] ?? 0}
            shown={on}
            onChange={() =>
              setFilters(
                app,
                { hiddenLinkTypes: toggled(filters.hiddenLinkTypes, type.id) },
                `${on ? 'Hide' : 'Show'} “${type.label}” links`,
              )
            }
          />
        );
      })}
    </Branch>
  );
};

/** What is shown, by entity type and kind and by link family and type, with counts of the map's dates. */
export function FilterPanel() {
  const { app, filters, tallies } = useFilters();
  const vocabulary = useStateOf((state) => state.vocabulary);
  if (!vocabulary) return <p className="hint">The vocabulary is loading…</p>;
  return (
    <div className="rail-body">
      <h3 className="eyebrow">Dates</h3>
      <div className="rail-dates" role="group" aria-label="Dates">
        <DateChoice />
        <DatedOnly />
        <KnownOn />
      </div>
      <h3 className="eyebrow">Relations by family</h3>
      {vocabulary.families
        .filter((term) => term.family in tallies.families)
        .map((term) => (
          <FamilyBranch
            key={term.family}
            term={term}
            types={vocabulary.linkTypes.filter((type) => type.family === term.family)}
          />
        ))}
      <h3 className="eyebrow">Entities by type</h3>
      {vocabulary.entityTypes
        .filter((term) => term.type in tallies.nodes)
        .map((term) => (
          <TypeBranch key={term.type} term={term} />
        ))}
      <h3 className="eyebrow">Besides</h3>
      <Checkbox
        className="tick"
        isSelected={filters.hideUnlinked}
        onChange={(on) => setFilters(app, { hideUnlinked: on }, `${on ? 'Hide' : 'Show'} unlinked entities`)}
      >
        <span className="tick-box" aria-hidden="true" />
        <span className="tick-label">Hide entities without a visible link</span>
      </Checkbox>
      <div className="row">
        <ActionButton id="clear-filters" text />
      </div>
    </div>
  );
}
