/** What a request for corrections could ask, from what was found while reading the dossier. */
import { itemId, type Item } from './items.ts'
import type { Wanted } from './subjects.ts'

export type Found = {
  /** Documents judged, with the question written with the judgement. */
  documents: readonly { key: string; verdict?: string; question?: string }[]
  /** Answers marked to be completed. */
  marks: readonly { key: string; question: string }[]
  /** Items of the last round that was examined. */
  last: readonly Item[]
  /** Question of an item that has none of its own. */
  question: (kind: string) => string
}

const COMPLIANT = 'compliant'

/** Refused items first, then documents that are not compliant and answers marked: each thing once. */
export const proposedItems = ({ documents, marks, last, question }: Found): Wanted[] => {
  const refused = last.flatMap(({ kind, key, judgement, ...item }) =>
    judgement?.verdict === 'refused' ? [{ kind, key, question: item.question }] : [],
  )
  const unfit = documents.flatMap(({ key, verdict, ...document }) =>
    verdict === undefined || verdict === COMPLIANT
      ? []
      : [
          {
            kind: 'document' as const,
            key,
            question: document.question || question('document'),
          },
        ],
  )
  const marked = marks.map((mark) => ({
    kind: 'answer' as const,
    key: mark.key,
    question: mark.question || question('answer'),
  }))
  const once = new Map<string, Wanted>()
  for (const item of [...refused, ...unfit, ...marked])
    if (!once.has(itemId(item))) once.set(itemId(item), item)
  return [...once.values()]
}
