// A block of the ids of one dossier's nodes of one label, in order.
// __LABEL__: 'Entity' | 'Figure' | 'Claim' | 'Source'
// $dossier: id, $after: string; the last id of the block before, '' at first
// → ids: id[]; a list of at most 50,000, empty at the end
MATCH (n:__LABEL__)
WHERE n.dossier = $dossier AND n.id > $after AND NOT coalesce(n.retracted, false)
WITH n.id AS id
ORDER BY id
LIMIT 50000
RETURN collect(id) AS ids
