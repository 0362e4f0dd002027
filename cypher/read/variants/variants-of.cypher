// What data sets say of these elements beside the one that had each first; whole.
// $ids: id[]; element ids, at most 500
// → id: id, element: id, part: VariantPart, dossier: id, row: string; row is JSON
UNWIND $ids AS wanted
MATCH (v:Variant {element: wanted})
RETURN v.id AS id, v.element AS element, v.part AS part, v.dossier AS dossier, v.row AS row
ORDER BY element, id
LIMIT 5000
