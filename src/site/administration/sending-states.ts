import { OUTBOX_STATES, type OutboxState } from '#operations/outbox.ts'

/** Names of the states in the address. */
export const SENDING_STATES: Readonly<Record<OutboxState, string>> = {
  givenUp: 'abandonnes',
  pending: 'attente',
  done: 'faits',
}

export const stateNamed = (name: string | undefined): OutboxState =>
  OUTBOX_STATES.find((state) => SENDING_STATES[state] === name) ?? 'givenUp'
