// Imports and removals under way, or broken off.
// → dataset: id, state: 'writing' | 'undoing', plan: string?, folder: string?, host: string, pid: int?, since:
//   string; at most 1,000 rows
MATCH (m:Import)
RETURN m.id AS dataset, m.state AS state, m.plan AS plan, m.folder AS folder, m.host AS host, m.pid AS pid, m.since AS since
ORDER BY dataset
LIMIT 1000
