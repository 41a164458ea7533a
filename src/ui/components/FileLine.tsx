import type { ReactNode } from 'react'

import { fileTexts } from '#i18n/interface.ts'
import { formatFileSize } from '#i18n/numbers.ts'
import { Badge } from '#ui/components/Badge.tsx'
import { Icon } from '#ui/components/Icon.tsx'
import { Progress } from '#ui/components/Progress.tsx'
import { Unbroken } from '#ui/components/Unbroken.tsx'

type FileState =
  | { kind: 'sending'; sent: number }
  | { kind: 'checking' }
  | { kind: 'ready' }
  /** Made by the platform, not received. */
  | { kind: 'issued' }
  /** Why it was refused and what to do. */
  | { kind: 'refused'; reason: string }

export type FileLineProps = {
  name: string
  /** Bytes. */
  size: number
  state: FileState
  /** Where it can be read, once it is there. */
  href?: string
  /** Replace, remove. */
  actions?: ReactNode
}

function FileStateWords({ state, size }: Pick<FileLineProps, 'state' | 'size'>) {
  switch (state.kind) {
    case 'sending':
      return (
        <Progress
          label={fileTexts.sending}
          value={state.sent}
          max={size}
          detail={`${formatFileSize(state.sent)} sur ${formatFileSize(size)}`}
        />
      )
    case 'checking':
      return <Badge icon="clock">{fileTexts.checking}</Badge>
    case 'ready':
      return <Badge tone="success">{fileTexts.ready}</Badge>
    case 'issued':
      return null
    case 'refused':
      return <Badge tone="error">{fileTexts.refused}</Badge>
  }
}

/** One file in its list: name, weight, what it is going through, what one may do with it. */
export function FileLine({ name, size, state, href, actions }: FileLineProps) {
  return (
    <li className="ga-file">
      <Icon name="file" />
      <div>
        {href === undefined ? (
          <span className="ga-file__name">
            <Unbroken>{name}</Unbroken>
          </span>
        ) : (
          <a className="ga-file__name" href={href}>
            <Unbroken>{name}</Unbroken>
          </a>
        )}
        <span className="ga-file__size ga-figures">{formatFileSize(size)}</span>
        {state.kind === 'refused' ? (
          <p className="fr-error-text">
            <Icon name="error" />
            <span>{state.reason}</span>
          </p>
        ) : null}
      </div>
      <div className="ga-file__state">
        <FileStateWords state={state} size={size} />
      </div>
      {actions === undefined ? null : <div className="ga-file__actions">{actions}</div>}
    </li>
  )
}
