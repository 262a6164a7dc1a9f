/** The accounts that found an installation as they are typed, and what is wrong with them. */
export const founded = ["system", "security", "audit", "office"] as const
export type Founded = (typeof founded)[number]

export interface AccountDraft {
  readonly name: string
  readonly displayName: string
  readonly password: string
}
export type FoundingDraft = Readonly<Record<Founded, AccountDraft>>

type NameFault = "name" | "taken"
type PasswordFault = "missing" | "short" | "same" | "named"
interface DraftFaults {
  readonly name?: NameFault
  readonly password?: PasswordFault
}

/** As the server has them; which passwords are common only it knows. */
export const leastLength = 8
export const goodLength = 15

/** Names that say what the account is for; whoever likes another types over them. */
export const proposed: FoundingDraft = {
  system: { name: "sysadmin", displayName: "", password: "" },
  security: { name: "secadmin", displayName: "", password: "" },
  audit: { name: "auditor", displayName: "", password: "" },
  office: { name: "office", displayName: "", password: "" }
}

const plain = (name: string): string => name.trim().toLowerCase()

const nameFault = (
  { name }: AccountDraft,
  others: ReadonlyArray<AccountDraft>
): NameFault | undefined => {
  if (plain(name) === "") return "name"
  return others.some((one) => plain(one.name) === plain(name)) ? "taken" : undefined
}

/** Who knows one of the passwords must not know another: three hands with one key are one hand. */
const passwordFault = (
  { name, password }: AccountDraft,
  others: ReadonlyArray<AccountDraft>
): PasswordFault | undefined => {
  if (password === "") return "missing"
  if ([...password].length < leastLength) return "short"
  if (plain(name) !== "" && password.toLowerCase().includes(plain(name))) return "named"
  return others.some((one) => one.password === password) ? "same" : undefined
}

export const faultsOf = (
  draft: FoundingDraft,
  wanted: ReadonlyArray<Founded>
): Readonly<Partial<Record<Founded, DraftFaults>>> =>
  Object.fromEntries(
    wanted.flatMap((part) => {
      const others = wanted.filter((one) => one !== part).map((one) => draft[one])
      const name = nameFault(draft[part], others)
      const password = passwordFault(draft[part], others)
      return name === undefined && password === undefined
        ? []
        : [[part, { ...(name && { name }), ...(password && { password }) }]]
    })
  )
