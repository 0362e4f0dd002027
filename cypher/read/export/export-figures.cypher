// The figures about these entities, by entity and id.
// $ids: id[]; at most 5,000
// $from: string, $after: string; of this entity only those after this id, '' at first
// → about: id, figure: Figure; at most 5,000 rows
UNWIND $ids AS id
MATCH (f:Figure {about: id})
WHERE f.about <> $from OR f.id > $after
RETURN f.about AS about, {{figure f}} AS figure
ORDER BY f.about, f.id
LIMIT 5000
