/** What the bench asks: GraphQL as the client asks it, over entities of every degree. */
const entityFields = 'id type kind name';
const linkFields =
  'id label family type { id } source { id } target { id } valid { edtf earliest latest } disputed';

const questions = [
  {
    name: 'search',
    query: `query ($text: String!) { search(text: $text) { score matched entity { ${entityFields} summary } } }`,
    variables: ({ one }) => ({ text: misspelt(one.props.name, one.props.degree) }),
  },
  {
    name: 'entity',
    query: `query ($id: ID!) { entity(id: $id) { ${entityFields} aliases summary degree valid { edtf }
      claims { nodes { statement locator grade { code } source { title } } }
      links { nodes { ${linkFields} source { name } target { name } } } } }`,
    variables: ({ one }) => ({ id: one.props.id }),
  },
  {
    name: 'neighbourhood of 300',
    query: `query ($of: [ID!]!) { neighborhood(of: $of, depth: 2, limit: 300) {
      truncated omitted nodes { ${entityFields} degree } links { ${linkFields} } } }`,
    variables: ({ one }) => ({ of: [one.props.id] }),
  },
  {
    name: 'paths of up to 4 hops',
    query: `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxHops: 4) {
      hops timing window { edtf } weakest { id } nodes { ${entityFields} } links { ${linkFields} } } }`,
    variables: ({ one, other }) => ({ from: one.props.id, to: other.props.id }),
  },
  {
    name: 'trace of 3 hops',
    query: `query ($to: ID!) { trace(to: $to, maxHops: 3) { flows unknownAmounts
      totals { currency count byYear { year low high arithmetic } undated { low high arithmetic } undatedOnce { arithmetic } total { low high } } further { currency distance count total { low high } undated { low high } }
      paths { hops timing nodes { ${entityFields} } links { ${linkFields} } }
      graph { truncated omitted nodes { ${entityFields} } links { ${linkFields} } } } }`,
    variables: ({ receiver }) => ({ to: receiver.props.id }),
  },
];

/** A name as a hurried reader types it: lower case, now and then with a letter missing. */
const misspelt = (name, salt) =>
  salt % 3 === 0 && name.length > 6
    ? name.toLowerCase().slice(0, 3) + name.toLowerCase().slice(4)
    : name.toLowerCase();

/** The questions with the variables of `samples` askings each. */
export function questionsOver(network, random, samples) {
  const byId = new Map(network.entities.map((entity) => [entity.props.id, entity]));
  const receivers = [
    ...new Set(network.links.filter(({ type }) => type === 'FUNDS').map(({ target }) => target)),
  ];
  const linked = network.entities.filter(({ props }) => props.degree > 0);
  const sample = () => ({
    one: random.pick(linked),
    other: random.pick(linked),
    receiver: byId.get(random.pick(receivers)),
  });
  return questions.map(({ name, query, variables }) => ({
    name,
    query,
    asked: Array.from({ length: samples }, () => variables(sample())),
  }));
}
