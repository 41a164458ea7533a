import type { FieldOf } from '../definition.ts'
import { formatPhone, readPhone } from '../identifiers/phone.ts'
import { lineKind } from './line.ts'
import { narrowWidth } from './typed-text.ts'

/** Kept in E.164. */
export const phone = lineKind<FieldOf<'phone'>>({
  read: (line) => readPhone(narrowWidth(line)),
  show: formatPhone,
})
