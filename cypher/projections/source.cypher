it {.id, .title, .kind, .author, .publisher, .edtf, .validFrom, .validTo, .url, .reliability, .notes, .licence, .dossier, .attributes}
