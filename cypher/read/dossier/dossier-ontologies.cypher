// What the dossiers add to the ontology.
// → dossier: id, ontology: string; JSON in the shape of ontology.yaml; at most 1,000 rows
MATCH (d:Dossier)
WHERE d.ontology IS NOT NULL
RETURN d.id AS dossier, d.ontology AS ontology
ORDER BY dossier
LIMIT 1000
