// Counts anew the links that touch entities; a link from an entity to itself counts at both ends.
// $ids: at most 5,000
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  OPTIONAL MATCH (e)-[r]->(b:Entity)
  RETURN count(r) AS leaving
}
CALL (e) {
  OPTIONAL MATCH (e)<-[r]-(b:Entity)
  RETURN count(r) AS coming
}
SET e.degree = leaving + coming
