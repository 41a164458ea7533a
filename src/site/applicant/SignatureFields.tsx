import { signatureTexts as texts } from '#i18n/applicant.ts'
import type { Refilled } from '#site/refill.ts'
import { Statement } from '#ui/components/Statement.tsx'
import { TextInput } from '#ui/components/TextInput.tsx'

type SignatureFieldsProps = {
  accept: string
  /** What was typed and what was wrong, when it was just refused. */
  refilled: Refilled
}

/** Who signs a dossier, in what quality, and what is certified by it. */
export const SignatureFields = ({ accept, refilled }: SignatureFieldsProps) => {
  const field = (name: string) => ({ id: name, name, error: refilled.error(name), required: true })
  return (
    <>
      <TextInput {...field('name')} label={texts.name} defaultValue={refilled.value('name')} />
      <TextInput
        {...field('quality')}
        label={texts.quality}
        help={texts.qualityHelp}
        defaultValue={refilled.value('quality')}
      />
      <Statement
        {...field('accept')}
        label={accept}
        defaultChecked={refilled.value('accept') !== undefined}
      />
    </>
  )
}
