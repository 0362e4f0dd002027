// Which of the sources are there, and which dossier defines each.
// $ids: id[]; at most 5,000
// → id: id, reliability: Reliability, knownFrom: day?, digest: string, dossier: id
UNWIND $ids AS wanted
MATCH (s:Source {id: wanted})
RETURN s.id AS id, s.reliability AS reliability, s.validFrom AS knownFrom, s.digest AS digest, s.dossier AS dossier
ORDER BY id
LIMIT 5000
