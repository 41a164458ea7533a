import type { MailContent } from './content.ts'
import { htmlPart } from './html-part.ts'
import type { AttachedDocument, ComposedMail } from './mail.ts'
import { textPart } from './text-part.ts'

/** Gives a content its two parts. A subject is one line, whatever was typed in what it quotes. */
export const compose = (
  content: MailContent,
  attachments: readonly AttachedDocument[] = [],
): ComposedMail => {
  const oneLine = {
    ...content,
    subject: content.subject.replace(/[\p{Cc}\s]+/gu, foldSpace).trim(),
  }
  return {
    subject: oneLine.subject,
    text: textPart(oneLine),
    html: htmlPart(oneLine),
    attachments,
  }
}

/** No-break spaces are kept: a title never begins a line with « : ». */
const foldSpace = (space: string): string => (/^[\u00a0\u202f]$/.test(space) ? space : ' ')
