// A block of the ids of the elements of one part that a data set has beside the one that had them first, in order.
// $dossier: id, $part: VariantPart, $after: string; the last id of the block before, '' at first
// → ids: id[]; a list of at most 50,000, empty at the end
MATCH (v:Variant)
WHERE v.dossier = $dossier AND v.part = $part AND v.element > $after
WITH v.element AS id
ORDER BY id
LIMIT 50000
RETURN collect(id) AS ids
