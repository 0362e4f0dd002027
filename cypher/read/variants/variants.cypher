// What data sets say of elements that others had first, a page in the order of their ids.
// $after: string; the last id of the page before, '' at first
// → id: id, element: id, part: VariantPart, dossier: id; at most 5,000 rows
MATCH (v:Variant)
WHERE v.id > $after
RETURN v.id AS id, v.element AS element, v.part AS part, v.dossier AS dossier
ORDER BY id
LIMIT 5000
