// Every decision of a verdict, or of any, a page in the order of ids.
// $after: string; the last id of the page before, '' at first
// $verdict: MatchVerdict?; null for any
// → decision: Decision; at most 5,000 rows
MATCH (d:Decision)
WHERE d.id > $after AND ($verdict IS NULL OR d.verdict = $verdict)
RETURN {{decision d}} AS decision
ORDER BY d.id
LIMIT 5000
