import type { Membership } from '#access/memberships.ts'
import { rightTexts } from '#i18n/accounts.ts'
import { administrationTexts as texts } from '#i18n/administration.ts'
import { formatDateShort, localDateOf } from '#i18n/dates.ts'
import { department, region } from '#territories/areas.ts'

const dateOf = (instant: string): string => formatDateShort(localDateOf(new Date(instant)))
/** The end is excluded: what is said is the last day that it holds. */
const lastDayOf = (end: string): string =>
  formatDateShort(localDateOf(new Date(new Date(end).getTime() - 1)))

/** Where a membership holds, in words: right, structure, region, départements, organisation. */
export const placeOf = (membership: Membership, structure: string): string =>
  [
    membership.role === 'applicant' ? rightTexts[membership.right ?? 'reader'] : '',
    structure,
    membership.region ? (region(membership.region)?.name ?? membership.region) : '',
    ...(membership.departments ?? []).map((code) => `${department(code)?.name ?? ''} (${code})`),
    (membership.organisation ?? '').toUpperCase(),
  ]
    .filter((part) => part !== '')
    .join(', ')

/** From when to when it holds; nothing for one that has no date. */
export const datesOf = ({ from, to }: Membership, now: Date): string[] => {
  if (to && new Date(to) <= now) return [texts.ended(lastDayOf(to))]
  return [...(from ? [texts.from(dateOf(from))] : []), ...(to ? [texts.until(lastDayOf(to))] : [])]
}
