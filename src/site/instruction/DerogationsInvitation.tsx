import { derogationDeskTexts as texts } from '#i18n/late-signature.ts'
import { Alert } from '#ui/components/Alert.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'

/** Above the list of a desk, while late signatures await an answer. */
export const DerogationsInvitation = ({ count }: { count: number }) =>
  count === 0 ? null : (
    <Alert tone="warning" title={texts.invitation(count)}>
      <TextLink href="/instruction/derogations">{texts.open}</TextLink>
    </Alert>
  )
