import { interfaceTexts } from '#i18n/interface.ts'

import type { MailBlock, MailContent } from './content.ts'

const blockText = (block: MailBlock): string => {
  if (typeof block === 'string') return block
  if ('list' in block) return block.list.map((item) => `- ${item}`).join('\n')
  return block.facts.map(([term, value]) => `${term}\u00a0: ${value}`).join('\n')
}

/** The plain text part: lines are left whole, the reader's program folds them. */
export const textPart = ({ before, link, after, reason }: MailContent): string =>
  [
    'Bonjour,',
    ...before.map(blockText),
    `${link.label}\u00a0:\n${link.url}`,
    ...after.map(blockText),
    `-- \n${interfaceTexts.serviceName}\n${reason}`,
  ].join('\n\n') + '\n'
