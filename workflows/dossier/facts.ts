import type { ActFacts } from '../act.ts'
import type { BaseFacts } from '../engine.ts'

export type DossierState =
  | 'draft'
  | 'submitted'
  | 'correction'
  | 'under_review'
  | 'reviewed'
  | 'national_opinion'
  | 'selected'
  | 'waitlisted'
  | 'rejected'
  | 'accepted'
  | 'refused'
  | 'inadmissible'
  | 'withdrawn'
  | 'expired'

/** What the committee decided of a dossier; amounts in cents. */
export type CommitteeDecision = {
  outcome: 'favourable' | 'waitlist' | 'unfavourable'
  amount: number
  /** The most the funding rules allow. */
  maximum: number
  fitsEnvelope: boolean
  /** First of the waiting list. */
  firstInLine: boolean
  /** The decision letter was issued and stored. */
  letterIssued: boolean
  /** The structure accepted the amount. */
  amountAccepted: boolean
  /** A convention rests on it, written or further on, that was not abandoned. */
  conventioned: boolean
}

/** All that the dossier's guards read; gathered by one loader, in the transaction of the act. */
export type DossierFacts = BaseFacts<DossierState> &
  ActFacts & {
    /**
     * Instant at which the request reached us: deadlines are judged on it, so that a filing sent as the
     * hour struck is not refused for the time it waited. Equals `now` for the sweep.
     */
    arrivedAt: Date
    /** Last instant in time is `closesAt`, inclusive; a derogation granted to this dossier is in it. */
    call: { opensAt: Date; closesAt: Date }
    filing: {
      /** Required answers and documents that are absent or unfit. */
      missing: number
      /** Funding verdicts and checks that stop a filing. */
      blocking: number
      attested: boolean
    }
    signature: {
      signed: boolean
      /** Last instant of a late signature expressly authorised (R065), inclusive. */
      lateUntil: Date | null
    }
    /** Requests for corrections; zeros and null when there are none. */
    correction: {
      /** Items of the one being prepared or open. */
      items: number
      /** Items of the open one that have no answer. */
      unanswered: number
      /** Items answered, of any round, that the State has not yet accepted or refused. */
      toJudge: number
      /** Due date of the open one. */
      dueAt: Date | null
    }
    /** Completeness, document by document (R043). */
    check: {
      unchecked: number
      /** Documents without which the dossier cannot be studied, absent or unfit (CRPA L114-5-1). */
      indispensableMissing: number
    }
    /** Mandatory opinions of the county service and of the coordinator (R074, R079). */
    opinions: { notAsked: number; pending: number }
    /** Opinion of the national committee on a structure that applies for the first time (R069). */
    national: { required: boolean; pending: number; returned: boolean }
    decision: CommitteeDecision | null
  }
