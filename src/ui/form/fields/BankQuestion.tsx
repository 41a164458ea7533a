import type { FieldOf } from '#forms/definition.ts'
import { bankTexts } from '#i18n/form-places.ts'
import type { QuestionProps } from '#ui/form/question.ts'
import { PartBox } from './PartBox.tsx'
import { PartsQuestion } from './PartsQuestion.tsx'

/** Bank details: IBAN and BIC. */
export default function BankQuestion({ path, field }: QuestionProps<FieldOf<'bank'>>) {
  return (
    <PartsQuestion path={path} field={field}>
      <PartBox
        path={path}
        part="iban"
        label={bankTexts.iban}
        help={bankTexts.ibanHelp}
        width="full"
      />
      <PartBox
        path={path}
        part="bic"
        label={bankTexts.bic}
        help={bankTexts.bicHelp}
        width="short"
      />
    </PartsQuestion>
  )
}
