/**
 * Every role asks every procedure, for real: about its own place, about a stranger's, about what stands
 * above, after its grant is over, and without an account. What must come of it stands in `matrix.txt`.
 */
import { readFileSync } from "node:fs"

import type { Declaration } from "@aiwei/api/Declaration"
import { appRouter } from "@aiwei/api/root"
import { Access } from "@aiwei/domain/access/Access"
import type { Role } from "@aiwei/domain/access/rights/Role"
import { ManagedRuntime, Redacted } from "effect"
import { assert, beforeAll, describe, it } from "vitest"

import { appOn } from "../../src/layers.ts"
import { newPlace, openServer, operatorOf } from "../office.ts"
import { exports, placed, unplaced, wholeExports } from "./calls.ts"
import {
  addAccounts,
  askOn,
  type Call,
  columns,
  type Door,
  type FirstAccount,
  ofCommunity,
  placeOf
} from "./people.ts"
import { makeWorld, type Spot, strangersOf, type World } from "./world.ts"

interface Found {
  readonly _def: { readonly type: "query" | "mutation"; readonly meta: Declaration }
}
const { _def: defined } = appRouter
const found = Object.entries(defined.procedures as object) as Array<[string, Found]>
const procedures = [
  ...found.map(([path, { _def }]) => ({ path, type: _def.type })),
  ...Object.keys({ ...exports, ...wholeExports }).map((path) => ({ path, type: "export" as const }))
]

const table = new URL("matrix.txt", import.meta.url)
const lines = readFileSync(table, "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(/\s+/))
const [heading = [], ...rows] = lines
const expected = new Map(rows.map(([path = "", ...cells]) => [path, cells]))

const place = await newPlace()

/** Before any server stands on the data: the first account is made where there is none. */
const firstAccount = async (): Promise<FirstAccount> => {
  const url = place.databaseUrl === undefined ? null : Redacted.make(place.databaseUrl)
  const runtime = ManagedRuntime.make(appOn({ data: place.data, databaseUrl: url }))
  const made = await runtime.runPromise(Access.use((access) => access.firstRun))
  await runtime.dispose()
  assert(made !== null)
  return made
}
const founder = await firstAccount()

const client = operatorOf(place)
const signInLimit = { windowMs: 60_000, perAddress: 1000, perAccount: 1000 }
const visitor = openServer({ ...place, as: "visitor", http: { signInLimit } })
const asVisitor = askOn(visitor)
const asOperator = askOn(openServer(place))
let world: World
let doors: ReadonlyMap<string, Door>

beforeAll(async () => {
  world = await makeWorld(client)
  doors = await addAccounts(client, visitor, world, founder)
})

/** Places alone have something above them; a row of a register has not. */
const above: ReadonlySet<string> = new Set(["office", "place", "parent"])

const namesRows = (path: string, spot: Spot): boolean => {
  const asked = new Set<string>()
  placed[path]?.(
    new Proxy(spot, {
      get: (target, key: keyof Spot) => {
        asked.add(key)
        return target[key]
      }
    })
  )
  return [...asked].some((key) => !above.has(key))
}

const ancestorOf = (path: string, role: Role): Spot | null => {
  const { east, county } = world
  if (ofCommunity.has(role)) return east.whole
  if (namesRows(path, east.whole)) return null
  return { ...east.whole, office: county, place: county, parent: county }
}

const nothing = "0".repeat(26)
const nobody: Spot = {
  office: nothing,
  place: nothing,
  person: nothing,
  zone: nothing,
  group: nothing,
  organisation: nothing,
  building: nothing,
  parent: nothing,
  batch: nothing,
  file: nothing,
  path: nothing,
  publication: nothing
}

const takesBytes = new Set([
  "imports.upload",
  "evidence.attachPhoto",
  "evidence.attachTable",
  "appeals.attach"
])

const callOf = (path: string, type: Call["type"], spot: Spot): Call => {
  const url = path.split("?")[0] ?? path
  // A file is named by the request's head, and its bytes are the input.
  if (takesBytes.has(path)) return { path, type, input: undefined, file: spot.file }
  const input = path in placed ? placed[path]?.(spot) : unplaced[path]
  return { path: url, type, input }
}

const refusals = /"_tag":"(?:NotAllowed|SignInRequired)"/
const wrong = /"_tag":"(?:InvalidInput|InternalError|NoSuchProcedure)"/

const strangersIn = (answer: string, role: Role): ReadonlyArray<string> => {
  if (placeOf(world, role) === null) return []
  const { street, community } = strangersOf(world)
  return (ofCommunity.has(role) ? community : street).filter((one) => answer.includes(one))
}

const cookieFor = (path: string, key: string) =>
  path === "session.signOut" ? doors.get(key)?.anew() : doors.get(key)?.cookie

const letterOf = async (call: Call, role: Role, key: string): Promise<"y" | "n" | "f"> => {
  const answer = await asVisitor(call, await cookieFor(call.path, key))
  if (refusals.test(answer)) return "n"
  const said = `${call.path} ${role} ${JSON.stringify(call.input)}: ${answer.slice(0, 400)}`
  assert.isFalse(wrong.test(answer), said)
  assert.deepStrictEqual(strangersIn(answer, role), [], said)
  if (call.type === "mutation") return "y"
  return strangersIn(await asOperator(call, undefined), role).length > 0 ? "f" : "y"
}

const cellOf = async (path: string, type: Call["type"], role: Role): Promise<string> => {
  const { east, west } = world
  const isPlaced = path in placed
  const letters: Array<string> = [await letterOf(callOf(path, type, east.first), role, role)]
  const others = isPlaced ? [west.first, ancestorOf(path, role)] : [null, null]
  for (const spot of others) {
    letters.push(spot === null ? "-" : await letterOf(callOf(path, type, spot), role, role))
  }
  const own = callOf(path, type, east.first)
  letters.push(role === "founder" ? "-" : await letterOf(own, role, `${role} over`))
  const answer = await asVisitor(own, undefined)
  letters.push(refusals.test(answer) ? "n" : "y")
  return letters.join("")
}

describe("every role, every procedure", () => {
  it("has these columns", () => assert.deepStrictEqual(heading, ["procedure", ...columns]))

  it.each(procedures)("$path", async ({ path, type }) => {
    const cells: Array<string> = []
    for (const role of columns) cells.push(await cellOf(path, type, role))
    const actual = [path, ...cells]
    assert.deepStrictEqual(
      actual,
      [path, ...(expected.get(path) ?? ["no line in matrix.txt"])],
      actual.join(" ")
    )
  })

  it.each(Object.keys(placed))("%s tells no stranger's row from none at all", async (path) => {
    const type = procedures.find((one) => one.path === path)?.type ?? "query"
    const { west } = world
    for (const role of ["officeAdmin", "communityHead"] as const) {
      const [there, nowhere] = await Promise.all(
        [west.first, nobody].map((spot) =>
          asVisitor(callOf(path, type, spot), doors.get(role)?.cookie)
        )
      )
      assert.strictEqual(nowhere, there, role)
    }
  })

  it("has no line for what is not there", () => {
    const known = new Set(procedures.map(({ path }) => path))
    assert.deepStrictEqual(
      [...expected.keys()].filter((path) => !known.has(path)),
      []
    )
  })
})
