import { runsAt } from '#accounts/memberships.ts'
import { ROLE_LABELS } from '#collections/users/fields.ts'
import { datesOf, placeOf } from '#site/accounts/membership-words.ts'
import { structureNameOf, type ShownAccount, type StructureNames } from '#operations/accounts.ts'

export type ShownMembership = { words: string; runs: boolean }

/** The memberships of an account in words: role, where, from when to when; those that run first. */
export const shownMemberships = (
  { memberships }: Pick<ShownAccount, 'memberships'>,
  structures: StructureNames,
  now: Date,
): ShownMembership[] =>
  (memberships ?? [])
    .map((membership) => {
      const place = placeOf(membership, structureNameOf(structures, membership.structure))
      const words = [ROLE_LABELS[membership.role], ...(place ? [place] : [])].join('\u00a0: ')
      return {
        words: [words, ...datesOf(membership, now)].join(', '),
        runs: runsAt(now)(membership),
      }
    })
    .toSorted((one, other) => Number(other.runs) - Number(one.runs))
