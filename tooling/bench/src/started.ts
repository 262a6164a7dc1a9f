/** A piece that goes on: its first line says where it listens; it is ended by whoever started it. */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"

export interface Started extends AsyncDisposable {
  readonly said: Readonly<Record<string, string>>
}

export const started = async (name: string, args: ReadonlyArray<string>): Promise<Started> => {
  const path = fileURLToPath(new URL(`./pieces/${name}.ts`, import.meta.url))
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", path, ...args], {
    stdio: ["ignore", "pipe", "inherit"]
  })
  const gone = once(child, "exit")
  const early = gone.then(([code]) => Promise.reject(new Error(`${name} ended with ${code}`)))
  const [line] = await Promise.race([once(createInterface(child.stdout), "line"), early])
  early.catch(() => undefined)
  return {
    said: JSON.parse(String(line)) as Record<string, string>,
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGTERM")
      await gone
    }
  }
}
