// A block of the ids of the sources of one dossier's standing claims, in order.
// $dossier: id, $after: string; the last id of the block before, '' at first
// → ids: id[]; a list of at most 50,000, empty at the end
MATCH (c:Claim)
WHERE c.dossier = $dossier AND NOT coalesce(c.retracted, false) AND c.source > $after
WITH DISTINCT c.source AS id
ORDER BY id
LIMIT 50000
RETURN collect(id) AS ids
