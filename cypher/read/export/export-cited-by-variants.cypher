// A block of the ids of the sources that back what a data set says beside others, in order.
// $dossier: id, $after: string; the last id of the block before, '' at first
// → ids: id[]; a list of at most 50,000, empty at the end
MATCH (v:Variant)
WHERE v.dossier = $dossier
UNWIND v.sources AS id
WITH DISTINCT id
WHERE id > $after
WITH id
ORDER BY id
LIMIT 50000
RETURN collect(id) AS ids
