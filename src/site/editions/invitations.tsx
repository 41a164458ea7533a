import { groupedFingerprint } from '#documents/fingerprint.ts'
import { eligibilityPath } from '#editions/paths.ts'
import type { PublishedEdition } from '#editions/published.ts'
import { statusSentence } from '#editions/status.ts'
import { editionTexts as texts } from '#i18n/editions.ts'
import { ButtonLink } from '#ui/components/ButtonLink.tsx'
import { Section } from '#ui/layout/Section.tsx'

import { FilingAct } from './EditionBrief.tsx'

/** Towards the questions of the eligibility test. */
export const EligibilityInvitation = ({ slug }: { slug: string }) => (
  <Section id="eligibilite" title={texts.eligibility} help={texts.eligibilityText}>
    <div>
      <ButtonLink href={eligibilityPath(slug)} appearance="secondary">
        {texts.eligibilityLink}
      </ButtonLink>
    </div>
  </Section>
)

/** Once the text is read: the act, until when, or why not. */
export const FilingInvitation = ({ found, now }: { found: PublishedEdition; now: Date }) => (
  <Section
    id="deposer"
    title={texts.file}
    help={statusSentence(found.status, now, found.edition.calendar.zone)}
  >
    <div>
      <FilingAct found={found} now={now} />
    </div>
    <p>{texts.revision(found.revision.number, groupedFingerprint(found.revision.sha256))}</p>
  </Section>
)
