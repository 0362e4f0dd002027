// The figures about each of these entities, by measure, first day and id.
// $ids: id[]; at most 5,000
// $measure: string?; null for all
// $limit: int; per entity
// → about: id, figure: Figure; at most 5,000 rows
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (f:Figure)-[:ABOUT]->(e)
  WHERE ($measure IS NULL OR f.measure = $measure)
  RETURN f
  ORDER BY f.measure, coalesce(f.validFrom, '~'), f.id
  LIMIT $limit
}
RETURN e.id AS about, {{figure f}} AS figure
ORDER BY e.id, f.measure, coalesce(f.validFrom, '~'), f.id
LIMIT 5000
