import type { RelationDetails } from '../../actions/panel-data.ts';

type Sum = RelationDetails['money'][number];

const lines = ({
  total,
  undated,
  undatedOnce,
}: Sum): readonly { readonly label: string; readonly text: string }[] => [
  ...(total ? [{ label: 'In all', text: total.arithmetic }] : []),
  ...(undated ? [{ label: 'Of no known year', text: undated.arithmetic }] : []),
  ...(undatedOnce ? [{ label: 'Of no known date', text: undatedOnce.arithmetic }] : []),
];

/** Cash by calendar year and currency with its arithmetic; what spans years or has none stands apart. */
export function AmountByYear({ relation }: { readonly relation: RelationDetails }) {
  const { amountByYear, money } = relation;
  if (money.length === 0) return null;
  return (
    <section className="section">
      <h4>Amount by year</h4>
      <table className="year-table">
        <caption className="visually-hidden">Cash by calendar year</caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            <th scope="col">Amount</th>
          </tr>
        </thead>
        <tbody>
          {amountByYear.map(({ year, currency, arithmetic }) => (
            <tr key={`${year} ${currency}`}>
              <th scope="row">{year}</th>
              <td>{arithmetic}</td>
            </tr>
          ))}
          {money.flatMap(({ currency, spanning }) =>
            spanning.map(({ from, to, arithmetic }) => (
              <tr key={`${from} ${to} ${currency} ${arithmetic}`}>
                <th scope="row">
                  {from ?? '…'} – {to ?? '…'}
                </th>
                <td>{arithmetic}</td>
              </tr>
            )),
          )}
          {money.flatMap((sum) =>
            lines(sum).map(({ label, text }) => (
              <tr key={`${sum.currency} ${label}`} className="year-table-sum">
                <th scope="row">{label}</th>
                <td>{text}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}
