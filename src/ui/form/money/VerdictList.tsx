import type { ShownVerdict } from '#forms/client/save-protocol.ts'
import { moneyTexts } from '#i18n/form-money.ts'
import { Icon } from '#ui/components/Icon.tsx'
import { toRead } from './verdicts.ts'
import { VerdictLine } from './VerdictLine.tsx'

/** The rules that have something to say; those that are respected fold under their number. */
export function VerdictList({ verdicts }: { verdicts: readonly ShownVerdict[] }) {
  const respected = verdicts.filter(({ severity }) => severity === 'ok')
  return (
    <div className="ga-verdicts">
      {toRead(verdicts).map((verdict) => (
        <VerdictLine key={`${verdict.rule} ${verdict.subject}`} verdict={verdict} />
      ))}
      {respected.length > 0 ? (
        <details className="ga-respected">
          <summary>
            <Icon name="chevronDown" />
            {moneyTexts.respected(respected.length)}
          </summary>
          <div className="ga-verdicts">
            {respected.map((verdict) => (
              <VerdictLine key={`${verdict.rule} ${verdict.subject}`} verdict={verdict} />
            ))}
          </div>
        </details>
      ) : null}
    </div>
  )
}
