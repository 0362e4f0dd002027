// Figures by the entity they are about, then by id.
// $about: go on from this entity; $id: and after this figure of it; '' from the start; $only: of this entity alone, null
// for all; $limit: at most 5,000 → figure
MATCH (f:Figure)
WHERE ($only IS NULL OR f.about = $only) AND (f.about > $about OR (f.about = $about AND f.id > $id))
RETURN {{figure f}} AS figure
ORDER BY f.about, f.id
LIMIT $limit
