import * as z from 'zod'

/** A link that a mail may hold: ours, absolute. */
export const link = z.url({ protocol: /^https?$/ }).max(2000)

const SPACES = /[\p{Cc}\s]+/gu
const ADDRESS_OF_THE_WEB = /(?:https?:\/\/|www\.)\S*/giu

/**
 * Something that a person typed, quoted in a mail to another: one short line without an address, so
 * that the platform cannot be made to send someone else's message.
 */
export const quoted = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => text.replace(ADDRESS_OF_THE_WEB, '…').replace(SPACES, ' ').trim())
    .pipe(z.string().min(1))

export const instant = z.iso.datetime({ offset: true })

export const localDate = z.iso.date()
