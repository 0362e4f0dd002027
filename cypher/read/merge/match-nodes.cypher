// All that nodes hold.
// __LABEL__: 'Entity' | 'Merged' | 'Source'; Merged for those merged into another
// $ids: id[]; at most 500
// → id: id, props: props, labels: string[]
UNWIND $ids AS wanted
MATCH (n:__LABEL__ {id: wanted})
RETURN n.id AS id, n {.*} AS props, labels(n) AS labels
ORDER BY id
LIMIT 5000
