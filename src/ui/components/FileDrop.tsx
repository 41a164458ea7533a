import type { ComponentProps, ReactNode } from 'react'

import { fileTexts } from '#i18n/interface.ts'
import { Field } from '#ui/components/Field.tsx'
import { Icon } from '#ui/components/Icon.tsx'
import {
  controlAttributes,
  controlClasses,
  splitField,
  type FieldProps,
} from '#ui/components/field-wiring.ts'

type Native = Omit<ComponentProps<'input'>, keyof FieldProps | 'className' | 'style' | 'type'>

export type FileDropProps = FieldProps &
  Native & {
    /** The files already there: `FileLine`s. */
    children?: ReactNode
  }

/**
 * A drop zone that is also a button: the native input fills the frame, takes what is dropped on it and
 * works without a script. A script finds the field by `data-file-drop` and the list by `data-file-list`.
 */
export function FileDrop(props: FileDropProps) {
  const [field, { children, multiple, ...native }] = splitField(props)
  return (
    <div className="ga-drop" data-file-drop={field.id}>
      <Field field={field} kind="upload">
        <div className="ga-drop__zone">
          <p className="ga-drop__words" aria-hidden>
            <Icon name="upload" />
            {multiple ? fileTexts.choose : fileTexts.chooseOne}
          </p>
          <input
            {...native}
            multiple={multiple}
            type="file"
            {...controlAttributes(field)}
            className={controlClasses('fr-upload', field, 'full')}
          />
        </div>
      </Field>
      <ul className="ga-files" data-file-list={field.id}>
        {children}
      </ul>
    </div>
  )
}
