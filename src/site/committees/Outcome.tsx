import { committeeTexts as texts } from '#i18n/committees.ts'
import { formatInstantShort } from '#i18n/dates.ts'
import { processTexts } from '#i18n/processes.ts'
import { refusalNamed } from '#i18n/refusal-words.ts'
import { unbreakable } from '#i18n/typeset.ts'
import { Outcome as Said } from '#ui/components/Outcome.tsx'
import { PlainList } from '#ui/layout/PlainList.tsx'
import { agendaItemWorkflow } from '#workflows/agenda-item/table.ts'
import { committeeWorkflow } from '#workflows/committee/table.ts'
import { isEvent } from '#workflows/engine.ts'

import { placeOf, type PageOutcome, type Place } from './page-outcome.ts'

const told = (done: string): string | undefined => {
  if (Object.hasOwn(texts.done, done)) return texts.done[done as keyof typeof texts.done]
  if (isEvent(committeeWorkflow, done)) return `${processTexts.committee.events[done].done}.`
  if (isEvent(agendaItemWorkflow, done)) return `${processTexts['agenda-item'].events[done].done}.`
  return undefined
}

const Meanwhile = ({ event, by, at, mine }: NonNullable<PageOutcome['meanwhile']>) => (
  <>
    <p>
      {texts.meanwhile.act(
        (told(event) ?? event).replace(/\.$/, ''),
        mine ? texts.meanwhile.you : by,
        formatInstantShort(at),
      )}
    </p>
    <p>{texts.meanwhile.kept}</p>
  </>
)

const Refused = ({ refused, kept, meanwhile }: PageOutcome) => {
  const refusal = refusalNamed(refused)
  if (!refusal) return null
  const errors = kept?.errors ?? []
  return (
    <Said tone="error" title={meanwhile ? texts.meanwhile.title : refusal.sentence}>
      {meanwhile ? <Meanwhile {...meanwhile} /> : <p>{refusal.remedy}</p>}
      {errors.length === 0 ? null : (
        <PlainList>
          {errors.map(({ field, message }) => (
            <span key={field}>{unbreakable(message)}</span>
          ))}
        </PlainList>
      )}
    </Said>
  )
}

/** What became of the act that led here, said beside the form that asked it. */
export const Outcome = ({ place, ...outcome }: PageOutcome & { place: Place }) => {
  if (placeOf(outcome) !== place) return null
  if (outcome.refused !== undefined) return <Refused {...outcome} />
  const said = outcome.done === undefined ? undefined : told(outcome.done)
  return said === undefined ? null : <Said tone="success">{said}</Said>
}
