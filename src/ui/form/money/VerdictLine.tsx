import type { ShownVerdict } from '#forms/client/save-protocol.ts'
import { moneyTexts } from '#i18n/form-money.ts'
import { Icon } from '#ui/components/Icon.tsx'
import { toneIcons, type Tone } from '#ui/components/tone.ts'
import { ComparedLines } from './ComparedLines.tsx'

const tones: Readonly<Record<ShownVerdict['severity'], Tone>> = {
  ok: 'success',
  information: 'information',
  warning: 'warning',
  blocking: 'error',
}

/** What a funding rule says: its severity in a word, its article, its sentence, what it compared. */
export function VerdictLine({ verdict, id }: { verdict: ShownVerdict; id?: string }) {
  const { severity, article, message, compared } = verdict
  const tone = tones[severity]
  return (
    <div className={`ga-verdict ga-verdict--${tone}`} id={id}>
      <p className="ga-verdict__word">
        <Icon name={toneIcons[tone]} />
        {moneyTexts.severity[severity]}
        <span className="ga-verdict__article">{article}</span>
      </p>
      <p className="ga-verdict__message">{message}</p>
      {compared.length > 0 ? (
        <details className="ga-verdict__details">
          <summary>{moneyTexts.comparison}</summary>
          <ComparedLines caption={message} captionHidden compared={compared} />
        </details>
      ) : null}
    </div>
  )
}
