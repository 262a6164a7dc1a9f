/**
 * Requests a second, ours beside the floor with the same bytes, turn by turn: the ratio is the median
 * of the pairs, so that a machine that is busy for a moment slows both.
 */
import { load, type Target } from "./load.ts"
import { started } from "./started.ts"

const middle = (values: ReadonlyArray<number>): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const call = "/trpc/session.current?batch=1&input=%7B%7D"

interface Pair {
  readonly work: string
  readonly floor: Target
  readonly ours: Target
  readonly reach: string
}

const compared = async ({ work, floor, ours, reach }: Pair, runs: number, seconds: number) => {
  const pairs: Array<readonly [number, number]> = []
  for (const target of [floor, ours]) await load(target, seconds)
  for (let run = 0; run < runs; run++) {
    pairs.push([await load(floor, seconds), await load(ours, seconds)])
  }
  const [theirs, own] = [middle(pairs.map(([a]) => a)), middle(pairs.map(([, b]) => b))]
  const ratio = middle(pairs.map(([a, b]) => b / a))
  return `${work}\n  floor ${theirs.toFixed(0)}/s   ours ${own.toFixed(0)}/s   ratio ${ratio.toFixed(2)}   (${reach})`
}

const text = async (url: string, cookie: string): Promise<string> =>
  (await fetch(url, { headers: { cookie } })).text()

/** A bare server that gives what ours gives. */
const bareLike = async (url: string, cookie: string) => {
  const [{ result }] = JSON.parse(await text(url + call, cookie))
  return started("serveBare", [await text(`${url}/board`, cookie), JSON.stringify(result.data)])
}

export const servingLines = async (
  data: string,
  runs: number,
  seconds: number
): Promise<ReadonlyArray<string>> => {
  await using ours = await started("serveOurs", [data])
  const { url = "", cookie = "" } = ours.said
  await using bare = await bareLike(url, cookie)
  const at = (base: string, path: string): Target => ({
    port: Number(new URL(base).port),
    path,
    headers: { cookie }
  })
  const line = (work: string, path: string, reach: string): Promise<string> =>
    compared(
      { work, floor: at(bare.said["url"] ?? "", path), ours: at(url, path), reach },
      runs,
      seconds
    )
  return [
    await line("published board to a kiosk", "/board", "ratio >= 0.9"),
    await line("tRPC query with everything on", call, "ratio >= 0.4")
  ]
}
