/**
 * Every package of others that the built product may run, found as it is installed: from the dependencies of
 * each app and package, on through theirs. No network is asked.
 */
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs"
import { dirname, join } from "node:path"

export interface Installed {
  readonly name: string
  readonly version: string
  /** As its package.json says; null where it says nothing. */
  readonly licence: string | null
  readonly folder: string
}

interface Manifest {
  readonly name?: string
  readonly version?: string
  readonly license?: unknown
  readonly licenses?: unknown
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest

const typeOf = (one: unknown): string =>
  typeof one === "object" && one !== null && "type" in one ? String(one.type) : String(one)

/** Old packages write an object, or a list of them. */
const licenceOf = ({ license, licenses }: Manifest): string | null => {
  const said = license ?? licenses
  if (said === undefined || said === null || said === "") return null
  return Array.isArray(said) ? said.map(typeOf).join(" OR ") : typeOf(said)
}

/** As Node looks for it: in each `node_modules` on the way up. */
const folderOf = (name: string, from: string): string | null => {
  const here = join(from, "node_modules", name)
  if (existsSync(join(here, "package.json"))) return realpathSync(here)
  return dirname(from) === from ? null : folderOf(name, dirname(from))
}

const wantedBy = (manifest: Manifest): ReadonlyArray<string> =>
  [manifest.dependencies, manifest.optionalDependencies, manifest.peerDependencies].flatMap((all) =>
    Object.keys(all ?? {})
  )

const rooms = (root: string): ReadonlyArray<string> =>
  ["apps", "packages"].flatMap((kind) =>
    existsSync(join(root, kind))
      ? readdirSync(join(root, kind))
          .map((name) => join(root, kind, name))
          .filter((room) => existsSync(join(room, "package.json")))
      : []
  )

export const productionTree = (root: string): ReadonlyArray<Installed> => {
  const found = new Map<string, Installed>()
  const own = new Set(rooms(root).map((room) => realpathSync(room)))

  const visit = (folder: string): void => {
    const manifest = manifestIn(folder)
    for (const name of wantedBy(manifest)) {
      // What another system would need, and a peer that nobody brought, is not installed.
      const at = folderOf(name, folder)
      if (at === null || own.has(at) || found.has(at)) continue
      const { version = "?", ...more } = manifestIn(at)
      found.set(at, { name, version, licence: licenceOf(more), folder: at })
      visit(at)
    }
  }
  for (const room of own) visit(room)
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
