// The links of these ids, found from their first entity.
// $rows: {id: id, source: id}[]; at most 5,000
// → id: id, link: Link
UNWIND $rows AS row
MATCH (e:Entity {id: row.source})-[r]->(n:Entity)
WHERE r.id = row.id
RETURN row.id AS id, {{link r e n}} AS link
ORDER BY id
LIMIT 5000
