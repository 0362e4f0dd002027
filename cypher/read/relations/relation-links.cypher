// The links of relations, each relation found from one of its ends, with what a relation says of them.
// $rows: {end: id, others: id[], relations: id[]}[]; at most 5,000; the relations at an end, and their other ends
// $after: string; go on after this link id (give one relation then), '' from the start; the link filter
// → relation: id, id: id, type: LinkType, source: id, target: id, label: string?, edtf: string?, validFrom: day?,
//   validTo: day?, knownFrom: day?, credibility: int?, reliability: Reliability?, origins: id[]?, disputed: boolean?,
//   forms: id[]?, giverCertain: boolean?, amountLow: number?, amountHigh: number?, amountLowExact: string?,
//   amountHighExact: string?, currency: string?, per: Per?, inKind: boolean?; at most 5,000 rows
UNWIND $rows AS row
MATCH (e:Entity {id: row.end})-[r]-(n:Entity)
WHERE n.id IN row.others AND {{passes r}} AND r.id > $after
WITH DISTINCT row.relations AS asked, {{relation r}} AS relation, r
WHERE relation IN asked
RETURN relation, r.id AS id, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target, r.label AS label, r.edtf AS edtf, r.validFrom AS validFrom, r.validTo AS validTo, r.knownFrom AS knownFrom, r.credibility AS credibility, r.reliability AS reliability, r.origins AS origins, r.disputed AS disputed, r.forms AS forms, r.giverCertain AS giverCertain, r.amountLow AS amountLow, r.amountHigh AS amountHigh, r.amountLowExact AS amountLowExact, r.amountHighExact AS amountHighExact, r.currency AS currency, r.per AS per, r.inKind AS inKind
ORDER BY relation, id
LIMIT 5000
