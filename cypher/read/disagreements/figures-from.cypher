// Figures by the entity they are about, then by id.
// $about: string, $id: string; go on from this entity, after this figure of it; '' from the start
// $only: id?; of this entity alone, null for all
// $limit: int; at most 5,000
// → figure: Figure
MATCH (f:Figure)
WHERE ($only IS NULL OR f.about = $only) AND (f.about > $about OR (f.about = $about AND f.id > $id))
RETURN {{figure f}} AS figure
ORDER BY f.about, f.id
LIMIT $limit
