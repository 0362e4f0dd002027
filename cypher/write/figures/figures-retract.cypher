// Takes figures, which their data set dropped, out of all that is read, and keeps them.
// $ids: id[]; at most 5,000
// $day: day
UNWIND $ids AS id
MATCH (f:Figure {id: id})
REMOVE f:Figure
SET f:Retracted, f.was = 'Figure', f.retractedOn = $day
