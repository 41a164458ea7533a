import type { DossierState } from '#workflows/dossier/facts.ts'

/** States in which a dossier is read, document by document and answer by answer. */
export const CHECKED_IN: readonly DossierState[] = ['submitted', 'correction', 'under_review']

/** What an instructor may say of a document, and of anything else that was judged. */
export const DOCUMENT_VERDICTS = ['compliant', 'missing', 'unreadable', 'expired'] as const
export type DocumentVerdict = (typeof DOCUMENT_VERDICTS)[number]

/** An answer that the structure will be asked to complete. */
export const TO_CORRECT = 'to_correct'
/** A finding that was set aside with its reason; one that was taken up again. */
export const SET_ASIDE = 'set_aside'
/** A judgement taken back: its row stays, and says nothing any more. */
export const TAKEN_BACK = 'taken_back'

export const isDocumentVerdict = (verdict: string): verdict is DocumentVerdict =>
  DOCUMENT_VERDICTS.some((known) => known === verdict)
