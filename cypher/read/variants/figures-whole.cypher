// Figures with all that they hold.
// $ids: id[]; at most 500
// → id: id, props: props
UNWIND $ids AS wanted
MATCH (f:Figure {id: wanted})
RETURN f.id AS id, f {.*} AS props
ORDER BY id
LIMIT 5000
