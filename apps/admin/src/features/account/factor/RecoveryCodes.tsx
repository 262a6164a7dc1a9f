/** The codes to recover with, right after they were made: never shown again, so they are put away first. */
import { useWords } from "../../../words/language.tsx"
import { OnceShown } from "../OnceShown.tsx"

export const RecoveryCodes = (props: {
  readonly codes: ReadonlyArray<string>
  readonly onKept: () => void
}) => {
  const words = useWords()
  const it = () => words().factor
  return (
    <OnceShown
      title={it().codesTitle}
      hint={it().codesHint}
      lines={props.codes}
      words={it()}
      onKept={() => props.onKept()}
    />
  )
}
