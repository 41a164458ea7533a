/** The call with a first page of forty fields: four of its pages put together. */
import { rmSync } from 'node:fs'

import type { Edition } from '#editions/edition.ts'
import { callDataOf } from '#editions/from-call.ts'
import { publish } from '#editions/publish.ts'
import { aap2025 } from '#seed/aap-2025/index.ts'
import { plant } from '#seed/plant.ts'
import { startGuichet } from '#tests/setup/guichet.ts'

export const WIDE_SLUG = 'appel-de-quarante-champs'
export const WIDE_FIELDS = 40
const TOGETHER = ['identite', 'representants', 'affiliations', 'postes_demandes']

const wideEdition = (): Edition => {
  const { form } = aap2025
  const together = form.pages.filter(({ key }) => TOGETHER.includes(key))
  const [first] = together
  const sections = together.flatMap((page) => page.sections)
  const fields = sections.reduce((sum, section) => sum + section.fields.length, 0)
  if (!first || fields !== WIDE_FIELDS) throw new Error(`the page has ${fields} fields`)
  const others = form.pages.filter(({ key }) => !TOGETHER.includes(key))
  const pages = [{ ...first, sections }, ...others]
  return { ...aap2025, slug: WIDE_SLUG, form: { ...form, pages } }
}

/** Publishes it beside the others, in a database that is not there yet. */
export const plantWideForm = async (databaseUrl: string): Promise<void> => {
  const guichet = await startGuichet({ databaseUrl })
  const { payload, clock } = guichet
  await plant(payload, { demo: true, now: clock.now() })
  const data = callDataOf(wideEdition()) as never
  const { id } = await payload.create({ collection: 'calls', data, depth: 0 })
  await publish(payload, null, id, clock.now())
  await payload.destroy()
  rmSync(guichet.dataDirectory, { recursive: true, force: true })
}
