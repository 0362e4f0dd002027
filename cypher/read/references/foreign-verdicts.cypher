// Claims of other dossiers whose verdict rests on entities, links or figures.
// $dossier: id, $ids: id[]; at most 5,000
// → use: id, evidence: id[], dossier: id; use is the claim; the first 20
MATCH (c:Claim)
WHERE c.verdict IS NOT NULL AND c.retracted = false AND c.dossier <> $dossier AND any(x IN c.evidence WHERE x IN $ids)
RETURN c.id AS use, c.evidence AS evidence, c.dossier AS dossier
ORDER BY use
LIMIT 20
