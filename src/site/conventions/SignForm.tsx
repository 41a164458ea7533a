import { conventionTexts as texts } from '#i18n/conventions.ts'
import { Button } from '#ui/components/Button.tsx'
import { FileInput } from '#ui/components/FileInput.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

type Props = { reference: string; party: 'structure' | 'state'; help: string }

/** The signed copy of a party, given as a file: it needs no script. */
export const SignForm = ({ reference, party, help }: Props) => (
  <form
    method="post"
    encType="multipart/form-data"
    action={`/api/conventions/${reference}/signatures/${party}`}
  >
    <Stack>
      <FileInput
        id={`exemplaire-${party}`}
        name="file"
        label={texts.file}
        help={help}
        accept="application/pdf,.pdf"
        required
      />
      <div>
        <Button type="submit">{texts.submit}</Button>
      </div>
    </Stack>
  </form>
)
