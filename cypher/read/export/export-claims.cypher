// The claims about these entities, links and figures that stand, by what they are about and by place
// (claim-place.ts).
// $ids: id[]; at most 5,000
// $from: string, $after: string; of this element only those after this place, '' at first
// → about: id, place: string, claim: Claim; at most 5,000 rows
UNWIND $ids AS id
MATCH (c:Claim {about: id})
WHERE NOT coalesce(c.retracted, false) AND (c.about <> $from OR coalesce(c.place, c.id) > $after)
RETURN c.about AS about, coalesce(c.place, c.id) AS place, {{claim c}} AS claim
ORDER BY c.about, place
LIMIT 5000
