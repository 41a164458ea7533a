import type { Block } from '#documents/blocks.ts'
import type { Candidature } from '#filing/read-candidature.ts'
import { printBlocks } from '#forms/faces/print.ts'

/** A page of the form as it was filed. */
export type AnsweredPage = { key: string; title: string; blocks: readonly Block[] }

/**
 * The answers in the order of the sealed form, page by page: the very blocks of the dossier issued, whose
 * sections stand under the title of their page.
 */
export const answeredPages = ({ revision, evaluation, answers }: Candidature): AnsweredPage[] => {
  const pages: { key: string; title: string; blocks: Block[] }[] = []
  for (const block of printBlocks(revision.form, evaluation, answers))
    if (block.type === 'heading' && block.level === 2)
      pages.push({ key: block.id ?? block.text, title: block.text, blocks: [] })
    else pages.at(-1)?.blocks.push(block.type === 'heading' ? { ...block, level: 4 } : block)
  return pages
}
