/**
 * A disk of its own for one process: a few megabytes, taken away with it. The system lets nobody but
 * its owner mount one, so the process becomes that in a namespace of its own; nothing outside changes.
 */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const script = fileURLToPath(new URL("onDisk.ts", import.meta.url))

const namespace = ["--user", "--map-root-user", "--mount"]

/** What a full disk is where no disk can be mounted: a file that may not grow. */
const limited = `ulimit -f "$1" && shift 3 && exec "$@"`
const mounted = `mount -t tmpfs -o size="$2"k none "$3" && shift 3 && exec "$@"`

const run = async (command: string, args: ReadonlyArray<string>) => {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] })
  let [said, fault] = ["", ""]
  child.stdout.on("data", (part: unknown) => (said += String(part)))
  child.stderr.on("data", (part: unknown) => (fault += String(part)))
  const [code] = await once(child, "close")
  return { code, said, fault }
}

export const canMount = async (): Promise<boolean> => {
  const tried = ["sh", "-c", "mount -t tmpfs none /tmp"]
  return run("unshare", [...namespace, ...tried]).then(
    ({ code }) => code === 0,
    () => false
  )
}

export interface OnDisk {
  /** False where no disk can be mounted: then no file may grow beyond its size, and none gets room again. */
  readonly isDisk: boolean
  /** Names of refusals, in the order they came. */
  readonly refused: ReadonlyArray<string>
  readonly faults: ReadonlyArray<string>
  readonly acknowledged: number
  /** Work that succeeded once there was room again, or the disk could be written again. */
  readonly afterwards: number
}

/** Runs a story on a disk of that many kilobytes; it ends when the story has been told. */
export const onDisk = async (story: "full" | "readOnly", kilobytes: number): Promise<OnDisk> => {
  const data = mkdtempSync(join(tmpdir(), "aiwei-disk-"))
  const node = [process.execPath, "--disable-warning=ExperimentalWarning", script, story, data]
  const sizes = [String(kilobytes * 2), String(kilobytes), data]
  const asRoot = await canMount()
  const [command, ...args] = asRoot
    ? ["unshare", ...namespace, "sh", "-c", mounted, "sh", ...sizes, ...node]
    : ["sh", "-c", limited, "sh", ...sizes, ...node]
  try {
    const { code, said, fault } = await run(command ?? "", args)
    if (code !== 0) throw new Error(`the story of a disk ended with ${code}:\n${said}${fault}`)
    return { ...(JSON.parse(said) as Omit<OnDisk, "isDisk">), isDisk: asRoot }
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}
