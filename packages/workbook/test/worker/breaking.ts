/** A reader's thread that breaks on its first file, in the way that the file's name asks for. */
import { parentPort } from "node:worker_threads"

const ways: Readonly<Record<string, () => void>> = {
  throws: () => {
    throw new Error("out of the thread")
  },
  ends: () => process.exit(7),
  "is never done": () => {
    for (let turn = 0; ; turn++) if (turn < 0) return
  },
  talks: () => {
    for (let line = 0; line < 20_000; line++) console.log("Missing Info for XLS Record".repeat(20))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort?.postMessage({ refused: "corrupt", detail: "much was said" })
  }
}

parentPort?.on("message", ({ name }: { readonly name: string }) => ways[name]?.())
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage("ready")
