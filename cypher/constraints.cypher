// Laid when a store is opened; each is kept when it exists. One statement ends with a semicolon.
// The text index over Entity.search is each adapter's own: the engines have no common statement for it.

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:Claim) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (s:Source) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (f:Figure) REQUIRE f.id IS UNIQUE;
CREATE CONSTRAINT dossier_id IF NOT EXISTS FOR (d:Dossier) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT waiting_id IF NOT EXISTS FOR (w:Waiting) REQUIRE w.id IS UNIQUE;
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (m:Import) REQUIRE m.id IS UNIQUE;
CREATE CONSTRAINT meta_id IF NOT EXISTS FOR (m:Meta) REQUIRE m.id IS UNIQUE;

// The embedded engine's constraint alone scans every node for each id; Neo4j's brings its index with it and
// skips these. They stand after the constraints, since Neo4j refuses a constraint on what is indexed already.
CREATE INDEX entity_by_id IF NOT EXISTS FOR (e:Entity) ON (e.id);
CREATE INDEX claim_by_id IF NOT EXISTS FOR (c:Claim) ON (c.id);
CREATE INDEX source_by_id IF NOT EXISTS FOR (s:Source) ON (s.id);
CREATE INDEX figure_by_id IF NOT EXISTS FOR (f:Figure) ON (f.id);
CREATE INDEX dossier_by_id IF NOT EXISTS FOR (d:Dossier) ON (d.id);

CREATE INDEX waiting_by_id IF NOT EXISTS FOR (w:Waiting) ON (w.id);
CREATE INDEX retracted_by_id IF NOT EXISTS FOR (t:Retracted) ON (t.id);

CREATE INDEX claim_about IF NOT EXISTS FOR (c:Claim) ON (c.about);
CREATE INDEX claim_link IF NOT EXISTS FOR (c:Claim) ON (c.link);
CREATE INDEX claim_source IF NOT EXISTS FOR (c:Claim) ON (c.source);
CREATE INDEX claim_dossier IF NOT EXISTS FOR (c:Claim) ON (c.dossier);
CREATE INDEX figure_about IF NOT EXISTS FOR (f:Figure) ON (f.about);
CREATE INDEX figure_measure IF NOT EXISTS FOR (f:Figure) ON (f.measure);
CREATE INDEX figure_dossier IF NOT EXISTS FOR (f:Figure) ON (f.dossier);
CREATE INDEX source_dossier IF NOT EXISTS FOR (s:Source) ON (s.dossier);
CREATE INDEX entity_dossier IF NOT EXISTS FOR (e:Entity) ON (e.dossier);
CREATE INDEX entity_kind IF NOT EXISTS FOR (e:Entity) ON (e.kind);
CREATE INDEX waiting_dossier IF NOT EXISTS FOR (w:Waiting) ON (w.dossier);
CREATE INDEX retracted_dossier IF NOT EXISTS FOR (t:Retracted) ON (t.dossier);

// What was merged into another entity, and what people decided about pairs (server/match).
CREATE CONSTRAINT merged_id IF NOT EXISTS FOR (m:Merged) REQUIRE m.id IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (d:Decision) REQUIRE d.id IS UNIQUE;
CREATE INDEX merged_by_id IF NOT EXISTS FOR (m:Merged) ON (m.id);
CREATE INDEX merged_into IF NOT EXISTS FOR (m:Merged) ON (m.into);
CREATE INDEX merged_dossier IF NOT EXISTS FOR (m:Merged) ON (m.dossier);
CREATE INDEX decision_by_id IF NOT EXISTS FOR (d:Decision) ON (d.id);
CREATE INDEX decision_a IF NOT EXISTS FOR (d:Decision) ON (d.a);
CREATE INDEX decision_b IF NOT EXISTS FOR (d:Decision) ON (d.b);

// What data sets say of elements whose ids another data set had first (server/merge/variants.ts).
CREATE CONSTRAINT variant_id IF NOT EXISTS FOR (v:Variant) REQUIRE v.id IS UNIQUE;
CREATE INDEX variant_by_id IF NOT EXISTS FOR (v:Variant) ON (v.id);
CREATE INDEX variant_element IF NOT EXISTS FOR (v:Variant) ON (v.element);
CREATE INDEX variant_dossier IF NOT EXISTS FOR (v:Variant) ON (v.dossier);

// What people work on, with versions to go back to and views that others are shown (server/graph/cases).
CREATE CONSTRAINT case_id IF NOT EXISTS FOR (c:SavedCase) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT case_version_id IF NOT EXISTS FOR (v:CaseVersion) REQUIRE v.id IS UNIQUE;
CREATE CONSTRAINT case_view_id IF NOT EXISTS FOR (v:CaseView) REQUIRE v.id IS UNIQUE;
CREATE INDEX case_by_id IF NOT EXISTS FOR (c:SavedCase) ON (c.id);
CREATE INDEX case_version_by_id IF NOT EXISTS FOR (v:CaseVersion) ON (v.id);
CREATE INDEX case_version_case IF NOT EXISTS FOR (v:CaseVersion) ON (v.caseId);
CREATE INDEX case_view_by_id IF NOT EXISTS FOR (v:CaseView) ON (v.id);
CREATE INDEX case_view_case IF NOT EXISTS FOR (v:CaseView) ON (v.caseId);
