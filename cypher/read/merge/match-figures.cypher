// A page of the figures about one entity, by their ids.
// $about: id, $after: string; the last id of the page before, '' at first
// → id: id, movedFrom: id?; at most 5,000 rows
MATCH (f:Figure {about: $about})
WHERE f.id > $after
RETURN f.id AS id, f.movedFrom AS movedFrom
ORDER BY id
LIMIT 5000
