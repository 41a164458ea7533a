/**
 * What one edition of a call says, whole: the content that publishing seals into a revision (canonical
 * JSON and its SHA-256). Nothing here knows Payload; `collections/calls` stores the same in its fields.
 */
import type { Block } from '#documents/blocks.ts'
import type { DocumentRequest, FormDefinition } from '#forms/definition.ts'
import type { FundingParameters } from '#funding/types.ts'

import type { ConventionTemplate } from './convention-template.ts'

export type LocalDate = string
export type LocalTime = string

export type Calendar = {
  /** IANA zone in which every date of the edition is read. */
  zone: string
  /** Instant of opening: publication when absent. */
  opensAt?: string
  closing: { date: LocalDate; time: LocalTime }
  /** Dates on which the dossiers filed so far are taken up (relèves, R063). */
  collectionDates: readonly { date: LocalDate; label: string }[]
  /** Last day of a signature by derogation (R065). */
  lateSignatureUntil?: LocalDate
}

export type ContentSection = {
  key: string
  title: string
  navigation?: string
  blocks: readonly Block[]
}

export type EligibilityQuestion = {
  key: string
  question: string
  help?: string
  answers: readonly {
    key: string
    label: string
    verdict: 'eligible' | 'toCheck' | 'ineligible'
    /** What the answer means, and what to do. */
    explanation: string
    source?: string
  }[]
}

export type Criterion = {
  key: string
  label: string
  help?: string
  source?: string
  weight: number
  anchors: readonly { score: number; label: string }[]
  /** Name of an automatic computation; its score is proposed, not typed (R033). */
  automatic?: 'formerCalls'
}

export type OpinionQuestion = {
  key: string
  audience: 'county' | 'coordinator' | 'national'
  label: string
  kind: 'scale' | 'yesNo' | 'longText'
  source?: string
  requiredIf?: string
}

export type Indicator = {
  key: string
  report: 'interim' | 'annual'
  label: string
  kind: 'integer' | 'amount' | 'etp' | 'longText' | 'list'
  /** Asked twice: all markets, then those of the State (R089, R097). */
  twofold: boolean
  source?: string
}

export type ServiceContact = {
  /** INSEE region code. */
  region: string
  service: string
  email: string
  phone?: string
  address?: string
  departments: readonly string[]
}

export type Annex = {
  key: string
  title: string
  description?: string
  /** `uploaded`: the official text put there by DGEFP. `generated`: made from sections of the edition. */
  kind: 'uploaded' | 'generated'
  sections?: readonly string[]
  includeDocuments?: boolean
}

/** How long things are kept (L25, L26), counted from the last act. */
export type Retention = {
  /** Drafts that were never filed, once abandoned or expired. */
  neverFiledMonths: number
  /** Files that a structure took back before filing. */
  removedFilesMonths: number
  /** Administrative use of what was filed: then the archives decide. */
  filedYears: number
  /** Sendings and invitations that ended. */
  logMonths: number
}

/** What is known of a structure before it answers anything. */
export type StructureFact = 'name' | 'siret' | 'rna' | 'address'

export type Edition = {
  slug: string
  programme: string
  year: number
  title: string
  shortTitle: string
  summary: { purpose: string; audience: string; amount: string; duration: string }
  sections: readonly ContentSection[]
  /** What a region adds for itself (the national frame is never loosened, R066). */
  regionalNotes?: readonly { region: string; blocks: readonly Block[] }[]
  calendar: Calendar
  funding: FundingParameters
  form: FormDefinition
  documents: readonly DocumentRequest[]
  eligibility: readonly EligibilityQuestion[]
  criteria: readonly Criterion[]
  opinionQuestions: readonly OpinionQuestion[]
  indicators: readonly Indicator[]
  contacts: readonly ServiceContact[]
  annexes: readonly Annex[]
  /** Nothing is ever taken away where it is absent. */
  retention?: Retention
  /** The convention that follows a grant; an edition without one concludes none on the platform. */
  convention?: ConventionTemplate
  /** Legal mentions and texts of the documents issued, by template. */
  texts: Readonly<Record<string, string>>
  /** Which answers are projected into the columns that lists filter and sort on. */
  projection: {
    posts: string
    projectTitle: string
    territories: string
    /** Fields that a new dossier takes from its structure, which need not be asked twice (L29). */
    prefill?: Readonly<Record<string, StructureFact>>
    /** Yes/no fields. */
    newStructure?: string
    blankZone?: string
    /**
     * What no opinion needs to read, left out unless the instructor says otherwise: keys of pages of the
     * form, or `document:` and the key of a document.
     */
    withheldFromOpinions?: readonly string[]
    /** Amounts: funding of the structure's other posts, before and now, and its explanation (R044). */
    otherPostsFunding?: { previous: string; current: string; justification?: string }
  }
}
