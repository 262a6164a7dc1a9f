import tailwind from "@tailwindcss/vite"
import solid from "vite-plugin-solid"
import { configDefaults, defineConfig } from "vitest/config"

import { handbook } from "./build/handbook/handbook.ts"
import { wordsAhead } from "./build/wordsAhead.ts"

/**
 * What every page needs comes in two pieces: the libraries, and our own frame with the small parts that
 * all pages are made of. Left alone, each small part would be a file and a request of its own.
 */
const shared = [
  {
    name: "libraries",
    test: /node_modules\/(?:\.pnpm\/)?(?:solid-js|@solidjs|@tanstack|@trpc)/,
    priority: 3
  },
  {
    name: "frame",
    priority: 2,
    // Without style sheets: one that comes before app.css would turn the order of the layers round.
    test: /^(?!.*\.css).*(?:admin\/src\/(?:features\/frame|format|words\/(?:language|refusalText|(?:zh|en)\/assessment\/month\.ts))|packages\/client\/src|packages\/queries\/src\/(?!publication\/|statistics\/|evidence\/|ranking\/|schemeDesk|administration\/(?:backup|webhook|retention|personal)|duty\/(?:frontage|partner|training|organisation))|ui\/src\/(?:text\/grouped|Button|Icon|Notice|Seal|Tag|CellRef|shell|theme|feedback\/(?:Skeleton|Toasts)|form\/(?:Choice|Field)))/
  },
  // Stands apart, since the registers want it without the rest of the month.
  { name: "menu", test: /features\/ranking\/(?:DropDown|bar\.css)/, priority: 1 },
  {
    // What the pages of a month share, in one piece: a ranking would ask for a dozen small files otherwise.
    name: "assessment",
    test: /admin\/src\/features\/(?:ranking|month)|ui\/src\/(?:table\/(?:DataTable|walkRows)|text\/(?:BrokenName|wordBreaks))/,
    minShareCount: 2
  }
]

/** Files that fail when they share a document with others: each has a world of its own. */
const alone = [
  "scores/ScoresPage",
  "scores/cellPanel",
  "editing/ConflictDialog",
  "views/ViewsMenu"
].map((name) => `test/features/${name}.test.tsx`)

const server = "http://127.0.0.1:8080"

export default defineConfig({
  plugins: [solid(), tailwind(), wordsAhead(), handbook()],
  build: {
    // A font or picture inside a style sheet would need `data:` in the server's content policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 400,
    rolldownOptions: { output: { codeSplitting: { groups: shared } } }
  },
  server: { proxy: { "/trpc": server, "/board": server, "/export": server } },
  test: {
    environment: "jsdom",
    css: false,
    testTimeout: 30_000,
    // These ship .jsx, which only the plugin can read.
    server: { deps: { inline: [/@kobalte/, /@solidjs/, /@tanstack/, /solid-/, /@corvu/] } },
    // A new document and a new reading of every module for each file took most of the time.
    projects: [
      {
        extends: true,
        test: { name: "together", isolate: false, exclude: [...configDefaults.exclude, ...alone] }
      },
      { extends: true, test: { name: "alone", include: alone } }
    ]
  }
})
