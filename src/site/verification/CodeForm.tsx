import { verificationTexts as texts } from '#i18n/verification.ts'
import { Button } from '#ui/components/Button.tsx'
import { TextInput } from '#ui/components/TextInput.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

/** The code printed on a document, typed by hand. */
export const CodeForm = ({ typed, error }: { typed?: string; error?: string }) => (
  <form method="get" action="/verifier">
    <Stack gap="small">
      <TextInput
        id="code"
        label={texts.label}
        help={texts.help}
        required
        defaultValue={typed}
        error={error}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={200}
        width="medium"
      />
      <div>
        <Button type="submit">{texts.submit}</Button>
      </div>
    </Stack>
  </form>
)
