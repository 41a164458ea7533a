import { committeeTexts as texts } from '#i18n/committees.ts'
import { refusalInWords } from '#i18n/refusal-words.ts'
import { PlainForm } from '#site/accounts/PlainForm.tsx'
import { whyNot } from '#site/dossier/why-not.ts'
import { refill, type Kept } from '#site/refill.ts'
import { Accordion } from '#ui/components/Accordion.tsx'
import { Button } from '#ui/components/Button.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import { Act, Acts } from '#ui/layout/Acts.tsx'
import { LONGEST_REASON } from '#workflows/reason.ts'
import type { ReactNode } from 'react'

export type OneAct = {
  event: string
  name: string
  /** Absent: the act is possible. */
  refused?: { code: string; allowedRoles: readonly string[] }
  needsReason: boolean
  danger?: boolean
  /** What follows, when the name does not say it all. */
  consequence?: string | undefined
  /** What cannot be taken back is asked in a fold of its own. */
  grave?: boolean
  /** What else the act asks for. */
  fields?: ReactNode
}

type Shared = {
  action: string
  /** Of the last row of the history that this page shows. */
  sequence: number
  kept?: Kept
}

type Offered = Shared & { act: OneAct; main: boolean }

const Form = ({ act, action, sequence, kept, main }: Offered) => {
  const refilled = refill(kept, action, act.event)
  return (
    <PlainForm
      action={action}
      hidden={{ event: act.event, sequence: String(sequence) }}
      submit={act.name}
      appearance={main ? 'primary' : 'secondary'}
      danger={act.danger}
    >
      {act.fields}
      {act.needsReason ? (
        <TextArea
          id={`motif-${act.event}`}
          name="reason"
          label={texts.reason}
          error={refilled.error('reason')}
          defaultValue={refilled.value('reason')}
          required
          maxLength={LONGEST_REASON}
          rows={3}
        />
      ) : null}
    </PlainForm>
  )
}

const folds = ({ needsReason, fields, grave }: OneAct): boolean =>
  needsReason || grave === true || fields !== undefined

const Possible = (offered: Offered) => {
  const { act, kept, action } = offered
  if (!folds(act))
    return (
      <Act note={act.consequence}>
        <Form {...offered} />
      </Act>
    )
  return (
    <Act>
      <Accordion title={act.name} open={refill(kept, action, act.event).sent}>
        {act.consequence ? <p>{act.consequence}</p> : null}
        <Form {...offered} />
      </Accordion>
    </Act>
  )
}

const sentenceOf = ({ code, allowedRoles }: NonNullable<OneAct['refused']>): string => {
  if (code === 'refus.role') return whyNot({ ok: false, code, allowedRoles })
  return refusalInWords(code) ?? code
}

/** Acts that are refused for one reason are told together: the reason is read once. */
const byReason = (acts: readonly OneAct[]): readonly (readonly [string, readonly OneAct[]])[] => {
  const groups = new Map<string, OneAct[]>()
  for (const act of acts)
    if (act.refused) {
      const sentence = sentenceOf(act.refused)
      groups.set(sentence, [...(groups.get(sentence) ?? []), act])
    }
  return [...groups]
}

const Refused = ({ names, sentence }: { names: readonly string[]; sentence: string }) =>
  names.length === 1 ? (
    <Act>
      <Button appearance="secondary" unavailable={sentence}>
        {names[0]}
      </Button>
    </Act>
  ) : (
    <Act note={sentence}>{texts.notNow(names)}</Act>
  )

/** Every act that the page could offer: those that are possible as forms, the others with why not. */
export const ProcessActs = ({ acts, ...shared }: Shared & { acts: readonly OneAct[] }) => {
  const possible = acts.filter(({ refused }) => refused === undefined)
  const main = possible.find((act) => !act.danger)
  return (
    <Acts>
      {possible.map((act) => (
        <Possible key={act.event} act={act} main={act === main} {...shared} />
      ))}
      {byReason(acts).map(([sentence, refused]) => (
        <Refused key={sentence} names={refused.map(({ name }) => name)} sentence={sentence} />
      ))}
    </Acts>
  )
}
