import type { ReactNode } from 'react'

import type { Field } from '#forms/definition.ts'
import { choiceOfAnswerTexts as texts, formPageTexts } from '#i18n/form-page.ts'
import { Button } from '#ui/components/Button.tsx'
import { ButtonGroup } from '#ui/components/ButtonGroup.tsx'
import { Conflict } from '#ui/components/Conflict.tsx'
import { Hidden } from '#ui/components/Hidden.tsx'
import { Icon } from '#ui/components/Icon.tsx'
import { fieldId } from '#ui/form/field-id.ts'
import { dayAndHourOf } from '#ui/form/instants.ts'
import { warningId } from '#ui/form/question.ts'
import { shownInput } from '#ui/form/shown-input.ts'
import type { OtherAnswer } from '#ui/form/state/form-state.ts'
import { useForm, useInput, useSelected } from '#ui/form/use-form.ts'

/** Who wrote the other answer, and when. */
export const authorOf = (
  { by, at }: Pick<OtherAnswer, 'by' | 'at'>,
  zone: string | undefined,
): string => texts.who(by || texts.someone, at === null ? null : dayAndHourOf(at, zone))

type ConflictBoxProps = { path: string; field: Field; other: OtherAnswer }

function ConflictBox({ path, field, other }: ConflictBoxProps) {
  const { session, page, zone } = useForm()
  const mine = useInput(path)
  const choose = (act: (place: string) => void) => () => {
    act(path)
    document.getElementById(fieldId(path))?.focus()
  }
  return (
    <Conflict
      label={field.label}
      mine={shownInput(field, mine, page.territories)}
      theirs={shownInput(field, other.input, page.territories)}
      theirsBy={authorOf(other, zone)}
      actions={
        <ButtonGroup>
          <Button appearance="secondary" size="small" onClick={choose(session.keepMine)}>
            {texts.mine}
          </Button>
          <Button appearance="secondary" size="small" onClick={choose(session.keepOther)}>
            {texts.theirs}
          </Button>
        </ButtonGroup>
      }
    />
  )
}

export type AfterFieldProps = {
  path: string
  field: Field
  warning?: string
  children?: ReactNode
}

/** Under a control: what is to be checked, and the other answer when somebody gave one. */
export function AfterField({ path, field, warning, children }: AfterFieldProps) {
  const other = useSelected(({ conflicts }) => conflicts[path])
  return (
    <>
      {children}
      {warning ? (
        <p className="ga-warning-text" id={warningId(fieldId(path))}>
          <Icon name="warning" />
          <span>
            <Hidden>{formPageTexts.warning} </Hidden>
            {warning}
          </span>
        </p>
      ) : null}
      {other ? <ConflictBox path={path} field={field} other={other} /> : null}
    </>
  )
}
