// Claims of other dossiers whose verdict rests on entities, links or figures.
// $dossier, $ids: at most 5,000 → use (claim id), evidence (ids), dossier; the first 20
MATCH (c:Claim)
WHERE c.verdict IS NOT NULL AND c.retracted = false AND c.dossier <> $dossier AND any(x IN c.evidence WHERE x IN $ids)
RETURN c.id AS use, c.evidence AS evidence, c.dossier AS dossier
ORDER BY use
LIMIT 20
