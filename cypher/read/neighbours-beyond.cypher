// Entities of other data sets at the other end of links of these entities.
// $dossier, $ids: at most 5,000; $after: the last id of the page before, '' at first → id; at most 5,000
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})-[r]-(n:Entity)
WHERE n.dossier <> $dossier AND n.id > $after
RETURN DISTINCT n.id AS id
ORDER BY id
LIMIT 5000
