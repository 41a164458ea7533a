import { refusals } from '#i18n/refusals.ts'

/**
 * A refusal the person can act upon: its code names a row of the catalogue, which gives the sentence,
 * the remedy and the HTTP status. Anything else that is thrown is a fault of ours (500).
 */
export class Refused extends Error {
  readonly code: string
  readonly status: number
  readonly sentence: string
  readonly remedy: string
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: string, details: Readonly<Record<string, unknown>> = {}) {
    const entry = refusals[code]
    if (!entry) throw new Error(`refusal ${code} is not in the catalogue`)
    super(entry.sentence)
    this.name = 'Refused'
    this.code = code
    this.status = entry.status
    this.sentence = entry.sentence
    this.remedy = entry.remedy
    this.details = details
  }

  toJSON() {
    return { code: this.code, message: this.sentence, remedy: this.remedy, ...this.details }
  }
}
