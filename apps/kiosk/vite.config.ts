import solid from "vite-plugin-solid"
import { defineConfig } from "vitest/config"

import { titleFont } from "./build/titleFont.ts"
import { titleText } from "./src/words/titleText.ts"

export default defineConfig({
  base: "/kiosk/",
  plugins: [solid(), titleFont(titleText())],
  build: {
    // The server's policy lets no font or style stand inside a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false }
  },
  server: { proxy: { "/board": "http://127.0.0.1:8080" } },
  test: {
    // Only what draws asks for a page (`@vitest-environment jsdom` in its first line).
    environment: "node",
    css: { include: [/wall\.css/] },
    // These ship .jsx, which only the plugin can read.
    server: { deps: { inline: [/@solidjs/] } }
  }
})
