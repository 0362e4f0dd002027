// Adds relationships of one type between nodes of any labels, as they were read from another store.
// __FROM__: 'Entity' | 'Merged' | 'Claim' | 'Figure' | 'Retracted', __TO__: 'Entity' | 'Merged' | 'Source' | 'Figure' |
//   'Retracted'; as their ends are
// __TYPE__: string
// $rows: {source: id, owner: id?, target: id, toOwner: id?, props: props}[]; at most 5,000; owner and toOwner are the
//   data sets of the ends
// → count: int; of those added
UNWIND $rows AS row
MATCH (a:__FROM__ {id: row.source})
WHERE row.owner IS NULL OR a.dossier = row.owner
MATCH (b:__TO__ {id: row.target})
WHERE row.toOwner IS NULL OR b.dossier = row.toOwner
CREATE (a)-[r:__TYPE__]->(b)
SET r = row.props
RETURN count(r) AS count
