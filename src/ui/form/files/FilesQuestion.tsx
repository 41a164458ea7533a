import type { FieldOf } from '#forms/definition.ts'
import { fileTexts } from '#i18n/form-files.ts'
import { Field } from '#ui/components/Field.tsx'
import { AfterField } from '#ui/form/AfterField.tsx'
import { useQuestion, type QuestionProps } from '#ui/form/question.ts'
import { DropZone } from './DropZone.tsx'
import { largestFileWords } from './file-state.ts'
import { JoinedList } from './JoinedList.tsx'
import { useFiles } from './use-files.ts'

/** Documents to join, several at once; each has its line. */
export default function FilesQuestion({ path, field }: QuestionProps<FieldOf<'files'>>) {
  const files = useFiles(field.documentKey)
  const help = [field.help, fileTexts.formats(largestFileWords)].filter(Boolean).join(' ')
  const question = useQuestion({ path, field: { ...field, help } })
  const { props, warning, readOnly } = question
  return (
    <div className="ga-drop">
      <Field
        field={props}
        kind="upload"
        after={<AfterField path={path} field={field} warning={warning} />}
      >
        {readOnly ? null : (
          <DropZone question={question} multiple={field.max !== 1} add={files.add} />
        )}
      </Field>
      <JoinedList files={files} dropId={props.id} readOnly={readOnly} />
      <p className="fr-sr-only" aria-live="polite">
        {files.news}
      </p>
    </div>
  )
}
