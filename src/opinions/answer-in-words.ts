import { opinionTexts as texts } from '#i18n/opinions.ts'

import { SCALE, type Scale } from './opinion.ts'

const isScale = (value: unknown): value is Scale => SCALE.some((one) => one === value)

/** An answer to a question of an opinion, as it is read; undefined when there is none. */
export const answerInWords = (value: boolean | string | undefined): string | undefined => {
  if (value === undefined) return undefined
  if (typeof value === 'boolean') return value ? texts.yes : texts.no
  return isScale(value) ? texts.scale[value] : value
}
