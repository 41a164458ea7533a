import { signatureTexts as texts } from '#i18n/applicant.ts'
import { Statement } from '#ui/components/Statement.tsx'
import { TextInput } from '#ui/components/TextInput.tsx'

/** Who signs a dossier, in what quality, and what is certified by it. */
export const SignatureFields = ({ accept }: { accept: string }) => (
  <>
    <TextInput id="name" name="name" label={texts.name} required />
    <TextInput
      id="quality"
      name="quality"
      label={texts.quality}
      help={texts.qualityHelp}
      required
    />
    <Statement id="accept" name="accept" label={accept} required />
  </>
)
