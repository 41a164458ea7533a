/** What changes beside a convention, in the transaction of its acts. */
import type { PayloadRequest } from 'payload'

import { relationId } from '#filing/dossier.ts'
import { atomicUpdate } from '#platform/database/atomic-update.ts'
import type { ConventionEvent } from '#workflows/convention/table.ts'

import type { Convention } from '../payload-types.ts'
import { contentIn } from './read.ts'

type Written = 'dossiers' | 'conventions' | 'documents'

const write = (
  req: PayloadRequest,
  collection: Written,
  id: string,
  data: Record<string, unknown>,
): Promise<unknown> =>
  atomicUpdate(req.payload, { collection, where: { id: { equals: id } }, data }, req)

/** What was sent is not to be signed any more: its code is not confirmed either. */
const withdrawDocument = async (
  req: PayloadRequest,
  { id, document }: Convention,
  now: Date,
): Promise<void> => {
  if (!document) return
  await write(req, 'documents', document, { removedAt: now.toISOString() })
  await write(req, 'conventions', id, { document: null, structureSignedAt: null })
}

/** Both parties signed: the money is engaged (R071). An amendment takes the place of what it amends. */
const engage = (req: PayloadRequest, { dossier, amount }: Convention): Promise<unknown> =>
  write(req, 'dossiers', relationId(dossier), { engaged: amount })

const amend = async (req: PayloadRequest, convention: Convention): Promise<void> => {
  const { amends, amount, endsAt } = convention
  if (!amends) return
  const amended: Convention = await req.payload.findByID({
    collection: 'conventions',
    id: amends,
    depth: 0,
    req,
  })
  const { posts, term, targets } = contentIn(convention)
  // Its document stays as it was signed; its page and its next amendment say what is in force.
  const content = { ...contentIn(amended), posts, term, ...(targets ? { targets } : {}) }
  await write(req, 'conventions', amends, { amount, endsAt, content })
}

const FOLLOWED: Readonly<
  Partial<
    Record<ConventionEvent, (req: PayloadRequest, row: Convention, now: Date) => Promise<unknown>>
  >
> = {
  recall: withdrawDocument,
  askChange: withdrawDocument,
  abandon: withdrawDocument,
  signByState: engage,
  activate: amend,
}

export const follow = async (
  req: PayloadRequest,
  id: string,
  { event, now }: { event: ConventionEvent; now: Date },
): Promise<void> => {
  const next = FOLLOWED[event]
  if (!next) return
  const row: Convention = await req.payload.findByID({
    collection: 'conventions',
    id,
    depth: 0,
    req,
  })
  await next(req, row, now)
}
