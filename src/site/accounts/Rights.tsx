import { ROLE_LABELS } from '#collections/users/fields.ts'
import type { Membership } from '#access/memberships.ts'
import { profileTexts as texts } from '#i18n/account-pages.ts'
import { rightHelps, rightTexts } from '#i18n/accounts.ts'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { Facts, type Fact } from '#ui/components/Facts.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { datesOf, placeOf } from './membership-words.ts'
import type { Structure } from '../../payload-types.ts'

type Named = Pick<Structure, 'id' | 'name'>

const factOf = (membership: Membership, structures: readonly Named[], now: Date): Fact => {
  const { role, right, structure } = membership
  const id = typeof structure === 'string' ? structure : structure?.id
  const name = structures.find((candidate) => candidate.id === id)?.name ?? ''
  if (role !== 'applicant') {
    const place = placeOf(membership, name) || texts.everywhereHeld
    return { term: ROLE_LABELS[role], value: [place, ...datesOf(membership, now)].join(', ') }
  }
  const held = right ?? 'reader'
  return {
    term: name,
    value: `${rightTexts[held]}. ${rightHelps[held]}`,
  }
}

/** What one may do, and where. */
export const Rights = ({
  memberships,
  structures,
  now,
}: {
  memberships: readonly Membership[]
  structures: readonly Named[]
  now: Date
}) => (
  <Section id="droits" title={texts.rights}>
    {memberships.length === 0 ? (
      <Stack>
        <p>{texts.noRights}</p>
        <ButtonLink href="/espace/structure" appearance="secondary">
          {texts.declare}
        </ButtonLink>
      </Stack>
    ) : (
      <Facts facts={memberships.map((membership) => factOf(membership, structures, now))} />
    )}
  </Section>
)
