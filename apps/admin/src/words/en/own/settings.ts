/** Words of the office's settings, in English. */
import type { Words } from "../../Words.ts"

export const settings: Words["settings"] = {
  title: "Settings",
  wall: "Wall board",
  wallName: "Name on the wall",
  wallNameHint: (name) => `Left empty it says “${name}”. At most 16 characters.`,
  amber: "Hours without contact until it warns in amber",
  red: "Hours without contact until it warns in red",
  hoursHint: "A whole number from 1 to 8760. A wall whose address names its own hours keeps those.",
  figures: "Assessment",
  pass: "Pass line, in percent of full marks",
  passHint:
    "A whole number from 1 to 100; empty for none. The home page counts the communities below it.",
  save: "Save settings",
  saving: "Saving",
  saved: "Settings saved; walls follow within a minute.",
  undo: "Undo",
  wrong: {
    hours: "Enter a whole number from 1 to 8760",
    order: "Red cannot come before amber",
    percent: "Enter a whole number from 1 to 100, or nothing",
    long: "At most 16 characters"
  }
}
