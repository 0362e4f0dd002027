// A page of the links at one node, by link id.
// __AT__: 'Entity' | 'Merged', __END__: 'Entity' | 'Merged'
// $id: id, $after: string; the last link id of the page before, '' at first
// → id: id, type: LinkType, source: id, target: id, movedFrom: id?, props: props; at most 5,000 rows
MATCH (n:__AT__ {id: $id})-[r]-(other:__END__)
WHERE r.id > $after
WITH DISTINCT r
RETURN r.id AS id, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target, r.movedFrom AS movedFrom, r {.*} AS props
ORDER BY id
LIMIT 5000
