import { Refused } from '../errors.ts'

export type FailureKind = 'missing' | 'full' | 'down'

const CODES: Readonly<Record<FailureKind, string>> = {
  missing: 'panne.fichier_absent',
  full: 'panne.stockage_plein',
  down: 'panne.stockage',
}

/** The storage did not do what it was asked: the person is told so in French, the log is told why. */
export class StorageFailure extends Refused {
  readonly kind: FailureKind
  /** What the storage said, for the log alone. */
  readonly reason: string
  constructor(kind: FailureKind, reason: string) {
    super(CODES[kind])
    this.kind = kind
    this.reason = reason
  }
}
