// The links that had these ids before an end of theirs was merged into another entity.
// $rows: {id: id, source: id}[]; at most 5,000; id as their data set gives it, source where they start now
// → id: id, link: Link; id as given
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r]->(b:Entity)
WHERE r.movedFrom = row.id
RETURN row.id AS id, {{link r a b}} AS link
ORDER BY id
LIMIT 5000
