import { editionStatusTexts } from '#i18n/edition-status.ts'
import type { EditionStatus } from '#editions/status.ts'
import { Badge, type BadgeProps } from '#ui/components/Badge.tsx'

const TONES: Readonly<Record<EditionStatus['kind'], BadgeProps['tone']>> = {
  coming: 'information',
  open: 'success',
  closingSoon: 'warning',
  closed: 'neutral',
}

/** Where an edition stands, in a word. */
export const StatusBadge = ({ status }: { status: EditionStatus }) => (
  <Badge tone={TONES[status.kind]} {...(status.kind === 'closed' ? { icon: 'lock' } : {})}>
    {editionStatusTexts.labels[status.kind]}
  </Badge>
)
