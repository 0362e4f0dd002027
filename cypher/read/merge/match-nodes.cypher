// All that nodes hold. __LABEL__: Entity for those that stand for themselves, Merged for those merged into another, or Source.
// $ids: at most 500 → id, props, labels
UNWIND $ids AS wanted
MATCH (n:__LABEL__ {id: wanted})
RETURN n.id AS id, n {.*} AS props, labels(n) AS labels
ORDER BY id
LIMIT 5000
