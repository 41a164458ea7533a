import type { FieldOf } from '#forms/definition.ts'
import { placeTexts } from '#i18n/form-places.ts'
import type { QuestionProps } from '#ui/form/question.ts'
import { CommuneOfAddress } from './CommuneOfAddress.tsx'
import { PartBox } from './PartBox.tsx'
import { PartsQuestion } from './PartsQuestion.tsx'

/** A French address: its lines, its postal code, and the commune among those of the code. */
export default function AddressQuestion({ path, field }: QuestionProps<FieldOf<'address'>>) {
  return (
    <PartsQuestion path={path} field={field}>
      <PartBox path={path} part="lines" label={placeTexts.lines} width="full" lines={2} />
      <PartBox
        path={path}
        part="postalCode"
        label={placeTexts.postalCode}
        width="tiny"
        inputMode="numeric"
      />
      <CommuneOfAddress path={path} />
    </PartsQuestion>
  )
}
