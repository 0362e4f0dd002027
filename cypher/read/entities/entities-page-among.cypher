// One page of the entities of these ids that pass a filter, in an order: NAME, ID, DEGREE or DATE, then id.
// $ids: id[]; at most 1,000; the other parameters as in entities-by-degree
// $order: 'NAME' | 'ID' | 'DEGREE' | 'DATE', $key: (string | int)?, $id: id?; go on after this key and id, null from
//   the start
// $limit: int
// → entity: Entity, key: string | int
UNWIND $ids AS one
MATCH (e:Entity {id: one})
WHERE {{keeps e}}
WITH e, CASE $order WHEN 'DEGREE' THEN 1000000000 - coalesce(e.degree, 0) WHEN 'DATE' THEN coalesce(e.validFrom, '~') WHEN 'ID' THEN e.id ELSE toLower(e.name) END AS key
WHERE ($id IS NULL OR key > $key OR (key = $key AND e.id > $id))
WITH e, key
ORDER BY key, e.id
LIMIT $limit
RETURN {{entity e}} AS entity, key AS key
ORDER BY key, e.id
