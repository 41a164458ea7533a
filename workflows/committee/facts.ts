import type { ActFacts } from '../act.ts'
import type { BaseFacts } from '../engine.ts'

export type CommitteeState =
  | 'prepared'
  | 'convened'
  | 'open'
  | 'closed'
  | 'minutes_signed'
  | 'cancelled'

/** Voting members: how many sit, how many are there, how many must be. */
export type Attendance = { voting: number; present: number; quorum: number }

export type CommitteeFacts = BaseFacts<CommitteeState> &
  ActFacts & {
    attendance: Attendance
    agenda: {
      /** Dossiers on the agenda, those taken off it left out. */
      items: number
      undecided: number
      /** Favourable or waiting, with an amount that is nothing or above what the rules allow. */
      overMaximum: number
      /** Decided by fewer members than the quorum, those who stood aside left out. */
      withoutQuorum: number
      /** Dossiers that wait at a rank which another one has, or which is none. */
      ranksAmiss: number
      /** Decided items, adjourned ones left out, from which the one who acts stands aside. */
      recused: number
    }
    envelope: {
      /** Cents still free before this session. */
      left: number
      /** Cents that the session grants. */
      granted: number
    }
    /** The minutes were issued and stored. */
    minutesIssued: boolean
  }
