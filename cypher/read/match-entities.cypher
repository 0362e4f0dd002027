// What matching compares of the entities of one type, a page in the order of ids. __TYPE__
// $after: the last id of the page before, '' at first
// → id, kind, name, aliases, identifiers, dossier, validFrom, validTo, lat, lon, degree; at most 5,000
MATCH (e:Entity:__TYPE__)
WHERE e.id > $after
RETURN e.id AS id, e.kind AS kind, e.name AS name, e.aliases AS aliases, e.identifiers AS identifiers, e.dossier AS dossier, e.validFrom AS validFrom, e.validTo AS validTo, e.lat AS lat, e.lon AS lon, e.degree AS degree
ORDER BY id
LIMIT 5000
