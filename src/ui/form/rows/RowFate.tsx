import { useEffect, useId, useRef, type ReactNode } from 'react'

import { choiceOfAnswerTexts } from '#i18n/form-page.ts'
import { rowTexts } from '#i18n/form-rows.ts'
import { Alert } from '#ui/components/Alert.tsx'
import { Button } from '#ui/components/Button.tsx'
import { ButtonGroup } from '#ui/components/ButtonGroup.tsx'
import { authorOf } from '#ui/form/AfterField.tsx'
import { rowPath } from '#ui/form/state/rows.ts'
import { useForm, useSelected } from '#ui/form/use-form.ts'
import { focusRow } from './focus-row.ts'

export type RowFateProps = { table: string; row: string; name: string; children: ReactNode }

type StripProps = Omit<RowFateProps, 'children'>

/** In the place of a row just removed: what brings it back has the focus. */
function RemovedStrip({ table, row, name }: StripProps) {
  const { session } = useForm()
  const words = useId()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('button')?.focus(), [])
  const undo = () => {
    session.bringBack(table, row)
    focusRow(table, row)
  }
  return (
    <div className="ga-row-removed" ref={box}>
      <p id={words}>{rowTexts.removed(name)}</p>
      <Button appearance="secondary" size="small" onClick={undo} aria-describedby={words}>
        {rowTexts.undo}
      </Button>
    </div>
  )
}

/** Somebody changed the row while this person removed it. */
function ChangedMeanwhile({ table, row, name }: StripProps) {
  const { session, zone } = useForm()
  const other = useSelected(({ conflicts }) => conflicts[rowPath(table, row)])
  if (!other) return null
  const keep = () => {
    session.keepOther(rowPath(table, row))
    // What the other person wrote in the row is on the server alone.
    location.reload()
  }
  return (
    <Alert tone="warning" announced>
      <p>{rowTexts.changedMeanwhile(name, authorOf(other, zone))}</p>
      <ButtonGroup>
        <Button appearance="secondary" size="small" onClick={keep}>
          {rowTexts.keepRow}
        </Button>
        <Button
          appearance="secondary"
          size="small"
          onClick={() => session.removeAnyway(table, row)}
        >
          {rowTexts.removeAnyway}
        </Button>
      </ButtonGroup>
    </Alert>
  )
}

/** Somebody removed the row while this person was typing in it. */
function GoneNotice({ table, row, name }: StripProps) {
  const { session, zone } = useForm()
  const gone = useSelected((state) => state.gone[rowPath(table, row)])
  if (!gone) return null
  const who = gone.by ? authorOf(gone, zone) : choiceOfAnswerTexts.someone
  return (
    <Alert tone="warning" announced>
      <p>{rowTexts.gone(name, who)}</p>
      <ButtonGroup>
        <Button appearance="secondary" size="small" onClick={() => session.bringBack(table, row)}>
          {rowTexts.bringBack}
        </Button>
        <Button appearance="secondary" size="small" onClick={() => session.letGo(table, row)}>
          {rowTexts.letGo}
        </Button>
      </ButtonGroup>
    </Alert>
  )
}

/** A row, or what became of it. */
export function RowFate({ children, ...strip }: RowFateProps) {
  const path = rowPath(strip.table, strip.row)
  const isRemoved = useSelected(({ removed }) => path in removed)
  const isContested = useSelected(({ conflicts }) => path in conflicts)
  if (isRemoved) return isContested ? <ChangedMeanwhile {...strip} /> : <RemovedStrip {...strip} />
  return (
    <>
      <GoneNotice {...strip} />
      {children}
    </>
  )
}
