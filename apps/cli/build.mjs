/**
 * Bundles the command line into dist/aiwei.js. Code is split, so that help loads only the command
 * tree; what is native stays outside and is found in the server's own dependencies.
 */
import { cp, rm } from "node:fs/promises"
import { fileURLToPath } from "node:url"

import { build } from "esbuild"

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/** Native code cannot be bundled: it is imported from where the server has it installed. */
const nativeOutside = {
  name: "native-outside",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^@node-rs\/argon2$/ }, () => ({
      path: "../../server/node_modules/@node-rs/argon2/index.js",
      external: true
    }))
}

await rm(here("dist"), { recursive: true, force: true })
await build({
  entryPoints: {
    aiwei: here("src/main.ts"),
    worker: here("../../packages/workbook/src/worker.ts"),
    understander: here("../../packages/intake/src/thread/understander.ts"),
    backupThread: here("../../packages/store/src/backup/backupThread.ts")
  },
  outdir: here("dist"),
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  platform: "node",
  target: "node24",
  legalComments: "linked",
  external: ["pg-native"],
  plugins: [nativeOutside],
  // Some dependencies are CommonJS and call require at run time.
  banner: {
    js: 'import { createRequire as aiweiRequire } from "node:module"; const require = aiweiRequire(import.meta.url);'
  }
})
// What is read at run time lies beside the bundle.
await cp(here("../../packages/intake/src/schemeFiles/templates"), here("dist/schemeTemplates"), {
  recursive: true
})
