import { useId, type ComponentProps, type ReactNode } from 'react'

import { classNames } from '#ui/class-names.ts'
import { Icon } from '#ui/components/Icon.tsx'
import type { IconName } from '#ui/components/icon-paths.ts'

export type ButtonLook = {
  appearance?: 'primary' | 'secondary' | 'tertiary'
  size?: 'medium' | 'small'
  icon?: IconName
  /** Stands after the words, for « Suivant ». */
  iconAfter?: IconName
  /** For what cannot be undone. */
  danger?: boolean
}

/** The class names of a button, for `Button` and `ButtonLink`. */
export function buttonClasses({ appearance = 'primary', size, danger }: ButtonLook): string {
  return classNames(
    'fr-btn',
    appearance !== 'primary' && `fr-btn--${appearance}`,
    size === 'small' && 'fr-btn--sm',
    danger && 'ga-btn--danger',
  )
}

export type ButtonProps = ButtonLook &
  Omit<ComponentProps<'button'>, 'className' | 'style' | 'disabled'> & {
    children: ReactNode
    /** What is being done, « Dépôt en cours… »: the button says it and no longer acts. */
    busy?: string
    /** Why the act is not possible now: shown under the button, which stays reachable by keyboard. */
    unavailable?: string
  }

/** A button and, under it, why it cannot act now. */
function Unavailable({
  id,
  reason,
  children,
}: {
  id: string
  reason: string
  children: ReactNode
}) {
  return (
    <span className="ga-unavailable">
      {children}
      <span className="ga-unavailable__reason" id={id}>
        <Icon name="lock" />
        <span>{reason}</span>
      </span>
    </span>
  )
}

/**
 * A button says a verb and its object. One that is busy or unavailable keeps the focus and is announced
 * as disabled (`aria-disabled`); so that it does nothing without a script either, it is no longer of type
 * submit.
 */
export function Button(props: ButtonProps) {
  const {
    appearance,
    size,
    danger,
    icon,
    iconAfter,
    busy,
    unavailable,
    children,
    type,
    ...native
  } = props
  const reason = useId()
  const inert = busy !== undefined || unavailable !== undefined
  const button = (
    <button
      {...(inert ? { id: native.id, 'aria-disabled': true } : native)}
      type={inert ? 'button' : (type ?? 'button')}
      className={buttonClasses({ appearance, size, danger })}
      aria-busy={busy === undefined ? undefined : true}
      aria-describedby={unavailable === undefined ? native['aria-describedby'] : reason}
    >
      <ButtonWords icon={icon} iconAfter={iconAfter} busy={busy}>
        {children}
      </ButtonWords>
    </button>
  )
  return unavailable === undefined ? (
    button
  ) : (
    <Unavailable id={reason} reason={unavailable}>
      {button}
    </Unavailable>
  )
}

type ButtonWordsProps = Pick<ButtonProps, 'icon' | 'iconAfter' | 'busy' | 'children'>

function ButtonWords({ icon, iconAfter, busy, children }: ButtonWordsProps) {
  const before = busy === undefined ? icon : 'turning'
  return (
    <>
      {before ? <Icon name={before} /> : null}
      <span>{busy ?? children}</span>
      {busy === undefined && iconAfter ? <Icon name={iconAfter} /> : null}
    </>
  )
}
