// Counts anew the links that touch entities; a link from an entity to itself counts at both ends. An optional match
// in a subquery has the embedded engine go through all links for each entity: never count so. To change an entity
// costs time even where it stays the same.
// $ids: id[]; at most 5,000
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH e, COUNT { (e)-[]->(:Entity) } + COUNT { (e)<-[]-(:Entity) } AS degree
WHERE coalesce(e.degree, -1) <> degree
SET e.degree = degree
