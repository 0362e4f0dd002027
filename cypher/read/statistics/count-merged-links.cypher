// How many relationships of each type touch entities that were merged into others: what their data sets say of them.
// → type: LinkType, count: int; at most 5,000 rows
MATCH (m:Merged)-[r]-(n)
RETURN type(r) AS type, count(DISTINCT r) AS count
ORDER BY type
LIMIT 5000
