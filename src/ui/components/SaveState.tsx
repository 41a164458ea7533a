import { formatTime } from '#i18n/dates.ts'
import { saveTexts } from '#i18n/interface.ts'
import { classNames } from '#ui/class-names.ts'
import { Icon } from '#ui/components/Icon.tsx'
import type { IconName } from '#ui/components/icon-paths.ts'

export type SaveStatus =
  | { kind: 'idle' | 'saving' | 'offline' | 'signedOut' }
  /** An instant, as a date or in ISO 8601. */
  | { kind: 'saved'; at: Date | string }
  | { kind: 'retrying'; inSeconds: number }
  /** The server will not take it: why, and what to do. */
  | { kind: 'refused'; sentence: string; remedy: string }

const icons: Readonly<Record<SaveStatus['kind'], IconName>> = {
  idle: 'information',
  saving: 'turning',
  saved: 'circleCheck',
  retrying: 'turning',
  refused: 'error',
  offline: 'offline',
  signedOut: 'lock',
}

/** The state of the save in words: « Enregistré à 14 h 32 ». */
export function saveSentence(status: SaveStatus, zone?: string): string {
  switch (status.kind) {
    case 'saved':
      return saveTexts.saved(formatTime(new Date(status.at), zone))
    case 'retrying':
      return saveTexts.retrying(status.inSeconds)
    case 'refused':
      return `${status.sentence} ${status.remedy}`
    default:
      return saveTexts[status.kind]
  }
}

/** Whether what was typed is safe. Stays in place and is announced, politely, when it changes. */
export function SaveState({ status, zone }: { status: SaveStatus; zone?: string }) {
  return (
    <output
      className={classNames('ga-save', `ga-save--${status.kind}`)}
      aria-live="polite"
      aria-atomic
    >
      <Icon name={icons[status.kind]} />
      <span>{saveSentence(status, zone)}</span>
    </output>
  )
}
