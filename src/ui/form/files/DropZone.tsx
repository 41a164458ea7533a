import type { ChangeEvent } from 'react'

import { fileTexts } from '#i18n/form-files.ts'
import { Icon } from '#ui/components/Icon.tsx'
import { controlAttributes, controlClasses } from '#ui/components/field-wiring.ts'
import { describedAlso, warningId, type Question } from '#ui/form/question.ts'

export type DropZoneProps = {
  question: Question
  multiple: boolean
  add: (files: Iterable<File>) => void
}

/** A drop zone that is also a button: the native input fills the frame and takes what is dropped on it. */
export function DropZone({ question: { props, warning }, multiple, add }: DropZoneProps) {
  const attributes = controlAttributes(props)
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    add(target.files ?? [])
    // The same file chosen again must be heard too.
    target.value = ''
  }
  return (
    <div className="ga-drop__zone">
      <p className="ga-drop__words" aria-hidden>
        <Icon name="upload" />
        {multiple ? fileTexts.chooseSome : fileTexts.chooseOne}
      </p>
      <input
        {...attributes}
        aria-describedby={describedAlso(
          attributes['aria-describedby'],
          warning && warningId(props.id),
        )}
        type="file"
        multiple={multiple}
        onChange={take}
        className={controlClasses('fr-upload', props, 'full')}
      />
    </div>
  )
}
