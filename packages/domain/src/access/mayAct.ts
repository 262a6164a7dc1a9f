/**
 * Who may do what. For now whoever is signed in, and the operator of the machine, may do everything;
 * a passer-by may sign in and see the board. Roles and places come with their own work.
 */
import type { Actor } from "../audit/CurrentActor.ts"
import type { Verb } from "./Verb.ts"

const open: ReadonlySet<Verb> = new Set<Verb>(["session.signIn", "session.current", "board.show"])

export const isOpen = (verb: Verb): boolean => open.has(verb)

export const mayAct = (actor: Actor | null, verb: Verb): boolean => actor !== null || isOpen(verb)
