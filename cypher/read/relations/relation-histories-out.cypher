// What the links of relations of one type say that run from these entities: as read/relation-histories, but it walks the
// links of that type alone.
// __TYPE__: LinkType
// $rows: {end: id, others: id[]}[]; at most 5,000; the other ends of the relations at an end
// $grain: 'DAY' | 'MONTH' | 'YEAR'; DAY for periods as written; the link filter
// → end: id, other: id, edtf: string?, dated: boolean, validFrom: day?, validTo: day?, knownFrom: day?, count: int,
//   grade: int, disputed: int, uncertain: int, inKind: int, unknown: int, label: string, lastLabel: string,
//   forms: id[][], origins: id[][]; edtf only by DAY, grade the best, 22 for 2 and B, unknown those without amount;
//   at most 5,000 rows
UNWIND $rows AS row
MATCH (e:Entity {id: row.end})-[r:__TYPE__]->(n:Entity)
WHERE n.id IN row.others AND {{passes r}}
WITH e, n, r, r.edtf IS NOT NULL AS dated, CASE $grain WHEN 'DAY' THEN r.edtf ELSE null END AS edtf, split(coalesce(r.validFrom, ''), '-') AS from, split(coalesce(r.validTo, ''), '-') AS to, split(coalesce(r.knownFrom, ''), '-') AS known
WITH e, n, r, dated, edtf, CASE $grain WHEN 'DAY' THEN r.validFrom WHEN 'MONTH' THEN from[0] + '-' + from[1] ELSE from[0] END AS first, CASE $grain WHEN 'DAY' THEN r.validTo WHEN 'MONTH' THEN to[0] + '-' + to[1] ELSE to[0] END AS last, CASE $grain WHEN 'DAY' THEN r.knownFrom WHEN 'MONTH' THEN known[0] + '-' + known[1] ELSE known[0] END AS since
ORDER BY r.id
WITH e, n, dated, edtf, first, last, since, min(r.validFrom) AS validFrom, max(r.validTo) AS validTo, min(r.knownFrom) AS knownFrom, count(r) AS count, min(coalesce(r.credibility, 6) * 10 + CASE r.reliability WHEN 'A' THEN 1 WHEN 'B' THEN 2 WHEN 'C' THEN 3 WHEN 'D' THEN 4 WHEN 'E' THEN 5 ELSE 6 END) AS grade, count(CASE WHEN r.disputed THEN 1 END) AS disputed, count(CASE WHEN r.giverCertain = false THEN 1 END) AS uncertain, count(CASE WHEN r.inKind AND r.currency IS NOT NULL AND (r.amountLow IS NOT NULL OR r.amountHigh IS NOT NULL) THEN 1 END) AS inKind, count(CASE WHEN r.currency IS NULL OR (r.amountLow IS NULL AND r.amountHigh IS NULL) THEN 1 END) AS unknown, min(coalesce(r.label, '')) AS label, max(coalesce(r.label, '')) AS lastLabel, collect(DISTINCT r.forms) AS forms, collect(DISTINCT coalesce(r.origins, r.sources)) AS origins
RETURN e.id AS end, n.id AS other, edtf, dated, validFrom, validTo, knownFrom, count, grade, disputed, uncertain, inKind, unknown, label, lastLabel, forms, origins
ORDER BY end, other, validFrom, validTo, edtf, knownFrom
LIMIT 5000
