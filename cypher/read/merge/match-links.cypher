// A page of the links at one node, by link id. __AT__, __END__: Entity or Merged.
// $id; $after: the last link id of the page before, '' at first → id, type, source, target, movedFrom, props; at most 5,000
MATCH (n:__AT__ {id: $id})-[r]-(other:__END__)
WHERE r.id > $after
WITH DISTINCT r
RETURN r.id AS id, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target, r.movedFrom AS movedFrom, r {.*} AS props
ORDER BY id
LIMIT 5000
