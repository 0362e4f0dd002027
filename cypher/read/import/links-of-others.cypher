// Links of other data sets that touch entities, whole.
// $ids: id[]; entity ids, at most 5,000
// $dossier: id
// → id: id, type: LinkType, source: id, target: id, props: props; the first 1,000
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})-[r]-(n:Entity)
WHERE r.dossier <> $dossier
WITH DISTINCT r
RETURN r.id AS id, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target, properties(r) AS props
ORDER BY id
LIMIT 1000
