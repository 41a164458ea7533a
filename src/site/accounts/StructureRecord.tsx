import { legalCategoryLabel } from '#accounts/legal-categories.ts'
import { siret as siretKind } from '#forms/kinds/registration.ts'
import { structureTexts as texts } from '#i18n/structure-pages.ts'
import { region } from '#territories/areas.ts'
import { regionalService } from '#territories/services.ts'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Facts, type Fact } from '#ui/components/Facts.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import type { Structure } from '../../payload-types.ts'
import type { FormState } from './form-state.ts'
import { PlainForm } from './PlainForm.tsx'
import { StructureFields } from './StructureFields.tsx'

const factsOf = (structure: Structure): Fact[] => [
  { term: texts.name, value: structure.name },
  {
    term: texts.siret,
    value: siretKind.format(structure.siret, { kind: 'siret', key: 'siret', label: texts.siret }),
  },
  { term: texts.legalCategory, value: legalCategoryLabel(structure.legalCategory) },
  ...(structure.rna ? [{ term: texts.rna, value: structure.rna }] : []),
  {
    term: texts.address,
    value: [structure.addressLine, `${structure.postalCode ?? ''} ${structure.communeName}`]
      .filter(Boolean)
      .join(', '),
  },
  { term: texts.region, value: region(structure.region)?.name ?? structure.region },
  { term: texts.service, value: regionalService(structure.region)?.shortName ?? '–' },
]

type Props = { structure: Structure; state: FormState; governs: boolean }

/** The record as it is, and the form that changes it, folded until it is wanted. */
export const StructureRecord = ({ structure, state, governs }: Props) => (
  <Section id="fiche" title={texts.record}>
    <Stack>
      <Facts facts={factsOf(structure)} />
      {governs ? (
        <Accordion title={texts.change} open={state.values['name'] !== undefined}>
          <Stack>
            <p>{texts.siretFixed}</p>
            <PlainForm action={`/api/structure/${structure.id}`} submit={texts.save}>
              <StructureFields state={state} stored={structure} />
            </PlainForm>
          </Stack>
        </Accordion>
      ) : null}
    </Stack>
  </Section>
)
