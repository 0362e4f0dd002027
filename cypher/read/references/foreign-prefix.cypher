// Whether an entity of another data set has an id that starts so.
// $prefix: string, $dossier: id
// → id: id; one of them; no row where there is none
MATCH (e:Entity)
WHERE e.id STARTS WITH $prefix AND e.dossier <> $dossier
RETURN e.id AS id
LIMIT 1
