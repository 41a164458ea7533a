import * as z from 'zod'

import { compose } from '../compose.ts'
import type { ComposedMail } from '../mail.ts'
import { link, quoted } from './schemas.ts'

/** Lines that a digest shows; the others are counted. */
const MOST_LINES = 50

export const digestData = z.strictObject({
  subjects: z.array(quoted(300)).min(1).max(MOST_LINES),
  /** Notices beyond those that are named. */
  others: z.int().min(0),
  link,
})

type Facts = z.output<typeof digestData>

const counted = (count: number): string =>
  count === 1 ? 'Une nouvelle du guichet' : `${count}\u00a0nouvelles du guichet`

const more = (others: number): string[] =>
  others === 0 ? [] : [`Et ${others}\u00a0de plus, que vous trouverez sur le guichet.`]

/** What happened since the last digest, for those who chose one mail a day. */
export const digest = (facts: Facts): ComposedMail =>
  compose({
    subject: counted(facts.subjects.length + facts.others),
    preview: facts.subjects[0] ?? '',
    before: ['Depuis le dernier résumé\u00a0:', { list: facts.subjects }, ...more(facts.others)],
    link: { label: 'Ouvrir le guichet', url: facts.link },
    after: [],
    reason:
      'Vous recevez ce message parce que vous avez choisi un courriel par jour. Vous pouvez en changer sur la page de votre compte. Les actes qui font courir un délai vous sont toujours écrits à part.',
  })

/** Shares out what a digest names and what it only counts. */
export const digestLines = (subjects: readonly string[]): Pick<Facts, 'subjects' | 'others'> => ({
  subjects: subjects.slice(0, MOST_LINES),
  others: Math.max(0, subjects.length - MOST_LINES),
})
