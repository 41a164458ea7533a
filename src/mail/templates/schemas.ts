import * as z from 'zod'

/** A link that a mail may hold: ours, absolute. */
export const link = z.url({ protocol: /^https?$/ }).max(2000)

const SPACES = /[\p{Cc}\s]+/gu
const ADDRESS_OF_THE_WEB = /(?:https?:\/\/|www\.)\S*/giu

const oneLine = (text: string, max: number): string => {
  const line = text.replace(ADDRESS_OF_THE_WEB, '…').replace(SPACES, ' ').trim()
  return line.length <= max ? line : `${line.slice(0, max - 1).trimEnd()}…`
}

/**
 * Something that a person typed, quoted in a mail to another: one line without an address and cut short,
 * so that the platform cannot be made to send someone else's message.
 */
export const quoted = (max: number) =>
  z
    .string()
    .transform((text) => oneLine(text, max))
    .pipe(z.string().min(1))

export const instant = z.iso.datetime({ offset: true })

export const localDate = z.iso.date()
