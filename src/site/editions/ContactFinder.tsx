import { contactOf } from '#editions/contacts.ts'
import type { ServiceContact } from '#editions/edition.ts'
import { editionPath } from '#editions/paths.ts'
import type { PublishedEdition } from '#editions/published.ts'
import { contactTexts as texts } from '#i18n/editions.ts'
import { printed } from '#i18n/quotation.ts'
import { departmentsOfRegion, regions } from '#territories/areas.ts'
import { countyService } from '#territories/services.ts'
import { Button } from '#ui/components/Button.tsx'
import { Facts, type Fact } from '#ui/components/Facts.tsx'
import { Alert } from '#ui/components/Alert.tsx'
import { Select, type SelectGroup } from '#ui/components/Select.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

const byName = (one: { name: string }, other: { name: string }): number =>
  one.name.localeCompare(other.name, 'fr')

const choices = (): readonly SelectGroup[] =>
  regions()
    .toSorted(byName)
    .map(({ code, name }) => ({
      label: printed(name),
      options: departmentsOfRegion(code).map((one) => ({
        value: one.code,
        label: `${one.code} – ${printed(one.name)}`,
      })),
    }))

const factsOf = ({ service, email, phone, address }: ServiceContact, code: string): Fact[] => {
  const county = countyService(code)
  return [
    { term: texts.service, value: service },
    { term: texts.email, value: <a href={`mailto:${email}`}>{email}</a> },
    ...(phone ? [{ term: texts.phone, value: phone }] : []),
    ...(address ? [{ term: texts.address, value: address }] : []),
    // R072: the county service is the first to turn to while a project is being built.
    ...(county ? [{ term: texts.county, value: county.name }] : []),
  ]
}

const Found = ({ found, department }: { found: PublishedEdition; department: string }) => {
  const contact = contactOf(found.edition, department)
  if (!contact)
    return (
      <Alert tone="information">
        <p>{texts.none}</p>
      </Alert>
    )
  const noted = found.edition.regionalNotes?.some(({ region }) => region === contact.region)
  return (
    <>
      <Facts facts={factsOf(contact, department)} />
      {noted ? (
        <p>
          <a href="#regions">{texts.regional}</a>
        </p>
      ) : null}
    </>
  )
}

export type ContactFinderProps = { found: PublishedEdition; department?: string }

/** The service to write to, by département: a plain form, answered in the same page (R144). */
export const ContactFinder = ({ found, department }: ContactFinderProps) => (
  <Section id="contact" title={texts.title} help={texts.help}>
    <form method="get" action={`${editionPath(found.slug)}#contact`}>
      <Stack gap="small">
        <Select
          id="departement"
          label={texts.label}
          required
          options={choices()}
          emptyOption={texts.choose}
          defaultValue={department ?? ''}
          width="medium"
        />
        <div>
          <Button type="submit" appearance="secondary">
            {texts.submit}
          </Button>
        </div>
      </Stack>
    </form>
    {department ? <Found found={found} department={department} /> : null}
  </Section>
)
