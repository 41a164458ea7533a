import type { CommitteeView } from '#committees/view.ts'
import { committeeTexts } from '#i18n/committees.ts'
import { formatCents } from '#i18n/numbers.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import type { Kept } from '#site/refill.ts'
import { Accordion } from '#ui/components/Accordion.tsx'
import { CheckboxGroup } from '#ui/components/CheckboxGroup.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'

const texts = committeeTexts.agenda

type AddDossiersProps = { view: CommitteeView; kept?: Kept }

/** Dossiers that await this committee, to be put on its agenda. */
export const AddDossiers = ({ view, kept }: AddDossiersProps) => {
  const { committee, waiting, agenda } = view
  const action = `/api/committees/${committee.id}/items`
  const national = committee.kind === 'national'
  if (waiting.length === 0)
    return (
      <p>
        {national ? texts.nothingNational : texts.nothingToAdd}{' '}
        {national ? null : <TextLink href="/instruction">{texts.toQueue}</TextLink>}
      </p>
    )
  return (
    <Accordion
      title={texts.add(waiting.length)}
      open={agenda.length === 0 || kept?.action === action}
    >
      <PlainForm action={action} submit={texts.addSubmit} appearance="secondary">
        <CheckboxGroup
          id="dossiers"
          name="references"
          label={texts.choose}
          help={national ? texts.addHelpNational : texts.addHelp}
          required
          options={waiting.map(({ reference, structureName, asked }) => ({
            value: reference,
            label: texts.choice(reference, structureName),
            ...(asked ? { help: texts.askedOf(formatCents(asked)) } : {}),
          }))}
        />
      </PlainForm>
    </Accordion>
  )
}
