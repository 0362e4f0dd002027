// The links that start at these entities, by entity and link id. All properties as they are: picking each takes the
// embedded engine three times as long, and here every link comes by.
// $ids: id[]; at most 5,000
// $dossier: id?; only its own, null for all
// $from: string, $after: string; of this entity only those after this id, '' at first
// → source: id, link: props; all its properties, its type and ends; at most 5,000 rows
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]->(n:Entity)
WHERE ($dossier IS NULL OR r.dossier = $dossier) AND (e.id <> $from OR r.id > $after)
RETURN e.id AS source, r {.*, type: type(r), source: e.id, target: n.id} AS link
ORDER BY e.id, r.id
LIMIT 5000
