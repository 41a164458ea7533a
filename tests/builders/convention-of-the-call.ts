import type { ConventionContent } from '#convention/content.ts'
import { termOf } from '#convention/term.ts'
import type { ConventionDocument } from '#documents/convention/v1.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'

import { content, conventionDocument } from './conventions.ts'

/** A convention on the model of the call itself. */
export const conventionOfTheCall = (changes: Partial<ConventionContent>): ConventionDocument => {
  const { convention: template, indicators } = aap2025
  if (!template) throw new Error('the edition has no convention')
  return {
    ...conventionDocument,
    template,
    indicators,
    content: { ...content, term: termOf('2031-10-01', template), ...changes },
  }
}
