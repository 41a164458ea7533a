/** Why a mistake that no test finds is left. */
export type Judgement = {
  file: string
  /** The source, and how it was written wrongly: on one line, as the run prints them. */
  right: string
  wrong: string
  why: string
}

/** A condition that only the type checker needs: without it the rest answers the same. */
export const NARROWS = 'the same: '
