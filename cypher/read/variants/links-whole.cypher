// Links with all that they hold. Rows are grouped by the entity that the links start at, so that the many links of
// one are gone through once.
// $rows: {source: id, byId: {[link]: true}}[]; at most 500 links
// → id: id, type: LinkType, props: props
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r]->(b:Entity)
WHERE row.byId[r.id] IS NOT NULL
RETURN r.id AS id, type(r) AS type, properties(r) AS props
ORDER BY id
LIMIT 5000
