// Says anew what figures are about; write/match-about-detach and -attach move their ties.
// $rows: {id: id, about: id, movedFrom: id?}[]; at most 5,000; movedFrom is what the dossier says it is about, null
//   where that is the same
UNWIND $rows AS row
MATCH (f:Figure {id: row.id})
SET f.about = row.about, f.movedFrom = row.movedFrom
