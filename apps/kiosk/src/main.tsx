/** Starts the wall. The typeface comes after the board: a wall in another face beats an empty one. */
import { makeBoard } from "@aiwei/client/board"
import { render } from "solid-js/web"

import { Kiosk } from "./features/ranking/Kiosk.tsx"
import { readSettings } from "./settings/readSettings.ts"
import { safeStorage } from "./settings/safeStorage.ts"
import { systemNow } from "./time/clock.ts"
import { wordsOf } from "./words/wordsOf.ts"

import "./app.css"

const storage = safeStorage(() => localStorage)
const settings = readSettings({
  search: location.search,
  storage,
  prefersLight: matchMedia("(prefers-color-scheme: light)").matches
})

const page = document.documentElement
page.lang = wordsOf(settings.lang).lang
page.dataset["theme"] = settings.theme === "light" ? "wall-paper" : "wall-dark"
page.dataset["type"] = settings.type

const root = document.getElementById("root")
if (root !== null) {
  render(
    () => (
      <Kiosk
        client={makeBoard({ url: `${location.origin}/trpc` })}
        settings={settings}
        storage={storage}
        now={systemNow}
        matchMedia={(query) => matchMedia(query)}
      />
    ),
    root
  )
}

void import("./fonts.css")
