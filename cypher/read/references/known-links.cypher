// Which of the links are there, and which dossier defines each. Rows are grouped by the entity that the links start
// at, so that the many links of one are gone through once.
// $rows: {source: id, byId: {[link]: true}}[]; at most 5,000 links
// → id: id, dossier: id
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r]->(b:Entity)
WHERE row.byId[r.id] IS NOT NULL
RETURN r.id AS id, r.dossier AS dossier
ORDER BY id
LIMIT 5000
