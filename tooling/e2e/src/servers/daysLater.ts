/** An office some days later: its server ends, and another one goes on with what it kept. */
import { cpSync, mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"

import { type FreshServer, serverAhead } from "./freshServer.ts"

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Ended as an operator does it, so that everything is on the disk before it is copied. */
const ended = async (pid: number): Promise<void> => {
  process.kill(pid, "SIGTERM")
  for (let waited = 0; waited < 10_000 && isAlive(pid); waited += 50) await setTimeout(50)
}

export const daysLater = async (server: FreshServer, days: number): Promise<FreshServer> => {
  await ended(server.pid)
  const data = mkdtempSync(join(tmpdir(), "aiwei-later-"))
  cpSync(server.data, data, { recursive: true, preserveTimestamps: true })
  return serverAhead(data, days)
}
