// Keeps a fixed view of a case.
// $props: props; all its properties
CREATE (v:CaseView)
SET v = $props
