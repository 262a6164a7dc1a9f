/** Building numbers as people write them: 1、2、甲3、4, and 1 – 5 where five or more follow each other. */
const numberOf = (name: string): number | null => (/^\d{1,4}$/.test(name) ? Number(name) : null)

export const numberRuns = (names: ReadonlyArray<string>): string => {
  const runs: Array<Array<string>> = []
  for (const name of names) {
    const [run, number] = [runs.at(-1), numberOf(name)]
    const last = run === undefined ? null : numberOf(run.at(-1) ?? "")
    if (run !== undefined && number !== null && last !== null && number === last + 1) run.push(name)
    else runs.push([name])
  }
  return runs
    .map((run) => (run.length > 4 ? `${run[0]} – ${run.at(-1)}` : run.join("、")))
    .join("、")
}
