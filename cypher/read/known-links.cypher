// Which of the links are there, and which dossier defines each.
// $rows: {id, source: id of the entity it starts at}, at most 5,000 → id, dossier
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r]->(b:Entity)
WHERE r.id = row.id
RETURN r.id AS id, r.dossier AS dossier
ORDER BY id
LIMIT 5000
