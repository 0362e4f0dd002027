it {.id, .statement, .locator, .stance, .credibility, .property, .value, .retracted, .about, .link, .source, .attributedTo, .verdict, .evidence, .dossier}
