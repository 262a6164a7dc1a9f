/**
 * Completion scripts made from the command tree, so that they never lag behind it. Where nothing of
 * the tree fits, the shell completes file names.
 */
import type { Command, Option } from "commander"

export type Shell = "bash" | "zsh" | "fish"

interface Node {
  readonly path: ReadonlyArray<string>
  readonly children: ReadonlyArray<string>
  readonly words: ReadonlyArray<string>
}

interface Valued {
  readonly long: string
  readonly choices: ReadonlyArray<string>
}

const optionsOf = (command: Command) =>
  command.options.flatMap((option) => (option.long === undefined ? [] : [option.long]))

const choicesOf = (command: Command) =>
  command.registeredArguments.flatMap((argument) => argument.argChoices ?? [])

const nodesOf = (
  command: Command,
  path: ReadonlyArray<string>,
  shared: ReadonlyArray<string>
): ReadonlyArray<Node> => {
  const children = command.commands.map((child) => child.name())
  const own = path.length === 0 ? [] : optionsOf(command)
  return [
    { path, children, words: [...children, ...choicesOf(command), ...own, ...shared, "--help"] },
    ...command.commands.flatMap((child) => nodesOf(child, [...path, child.name()], shared))
  ]
}

/** What stands after these is their value and no command; the same name has the same values everywhere. */
const valuedOf = (command: Command): ReadonlyArray<Valued> => {
  const all = (from: Command): ReadonlyArray<Option> => [
    ...from.options,
    ...from.commands.flatMap(all)
  ]
  const valued = all(command).filter((option) => option.required)
  return [
    ...new Map(valued.map(({ long, argChoices }) => [long ?? "", argChoices ?? []] as const))
  ].map(([long, choices]) => ({ long, choices }))
}

const keyOf = ({ path }: Node) => `"${["", ...path].join(" ")}"`
const offer = (words: ReadonlyArray<string>) =>
  `COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$current"))`

const bash = (nodes: ReadonlyArray<Node>, valued: ReadonlyArray<Valued>): string => {
  const paths = nodes.filter(({ path }) => path.length > 0).map(keyOf)
  const chosen = valued.filter(({ choices }) => choices.length > 0)
  return [
    "_aiwei() {",
    '  local path="" waits="" word i current="${COMP_WORDS[COMP_CWORD]}"',
    "  for ((i = 1; i < COMP_CWORD; i++)); do",
    '    word="${COMP_WORDS[i]}"',
    '    if [[ -n $waits ]]; then waits=""; continue; fi',
    '    case "$word" in',
    `      ${valued.map(({ long }) => long).join("|")}) waits="$word" ;;`,
    "      -*) ;;",
    `      *) case "$path $word" in ${paths.join("|")}) path="$path $word" ;; esac ;;`,
    "    esac",
    "  done",
    '  case "$waits" in',
    ...chosen.map(({ long, choices }) => `    ${long}) ${offer(choices)}; return ;;`),
    "    ?*) COMPREPLY=(); return ;;",
    "  esac",
    '  case "$path" in',
    ...nodes.map((node) => `    ${keyOf(node)}) ${offer(node.words)} ;;`),
    "  esac",
    "}",
    "complete -o default -F _aiwei aiwei"
  ].join("\n")
}

const fishCondition = ({ path, children }: Node): string => {
  if (path.length === 0) return "__fish_use_subcommand"
  const seen = path.map((name) => `__fish_seen_subcommand_from ${name}`)
  const none =
    children.length === 0 ? [] : [`not __fish_seen_subcommand_from ${children.join(" ")}`]
  return [...seen, ...none].join("; and ")
}

const fish = (nodes: ReadonlyArray<Node>, valued: ReadonlyArray<Valued>): string =>
  [
    ...nodes.map(
      (node) => `complete -c aiwei -n "${fishCondition(node)}" -a "${node.words.join(" ")}"`
    ),
    ...valued.map(({ long, choices }) =>
      [`complete -c aiwei -l ${long.slice(2)} -r`, ...choices.map((one) => `-a ${one}`)].join(" ")
    )
  ].join("\n")

export const completionScript = (program: Command, shell: Shell): string => {
  const nodes = nodesOf(program, [], optionsOf(program))
  const valued = valuedOf(program)
  if (shell === "fish") return fish(nodes, valued)
  const script = bash(nodes, valued)
  return shell === "zsh" ? `autoload -U +X bashcompinit && bashcompinit\n${script}` : script
}
