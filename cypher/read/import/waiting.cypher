// Links and figures that wait for entities, a page in the order of their ids.
// $after: string; the last id of the page before, '' at first
// → id: id, missing: id[], row: string; row is JSON; at most 1,000 rows
MATCH (w:Waiting)
WHERE w.id > $after
RETURN w.id AS id, w.missing AS missing, w.row AS row
ORDER BY id
LIMIT 1000
