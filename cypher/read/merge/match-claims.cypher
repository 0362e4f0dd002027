// A page of the claims about one element, by their ids.
// $about: id, $after: string; the last id of the page before, '' at first
// → id: id, movedFrom: id?, stance: Stance?, credibility: int?, source: id, attributedTo: id?, verdict: Verdict?,
//   property: string?, retracted: boolean?; at most 5,000 rows
MATCH (c:Claim {about: $about})
WHERE c.id > $after
RETURN c.id AS id, c.movedFrom AS movedFrom, c.stance AS stance, c.credibility AS credibility, c.source AS source, c.attributedTo AS attributedTo, c.verdict AS verdict, c.property AS property, c.retracted AS retracted
ORDER BY id
LIMIT 5000
