// The links of these ids, each found from an end that is given: the one with fewer links.
// $rows: {id: id, end: id}[]; at most 5,000
// → link: Link
UNWIND $rows AS row
MATCH (e:Entity {id: row.end})-[r]-(n:Entity)
WHERE r.id = row.id
WITH DISTINCT r
RETURN {{link r}} AS link
ORDER BY r.id
LIMIT 5000
