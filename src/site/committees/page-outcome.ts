/** How the last form of a committee's page ended, and where on the page that is said. */
import type { LastAct } from '#committees/last-act.ts'
import { readKept, type Kept } from '#site/refill.ts'

export type PageOutcome = {
  done?: string | undefined
  /** Code of the refusal. */
  refused?: string | undefined
  kept?: Kept
  /** What somebody else did, when that is why it was refused. */
  meanwhile?: LastAct | undefined
}

/** Parts of the pages that hold forms. */
export type Place = 'top' | 'agenda' | 'members' | 'amounts' | 'scores'

const PLACES: Readonly<Record<string, Place>> = {
  listed: 'agenda',
  moved: 'agenda',
  remove: 'agenda',
  member: 'members',
  memberLeft: 'members',
  presence: 'members',
  propose: 'amounts',
  scoresSaved: 'scores',
  scoresGiven: 'scores',
}

const placeOfForm = ({ action, values }: NonNullable<Kept>): Place => {
  if (/\/(members|presences)(\/|$)/.test(action)) return 'members'
  if (/\/(items|move)$/.test(action)) return 'agenda'
  if (action.endsWith('/scores')) return 'scores'
  return values.event === 'propose' ? 'amounts' : 'top'
}

export const placeOf = ({ done, refused, kept }: PageOutcome): Place => {
  if (refused !== undefined) return kept ? placeOfForm(kept) : 'top'
  return (done === undefined ? undefined : PLACES[done]) ?? 'top'
}

type Search = Promise<Readonly<Record<string, string | string[] | undefined>>>

const onlyText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

/**
 * @param search of the page
 * @param lastAct read only when somebody else acted first
 */
export const pageOutcome = async (
  search: Search,
  lastAct?: () => Promise<LastAct | undefined>,
): Promise<PageOutcome> => {
  const { fait, refus } = await search
  const refused = onlyText(refus)
  return {
    done: onlyText(fait),
    refused,
    kept: refused === undefined ? undefined : await readKept(),
    meanwhile: refused === 'refus.conflit' ? await lastAct?.() : undefined,
  }
}
