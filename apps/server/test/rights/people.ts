/** One account for each role at its place, one whose grant is over, and how each of them asks. */
import type { Client } from "@aiwei/client/makeClient"
import { adminRoles, type Role, workRoles } from "@aiwei/domain/access/rights/Role"
import { Day } from "@aiwei/domain/shared/Day"
import { assert } from "vitest"

import type { InProcess } from "../../src/inProcess.ts"
import { password } from "../office.ts"
import type { World } from "./world.ts"

export const columns: ReadonlyArray<Role> = [...workRoles, ...adminRoles, "founder"]

/** These two answer for a community, the others for the whole subdistrict. */
export const ofCommunity: ReadonlySet<Role> = new Set(["householdOfficer", "communityHead"])

const isWork = (role: Role): boolean => workRoles.some((one) => one === role)

export const placeOf = ({ east }: World, role: Role): string | null => {
  if (!isWork(role)) return null
  return ofCommunity.has(role) ? east.first.place : east.whole.place
}

const over = { from: Day.make("2020-01-01"), until: Day.make("2020-12-31") }

export interface FirstAccount {
  readonly name: string
  readonly password: string
}

/** Each is signed in: what an account does about itself is for people, not for scripts. */
const cookieOf = async (server: InProcess, credentials: FirstAccount): Promise<string> => {
  const headers = { "content-type": "application/json" }
  const sent = { method: "POST", headers, body: JSON.stringify(credentials) }
  const response = await server.fetch(new Request(`${server.url}/session.signIn`, sent))
  const cookie = response.headers.get("set-cookie")?.split(";")[0]
  assert(cookie !== undefined, await response.text())
  return cookie
}

export interface Door {
  readonly cookie: string
  /** Another session: one that is signed out of is of no use to the next question. */
  readonly anew: () => Promise<string>
}

/** The founder is made by the first start alone: it is there already. */
export const addAccounts = async (
  { api }: Client,
  server: InProcess,
  world: World,
  founder: FirstAccount
) => {
  const doors = new Map<string, Door>()
  const open = async (key: string, credentials: FirstAccount) => {
    const anew = () => cookieOf(server, credentials)
    doors.set(key, { cookie: await anew(), anew })
  }
  for (const role of columns) {
    if (role === "founder") {
      await open(role, founder)
      continue
    }
    const place = placeOf(world, role)
    for (const [key, span] of [
      [role, {}],
      [`${role} over`, over]
    ] as const) {
      const name = key.replace(" ", "-").toLowerCase()
      await api.accounts.add.mutate({ name, password })
      await api.grants.add.mutate({ account: name, role, place, ...span })
      await open(key, { name, password })
    }
  }
  return doors
}

export interface Call {
  readonly path: string
  readonly type: "query" | "mutation" | "export"
  readonly input: unknown
  /** Of a file on its way in. */
  readonly file?: string
}

const urlOf = (server: InProcess, { path, type, input }: Call): string => {
  if (type === "export") {
    const query = new URLSearchParams(input as Record<string, string>)
    return `${new URL(server.url).origin}/${path}?${query.toString()}`
  }
  const url = `${server.url}/${path}`
  return type === "mutation" || input === undefined
    ? url
    : `${url}?input=${encodeURIComponent(JSON.stringify(input))}`
}

/** The answer as text, whatever it says. */
export const askOn =
  (server: InProcess) =>
  async (call: Call, cookie: string | undefined): Promise<string> => {
    const headers = new Headers(cookie === undefined ? {} : { cookie })
    const isUpload = call.file !== undefined
    headers.set("content-type", isUpload ? "application/octet-stream" : "application/json")
    if (call.file !== undefined) headers.set("x-aiwei-file", call.file)
    const body = isUpload ? "x" : JSON.stringify(call.input)
    const sent = call.type === "mutation" ? { method: "POST", body } : {}
    const response = await server.fetch(new Request(urlOf(server, call), { ...sent, headers }))
    return response.text()
  }
