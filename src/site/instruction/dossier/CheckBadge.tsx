import type { CheckedDocument } from '#completeness/documents.ts'
import { completenessTexts as texts } from '#i18n/completeness.ts'
import { Badge } from '#ui/components/Badge.tsx'

/** What a document was found to be, or that it is still to be read. */
export const CheckBadge = ({ document }: { document: CheckedDocument }) => {
  const { awaited, verdict } = document
  if (verdict === 'compliant') return <Badge tone="success">{texts.verdicts[verdict]}</Badge>
  if (verdict !== undefined) return <Badge tone="error">{texts.verdicts[verdict]}</Badge>
  return awaited ? <Badge tone="warning">{texts.toCheck}</Badge> : <Badge>{texts.notAwaited}</Badge>
}
