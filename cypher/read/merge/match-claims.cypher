// A page of the claims about one element, by their ids.
// $about; $after: the last id of the page before, '' at first
// → id, movedFrom, stance, credibility, source, attributedTo, verdict, property, retracted; at most 5,000
MATCH (c:Claim {about: $about})
WHERE c.id > $after
RETURN c.id AS id, c.movedFrom AS movedFrom, c.stance AS stance, c.credibility AS credibility, c.source AS source, c.attributedTo AS attributedTo, c.verdict AS verdict, c.property AS property, c.retracted AS retracted
ORDER BY id
LIMIT 5000
