// Links of a dossier that were moved to entities, by the ids that it gives them, a page in their order.
// $ids: id[]; at most 500
// $dossier: id, $after: string; the last id of the page before, '' at first
// → id: id, digest: string, type: LinkType; at most 5,000 rows
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})-[r]-(n:Entity)
WHERE r.dossier = $dossier AND r.movedFrom IS NOT NULL AND r.movedFrom > $after
RETURN DISTINCT r.movedFrom AS id, r.digest AS digest, type(r) AS type
ORDER BY id
LIMIT 5000
