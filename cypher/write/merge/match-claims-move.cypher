// Says anew what claims are about; write/match-about-detach and -attach move their ties.
// $rows: {id: id, about: id, link: id?, movedFrom: id?}[]; at most 5,000; link is null for a claim about an entity,
//   movedFrom what the dossier says it is about, null where that is the same
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c.about = row.about, c.link = row.link, c.movedFrom = row.movedFrom
