'use client'

import { MoneyMargin } from '#ui/form/heavy-parts.ts'

/** The margin of a page with money on it. */
export function Margin({ subjects }: { subjects: readonly string[] }) {
  return <MoneyMargin subjects={subjects} />
}
