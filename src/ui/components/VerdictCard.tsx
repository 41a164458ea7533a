import type { ReactNode } from 'react'

import { verdictTexts } from '#i18n/interface.ts'
import { formatCents } from '#i18n/numbers.ts'
import type { Severity, Verdict } from '#funding/types.ts'
import { ComparedTable } from '#ui/components/ComparedTable.tsx'
import { Icon } from '#ui/components/Icon.tsx'
import { toneIcons, type Tone } from '#ui/components/tone.ts'

export type VerdictCardProps = {
  verdict: Verdict
  /** « Ramener la demande à … »: a button, where the amount can be put right in one act. It says the amount. */
  action?: ReactNode
  /** Replaces the word of the severity, for another reader than the one who files. */
  word?: string
}

const tones: Readonly<Record<Severity, Tone>> = {
  ok: 'success',
  information: 'information',
  warning: 'warning',
  blocking: 'error',
}

/** What a funding rule says: its severity in a word, what it compared, its article, what would pass. */
export function VerdictCard({ verdict, action, word }: VerdictCardProps) {
  const tone = tones[verdict.severity]
  return (
    <div className={`ga-verdict ga-verdict--${tone}`}>
      <p className="ga-verdict__word">
        <Icon name={toneIcons[tone]} />
        {word ?? verdictTexts[verdict.severity]}
        <span className="ga-verdict__article">{verdict.article}</span>
      </p>
      <p className="ga-verdict__message">{verdict.message}</p>
      {verdict.compared.length > 0 ? (
        <details className="ga-verdict__details">
          <summary>{verdictTexts.comparison}</summary>
          <ComparedTable caption={verdict.message} captionHidden compared={verdict.compared} />
        </details>
      ) : null}
      {verdict.passing === undefined || action !== undefined ? null : (
        <p className="ga-verdict__passing ga-figures">
          {verdictTexts.passing(formatCents(verdict.passing))}
        </p>
      )}
      {action === undefined ? null : <div className="ga-verdict__action">{action}</div>}
    </div>
  )
}
