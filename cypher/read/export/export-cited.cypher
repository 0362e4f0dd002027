// A block of the ids of the sources that back one dossier's nodes of one label, in order.
// __LABEL__: 'Entity' | 'Figure' | 'Variant'; Variant for what a data set says beside others
// $dossier: id, $after: string; the last id of the block before, '' at first
// → ids: id[]; a list of at most 50,000, empty at the end
MATCH (n:__LABEL__)
WHERE n.dossier = $dossier
UNWIND n.sources AS id
WITH DISTINCT id
WHERE id > $after
WITH id
ORDER BY id
LIMIT 50000
RETURN collect(id) AS ids
