import type { ReactNode } from 'react'

import { verdictTexts } from '#i18n/interface.ts'
import type { PostAssessment, Verdict } from '#funding/types.ts'
import { ComparedTable } from '#ui/components/ComparedTable.tsx'
import { VerdictCard } from '#ui/components/VerdictCard.tsx'

export type PostAccountProps = {
  /** How the post is called, « Poste 1 : facilitatrice Nord-Isère ». */
  title: string
  assessment: PostAssessment
  /** The button that a verdict offers, if it offers one. */
  actionFor?: (verdict: Verdict) => ReactNode
}

/**
 * The account of a post's maximum, line by line with its articles, then what the rules say of the post.
 * Verdicts are announced as they change; the account itself is read on demand.
 */
export function PostAccount({ title, assessment, actionFor }: PostAccountProps) {
  return (
    <div className="ga-account">
      <ComparedTable
        caption={verdictTexts.maximumCaption(title)}
        compared={assessment.account}
        total={{ label: verdictTexts.maximum, cents: assessment.maximum }}
      />
      <div className="ga-verdicts" aria-live="polite">
        {assessment.verdicts.map((verdict) => (
          <VerdictCard key={verdict.rule} verdict={verdict} action={actionFor?.(verdict)} />
        ))}
      </div>
    </div>
  )
}
