import { failureTexts as texts } from '#i18n/failures.ts'
import { Button } from '#ui/components/Button.tsx'

import { Broken } from './Broken.tsx'
import type { FaultProps } from './PlainBroken.tsx'

/** The whole page of a fault that happened in the browser, or while a part was drawn. */
export const BrokenInPlace = ({ onRetry, ...fault }: FaultProps) => (
  <Broken {...fault} retry={<Button onClick={onRetry}>{texts.retry}</Button>} />
)
