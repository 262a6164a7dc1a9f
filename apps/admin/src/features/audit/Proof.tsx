/** Whether the whole trail hangs together: looked at when it is asked for, and told line by line. */
import { type AuditVerified, useVerifyTrail } from "@aiwei/queries/administration/auditQueries"
import { Button } from "@aiwei/ui/Button"
import { Notice } from "@aiwei/ui/Notice"
import { For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import type { Words } from "../../words/Words.ts"

export const createProof = () => {
  const verifying = useVerifyTrail()
  return {
    verify: () => verifying.mutate(undefined),
    busy: () => verifying.isPending,
    found: () => verifying.data,
    refused: () => verifying.error
  }
}

type ProofState = ReturnType<typeof createProof>
type Fault = AuditVerified["faults"][number]

const faultText = ({ audit: { fault: it } }: Words, fault: Fault): string => {
  switch (fault.kind) {
    case "changed":
      return it.changed(fault.seq)
    case "removed":
      return it.removed(fault.seq, fault.to)
    case "inserted":
      return it.inserted(fault.seq)
    case "sealDiffers":
      return it.sealDiffers(fault.seq)
    case "sealUnreadable":
      return it.sealUnreadable()
  }
}

export const ProofButton = (props: { readonly proof: ProofState }) => {
  const words = useWords()
  return (
    <Button tone="main" disabled={props.proof.busy()} onClick={props.proof.verify}>
      {props.proof.busy() ? words().audit.verifying : words().audit.verify}
    </Button>
  )
}

/** The first lines of a trail that somebody has gone through; all of them are told by the command line. */
const mostShown = 20

export const ProofResult = (props: { readonly proof: ProofState }) => {
  const words = useWords()
  const it = () => words().audit
  return (
    <div class="audit-proof">
      <Notice
        text={props.proof.refused() === null ? null : refusalText(words(), props.proof.refused())}
      />
      <Show when={props.proof.found()}>
        {(found) => (
          <Show
            when={!found().ok}
            fallback={<Notice tone="ok" text={it().intact(found().entries)} />}
          >
            <Notice tone="bad" text={it().broken(found().faults.length + found().more)}>
              <ul>
                <For each={found().faults.slice(0, mostShown)}>
                  {(fault) => <li>{faultText(words(), fault)}</li>}
                </For>
              </ul>
            </Notice>
          </Show>
        )}
      </Show>
    </div>
  )
}
