import { committeeTexts } from '#i18n/committees.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { refill, type Kept } from '#site/refill.ts'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Choice } from '#ui/components/Choice.tsx'
import { TextInput } from '#ui/components/TextInput.tsx'

const texts = committeeTexts.members

type AddMemberProps = {
  action: string
  kept?: Kept
  /** Somebody was just added, or nobody sits yet. */
  open: boolean
}

/** One more who sits, with or without an account. */
export const AddMember = ({ action, kept, open }: AddMemberProps) => {
  const refilled = refill(kept, action)
  const field = (name: 'name' | 'quality' | 'email') => ({
    name,
    error: refilled.error(name),
    defaultValue: refilled.value(name),
  })
  return (
    <Accordion title={texts.add} open={open || refilled.sent}>
      <PlainForm action={action} submit={texts.add} appearance="secondary">
        <TextInput id="membre-nom" label={texts.name} {...field('name')} required />
        <TextInput
          id="membre-qualite"
          label={texts.quality}
          help={texts.qualityHelp}
          {...field('quality')}
          required
        />
        <TextInput
          id="membre-courriel"
          type="email"
          label={texts.email}
          help={texts.emailHelp}
          {...field('email')}
        />
        <Choice
          type="checkbox"
          id="membre-voix"
          name="voting"
          option={{ value: 'true', label: texts.voting }}
          defaultChecked={!refilled.sent || refilled.value('voting') === 'true'}
        />
      </PlainForm>
    </Accordion>
  )
}
