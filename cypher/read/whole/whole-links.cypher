// All relationships that start at these nodes, whatever they are: links, and what ties claims and figures. Of one node
// that has more than come at once, ask for those after a link id.
// __LABEL__: 'Entity' | 'Merged' | 'Claim' | 'Figure' | 'Retracted'; of the nodes
// $ids: id[]; at most 1,000
// $after: string; only those with an id after this, '' for all, with or without
// → source: id, owner: id?, type: string, target: id?, to: string[], toOwner: id?, props: props; owner and toOwner are
//   the data sets of the ends, to the labels of what it leads to; at most 5,000 rows
UNWIND $ids AS wanted
MATCH (n:__LABEL__ {id: wanted})-[r]->(m)
WHERE $after = '' OR r.id > $after
RETURN n.id AS source, n.dossier AS owner, type(r) AS type, m.id AS target, labels(m) AS to, m.dossier AS toOwner, r {.*} AS props
ORDER BY n.id, r.id, type(r), m.id
LIMIT 5000
