// The figures of these ids.
// $ids: id[]; at most 5,000
// → id: id, figure: Figure
UNWIND $ids AS id
MATCH (f:Figure {id: id})
RETURN id AS id, {{figure f}} AS figure
ORDER BY id
LIMIT 5000
