import solid from "vite-plugin-solid"
import { defineConfig } from "vitest/config"

export default defineConfig({
  plugins: [solid()],
  test: {
    environment: "jsdom",
    // These ship .jsx, which only the plugin can read.
    server: { deps: { inline: [/@kobalte/, /@solidjs/, /@tanstack/] } }
  }
})
