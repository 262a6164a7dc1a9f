/** Words of the long tasks at the foot of the screen, in English. */
import type { Words } from "../../Words.ts"

export const tasks: Words["tasks"] = {
  title: (running, all) =>
    running === 0 ? `Tasks ended: ${all}` : `Tasks: ${all}, under way: ${running}`,
  stop: "Stop",
  clear: "Take away",
  states: {
    running: "Under way",
    done: "Done",
    failed: "Not finished",
    stopped: "Stopped"
  }
}
