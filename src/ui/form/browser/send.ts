/** The road of answers to the server. */
import type {
  OperationResult,
  SaveAnswer,
  SendOutcome,
  SentOperation,
} from '#forms/client/save-protocol.ts'

/** Bytes of one request: what a browser lets outlive its page is 64 KiB, envelope included. */
const largestBody = 60 * 1024

const answersAddress = (reference: string): string =>
  `/api/dossiers/${encodeURIComponent(reference)}/answers`

const sizeOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length

/** The first operations that go in one request; at least one, whatever it weighs. */
export const withinSize = (
  operations: readonly SentOperation[],
  most: number = largestBody,
): readonly SentOperation[] => {
  let total = 0
  const end = operations.findIndex((operation) => {
    total += sizeOf(operation) + 1
    return total > most
  })
  return end === -1 ? operations : operations.slice(0, Math.max(1, end))
}

type Refusal = { error?: { message?: unknown; remedy?: unknown } }

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const refusedBy = async (response: Response): Promise<SendOutcome> => {
  const { error } = (await response.json().catch(() => ({}))) as Refusal
  if (typeof error?.message !== 'string') return { kind: 'unreachable' }
  return { kind: 'refused', sentence: error.message, remedy: textOf(error.remedy) }
}

const outcomeOf = async (response: Response): Promise<SendOutcome> => {
  if (response.ok) return { kind: 'answered', answer: (await response.json()) as SaveAnswer }
  if (response.status === 401) return { kind: 'signedOut' }
  return response.status >= 500 || response.status === 429
    ? { kind: 'unreachable' }
    : refusedBy(response)
}

const patch = (address: string, operations: readonly SentOperation[]): Promise<Response> =>
  fetch(address, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ operations }),
  })

const withoutAnswer = (
  operations: readonly SentOperation[],
  results: readonly OperationResult[],
) => {
  const answered = new Set(results.map(({ opId }) => opId))
  return operations.filter(({ opId }) => !answered.has(opId))
}

/**
 * Sends operations of a dossier. One that got no answer may have arrived: it goes again as it was before
 * newer typing at its path, whose base is only known once the older is acknowledged.
 */
export const makeSend = (
  reference: string,
): ((operations: readonly SentOperation[]) => Promise<SendOutcome>) => {
  let owed: readonly SentOperation[] = []
  return async (operations) => {
    const sent = withinSize(
      operations.map((operation) => owed.find(({ path }) => path === operation.path) ?? operation),
    )
    owed = [...owed.filter((older) => !sent.includes(older)), ...sent]
    const outcome = await patch(answersAddress(reference), sent)
      .then(outcomeOf)
      .catch((): SendOutcome => ({ kind: 'unreachable' }))
    if (outcome.kind === 'answered') owed = withoutAnswer(owed, outcome.answer.results)
    else if (outcome.kind !== 'unreachable') owed = []
    return outcome
  }
}

/** The last word of a page that closes: nobody reads the answer, what it held stays on the device. */
export const sendLast = (reference: string, operations: readonly SentOperation[]): void => {
  if (operations.length === 0) return
  void fetch(answersAddress(reference), {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ operations: withinSize(operations) }),
    keepalive: true,
  }).catch(() => undefined)
}
