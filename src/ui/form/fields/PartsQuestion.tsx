import type { ReactNode } from 'react'

import type { FieldOf } from '#forms/definition.ts'
import { Fieldset } from '#ui/components/Fieldset.tsx'
import { AfterField } from '#ui/form/AfterField.tsx'
import { useQuestion, type QuestionProps } from '#ui/form/question.ts'
import { Group } from './Group.tsx'

export type PartsQuestionProps = QuestionProps<FieldOf<'address' | 'bank'>> & {
  children: ReactNode
}

/** A question whose answer has several boxes, each with its own label and its own mistakes. */
export function PartsQuestion({ path, field, children }: PartsQuestionProps) {
  const { props, warning } = useQuestion({ path, field }, path)
  return (
    <Group path={path}>
      <div className="ga-parts">
        <Fieldset field={props} after={<AfterField path={path} field={field} warning={warning} />}>
          {children}
        </Fieldset>
      </div>
    </Group>
  )
}
