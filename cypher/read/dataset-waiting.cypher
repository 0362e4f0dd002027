// What a data set stored: its links and figures that wait for an entity, a page in the order of their ids.
// $dossier, $after: the last id of the page before, '' at first → id, digest; at most 5,000
MATCH (w:Waiting)
WHERE w.dossier = $dossier AND w.id > $after
RETURN w.id AS id, w.digest AS digest
ORDER BY id
LIMIT 5000
