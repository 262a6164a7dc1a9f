/**
 * Building numbers as people write them: 1、2、甲3、4, and 1 – 5 where five or more follow each other. What
 * stands between them is the language's.
 */
const numberOf = (name: string): number | null => (/^\d{1,4}$/.test(name) ? Number(name) : null)

type Join = (names: ReadonlyArray<string>) => string

export const numberRuns = (names: ReadonlyArray<string>, join: Join): string => {
  const runs: Array<Array<string>> = []
  for (const name of names) {
    const [run, number] = [runs.at(-1), numberOf(name)]
    const last = run === undefined ? null : numberOf(run.at(-1) ?? "")
    if (run !== undefined && number !== null && last !== null && number === last + 1) run.push(name)
    else runs.push([name])
  }
  return join(runs.flatMap((run) => (run.length > 4 ? [`${run[0]} – ${run.at(-1)}`] : run)))
}
