// A page of the links of each of these relations of one type, which run from the entity that they are found from: as
// read/relation-links-page, but it walks the links of that type alone.
// __TYPE__: LinkType
// $rows: {end: id, other: id, relation: id, only: id[]?}[]; at most 5,000; only: the links that it is limited to, null
//   for any
// $among: id[]?; only links that one of these sources backs too, null for any; the link filter
// $day: string?, $after: id?; go on after this first day and link, null from the start; `~` for undated
// $limit: int; per relation
// → relation: id, day: string, link: Link; at most 5,000 rows
UNWIND $rows AS row
MATCH (e:Entity {id: row.end})
CALL (e, row) {
  MATCH (e)-[r:__TYPE__]->(n:Entity)
  WHERE n.id = row.other AND (row.only IS NULL OR r.id IN row.only) AND {{passes r}} AND ($among IS NULL OR any(known IN r.sources WHERE known IN $among))
  WITH r, CASE WHEN r.edtf IS NULL THEN '~' ELSE coalesce(r.validFrom, '') END AS day
  WHERE $after IS NULL OR day > $day OR (day = $day AND r.id > $after)
  RETURN r, day
  ORDER BY day, r.id
  LIMIT $limit
}
RETURN row.relation AS relation, day, {{link r}} AS link
ORDER BY relation, day, r.id
LIMIT 5000
