// Takes what a data set said of elements that another has, and says no more, out of all that is read, and keeps it.
// $ids: id[]; at most 5,000
// $day: day
UNWIND $ids AS id
MATCH (v:Variant {id: id})
REMOVE v:Variant
SET v:Retracted, v.was = 'Variant', v.retractedOn = $day
