// What the links of relations say, a row for those of one period and first publication: each relation found from one
// of its ends. For relations of very many links, periods are taken by month (7 digits) or year (4).
// $rows: {end: id, others: id[], relations: id[]}[]; at most 5,000; the relations at an end, and their other ends
// $digits: int; 10 for periods as written; the link filter
// → relation: id, edtf: string?, dated: boolean, validFrom: day?, validTo: day?, knownFrom: day?, count: int,
//   grade: string, disputed: int, uncertain: int, inKind: int, unknown: int, label: string, lastLabel: string,
//   forms: id[][], origins: id[][]; edtf only with 10 digits, grade the best as `2B`, unknown those without amount;
//   at most 5,000 rows
UNWIND $rows AS row
MATCH (e:Entity {id: row.end})-[r]-(n:Entity)
WHERE n.id IN row.others AND {{passes r}}
WITH DISTINCT row.relations AS asked, {{relation r}} AS relation, r
WHERE relation IN asked
WITH relation, r, CASE WHEN $digits = 10 THEN r.edtf ELSE null END AS edtf, r.edtf IS NOT NULL AS dated, substring(r.validFrom, 0, $digits) AS first, substring(r.validTo, 0, $digits) AS last, substring(r.knownFrom, 0, $digits) AS known
RETURN relation, edtf, dated, min(r.validFrom) AS validFrom, max(r.validTo) AS validTo, min(r.knownFrom) AS knownFrom, count(r) AS count, min(toString(coalesce(r.credibility, 6)) + coalesce(r.reliability, 'F')) AS grade, sum(CASE WHEN r.disputed THEN 1 ELSE 0 END) AS disputed, sum(CASE WHEN r.giverCertain = false THEN 1 ELSE 0 END) AS uncertain, sum(CASE WHEN r.inKind AND r.currency IS NOT NULL AND (r.amountLow IS NOT NULL OR r.amountHigh IS NOT NULL) THEN 1 ELSE 0 END) AS inKind, sum(CASE WHEN r.currency IS NULL OR (r.amountLow IS NULL AND r.amountHigh IS NULL) THEN 1 ELSE 0 END) AS unknown, min(coalesce(r.label, '')) AS label, max(coalesce(r.label, '')) AS lastLabel, collect(DISTINCT r.forms) AS forms, collect(DISTINCT r.origins) AS origins
ORDER BY relation, validFrom, validTo, edtf, knownFrom
LIMIT 5000
