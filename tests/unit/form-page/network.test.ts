import { afterEach, describe, expect, it, vi } from 'vitest'

import type { SentOperation } from '#forms/client/save-protocol.ts'
import { makeSend, sendLast, withinSize } from '#ui/form/browser/send.ts'
import { signInAgain } from '#ui/form/browser/sign-in.ts'
import { uploadOutcome } from '#ui/form/browser/upload.ts'

const operation = (
  path: string,
  value: unknown,
  opId = `${path}=${String(value)}`,
): SentOperation => ({
  opId,
  path,
  base: null,
  value,
})

const bodies: { operations: SentOperation[] }[] = []

/** A server that answers in turn with these; a network error where one is told. */
const answerWith = (...answers: (Response | 'lost')[]) => {
  bodies.length = 0
  vi.stubGlobal('fetch', (_address: string, init: { body: string }) => {
    bodies.push(JSON.parse(init.body) as (typeof bodies)[number])
    const answer = answers.shift()
    return answer === undefined || answer === 'lost'
      ? Promise.reject(new TypeError('network'))
      : Promise.resolve(answer)
  })
}

const saved = (...operations: SentOperation[]) =>
  Response.json({
    savedAt: 'now',
    derived: {},
    results: operations.map(({ opId, path }) => ({ opId, path, outcome: 'saved' })),
  })

afterEach(() => vi.unstubAllGlobals())

describe('sending answers', () => {
  const refusal = { error: { message: 'Le dossier est déposé.', remedy: 'Rien à faire.' } }

  it.each([
    [() => Response.json(refusal, { status: 401 }), { kind: 'signedOut' }],
    [() => Response.json(refusal, { status: 500 }), { kind: 'unreachable' }],
    [() => Response.json(refusal, { status: 429 }), { kind: 'unreachable' }],
    [() => new Response('<html>', { status: 403 }), { kind: 'unreachable' }],
    [() => 'lost' as const, { kind: 'unreachable' }],
    [
      () => Response.json(refusal, { status: 409 }),
      { kind: 'refused', sentence: 'Le dossier est déposé.', remedy: 'Rien à faire.' },
    ],
  ])('answer %#', async (answer, outcome) => {
    answerWith(answer())
    expect(await makeSend('R-1')([operation('nom', 'Un')])).toEqual(outcome)
  })

  it('sends again, as it was, what got no answer before what was typed since at its path', async () => {
    const [older, newer, other] = [
      operation('nom', 'Un'),
      operation('nom', 'Deux'),
      operation('sigle', 'S'),
    ]
    answerWith('lost', saved(older, other), saved(newer))
    const send = makeSend('R-1')
    await send([older])
    await send([newer, other])
    await send([newer])
    expect(bodies.map(({ operations }) => operations)).toEqual([[older], [older, other], [newer]])
  })

  it('does not send again what the server refused whole', async () => {
    answerWith(Response.json({}, { status: 401 }), saved())
    const send = makeSend('R-1')
    await send([operation('nom', 'Un')])
    await send([operation('nom', 'Deux')])
    expect(bodies[1]?.operations).toEqual([operation('nom', 'Deux')])
  })

  it('sends no more than a request may carry, and one answer whatever it weighs', () => {
    const long = 'é'.repeat(20 * 1024)
    const operations = ['a', 'b', 'c'].map((path) => operation(path, long, path))
    expect(withinSize(operations).map(({ path }) => path)).toEqual(['a'])
    expect(withinSize([operation('a', 'é'.repeat(60 * 1024), 'a')])).toHaveLength(1)
    expect(withinSize([operation('a', 'x'), operation('b', 'y')])).toHaveLength(2)
  })

  it('says its last word when the page closes, if it has one', () => {
    answerWith()
    sendLast('R-1', [])
    expect(bodies).toEqual([])
    sendLast('R-1', [operation('nom', 'Un')])
    expect(bodies).toEqual([{ operations: [operation('nom', 'Un')] }])
  })
})

describe('signing in again', () => {
  it.each([
    [() => Response.json({ user: {} }), { kind: 'signedIn' }],
    [
      () => Response.json({ error: { message: 'Inconnu.', remedy: 'Vérifiez.' } }, { status: 401 }),
      { kind: 'refused', sentence: 'Inconnu. Vérifiez.' },
    ],
    [() => new Response('oops', { status: 502 }), { kind: 'unreachable' }],
    [() => 'lost' as const, { kind: 'unreachable' }],
  ])('answer %#', async (answer, outcome) => {
    answerWith(answer())
    expect(await signInAgain('a@b.test', 'secret')).toEqual(outcome)
  })
})

describe('what becomes of a document sent', () => {
  const document = { id: '1', title: 'rib.pdf', size: 3, mimeType: 'application/pdf', url: '/f' }
  const derived = { hidden: [], computed: {}, issues: [], totals: {}, verdicts: [] }

  it.each([
    [201, JSON.stringify({ document, derived }), { kind: 'joined', document, derived }],
    [401, '', { kind: 'signedOut' }],
    [0, '', { kind: 'unreachable' }],
    [502, '<html>', { kind: 'unreachable' }],
    [
      422,
      JSON.stringify({ error: { message: 'Type refusé.', remedy: 'Joignez un PDF.' } }),
      { kind: 'refused', sentence: 'Type refusé. Joignez un PDF.' },
    ],
  ])('status %i', (status, text, outcome) => {
    expect(uploadOutcome(status, text)).toEqual(outcome)
  })
})
