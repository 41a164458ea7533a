import { runsAt } from '#accounts/memberships.ts'
import { ROLE_LABELS } from '#collections/users/fields.ts'
import { rightTexts } from '#i18n/accounts.ts'
import { administrationTexts as texts } from '#i18n/administration.ts'
import { formatDateShort, localDateOf } from '#i18n/dates.ts'
import { structureNameOf, type ShownAccount, type StructureNames } from '#operations/accounts.ts'
import { department, region } from '#territories/areas.ts'

type Membership = NonNullable<ShownAccount['memberships']>[number]

const dateOf = (instant: string): string => formatDateShort(localDateOf(new Date(instant)))

const placeOf = (membership: Membership, structures: StructureNames): string =>
  [
    membership.role === 'applicant' ? rightTexts[membership.right ?? 'reader'] : '',
    structureNameOf(structures, membership.structure),
    membership.region ? (region(membership.region)?.name ?? membership.region) : '',
    ...(membership.departments ?? []).map((code) => department(code)?.name ?? code),
    membership.organisation ?? '',
  ]
    .filter((part) => part !== '')
    .join(', ')

const datesOf = ({ from, to }: Membership, now: Date): string[] => {
  if (to && new Date(to) <= now) return [texts.ended(dateOf(to))]
  return [...(from ? [texts.from(dateOf(from))] : []), ...(to ? [texts.until(dateOf(to))] : [])]
}

export type ShownMembership = { words: string; runs: boolean }

/** The memberships of an account in words: role, where, from when to when; those that run first. */
export const shownMemberships = (
  { memberships }: Pick<ShownAccount, 'memberships'>,
  structures: StructureNames,
  now: Date,
): ShownMembership[] =>
  (memberships ?? [])
    .map((membership) => {
      const place = placeOf(membership, structures)
      const words = [ROLE_LABELS[membership.role], ...(place ? [place] : [])].join('\u00a0: ')
      return {
        words: [words, ...datesOf(membership, now)].join(', '),
        runs: runsAt(now)(membership),
      }
    })
    .toSorted((one, other) => Number(other.runs) - Number(one.runs))
