// The links of these ids, found from their first entity.
// $rows: at most 5,000 of {id, source} → id, link
UNWIND $rows AS row
MATCH (e:Entity {id: row.source})-[r]->(n:Entity)
WHERE r.id = row.id
RETURN row.id AS id, {{link r}} AS link
ORDER BY id
LIMIT 5000
