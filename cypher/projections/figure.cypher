it {.id, .about, .measure, .low, .high, .unit, .edtf, .validFrom, .validTo, .sources, .origins, .knownFrom, .credibility, .reliability, .disputed, .evidence, .dossier, .attributes}
