import { loadStatistics } from '../../actions/sources.ts';
import { Answer } from '../evidence/loading.tsx';
import { count, counted } from '../../state/number-text.ts';
import { useStateOf } from '../use-app.tsx';
import { useLoad } from '../use-load.tsx';

interface CountsProps {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly { readonly name: string; readonly count: number }[];
}

const Counts = ({ caption, head, rows }: CountsProps) => (
  <table className="table">
    <caption>{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{head}</th>
        <th scope="col" className="number">
          Number
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.name}>
          <th scope="row">{row.name}</th>
          <td className="number">{count(row.count)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** How much the graph holds, by type and family, and which engine holds it. */
export const StatisticsTable = () => {
  const loaded = useLoad('statistics', (app, signal) => loadStatistics(app, signal));
  const vocabulary = useStateOf((state) => state.vocabulary);
  const type = (id: string) =>
    vocabulary?.entityTypes.find((one) => one.type === id.toUpperCase())?.plural ?? id;
  const family = (id: string) => vocabulary?.families.find((one) => one.family === id)?.label ?? id;
  return (
    <section className="section">
      <h4>What the graph holds</h4>
      <Answer loaded={loaded} label="statistics" lines={3}>
        {(held) => (
          <>
            <p>
              {counted(held.entities, 'entity', 'entities')}, {counted(held.links, 'link')},{' '}
              {counted(held.claims, 'claim')}, {counted(held.figures, 'figure')} from{' '}
              {counted(held.sources, 'source')}, held by {held.engine} {held.engineVersion}.
            </p>
            <Counts
              caption="Entities by type"
              head="Type"
              rows={held.byType.map((row) => ({ ...row, name: type(row.name) }))}
            />
            <Counts
              caption="Links by family"
              head="Family"
              rows={held.byFamily.map((row) => ({ ...row, name: family(row.name) }))}
            />
          </>
        )}
      </Answer>
    </section>
  );
};
