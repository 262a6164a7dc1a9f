export { default } from "@aiwei/tooling-vitest/base"
