import tailwind from "@tailwindcss/vite"
import solid from "vite-plugin-solid"
import { defineConfig } from "vitest/config"

const server = "http://127.0.0.1:8080"

export default defineConfig({
  plugins: [solid(), tailwind()],
  // A font or picture inside a style sheet would need `data:` in the server's content policy.
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 400 },
  server: { proxy: { "/trpc": server, "/board": server, "/export": server } },
  test: {
    environment: "jsdom",
    css: false,
    testTimeout: 30_000,
    // These ship .jsx, which only the plugin can read.
    server: { deps: { inline: [/@kobalte/, /@solidjs/, /@tanstack/, /solid-/, /@corvu/] } }
  }
})
