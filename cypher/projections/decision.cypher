// What was decided about a pair; what it does not hold is not there.
// → id: id, a: id, b: id, verdict: MatchVerdict, keep?: id, by: string, at: string, score?: number,
//   reasons?: string[]
it {.*}
