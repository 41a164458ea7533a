import type { ToNotify } from '#decisions/to-notify.ts'
import type { Waiting } from '#decisions/waiting-list.ts'
import { notificationsFileTexts, notificationTexts as texts } from '#i18n/decisions.ts'
import { refusalInWords } from '#i18n/refusal-words.ts'
import { ListExports } from '#site/ListExports.tsx'
import { Outcome } from '#ui/components/Outcome.tsx'
import { Button } from '#ui/components/Button.tsx'
import { DataTable } from '#ui/components/DataTable.tsx'
import { EmptyState } from '#ui/components/EmptyState.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { PageHeading } from '#ui/layout/PageHeading.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

import { decisionColumns } from './columns.tsx'
import { Confirmation } from './Confirmation.tsx'
import { NOTIFICATIONS_PATH } from './path.ts'
import { WaitingList } from './WaitingList.tsx'

export type NotificationsProps = {
  waiting: readonly ToNotify[]
  /** How many there are; those given are the first ones. */
  all: number
  waitingList: readonly Waiting[]
  /** The person may notify: the regional manager. */
  mayNotify: boolean
  /** References that were chosen, to be read once more before they are notified. */
  chosen: readonly string[]
  /** References that were notified just now. */
  done: readonly string[]
  /** « reference code » of each that was refused. */
  refused: readonly string[]
}

const whyNot = (refused: string): string => {
  const [reference = '', code = ''] = refused.split(' ')
  return texts.refused(reference, refusalInWords(code) ?? '')
}

const Results = ({ done, refused }: Pick<NotificationsProps, 'done' | 'refused'>) => (
  <>
    {done.length > 0 ? (
      <Outcome tone="success" title={texts.done(done.length)}>
        <ul>
          {done.map((reference) => (
            <li key={reference}>
              <TextLink href={`/instruction/${reference}/decision`}>{reference}</TextLink>
            </li>
          ))}
        </ul>
      </Outcome>
    ) : null}
    {refused.length > 0 ? (
      <Outcome tone="error" title={texts.notDone(refused.length)}>
        <ul>
          {refused.map((one) => (
            <li key={one}>{whyNot(one)}</li>
          ))}
        </ul>
      </Outcome>
    ) : null}
  </>
)

const table = (rows: readonly ToNotify[], caption: string, chosen: boolean) => (
  <DataTable
    caption={caption}
    captionHidden
    columns={decisionColumns}
    rows={rows}
    rowKey={({ dossier }) => dossier.reference}
    {...(chosen
      ? {
          selection: {
            name: 'choisie',
            label: ({ dossier: { reference, structureName } }: ToNotify) =>
              texts.option(reference, structureName),
          },
        }
      : {})}
  />
)

/** Choosing changes nothing: the next page shows what was chosen, and asks once more. */
const Ready = ({ rows, mayNotify }: { rows: readonly ToNotify[]; mayNotify: boolean }) =>
  rows.length === 0 ? null : (
    <Section id="pretes" title={texts.choose} help={mayNotify ? texts.chooseHelp : texts.manager}>
      {mayNotify ? (
        <form method="get" action={NOTIFICATIONS_PATH}>
          <Stack>
            {table(rows, texts.choose, true)}
            <div>
              <Button type="submit">{texts.review}</Button>
            </div>
          </Stack>
        </form>
      ) : (
        table(rows, texts.choose, false)
      )}
    </Section>
  )

const ToWrite = ({ rows }: { rows: readonly ToNotify[] }) =>
  rows.length === 0 ? null : (
    <Section id="a-rediger" title={texts.toWrite} help={texts.toWriteHelp}>
      {table(rows, texts.toWrite, false)}
    </Section>
  )

const Lists = ({ waiting, all, waitingList, mayNotify }: NotificationsProps) => (
  <>
    {waiting.length === 0 ? (
      <EmptyState title={texts.none}>
        <p>{texts.noneAdvice}</p>
      </EmptyState>
    ) : null}
    {all > waiting.length ? <p>{notificationsFileTexts.more(waiting.length, all)}</p> : null}
    {waiting.length + waitingList.length > 0 ? <ListExports path={NOTIFICATIONS_PATH} /> : null}
    <Ready rows={waiting.filter(({ prepared }) => prepared)} mayNotify={mayNotify} />
    <ToWrite rows={waiting.filter(({ prepared }) => !prepared)} />
    <WaitingList waiting={waitingList} />
  </>
)

/** Decisions to be told: those whose letter is written may be notified together, each with its result. */
export const NotificationsView = (props: NotificationsProps) => {
  const { waiting, chosen, mayNotify, done, refused } = props
  const asked = waiting.filter(
    ({ dossier, prepared }) => prepared && chosen.includes(dossier.reference),
  )
  return (
    <>
      <PageHeading title={texts.title} lead={texts.lead} />
      <Stack gap="large">
        <Results done={done} refused={refused} />
        {asked.length > 0 && mayNotify ? <Confirmation asked={asked} /> : <Lists {...props} />}
      </Stack>
    </>
  )
}
