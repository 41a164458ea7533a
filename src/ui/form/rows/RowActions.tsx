import { rowTexts } from '#i18n/form-rows.ts'
import { Button } from '#ui/components/Button.tsx'
import { Hidden } from '#ui/components/Hidden.tsx'
import { Icon } from '#ui/components/Icon.tsx'
import type { IconName } from '#ui/components/icon-paths.ts'
import { liveRows } from '#ui/form/state/rows.ts'
import { useForm, useSelected } from '#ui/form/use-form.ts'

export type RowActionsProps = { table: string; row: string; name: string; fixed?: boolean }

type MoveProps = { icon: IconName; words: string; name: string; move: () => void }

const Move = ({ icon, words, name, move }: MoveProps) => (
  <button type="button" className="fr-btn fr-btn--tertiary fr-btn--sm ga-btn--icon" onClick={move}>
    <Icon name={icon} />
    <Hidden>
      {words} {name}
    </Hidden>
  </button>
)

/** What one does with a row: one place up, one place down, away. `fixed`: it has no place of its own. */
export function RowActions({ table, row, name, fixed }: RowActionsProps) {
  const { session, readOnly } = useForm()
  const place = useSelected((state) => {
    const rows = liveRows(state, table)
    const at = rows.indexOf(row)
    return `${at > 0 ? 'up ' : ''}${at < rows.length - 1 ? 'down' : ''}`
  })
  if (readOnly) return null
  const canMove = (way: string) => !fixed && place.includes(way)
  return (
    <span className="ga-row-actions">
      {canMove('up') ? (
        <Move
          icon="sortUp"
          words={rowTexts.moveUp}
          name={name}
          move={() => session.moveRow(table, row, -1)}
        />
      ) : null}
      {canMove('down') ? (
        <Move
          icon="sortDown"
          words={rowTexts.moveDown}
          name={name}
          move={() => session.moveRow(table, row, 1)}
        />
      ) : null}
      <Button
        appearance="tertiary"
        size="small"
        icon="bin"
        onClick={() => session.removeRow(table, row)}
      >
        {rowTexts.remove}
        <Hidden> {name}</Hidden>
      </Button>
    </span>
  )
}
