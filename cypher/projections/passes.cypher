// Whether a link passes a filter: one condition a line, each with the parameter that it tests, null to keep all.
// $types: string[]?, $validOn: day?, $validFrom: day?, $validTo: day?, $knownOn: day?, $minCredibility: int?,
//   $sources: id[]?, $dated: true?
($types IS NULL OR type(it) IN $types)
($validOn IS NULL OR ((it.validFrom IS NULL OR it.validFrom <= $validOn) AND (it.validTo IS NULL OR it.validTo >= $validOn)))
($validFrom IS NULL OR it.validTo IS NULL OR it.validTo >= $validFrom)
($validTo IS NULL OR it.validFrom IS NULL OR it.validFrom <= $validTo)
($knownOn IS NULL OR it.knownFrom IS NULL OR it.knownFrom <= $knownOn)
($minCredibility IS NULL OR coalesce(it.credibility, 6) <= $minCredibility)
($sources IS NULL OR any(known IN it.sources WHERE known IN $sources))
($dated IS NULL OR it.edtf IS NOT NULL)
