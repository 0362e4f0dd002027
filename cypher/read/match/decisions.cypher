// Every decision of a verdict, or of any ($verdict null), a page in the order of ids.
// $after: the last id of the page before, '' at first → decision; at most 5,000
MATCH (d:Decision)
WHERE d.id > $after AND ($verdict IS NULL OR d.verdict = $verdict)
RETURN d {.*} AS decision
ORDER BY d.id
LIMIT 5000
