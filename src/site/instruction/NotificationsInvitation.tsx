import { notificationTexts as texts } from '#i18n/decisions.ts'
import { Alert } from '#ui/components/Alert.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'

/** Above the list of a desk, while decisions wait to be told. */
export const NotificationsInvitation = ({ count }: { count: number }) =>
  count === 0 ? null : (
    <Alert tone="warning" title={texts.invitation(count)}>
      <TextLink href="/instruction/notifications">{texts.open}</TextLink>
    </Alert>
  )
