import type { FieldOf } from '#forms/definition.ts'
import type { ShownVerdict } from '#forms/client/save-protocol.ts'
import { moneyTexts } from '#i18n/form-money.ts'
import { Button } from '#ui/components/Button.tsx'
import { fieldId } from '#ui/form/field-id.ts'
import { cellPath, rowPath } from '#ui/form/state/rows.ts'
import { useForm, useSelected } from '#ui/form/use-form.ts'
import { ComparedLines } from './ComparedLines.tsx'
import { verdictsOf } from './verdicts.ts'
import { VerdictList } from './VerdictList.tsx'

type Passing = NonNullable<ShownVerdict['passing']>

/** The amount that all the rules of a post would let pass, where one of them has an amount to offer. */
export const offerOf = (
  verdicts: readonly ShownVerdict[],
): { passing: Passing; severity: ShownVerdict['severity'] } | undefined => {
  const offering = verdicts.find(
    ({ severity, passing }) => passing !== undefined && severity !== 'ok',
  )
  return offering?.passing && { passing: offering.passing, severity: offering.severity }
}

type OfferProps = { path: string; verdicts: readonly ShownVerdict[] }

/** « Ramener la demande à … »: writes the amount in its box, and goes there. */
function Offer({ path, verdicts }: OfferProps) {
  const { session, readOnly } = useForm()
  const asked = useSelected(({ inputs }) => inputs[path] ?? '')
  const offer = offerOf(verdicts)
  if (!offer || readOnly) return null
  const { passing } = offer
  const take = () => {
    session.type(path, passing.input, true)
    document.getElementById(fieldId(path))?.focus()
  }
  return (
    <div className="ga-post-money__offer">
      <Button appearance="secondary" onClick={take}>
        {asked === '' ? moneyTexts.ask(passing.shown) : moneyTexts.bringDown(passing.shown)}
      </Button>
    </div>
  )
}

export type PostMoneyProps = { field: FieldOf<'posts'>; row: string; name: string }

/** Under a post: how its maximum is worked out, what the rules say, and the amount that would pass. */
export function PostMoney({ field, row, name }: PostMoneyProps) {
  const subject = rowPath(field.key, row)
  const verdicts = useSelected(({ derived }) => verdictsOf(derived, subject))
  const account = useSelected(({ derived }) => derived.funding?.posts[row])
  const asked = field.columns.find(({ role }) => role === 'asked')
  if (verdicts.length === 0) return null
  return (
    <section className="ga-post-money" aria-label={moneyTexts.rulesOf(name)}>
      <VerdictList verdicts={verdicts} />
      {asked ? <Offer path={cellPath(field.key, row, asked.key)} verdicts={verdicts} /> : null}
      {account && account.account.length > 0 ? (
        <ComparedLines
          caption={moneyTexts.account}
          compared={account.account}
          total={{ label: moneyTexts.maximum, amount: account.maximum }}
        />
      ) : null}
    </section>
  )
}
