// The flows that leave these entities, with what a trace needs of them.
// __TYPES__: LinkType; one or several, FUNDS|SUPPORTS
// $ids: id[]; at most 5,000; the link filter
// $after: string?; go on after this link id (give one entity then), null from the start
// → entity: id, id: id, type: LinkType, other: id, degree: int?, edtf: string?, earliest: day?, latest: day?, knownFrom:
//   day?, low: number?, high: number?, lowExact: string?, highExact: string?, currency: string?, per: Per?, inKind:
//   boolean?; other is the receiver, degree its number of links; at most 5,000 rows
UNWIND $ids AS entity
MATCH (e:Entity {id: entity})-[r:__TYPES__]->(n:Entity)
WHERE {{passes r}} AND ($after IS NULL OR r.id > $after)
RETURN e.id AS entity, r.id AS id, type(r) AS type, n.id AS other, n.degree AS degree, r.edtf AS edtf, r.validFrom AS earliest, r.validTo AS latest, r.knownFrom AS knownFrom, r.amountLow AS low, r.amountHigh AS high, r.amountLowExact AS lowExact, r.amountHighExact AS highExact, r.currency AS currency, r.per AS per, r.inKind AS inKind
ORDER BY entity, id
LIMIT 5000
