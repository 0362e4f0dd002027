// The links between some ends of relations, with what a relation says of them, and the relation of each: those asked
// for among them.
// $rows: {end: id, others: id[]}[]; at most 5,000; ends of relations, each with the other ends
// $after: string; go on after this link id, '' from the start; the link filter, its types those of the relations
// → relation: id, id: id, type: LinkType, source: id, target: id, label: string?, edtf: string?, validFrom: day?,
//   validTo: day?, knownFrom: day?, credibility: int?, reliability: Reliability?, origins: id[]?, disputed: boolean?,
//   forms: id[]?, giverCertain: boolean?, amountLow: number?, amountHigh: number?, amountLowExact: string?,
//   amountHighExact: string?, currency: string?, per: Per?, inKind: boolean?; a link between two of
//   the ends may come twice; at most 5,000 rows
UNWIND $rows AS row
MATCH (e:Entity {id: row.end})-[r]-(n:Entity)
WHERE n.id IN row.others AND {{passes r}} AND r.id > $after
WITH r
ORDER BY r.id
LIMIT 5000
WITH r, {{relation r}} AS relation
RETURN relation, r.id AS id, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target, r.label AS label, r.edtf AS edtf, r.validFrom AS validFrom, r.validTo AS validTo, r.knownFrom AS knownFrom, r.credibility AS credibility, r.reliability AS reliability, coalesce(r.origins, r.sources) AS origins, r.disputed AS disputed, r.forms AS forms, r.giverCertain AS giverCertain, r.amountLow AS amountLow, r.amountHigh AS amountHigh, r.amountLowExact AS amountLowExact, r.amountHighExact AS amountHighExact, r.currency AS currency, r.per AS per, r.inKind AS inKind
ORDER BY id
LIMIT 5000
