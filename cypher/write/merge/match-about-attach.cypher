// Ties claims or figures to entities that they are about.
// __LABEL__: 'Claim' | 'Figure', __END__: 'Entity' | 'Merged'
// $rows: {id: id, to: id}[]; at most 5,000
UNWIND $rows AS row
MATCH (x:__LABEL__ {id: row.id}), (n:__END__ {id: row.to})
CREATE (x)-[:ABOUT]->(n)
