/** What `import` and `import inspect` may be told; period and office only settle what the files leave open. */
export interface ImportOptions {
  readonly dryRun?: boolean
  readonly strict?: boolean
  readonly period?: string
  readonly office?: string
  readonly map?: string
  /** Of those files that are behind one. */
  readonly password?: string
}
