'use client'

import { Problems } from '#ui/form/heavy-parts.ts'

/** What is to be put right on the page, for one who comes for that. */
export function Summary() {
  return <Problems />
}
