/** Completion scripts made from the command tree, so that they never lag behind it. */
import type { Command } from "commander"

interface Node {
  readonly path: ReadonlyArray<string>
  readonly words: ReadonlyArray<string>
}

const optionsOf = (command: Command) =>
  command.options.flatMap((option) => (option.long === undefined ? [] : [option.long]))

const nodes = (
  command: Command,
  path: ReadonlyArray<string>,
  shared: ReadonlyArray<string>
): ReadonlyArray<Node> => {
  const names = command.commands.map((child) => child.name())
  return [
    { path, words: [...names, ...optionsOf(command), ...shared] },
    ...command.commands.flatMap((child) => nodes(child, [...path, child.name()], shared))
  ]
}

const bash = (tree: ReadonlyArray<Node>): string =>
  [
    "_aiwei() {",
    '  local path="" word current="${COMP_WORDS[COMP_CWORD]}"',
    '  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do [[ $word == -* ]] || path="$path $word"; done',
    '  case "$path" in',
    ...tree.map(
      ({ path, words }) =>
        `    "${["", ...path].join(" ")}"*) COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$current")) ;;`
    ),
    "  esac",
    "}",
    "complete -o default -F _aiwei aiwei"
  ].join("\n")

const fish = (tree: ReadonlyArray<Node>): string =>
  tree
    .map(({ path, words }) => {
      const when =
        path.length === 0 ? "__fish_use_subcommand" : `__fish_seen_subcommand_from ${path.at(-1)}`
      return `complete -c aiwei -n "${when}" -a "${words.join(" ")}"`
    })
    .join("\n")

export const completionScript = (program: Command, shell: "bash" | "zsh" | "fish"): string => {
  // The longest path first: in bash the first pattern that fits wins.
  const tree = nodes(program, [], optionsOf(program)).toSorted(
    (a, b) => b.path.length - a.path.length
  )
  if (shell === "fish") return fish(tree)
  return shell === "zsh" ? `autoload -U +X bashcompinit && bashcompinit\n${bash(tree)}` : bash(tree)
}
