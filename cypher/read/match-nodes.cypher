// All that nodes hold, whether they stand for themselves (Entity) or were merged into another (Merged). __LABEL__
// $ids: at most 500 → id, props, labels
UNWIND $ids AS wanted
MATCH (n:__LABEL__ {id: wanted})
RETURN n.id AS id, n {.*} AS props, labels(n) AS labels
ORDER BY id
LIMIT 5000
