import type { Item } from '#corrections/items.ts'
import { correctionTexts as texts } from '#i18n/corrections.ts'
import { Badge } from '#ui/components/Badge.tsx'
import { Facts } from '#ui/components/Facts.tsx'

/** What was asked about an item, and what was written back. */
export const ItemWords = ({ item }: { item: Item }) => {
  const { kind, question, explanation, judgement } = item
  return (
    <Facts
      facts={[
        { term: kind === 'answer' ? texts.answerKind : texts.documentKind, value: item.label },
        { term: texts.question, value: question },
        ...(explanation ? [{ term: texts.explanation, value: explanation }] : []),
        ...(judgement?.reason ? [{ term: texts.refusalReason, value: judgement.reason }] : []),
      ]}
    />
  )
}

/** Whether the services accepted an item. */
export const JudgementBadge = ({ item: { judgement } }: { item: Item }) => {
  if (!judgement) return <Badge>{texts.notJudged}</Badge>
  return judgement.verdict === 'accepted' ? (
    <Badge tone="success">{texts.accepted}</Badge>
  ) : (
    <Badge tone="error">{texts.refused}</Badge>
  )
}
