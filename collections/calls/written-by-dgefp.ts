import type { Field } from 'payload'
import { fieldAffectsData } from 'payload/shared'

import { actorFrom } from '#access/request.ts'
import { writeEditions } from '#access/rules/editions.ts'

/**
 * The content of an edition as it is being written: what the public reads is the sealed revision, and what
 * DGEFP prepares for the next one is nobody else's, in a published edition as in a draft.
 */
export const written = (fields: readonly Field[]): Field[] =>
  fields.map((field) =>
    fieldAffectsData(field)
      ? ({
          ...field,
          access: { ...field.access, read: ({ req }) => writeEditions(actorFrom(req)) === true },
        } as Field)
      : field,
  )
