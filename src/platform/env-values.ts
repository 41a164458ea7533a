/** One reader for each kind of setting that is one value; what is wrong with it names its variable. */
import * as z from 'zod'

import { EnvironmentError } from './env-error.ts'

export const readPort = (text: string | undefined): number => {
  const port = Number(text ?? '3000')
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new EnvironmentError('PORT', `« ${text} » n’est pas un numéro de port (1 à 65535).`)
  return port
}

const ONE_MAILBOX = /^(?:[^<>@]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/

export const readMailbox = (text: string): string => {
  if (!ONE_MAILBOX.test(text))
    throw new EnvironmentError(
      'MAIL_FROM',
      `« ${text} » n’est pas une adresse. Exemple : Guichet <ne-pas-repondre@guichet.example>.`,
    )
  return text
}

export const readInstant = (text: string | undefined, demo: boolean): Date | undefined => {
  if (!text) return undefined
  if (!demo) throw new EnvironmentError('DEMO_NOW', 'n’est permis qu’avec DEMO=1.')
  const parsed = z.iso.datetime({ offset: true }).safeParse(text)
  if (!parsed.success)
    throw new EnvironmentError(
      'DEMO_NOW',
      `« ${text} » n’est pas un instant. Exemple : 2027-03-31T21:59:00Z.`,
    )
  return new Date(text)
}

/** What is shown may be read by others than the operator. */
const withoutPassword = (address: string): string => address.replace(/:[^:@/]+@/, ':…@')

export const readUrl = (name: string, text: string, protocols: readonly string[]): string => {
  const protocol = URL.canParse(text) ? new URL(text).protocol : ''
  if (!protocols.includes(protocol))
    throw new EnvironmentError(
      name,
      `« ${withoutPassword(text)} » n’est pas une adresse en ${protocols.map((p) => `${p}//`).join(' ou ')}.`,
    )
  return text.replace(/\/$/, '')
}

export const readMetricsToken = (text: string | undefined): string | undefined => {
  if (text && text.length < 16)
    throw new EnvironmentError(
      'METRICS_TOKEN',
      'au moins 16 caractères. Exemple : openssl rand -hex 16.',
    )
  return text || undefined
}

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent']

export const readLevel = (text = 'warn'): string => {
  if (LEVELS.includes(text)) return text
  throw new EnvironmentError(
    'PAYLOAD_LOG_LEVEL',
    `« ${text} » n’est pas connu. Attendu : ${LEVELS.join(', ')}.`,
  )
}
