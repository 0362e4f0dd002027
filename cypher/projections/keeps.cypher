// Whether an entity passes a filter: one condition a line, each with the parameter that it tests, null to keep all.
// $types: EntityType[]?, $kinds: string[]?, $validOn: day?, $knownOn: day?, $sources: id[]?, $dated: true?
($types IS NULL OR any(label IN labels(it) WHERE label IN $types))
($kinds IS NULL OR it.kind IN $kinds)
($validOn IS NULL OR ((it.validFrom IS NULL OR it.validFrom <= $validOn) AND (it.validTo IS NULL OR it.validTo >= $validOn)))
($knownOn IS NULL OR it.knownFrom IS NULL OR it.knownFrom <= $knownOn)
($sources IS NULL OR any(known IN it.sources WHERE known IN $sources))
($dated IS NULL OR it.edtf IS NOT NULL)
