/** One mutation as the audit trail's test walks it: what it needs, a call that works, a call that is refused. */
export interface Walk<Ready> {
  /** What must be there before; writes, so it is done before anybody counts. */
  readonly ready: () => Promise<Ready>
  readonly right: (ready: Ready) => Promise<unknown>
  /** A call that is refused by its use case, not by its form. */
  readonly wrong: () => Promise<unknown>
  /** Whom the entry names, where it is not who usually does such things here. */
  readonly by?: RegExp
}

export const walk = <Ready>(it: Walk<Ready>): Walk<unknown> => it as Walk<unknown>

/** For what needs nothing to be there. */
export const nothing = () => Promise.resolve()
